// Questions that ask how methods differ: "adam vs sgd", "difference between adam and adamw", "a, b, c". Pure but for the
// searcher that it asks.
//
// In: the words with which a language asks so, a searcher (search.js), and a question. Out: the methods that are to be
// compared, or nothing; and with them what a list of results has. "and" may be part of a name, so such words count only
// where one side is a whole name; with "vs" or "difference between", half of each name is enough.
methodical.given.versus = (() => {
  const MOST_SIDES = 8;
  // Names and aliases are the first two classes of fields.
  const NAMES = 2;
  const EVERYWHERE = ['vs', 'v', 'versus'];
  // Commas and semicolons, those of Arabic, Chinese and Japanese among them.
  const MARKS = ['[,;|/\\u060C\\u061B\\u3001\\uFF0C\\uFF1B]'];
  // Words of these scripts have spaces around them, or words of another script.
  const SPACED = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Bengali', 'Telugu', 'Hangul'].map((name) => `\\p{sc=${name}}`);

  const listed = (text) => text.split(/\s*[,\u060C\u3001]\s*/).filter(Boolean);

  function pattern(phrases, marks = []) {
    const own = phrases.sort((a, b) => b.length - a.length).map((phrase) => {
      const letter = SPACED.find((script) => new RegExp(script, 'u').test(phrase));
      const written = phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+').replace(/['\u2019]/g, "['\\u2019]");
      return letter ? `(?<![${letter}\\p{M}\\p{N}_-])${written}(?![${letter}\\p{M}\\p{N}_-])` : written;
    });
    return new RegExp([...own, ...marks].join('|'), 'iu');
  }

  /** What asks in one language, by its two lists of words. */
  function asker(versus, between, { words, numbers }) {
    const strong = [...EVERYWHERE, ...listed(versus)];
    const [isAsked, any] = [pattern(strong), pattern([...strong, ...listed(between)], MARKS)];

    const cut = (question, by) => question.split(by).filter((part) => words(part).length);
    // Whether results are what the sides mean. Half of a name is enough where it is clear that something is to be compared.
    const areMeant = (results, isClear) => results.every((result) => result?.whole || (result?.full && result.near))
      && (isClear || results.some(({ whole }) => whole));

    /** The results that a question wants to see side by side; fewer than two if it wants no such thing. */
    async function sides({ find, isPage }, question) {
      const isClear = isAsked.test(question);
      for (const by of isClear ? [any, isAsked] : [any]) {
        const parts = cut(question, by);
        if (parts.length < 2 || parts.length > MOST_SIDES) continue;
        const [whole] = await find(question, NAMES);
        if (whole?.share === 1) return [];
        const best = await Promise.all(parts.map(async (part) => (await find(part, NAMES)).find(({ method }) => !isPage(method))));
        if (!areMeant(best, isClear)) continue;
        const methods = new Map(best.map((result) => [result.method, result]));
        if (methods.size > 1) return [...methods.values()];
      }
      return [];
    }

    /**
     * What a list of results has: `compared`, the methods that the question wants to see side by side, with the path of
     * their page where there is one; and `results`, these methods first.
     */
    async function answer(searcher, question) {
      const [wanted, found] = await Promise.all([sides(searcher, question), searcher.find(question)]);
      if (!wanted.length) return { results: found };
      const taken = new Set(wanted.map(({ method }) => method));
      const results = [...wanted.map((result) => ({ ...result, inPart: false })), ...found.filter(({ method }) => !taken.has(method))
        .map((result) => ({ ...result, inPart: true })).slice(0, MOST_SIDES)];
      return { compared: await page(searcher, wanted), results };
    }

    /** The methods with the address of their page: a path, or the ids that a path is made of; for others there is the composer. */
    async function page({ show, pageOf }, wanted) {
      const methods = await Promise.all(wanted.map(show));
      const [[one, other], path] = [[...methods].sort((a, b) => a.method - b.method), (await pageOf(wanted.map(({ method }) => method)))?.[0]];
      const isPair = methods.length === 2 && one.pairs && numbers(one.pairs).includes(other.method);
      const ids = methods.map(({ id }) => id);
      // Addresses have ids in their order; those with `-vs-` in them have it doubled.
      return { methods, path, folder: isPair ? ids.sort().map((id) => id.replaceAll('-vs-', '--vs--')).join('-vs-') : undefined };
    }

    return answer;
  }

  return { asker };
})();

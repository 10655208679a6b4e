// Searching: which methods a question means, and why. Pure but for the files that it reads; knows no page.
//
// In: the files that src/search/index.rs writes (what is in them is said there), and a question. Out: methods by their
// numbers, best first. A question is cut into words like the texts were (src/search/words.rs); whoever changes one
// changes the other.
methodical.given.search = (() => {
  // What a find is worth, by the class of the field: name, alias, originator, type or term, prose.
  const WEIGHTS = [10, 7, 5, 3, 1];
  const [BEGINNING, TYPO] = [0.7, 0.5];
  // How many words of a question are asked for. Who pastes a book would wait, and would find nothing by the rest of it.
  const MOST_WORDS = 32;
  // Letters that a typing error needs around it to be seen as one.
  const SHORTEST_WITH_TYPO = 4;

  const LETTERS = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', ς: 'σ' };
  const IGNORED = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
  const UNSPACED = '\\u{E00}-\\u{EFF}\\u{1000}-\\u{109F}\\u{1780}-\\u{17FF}\\u{3040}-\\u{30FF}\\u{3400}-\\u{4DBF}\\u{4E00}-\\u{9FFF}\\u{20000}-\\u{3FFFF}';
  const RUN = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{Alphabetic}\\p{N}\\p{M}])+`, 'gu');
  const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

  const fold = (text) => text.replace(IGNORED, '').normalize('NFKD').replace(/[\u0300-\u036F]/g, '').normalize('NFKC')
    .toLowerCase().replace(/[łøđðıæœßς]/g, (letter) => LETTERS[letter]);

  /** The words of a text, with the places where they stand in it. */
  function placed(text) {
    const found = [];
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const letters = [...run];
      if (!IS_UNSPACED.test(run) || letters.length === 1) {
        found.push({ word: fold(run), from: index, to: index + run.length });
        continue;
      }
      let from = index;
      for (let at = 1; at < letters.length; at += 1) {
        const pair = letters[at - 1] + letters[at];
        found.push({ word: fold(pair), from, to: from + pair.length });
        from += letters[at - 1].length;
      }
    }
    return found;
  }

  const words = (text) => placed(fold(text)).map(({ word }) => word);

  /** The text in pieces, every second one to be marked. "t-SNE" is found as "tsne" too, "YOLO v3" as "yolov3". */
  function marked(text, wanted) {
    const chunks = [...text.matchAll(/\S+/gu)].map(({ 0: chunk, index }) => [placed(chunk), index]).filter(([parts]) => parts.length > 1)
      .map(([parts, index]) => ({ word: parts.map(({ word }) => word).join(''), from: index + parts[0].from, to: index + parts.at(-1).to }));
    const single = placed(text);
    const pairs = single.slice(1).map(({ word, to }, index) => ({ word: single[index].word + word, from: single[index].from, to }));
    const places = [...single, ...pairs, ...chunks].filter(({ word }) => wanted.has(word)).sort((a, b) => a.from - b.from);
    const pieces = [''];
    let at = 0;
    for (const { from, to } of places) {
      if (to <= at) continue;
      if (from > at || !at) pieces.push(pieces.pop() + text.slice(at, from), '', '');
      pieces[pieces.length - 2] += text.slice(Math.max(at, from), to);
      at = to;
    }
    pieces[pieces.length - 1] = text.slice(at);
    return pieces;
  }

  /** Whether one letter too many, too few, another one, or two exchanged ones are all that tells two words apart. */
  function isTypo(one, other) {
    if (Math.abs(one.length - other.length) > 1 || one === other) return false;
    let at = 0;
    while (one[at] === other[at]) at += 1;
    const rests = [[1, 1], [1, 0], [0, 1]].map(([a, b]) => [one.slice(at + a), other.slice(at + b)]);
    if (one[at] === other[at + 1] && one[at + 1] === other[at]) rests.push([one.slice(at + 2), other.slice(at + 2)]);
    return rests.some(([a, b]) => a === b);
  }

  /** `0.3:1a 4;5:2b` as [[field, length, [46, 50]], [5, 0, [83]]]. */
  function places(written) {
    return written.split(';').map((place) => {
      const [where, methods] = place.split(':');
      const [field, length] = where.split('.');
      let number = 0;
      return [Number(field), Number(length ?? 0), methods.split(' ').map((step) => { number += parseInt(step, 36); return number; })];
    });
  }

  /** A searcher over the files below an address. `read` gets a file's name and gives what is in it. */
  async function searcher(read) {
    const { count, block, fields, stretches, common, standing, mark } = await read('index.json');
    const files = new Map();
    const file = (name) => {
      if (!files.has(name)) files.set(name, read(`${name}.json?v=${mark}`).catch((error) => { files.delete(name); throw error; }));
      return files.get(name);
    };
    const isCommon = new Set(common);

    /** All words that begin with some letters, with their places. */
    async function beginning(letters) {
      const end = `${letters}\u{10FFFF}`;
      // Words are in the order of code points, as are the names of their files.
      const wanted = stretches.map((_, index) => index)
        .filter((index) => !after(stretches[index], end) && (index + 1 === stretches.length || after(stretches[index + 1], letters)));
      const parts = await Promise.all(wanted.map((index) => file(`words-${index}`)));
      return parts.flat().filter(([word]) => word.startsWith(letters));
    }

    /** The words of the index that are a word of the question, or begin with it, each with how well it does. */
    async function begun(word) {
      const isOpen = word.length > 1 || IS_UNSPACED.test(word);
      const near = await beginning([...word].slice(0, 2).join(''));
      return near.filter(([own]) => own === word || (isOpen && own.startsWith(word)))
        .map((own) => [own[0] === word ? 1 : BEGINNING * (0.5 + word.length / own[0].length / 2), own]);
    }

    /** The same, and where the word itself is not there, words that it may be a slip of. */
    async function meant(word) {
      const letters = [...word];
      const found = await begun(word);
      if (letters.length < SHORTEST_WITH_TYPO || found.some(([quality]) => quality === 1)) return found;
      // Who mistypes the second letter is looked for among all words with the first one, if nothing else is found.
      const others = await beginning(letters.slice(0, found.length ? 2 : 1).join(''));
      return [...found, ...others.filter(([own]) => isTypo(own, word)).map((own) => [TYPO, own])];
    }

    /** What a word may mean where it stands: "yolo v3" may be "yolov3", so each half may be the whole. */
    async function meantAt(asked, at) {
      const [before, word, behind] = [asked[at - 1], asked[at], asked[at + 1]];
      const wholes = [before && before + word, behind && word + behind].filter((whole) => whole && !IS_UNSPACED.test(whole));
      const [own, ...others] = await Promise.all([meant(word), ...wholes.map(begun)]);
      return [...own, ...others.flat().map(([quality, entry]) => [quality, entry, true])];
    }

    /** For one word of the question: for each method the best find and its field, and how many words each name has of it. */
    function finds(found, classes, asked) {
      const best = new Map();
      const all = asked.join('');
      for (const [quality, [word, written], isJoined] of found) {
        for (const [field, length, methods] of places(written)) {
          if (fields[field][1] >= classes) continue;
          const worth = WEIGHTS[fields[field][1]] * quality / (1 + Math.max(0, length - 1) * 0.15);
          for (const method of methods) {
            const own = best.get(method) ?? best.set(method, { worth: 0, names: new Set(), words: new Set() }).get(method);
            own.words.add(word);
            if (length && quality === 1 && !isJoined) own.names.add(`${field}.${length}`);
            if (length === 1 && word === all) own.isWhole = true;
            if (worth > own.worth) Object.assign(own, { worth, field });
          }
        }
      }
      return best;
    }

    /**
     * Methods that a question means, best first: `{ method, score, fields, words, full }`. They have as many of its words
     * as any method has; `full` says whether that is all of them. Fields of a class from `classes` on are not looked at.
     */
    async function find(question, classes = WEIGHTS.length) {
      let asked = [...new Set(words(question))];
      if (asked.some((word) => !isCommon.has(word))) asked = asked.filter((word) => !isCommon.has(word));
      asked = asked.slice(0, MOST_WORDS);
      const all = (await Promise.all(asked.map((_, at) => meantAt(asked, at)))).map((found) => finds(found, classes, asked));
      const results = new Map();
      // A last letter alone is a word that somebody has just begun: it may help, and needs not be there.
      const last = asked.length - 1;
      const isBegun = last > 0 && [...asked[last]].length === 1 && !IS_UNSPACED.test(asked[last]);
      all.forEach((best, at) => {
        const isOptional = isBegun && at === last;
        // A word that few methods have says more than one that many have.
        const rarity = Math.log(1 + count / best.size);
        for (const [method, own] of best) {
          if (isOptional && !results.has(method)) continue;
          const result = results.get(method) ?? results.set(method, { method, score: 0, hits: 0, fields: new Set(), words: new Set(), names: {} }).get(method);
          result.score += own.worth * rarity;
          result.hits += isOptional ? 0 : 1;
          result.fields.add(own.field);
          own.words.forEach((word) => result.words.add(word));
          own.names.forEach((name) => { result.names[name] = (result.names[name] ?? 0) + 1; });
          result.isWhole ||= own.isWhole;
        }
      });
      const most = Math.max(0, ...[...results.values()].map(({ hits }) => hits));
      return [...results.values()].filter(({ hits }) => hits === most).map((result) => {
        // Who types a whole name means it.
        const whole = result.isWhole || Object.entries(result.names).some(([name, hits]) => hits === asked.length && Number(name.split('.')[1]) === hits);
        const known = 1 + parseInt(standing[result.method], 36) / 20;
        return { ...result, full: most === asked.length - (isBegun ? 1 : 0), score: Math.round(result.score * (whole ? 2 : 1) * known * 1e6) };
      }).sort((a, b) => b.score - a.score || a.method - b.method);
    }

    /** What is shown of a result: id, name, its language, and the texts it was found in: label, text, language. */
    async function show({ method, fields: found, words: wanted }) {
      const blocks = await file(`methods-${Math.floor(method / block)}`);
      const { id, name, lang, texts } = blocks[method % block];
      const hits = (text) => marked(text, wanted).length;
      const reasons = [...found].map((field) => {
        // Of many aliases the one that says most of the question, in the page's language if it can be, and no longer than need be.
        const own = texts.filter(([number]) => number === field)
          .sort(([, a, tag], [, b, other]) => hits(b) - hits(a) || !!tag - !!other || a.length - b.length)[0];
        const [label, , column] = fields[field];
        return own ? { field, label, text: own[1], lang: own[2] } : { field, label, column };
      // A name is its own reason, unless it is one of another language that was found.
      }).filter(({ field, text }) => field || (text && hits(name) < 2));
      return { id, name, lang, reasons };
    }

    return { find, show };
  }

  /** Whether a text comes after another in the order of code points. */
  function after(one, other) {
    const [a, b] = [[...one], [...other]];
    const at = a.findIndex((letter, index) => letter !== b[index]);
    return at >= 0 && (b[at] === undefined || a[at].codePointAt() > b[at].codePointAt());
  }

  return { words, marked, isTypo, searcher };
})();

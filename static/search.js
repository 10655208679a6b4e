// Searching: which methods a question means, and why. Pure but for the files that it reads; knows no page.
//
// In: the files that src/search/index.rs writes (what is in them is said there), and a question. Out: methods by their
// numbers, best first. A question is cut into words like the texts were (src/search/words.rs); whoever changes one
// changes the other.
methodical.given.search = (() => {
  // What a find is worth, by the class of the field: name, alias, originator, type or term, prose.
  const WEIGHTS = [10, 7, 5, 3, 1];
  const [FORM, BEGINNING, TYPO] = [0.8, 0.7, 0.5];
  // What a page of another kind is worth against a method of the same name.
  const PAGE = 0.5;
  // And a comparison against a term.
  const COMPARISON = 0.9;
  // Names and aliases are the first two classes of fields.
  const NAMES = 2;
  // How many words of a question are asked for. Who pastes a book would wait, and would find nothing by the rest of it.
  const MOST_WORDS = 32;
  // Letters that a typing error needs around it to be seen as one: in a name, and anywhere.
  const [SHORTEST_TYPO_OF_NAME, SHORTEST_TYPO] = [3, 5];
  // What the index adds to the length of a name where a word is two of its words in one.
  const JOINT = 20;
  // What two forms of a word share at least, in letters, where both have an ending.
  const SHORTEST_STEM = 4;
  // How many methods are named that have some words of a question and not all.
  const MOST_IN_PART = 10;

  const LETTERS = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', ς: 'σ' };
  const IGNORED = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
  // Marks for vowels, which Arabic and Hebrew mostly leave out.
  const VOWELS = /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u0652\u0670]/g;
  const ARTICLE = 'ال';
  const UNSPACED = '\\u{E00}-\\u{EFF}\\u{1000}-\\u{109F}\\u{1780}-\\u{17FF}\\u{3040}-\\u{30FF}\\u{3400}-\\u{4DBF}\\u{4E00}-\\u{9FFF}\\u{20000}-\\u{3FFFF}';
  const RUN = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{Alphabetic}\\p{N}\\p{M}])+`, 'gu');
  const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
  // Signs that a name may end in, where no word follows: `C++`, `A*`.
  const SIGN = /^[+#*]+(?![\p{Alphabetic}\p{N}\p{M}])/u;
  // Where a new word begins within one: `RandomForest`, `NLPModel`, `YOLOv8`.
  const SEAM = /(?<=\p{Lowercase})(?=\p{Uppercase})|(?<=\p{Uppercase})(?=\p{Uppercase}\p{Lowercase}{2})|(?<=\p{Alphabetic})(?=v[0-9]+$)/u;

  const fold = (text) => text.replace(IGNORED, '').normalize('NFKD').replace(/[\u0300-\u036F]/g, '').normalize('NFKC')
    .toLowerCase().replace(/[łøđðıæœßς]/g, (letter) => LETTERS[letter]).replace(VOWELS, '');

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
  /** The same with the signs that names end in. */
  const asked = (text) => {
    const folded = fold(text);
    return placed(folded).map(({ word, to }) => word + (SIGN.exec(folded.slice(to))?.[0] ?? ''));
  };
  /** The parts of words that are written as one, with their places; empty where there are none. */
  function parted(text) {
    const found = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
      let from = index;
      return run.split(SEAM).flatMap((part) => {
        const own = placed(part).map(({ word, from: at, to }) => ({ word, from: from + at, to: from + to }));
        from += part.length;
        return own;
      });
    });
    return found.length > placed(text).length ? found : [];
  }
  const parts = (text) => parted(text).map(({ word }) => word);

  /** The text in pieces, every second one to be marked. "t-SNE" is found as "tsne" too, "YOLO v3" as "yolov3". */
  function marked(text, wanted) {
    const chunks = [...text.matchAll(/\S+/gu)].map(({ 0: chunk, index }) => [placed(chunk), index]).filter(([parts]) => parts.length > 1)
      .map(([parts, index]) => ({ word: parts.map(({ word }) => word).join(''), from: index + parts[0].from, to: index + parts.at(-1).to }));
    const single = placed(text);
    const inParts = parted(text);
    const signed = single.map(({ word, from, to }) => [word, from, to, SIGN.exec(text.slice(to))?.[0] ?? ''])
      .map(([word, from, to, sign]) => ({ word: word + sign, from, to: to + sign.length }));
    const pairs = [single, inParts].flatMap((own) => own.slice(1).map(({ word, to }, index) => ({ word: own[index].word + word, from: own[index].from, to })));
    const last = [...text.matchAll(RUN)].filter(({ 0: run }) => IS_UNSPACED.test(run))
      .map(({ 0: run, index }) => ({ letter: [...run].at(-1), to: index + run.length })).map(({ letter, to }) => ({ word: fold(letter), from: to - letter.length, to }));
    const places = [...single, ...signed, ...inParts, ...pairs, ...last, ...chunks].filter(({ word }) => wanted.has(word)).sort((a, b) => a.from - b.from);
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

  /** Whether two words are the same for most of their letters from the first one on. */
  function isAlike(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at]) at += 1;
    return at >= SHORTEST_TYPO && at * 3 >= Math.max(one.length, other.length) * 2;
  }

  /** `1a 4` as [46, 50]. */
  function numbers(written) {
    let number = 0;
    return written.split(' ').map((step) => { number += parseInt(step, 36); return number; });
  }

  /** `0.3:1a 4;5:2b` as [[field, length, [46, 50]], [5, 0, [83]]]. */
  function places(written) {
    return written.split(';').map((place) => {
      const [where, methods] = place.split(':');
      const [field, length] = where.split('.');
      return [Number(field), Number(length ?? 0), numbers(methods)];
    });
  }

  /** A searcher over the files below an address. `fetched` gets a file's name and gives what is in it. */
  async function searcher(fetched) {
    const { count, block, fields, line, stretches, endings, common, standing, compared, mark } = await fetched('index.json');
    const files = new Map();
    const file = (name) => {
      if (!files.has(name)) files.set(name, fetched(`${name}.json?v=${mark}`).catch((error) => { files.delete(name); throw error; }));
      return files.get(name);
    };
    const isCommon = new Set(common);
    const pairs = new Set(endings);
    /** Whether two words are told apart by endings alone that make forms of one word: `library`, `libraries`. */
    function isForm(one, other) {
      let at = 0;
      while (at < one.length && one[at] === other[at]) at += 1;
      const [a, b] = [one.slice(at), other.slice(at)];
      // What is short has one ending at most: "net" and "nets", but no "string" and "stre".
      return at >= (a && b ? SHORTEST_STEM : SHORTEST_STEM - 1) && pairs.has(a <= b ? `${a}/${b}` : `${b}/${a}`);
    }
    // Of a word that is one of a name, by how well it is found: itself, another form of it, or a slip.
    const isWord = (quality) => [1, FORM, TYPO].includes(quality);
    const labels = [...new Set(fields.flatMap(([label]) => words(label)))];
    const isLabel = (word) => labels.some((own) => own === word || isForm(own, word) || (word.length > 3 && own.startsWith(word)));

    /** All words that begin with some letters, with their places. */
    async function beginning(letters) {
      const end = `${letters}\u{10FFFF}`;
      // Words are in the order of code points, as are the names of their files.
      const wanted = stretches.map((_, index) => index)
        .filter((index) => !after(stretches[index], end) && (index + 1 === stretches.length || after(stretches[index + 1], letters)));
      const parts = await Promise.all(wanted.map((index) => file(`words-${index}`)));
      return parts.flat().filter(([word]) => word.startsWith(letters));
    }

    /**
     * The words of the index that are a word of the question, a form of it, or begin with it, each with how well it does. A
     * sign that no name ends in is none.
     */
    async function begun(word) {
      const isOpen = word.length > 1 || IS_UNSPACED.test(word);
      const near = await beginning([...word].slice(0, 2).join(''));
      const worth = (own) => {
        if (own === word) return 1;
        if (isForm(own, word)) return FORM;
        return isOpen && own.startsWith(word) ? BEGINNING * (0.5 + word.length / own.length / 2) : 0;
      };
      const found = near.map((own) => [worth(own[0]), own]).filter(([quality]) => quality);
      // In Arabic the article is a part of its word.
      if (/^\p{sc=Arabic}{3}/u.test(word)) {
        const other = word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : ARTICLE + word;
        found.push(...(await beginning(other)).filter(([own]) => own === other || isForm(own, other)).map((own) => [FORM, own]));
      }
      const plain = word.replace(/[+#*]+$/, '');
      return found.length || plain === word ? found : begun(plain);
    }

    /**
     * The same, and where no name has the word itself, words that it may be a slip of, or else another form of in a language
     * whose endings nobody knows. A short one, or one that is found elsewhere, is looked for in names alone.
     */
    async function meant(word) {
      const letters = [...word];
      const found = await begun(word);
      const exact = found.find(([quality]) => quality === 1)?.[1];
      if (letters.length < SHORTEST_TYPO_OF_NAME || (exact && (letters.length < SHORTEST_TYPO || isInName(exact[1])))) return found;
      // Who mistypes the second letter is looked for among all words with the first one, if nothing else is found.
      const others = await beginning(letters.slice(0, found.length ? 2 : 1).join(''));
      const classes = exact || letters.length < SHORTEST_TYPO ? NAMES : WEIGHTS.length;
      const near = others.filter(([own]) => isTypo(own, word));
      const alike = near.length || found.some(([, [, written]]) => isInName(written)) ? near : others.filter(([own]) => isAlike(own, word));
      return [...found, ...alike.map((own) => [TYPO, own, false, classes])];
    }
    const isInName = (written) => places(written).some(([field]) => fields[field][1] < NAMES);

    /** What a word may mean where it stands: "yolo v3" may be "yolov3", so each half may be the whole. */
    async function meantAt(question, at) {
      const [before, word, behind] = [question[at - 1], question[at], question[at + 1]];
      const wholes = [before && before + word, behind && word + behind].filter((whole) => whole && !IS_UNSPACED.test(whole));
      const [own, ...others] = await Promise.all([meant(word), ...wholes.map(begun)]);
      return [...own, ...others.flat().map(([quality, entry]) => [quality, entry, true])];
    }

    /** For one word of the question: for each method the best find and its field, and which names have it. */
    function finds(found, classes, question) {
      const best = new Map();
      const whole = question.join('');
      for (const [quality, [word, all], isJoined, own = classes] of found) {
        for (const [field, written, methods] of places(all)) {
          if (fields[field][1] >= Math.min(own, classes)) continue;
          const [isJoint, length] = [written > JOINT, written % JOINT];
          const worth = WEIGHTS[fields[field][1]] * quality / (1 + Math.max(0, length - 1) * 0.15);
          for (const method of methods) {
            const find = best.get(method) ?? best.set(method, { worth: 0, names: new Map(), words: new Set() }).get(method);
            find.words.add(word);
            const name = `${field}.${length}`;
            if (length && isWord(quality) && !(isJoined || (isJoint && quality < 1))) find.names.set(name, Math.max(quality, find.names.get(name) ?? 0));
            if (length === 1 && word === whole) find.isWhole = true;
            if (worth > find.worth) Object.assign(find, { worth, field });
          }
        }
      }
      return best;
    }

    /** What a text asks for: its words, which of them need not be there, and the methods that each is found in. */
    async function read(text, classes) {
      let question = [...new Set(asked(text))];
      if (question.some((word) => !isCommon.has(word))) question = question.filter((word) => !isCommon.has(word));
      question = question.slice(0, MOST_WORDS);
      const all = (await Promise.all(question.map((_, at) => meantAt(question, at)))).map((found) => finds(found, classes, question));
      // A last letter alone is a word that somebody has just begun: it may help, and needs not be there. No more needs the
      // label of a field, which says what is searched.
      const last = question.length - 1;
      const isBegun = last > 0 && [...question[last]].length === 1 && !IS_UNSPACED.test(question[last]);
      const isOptional = question.map((word, at) => (isBegun && at === last) || isLabel(word));
      if (isOptional.every(Boolean)) isOptional.fill(false);
      // A word that few methods have says more than one that many have.
      const rarity = all.map((best) => Math.log(1 + count / Math.max(1, best.size)));
      const sum = (which) => rarity.reduce((sum, own, at) => (which(at) ? sum + own : sum), 0);
      return { question, all, isOptional, rarity, total: sum(() => true), needed: (hits) => sum((at) => !isOptional[at] && hits(at)) };
    }

    /** For each method that has a word of the question, which words and where. */
    function gathered({ all, rarity }, classes) {
      const results = new Map();
      all.forEach((best, at) => {
        for (const [method, own] of best) {
          if (classes < WEIGHTS.length && method >= count) continue;
          const result = results.get(method) ?? results.set(method, { method, score: 0, hits: new Set(), fields: new Set(), words: new Set(), names: {} }).get(method);
          result.score += own.worth * rarity[at];
          result.hits.add(at);
          result.fields.add(own.field);
          own.words.forEach((word) => result.words.add(word));
          own.names.forEach((quality, name) => (result.names[name] ??= []).push([at, quality]));
          result.isWhole ||= own.isWhole;
        }
      });
      return [...results.values()];
    }

    /** A result with all that is said of it, and its score. */
    function judged(result, { question, isOptional, rarity, total, needed }) {
      const { method, hits, isWhole } = result;
      const names = Object.entries(result.names).map(([name, own]) => [Number(name.split('.')[1]), own]);
      // Who types a whole name means it, and who types more than that most likely too.
      const named = names.filter(([length, own]) => own.length === length);
      const shares = named.map(([, own]) => own.reduce((share, [at, quality]) => share + quality ** 4 * rarity[at], 0) / total);
      const share = isWhole ? 1 : Math.max(0, ...shares);
      const covered = needed((at) => hits.has(at)) / needed(() => true);
      const known = method < count ? 1 + parseInt(standing[method], 36) / 20 : PAGE * (method < count + compared.length ? COMPARISON : 1);
      return {
        ...result,
        share,
        full: question.every((_, at) => isOptional[at] || hits.has(at)),
        whole: isWhole || named.some(([length]) => length === question.length),
        near: isWhole || names.some(([length, own]) => own.length * 2 >= length),
        score: Math.round(result.score * (1 + 2 * share) * known * covered ** 1.5 * 1e6),
      };
    }

    /**
     * What a question means, best first: `{ method, score, fields, words, full, share, whole, near, inPart }`, where `method`
     * may be the number of a page behind the last method. `full` says whether it has all words of the question but for those
     * that only say what is searched; `share`, how much of the question is all of a name; `whole` and `near`, whether the
     * question is all of a name or at least half of one, slips forgiven. What has some of the words alone comes behind,
     * `inPart`, and is not much. Fields of a class from `classes` on are not looked at, and no pages where there is such a class.
     */
    async function find(text, classes = WEIGHTS.length) {
      const reading = await read(text, classes);
      const results = gathered(reading, classes).filter(({ hits }) => [...hits].some((at) => !reading.isOptional[at])).map((result) => judged(result, reading));
      // The page that is asked for by its name comes before methods that have these words, if no method is called so.
      const hasNamed = results.some(({ method, whole }) => whole && method < count);
      const score = ({ method, score, share }) => (method >= count && share === 1 && !hasNamed ? score / PAGE : score);
      const ranked = results.sort((a, b) => score(b) - score(a) || a.method - b.method);
      const isAnswer = ({ full, share }) => full || share > 0.5;
      const inPart = ranked.filter((result) => !isAnswer(result)).slice(0, MOST_IN_PART).map((result) => ({ ...result, inPart: true }));
      return [...ranked.filter(isAnswer), ...inPart];
    }

    /** What is shown of a result: id, name, its language, the line behind it, and the texts it was found in: label, text, language. */
    async function show({ method, fields: found, words: wanted }) {
      const { id, name, lang, texts = [], clause, pairs, page } = await shown(method);
      const hits = (text) => marked(text, wanted).length;
      // What stands behind a name: year, family, and what it is.
      const behind = [...line.map((field) => texts.find(([number]) => number === field)?.[1]), clause].filter(Boolean).map((text) => [text].flat());
      const reasons = [...found].map((field) => {
        // Of many aliases the one that says most of the question, in the page's language if it can be, and no longer than need be.
        const own = texts.filter(([number]) => number === field).map(([, text]) => [text].flat())
          .sort(([a, tag], [b, other]) => hits(b) - hits(a) || !!tag - !!other || a.length - b.length)[0];
        const [label, , column] = fields[field];
        return own ? { field, label, text: own[0], lang: own[1] } : { field, label, column };
      // A name is its own reason, unless it is one of another language that was found; what stands in the line is seen there.
      }).filter(({ field, text }) => (field || (text && hits(name) < 2)) && !behind.some(([own]) => own === text));
      return { method, id, name, lang, pairs, page, reasons, line: behind };
    }
    const shown = async (number) => (await file(`methods-${Math.floor(number / block)}`))[number % block];

    /** The path of a page that has these methods, by their numbers, and no others: `[path, what it is, how many]`. */
    async function pageOf(methods) {
      const own = [...methods].sort((a, b) => a - b).join();
      const at = compared.findIndex((page) => page.join() === own);
      return at < 0 ? undefined : (await shown(count + at)).page;
    }

    return { find, show, pageOf, isPage: (method) => method >= count };
  }

  /** Whether a text comes after another in the order of code points. */
  function after(one, other) {
    const [a, b] = [[...one], [...other]];
    const at = a.findIndex((letter, index) => letter !== b[index]);
    return at >= 0 && (b[at] === undefined || a[at].codePointAt() > b[at].codePointAt());
  }

  return { words, asked, parts, numbers, marked, isTypo, searcher };
})();

// Fuzzes what a reader can type or an address can say: the question of the search, the choices of facets.
//
// `node fuzz/query.mjs <built site> [seconds]` tries texts of up to 64 KB and ends with 1 if one throws, takes more than a
// second of the processor, or more than 200 MB. The tests call `tried` for a fixed number of texts and look at no clock.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, cpuUsage, exit, memoryUsage } from 'node:process';
import { runInThisContext } from 'node:vm';

const LONGEST = 64 * 1024;
const [MOST_SECONDS, MOST_MEMORY] = [1, 200 * 2 ** 20];
const PIECES = [
  'a', 'e', 'le', 'learning', 'forest', ' vs ', ' and ', 'difference between ', 'C#', 'A*', 'random forest', 'randomforest', 'lasso', 'C++', 't-SNE', 'yolo v3', 'x1', '2014', ' ', '  ', '\t', '\n',
  '-', '.', ',', '+', '*', '(', '[', '\\', '^', '$', '"', '\'', '?q=', '&', '=', '%', '%E0%A4%A', '&m=', '#', '/', '<', '__proto__', 'constructor',
  '決定木', '学', '树', 'ґ', 'Ї', 'é', 'e\u0301', 'ß', 'İ', 'ı', 'ﬁ', '\u0301', '\u200D', '\u202E', '\uD800', '\uDC00', '👩‍🔬', '𝄞', '\0', '\uFFFF', '\u{10FFFF}',
  'ا', 'म', 'ไ', 'is-field=', 'deep-learning', 'decade=1990', 'sort=newest', 'language=uk',
];

/** Numbers that look random and are the same each time (xorshift32, Marsaglia 2003). */
function numbers(seed) {
  let state = seed;
  return (end) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % end;
  };
}

function* texts(seed) {
  const below = numbers(seed);
  const piece = () => PIECES[below(PIECES.length)];
  for (const one of PIECES) yield one.repeat(LONGEST / 4 / one.length);
  // Many words, no two of them equal.
  yield Array.from({ length: 9000 }, (_, number) => `w${number.toString(36)}`).join(' ');
  yield Array.from({ length: 9000 }, (_, number) => (number * 7919).toString(36)).join(' ');
  yield Array.from({ length: 20000 }, (_, number) => String.fromCodePoint(0x4E00 + number)).join('');
  for (;;) {
    const few = Array.from({ length: 1 + below(8) }, piece).join('');
    const many = below(10) === 0 ? Array.from({ length: below(2000) }, piece).join(below(2) ? ' ' : '') : '';
    yield (few + many).slice(0, LONGEST);
  }
}

/** Tries texts over a built site until `isOver` says so. Out: how many there were. */
export async function tried(folder, isOver, bounded = (ask) => ask(), seed = 2463534242) {
  const [core, { read, written, tally }, { asker }] = await Promise.all(['search', 'facets', 'versus'].map(async (name) => {
    const methodical = { given: {} };
    runInThisContext(`(methodical) => { ${await readFile(join(folder, 'static', `${name}.js`), 'utf8')} }`)(methodical);
    return methodical.given[name];
  }));
  const file = async (name) => JSON.parse(await readFile(join(folder, 'search', name.split('?')[0]), 'utf8'));
  const { marked, words } = core;
  const [searcher, data] = [await core.searcher(file), await file('facets.json')];
  const { searchVersus, searchBetween } = JSON.parse(await readFile(join(folder, 'words.json'), 'utf8'));
  const answer = asker(searchVersus, searchBetween, core);
  data.ids = data.ids.match(/\S+/g) ?? [];
  let count = 0;
  for (const text of texts(seed)) {
    if (isOver(count)) return count;
    count += 1;
    await bounded(async () => {
      const { results: found } = await answer(searcher, text);
      for (const result of found.slice(0, 3)) await searcher.show(result);
      const pieces = marked(text, new Set(words('random forest learning')));
      if (pieces.join('') !== text) throw new Error('a marked text is another text');
      const state = read(data, `?${text}`);
      tally(data, state.chosen, new Set(found.map(({ method }) => method)));
      written(data, { ...state, question: text });
      const again = read(data, written(data, state));
      if (written(data, again) !== written(data, state)) throw new Error('an address does not say what it was made of');
    }, text);
  }
  return count;
}

if (argv[1]?.endsWith('query.mjs')) {
  const [folder, seconds = 60] = argv.slice(2);
  const end = Date.now() + seconds * 1000;
  const faults = [];
  let slowest = [0, ''];
  const count = await tried(folder, () => Date.now() > end, async (ask, text) => {
    const [start, before] = [cpuUsage(), memoryUsage().heapUsed];
    const shown = JSON.stringify(text.slice(0, 60));
    try {
      await ask();
    } catch (error) {
      faults.push(`${shown}: ${error.stack}`);
    }
    const { user, system } = cpuUsage(start);
    const [took, memory] = [(user + system) / 1e6, memoryUsage().heapUsed - before];
    if (took > slowest[0]) slowest = [took, `${shown} (${text.length})`];
    if (took > MOST_SECONDS) faults.push(`${took} s for ${shown} of ${text.length}`);
    if (memory > MOST_MEMORY) faults.push(`${memory} bytes for ${shown} of ${text.length}`);
  }, Date.now() | 1);
  console.log(`query: ${count} texts, ${faults.length} faults, the slowest ${slowest}`);
  faults.slice(0, 20).forEach((fault) => console.error(fault));
  exit(faults.length ? 1 : 0);
}

// Hostile catalogues: the texts of the grammar (tests/cases/hostile/grammar.json) in every field of records and settings,
// in names of files and folders; and the same catalogue with harmless texts.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from './harness.js';

const grammar = JSON.parse(await readFile(join(root, 'tests/cases/hostile/grammar.json'), 'utf8'));
const frames = [...grammar.lines, ...grammar.paragraphs];
// A prime that divides no length of a list, so that each text comes once and neighbours differ in all parts.
const STEP = 7919;

/** How many hostile texts there are. */
export const COUNT = grammar['ways out'].length * grammar.payloads.length * frames.length;

function hostileText(number) {
  let rest = (number * STEP) % COUNT;
  const next = (list) => {
    const own = list[rest % list.length];
    rest = Math.floor(rest / list.length);
    return own;
  };
  const payload = next(grammar['ways out']) + next(grammar.payloads);
  return next(frames).replaceAll(grammar.place, () => payload);
}

/** Hostile texts from a number on, and what hostile addresses end with. */
export const hostile = (from, count) => ({
  texts: Array.from({ length: count }, (_, index) => hostileText(from + index)),
  ends: grammar.payloads,
});
/** Texts of the same forms that do nothing. */
export const harmless = () => ({
  texts: [...frames.map((frame) => frame.replaceAll(grammar.place, 'x')), ...grammar.harmless],
  ends: ['?a=b'],
});

const KINDS = ['term', 'text', 'prose', 'year', 'people', 'source', 'names', 'methods', 'number', 'flag', 'choice', 'link'];

/** Writes a catalogue of so many methods, in which every field of every record has another of the texts. */
export async function write(folder, { texts, ends }, count, languages) {
  const at = (list, number) => list[number % list.length];
  const prose = (number) => JSON.stringify(at(texts, number));
  const line = (number) => JSON.stringify(at(texts, number).replaceAll('\n', ' '));
  // An address is made of a term, so that it is short; and several methods share one.
  const term = (number) => JSON.stringify([...at(texts, number % 25).replaceAll('\n', ' ')].slice(0, 60).join(''));
  const each = (write, number) => `{${languages.map((tag, index) => `${tag}: ${write(number + index)}`).join(', ')}}`;
  const lines = (number) => each(line, number);
  const end = (number) => at(ends, number);
  const url = (number) => JSON.stringify(`https://example.org/${end(number)}`);
  const source = (number) => `{citation: ${line(number)}, title: ${line(number + 1)}, url: ${url(number)}, doi: ${JSON.stringify(`10.1000/${end(number).replace(/\s/g, '')}`)}}`;
  const numbers = Array.from({ length: count }, (_, number) => number);

  const more = { choice: (n) => `, options: {one: ${lines(n)}, two: ${lines(n + 1)}}`, number: (n) => `, unit: ${line(n)}` };
  const fields = KINDS.map((kind, n) => `  - {key: a_${kind}, kind: ${kind}, label: ${lines(n + 20)}, group: ${lines(n + 40)}, help: ${lines(n + 60)}${more[kind]?.(n) ?? ''}}\n`);
  const terms = Array.from({ length: 25 }, (_, number) => `    t${number}: ${lines(number)}\n`);
  // Two methods have marks, three have groups.
  const comparisons = numbers.filter((number) => number % 5 === 0 && number + 4 < count)
    .flatMap((number) => [[number, number + 1], [number + 2, number + 3, number + 4]])
    .map((methods) => `  - {title: ${lines(methods[0])}, description: ${lines(methods[1])}, methods: [${methods.map((own) => `m${own}`).join(', ')}]}\n`);
  const settings = `title: ${lines(0)}\ndescription: ${lines(1)}\nlanguages: [${languages.join(', ')}]\npairs: none\n`
    + `license: {name: ${line(2)}, url: ${url(2)}}\nattribution: ${lines(3)}\nrepository: ${url(4)}\n`
    + `fields:\n${fields.join('')}terms:\n  field:\n${terms.join('')}comparisons:\n${comparisons.join('')}`;

  const record = (number) => {
    const own = (field) => number + 13 * field;
    const next = (number + 1) % count;
    return `name: ${lines(own(0))}\nfield: t${number % 25}\nfamily: ${term(own(1))}\nyear: ${line(own(2))}\n`
      + `originators: [${line(own(3))}, {name: ${line(own(4))}}]\ntype: ${lines(own(5))}\nsource: ${source(own(6))}\n`
      + `aliases: [${line(own(7))}, {${languages.at(-1)}: ${line(own(8))}}]\nrelated: [m${next}]\nsummary: ${each(prose, own(9))}\n`
      + `references: [${source(own(11))}, ${line(own(12))}]\nversion: ${line(own(13))}\na_term: ${term(own(14))}\n`
      + `a_text: ${lines(own(15))}\na_prose: ${each(prose, own(16))}\na_year: ${line(own(18))}\na_people: ${line(own(19))}\n`
      + `a_source: ${source(own(20))}\na_names: [${line(own(21))}]\na_methods: [m${next}]\na_number: ${number}\na_flag: true\n`
      + `a_choice: [one, two]\na_link: ${url(own(22))}\n`;
  };
  // What no file may be called, and no control characters.
  const name = (number) => [...end(number)].filter((letter) => letter > '\x1f' && !'/\\'.includes(letter)).slice(0, 40).join('');
  const files = [
    ['methods/_catalog.yaml', settings],
    ...Array.from({ length: 20 }, (_, number) => [`static/${name(number)} x.js`, 'alert(1)']),
    ...numbers.map((number) => [`methods/in ${name(number)}/m${number}.yaml`, record(number)]),
  ];
  for (const [path, content] of files) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

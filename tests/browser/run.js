// Runs tests in a browser and notes what became of each: node tests/browser/run.js <notes> <part> <file>…
//
// In: files of tests. Out: what they say, and for each test a line at the end of the file of notes: passed, failed,
// skipped or flake; the part; the name; the reason, with tabs between. A test that fails is tried once more, alone: what
// passes then is a flake, which is no failure and is named all the same. What fails is noted; the program itself fails
// only when it can't note.
import { appendFileSync } from 'node:fs';
import { basename } from 'node:path';
import { run } from 'node:test';
import { spec as Spec } from 'node:test/reporters';

const [notes, part, ...files] = process.argv.slice(2);

/** What an end is called that is none of a test: a file could not be read, or what stands around its tests failed. */
const WHOLE = 'the file as a whole';

/** Runs the tests of a file, and gives the end of each: its name, what became of it, and why it was left out. */
async function ends(file, options) {
  const found = [];
  const note = (status) => ({ name, nesting, skip }) => {
    // What a test has inside is its own to tell.
    if (nesting) return;
    found.push({ name: name.endsWith(basename(file)) ? WHOLE : name, status: skip ? 'skipped' : status, reason: skip ? String(skip) : '' });
  };
  const stream = run({ files: [file], concurrency: 1, ...options }).on('test:pass', note('passed')).on('test:fail', note('failed'));
  for await (const text of stream.compose(new Spec())) process.stdout.write(text);
  return found;
}

const escaped = (name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
/** So many failures in one file have one cause, and to repeat them all would take long. */
const MANY = 5;

/** Whether a test passes when it has the browser to itself. */
async function passesAlone(file, name) {
  console.log(`\nonce more, alone: ${name}`);
  const patterns = name === WHOLE ? {} : { testNamePatterns: [new RegExp(`^${escaped(name)}$`)] };
  const again = (await ends(file, patterns)).filter((end) => name === WHOLE || end.name === name);
  return again.length > 0 && again.every(({ status }) => status === 'passed');
}

for (const file of files) {
  const all = await ends(file);
  // Node says of a file without a test that it passed.
  if (all.every(({ name, status }) => name === WHOLE && status === 'passed')) all.splice(0, all.length, { name: WHOLE, status: 'failed', reason: 'it has no test' });
  const failures = all.filter(({ status }) => status === 'failed').length;
  for (const { name, status, reason } of all) {
    const isFlake = status === 'failed' && !reason && failures <= MANY && await passesAlone(file, name);
    const line = [isFlake ? 'flake' : status, part, `${basename(file, '.test.js')}: ${name}`, reason];
    appendFileSync(notes, `${line.map((text) => text.replace(/\s+/g, ' ')).join('\t')}\n`);
  }
}

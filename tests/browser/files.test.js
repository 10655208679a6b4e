// What is taken away is read by others: LaTeX in which TeX obeys nothing of a record's, and BibTeX, RIS and CSL-JSON
// that programs which know nothing of ours read without a complaint.
//
// All files of all comparisons of both catalogues are read, in all languages. That the browser makes the same bytes is
// proven elsewhere; here it hands them to the reader.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { address, check, compose, languages, sites } from './harness.js';
import { installed } from './installed.js';

/** Every comparison's file of a format: its name and text. */
async function files(site, ending, tags = languages[site]) {
  const found = [];
  for (const [index, tag] of tags.entries()) {
    const folder = join(sites[site].folder, index ? tag : '', 'compare');
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) found.push([`${tag}/${entry.name}`, await readFile(join(folder, entry.name, `comparison.${ending}`), 'utf8')]);
    }
  }
  assert(found.length > 10, `${found.length} files of ${site}`);
  return found;
}
const both = async (ending, tags) => [...await files('shipped', ending, tags?.shipped), ...await files('small', ending, tags?.small)];
/** Sources know no language, so their files are beside the pages of the base language alone. */
const BASE = { shipped: ['en'], small: ['en'] };

/** What is wrong with a LaTeX table, read as TeX reads it: one character after the other. */
function faults(tex) {
  const problems = [];
  const open = [];
  let columns = 0;
  let cells = 1;
  let math = false;
  let rows = 0;
  for (let at = 0; at < tex.length; at += 1) {
    const c = tex[at];
    if (c === '%' && (at === 0 || tex[at - 1] === '\n')) at = tex.indexOf('\n', at);
    else if (c === '\\') {
      const [command] = /^\\([a-zA-Z]+\*?|[^])/.exec(tex.slice(at));
      if (command === '\\\\') {
        if (cells !== columns) problems.push(`a row of ${cells} cells in ${columns} columns`);
        if (open.length > 0 || math) problems.push('a row ends inside of a group');
        cells = 1;
        rows += 1;
      }
      const table = /^\\begin\{tabularx\}\{\\linewidth\}\{@\{\}([lX]+)@\{\}\}/.exec(tex.slice(at));
      if (table) columns = table[1].length;
      at += (table?.[0] ?? command).length - 1;
    } else if (c === '{') open.push(at);
    else if (c === '}') {
      if (open.pop() === undefined) problems.push('a brace is closed that was not opened');
    } else if (c === '$') math = !math;
    else if (c === '&' && !math) cells += 1;
    else if ('_^'.includes(c) && !math) problems.push(`a bare ${c}`);
    else if ('#%~'.includes(c)) problems.push(`a bare ${c}`);
    else if (c === '\n' && tex[at + 1] === '\n') problems.push('an empty line');
    else if (/[\u0000-\u0009\u000b-\u001f\u007f]/.test(c)) problems.push(`the character ${c.charCodeAt(0)}`);
  }
  if (open.length || math) problems.push('a group is left open');
  if (!rows || !columns) problems.push('no table');
  return problems;
}

test('TeX obeys nothing in a table but what we wrote', async () => {
  // The reader of tables sees what it has to see.
  const table = (cell) => `\\begin{tabularx}{\\linewidth}{@{}lX@{}}\na & ${cell} \\\\\n\\end{tabularx}\n`;
  assert.deepEqual(faults(table('\\% $x_1$ \\textbackslash{}')), []);
  for (const cell of ['x_1', '{', '}', '$x', 'a & b', '50% of', '#1', 'a~b', '\t', '\n\n']) assert.notDeepEqual(faults(table(cell)), [], cell);
  for (const [name, tex] of await both('tex')) assert.deepEqual(faults(tex), [], name);
});

/** All tables of a language as one document, each on a page of its own. */
const document = (tables) => [
  '\\documentclass{article}', '\\usepackage{amsmath,amssymb,booktabs,tabularx}', '\\begin{document}',
  ...tables.map(([, tex]) => `${tex}\\clearpage`), '\\end{document}',
].join('\n');

test('TeX sets every table, where there is a TeX', { timeout: 600_000 }, async (context) => {
  const engine = installed('lualatex', 'xelatex', 'tectonic');
  if (!engine) return context.skip('wants a TeX: lualatex, xelatex or tectonic, with amsmath, booktabs and tabularx');
  const run = promisify(execFile);
  const options = engine.endsWith('tectonic') ? [] : ['-interaction=nonstopmode', '-halt-on-error'];
  const folder = await mkdtemp(join(tmpdir(), 'methodical-tex-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  for (const [site, tags] of Object.entries(languages)) {
    const tables = await files(site, 'tex');
    for (const tag of tags) {
      const name = `${site}-${tag}.tex`;
      await writeFile(join(folder, name), document(tables.filter(([own]) => own.startsWith(`${tag}/`))));
      await run(engine, [...options, name], { cwd: folder, maxBuffer: 1 << 26 }).catch(({ stdout, stderr }) => {
        assert.fail(`${name}:\n${`${stdout}${stderr}`.match(/^!.*(\n.*){0,5}/m)?.[0] ?? stderr}`);
      });
    }
  }
});

test('BibTeX is read by a program that is not ours, and nothing is lost', async () => {
  for (const [name, text] of await both('bib', BASE)) {
    const wanted = [...text.matchAll(/^@\w+\{([^,]+),/gm)].map(([, id]) => id);
    const read = text ? plugins.input.chain(text, { forceType: '@bibtex/text' }) : [];
    assert.deepEqual(read.map(({ id }) => id), wanted, name);
    for (const item of read) assert(item.title || item.note || item.URL || item.DOI, `${name}: ${item.id} says nothing`);
  }
});

test('RIS is read by a program that is not ours, and nothing is lost', async () => {
  for (const [name, text] of await both('ris', BASE)) {
    const wanted = [...text.matchAll(/^TY {2}- /gm)].length;
    assert.equal([...text.matchAll(/^ER {2}- /gm)].length, wanted, name);
    // Each line is a tag and its value.
    for (const line of text.split('\r\n').filter(Boolean)) assert.match(line, /^[A-Z][A-Z0-9] {2}- /, name);
    const read = text ? plugins.input.chain(text, { forceType: '@ris/file' }) : [];
    assert.equal(read.length, wanted, name);
  }
});

test('CSL-JSON has what CSL wants, and the three formats say the same', async () => {
  const bibliographies = new Map(await both('bib', BASE));
  for (const [name, text] of await both('csl.json', BASE)) {
    const items = JSON.parse(text);
    const read = plugins.input.chain(items, { forceType: '@csl/list+object', strict: true });
    assert.equal(read.length, items.length, name);
    assert.deepEqual(items.map(({ id }) => id), [...bibliographies.get(name).matchAll(/^@\w+\{([^,]+),/gm)].map(([, id]) => id), name);
    for (const { id, type, issued, author } of items) {
      assert.equal(typeof type, 'string', id);
      for (const part of issued?.['date-parts']?.flat() ?? []) assert(Number.isInteger(part), `${id}: ${part}`);
      for (const person of author ?? []) assert(person.family || person.literal || person.given, id);
    }
  }
});

check('a composed table is handed over as seven files', { acceptDownloads: true }, async ({ page }) => {
  await compose(page, ['pca', 'autoencoder', 'lora-peft']);
  const endings = await page.$$eval('[data-take]', (buttons) => buttons.map((button) => button.dataset.take));
  assert.deepEqual(endings, ['csv', 'md', 'json', 'tex', 'bib', 'ris', 'csl.json']);
  for (const ending of endings) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-take="${ending}"]`)]);
    assert.equal(download.suggestedFilename(), `pca-vs-autoencoder-vs-lora-peft.${ending}`);
    const text = await readFile(await download.path(), 'utf8');
    assert.equal(text, await page.evaluate((format) => window.methodical.make(format), ending));
    if (ending === 'tex') assert.deepEqual(faults(text), []);
    if (ending === 'md') assert.equal(text.split('\n')[0].split(/(?<!\\)\|/).length, 7);
  }
});

check('link and table are copied', { permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page }) => {
  await page.goto(`${address('compare/autoencoder-vs-pca/')}?rows=differs&hide=summary`);
  await page.waitForSelector('.column-tools');
  await page.click('[data-copy="link"]');
  await page.waitForFunction(() => document.querySelector('#copied').textContent);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
  await page.click('[data-copy="table"]');
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('\t'));
  await page.waitForFunction(() => document.querySelector('#copied').textContent);
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item.getType(type)).text()));
  });
  const lines = text.split('\n');
  const rows = await page.$$eval('tr[data-field]', (all) => all.filter((row) => row.getClientRects().length).length);
  assert(rows > 2 && !text.includes('Summary'));
  // Heads, the rows that are seen, and the records.
  assert.equal(lines.length, rows + 2, text);
  // Label, verdict, distance, two values.
  const cells = lines.map((line) => line.split('\t'));
  assert(cells.every(({ length }) => length === 5), text);
  assert.deepEqual(cells.find(([label]) => label === 'Year'), ['Year', 'differs', '105 years apart', '2006', '1901']);
  for (const tool of ['<button', '×', 'visually-hidden']) assert(!html.includes(tool), tool);
});

check('a file beside a page is saved under the page\'s name', { acceptDownloads: true }, async ({ page }) => {
  await page.goto(address('compare/autoencoder-vs-pca/'));
  await page.waitForSelector('.column-tools');
  for (const ending of ['csv', 'csl.json']) {
    const link = page.locator(`.take-away a[href$="comparison.${ending}"]`);
    await link.focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    assert.equal(download.suggestedFilename(), `autoencoder-vs-pca.${ending}`);
  }
});

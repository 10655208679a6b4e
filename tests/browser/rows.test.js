// Row tools: all rows, only differences, only what is shared; chosen rows; folded groups; marks of words.
//
// On a pre-rendered page the first of them is CSS and a form control and works without scripts. With scripts its state
// is in the address, and the counting sentence follows the rows that are chosen.
import assert from 'node:assert/strict';
import { address, check, compose, visibleRows, where } from './harness.js';

const PAIR = 'compare/autoencoder-vs-pca/';
const TRIPLE = 'compare/heap-sort-vs-merge-sort-vs-quick-sort/';
const PAGES = [[PAIR, {}], [TRIPLE, { site: 'small' }], [TRIPLE, { site: 'small', language: 'ar' }]];
const verdicts = (page) => page.$$eval('table.comparison tr[data-field]', (rows) =>
  rows.filter((row) => row.getClientRects().length > 0).map((row) => row.dataset.verdict));
const choose = (page, value) => page.check(`input[name="rows"][value="${value}"]`);
/** Headings of groups that can be seen while all of their rows can not. */
const lonely = (page) => page.$$eval('table.comparison tbody', (bodies) => bodies.filter((body) => {
  const seen = (row) => row.getClientRects().length > 0;
  return [...body.querySelectorAll('tr.group')].some(seen) && ![...body.querySelectorAll('tr[data-field]')].some(seen);
}).length);

for (const javaScriptEnabled of [false, true]) {
  check(`differences and shared rows are filtered ${javaScriptEnabled ? 'with' : 'without'} scripts`, { javaScriptEnabled }, async ({ page }) => {
    for (const [path, options] of PAGES) {
      await page.goto(address(path, options));
      const all = await verdicts(page);
      assert(all.includes('differs') && all.length > 3, `${path}: ${all}`);
      await choose(page, 'differs');
      assert.deepEqual(await verdicts(page), all.filter((verdict) => verdict === 'differs'));
      assert.equal(await lonely(page), 0, 'a group without rows has no heading');
      await choose(page, 'shared');
      const shared = await verdicts(page);
      assert(!shared.includes('differs'), `${path}: ${shared}`);
      assert.equal(shared.filter((verdict) => verdict === 'same').length, all.filter((verdict) => verdict === 'same').length);
      assert.equal(await lonely(page), 0);
      await choose(page, 'all');
      assert.deepEqual(await verdicts(page), all);
    }
  });
}

check('the filter is in the address and outlives a reload', {}, async ({ page }) => {
  for (const open of [() => page.goto(address(PAIR)), () => compose(page, ['pca', 'autoencoder', 'lora-peft'])]) {
    await open();
    const start = where(page);
    await choose(page, 'differs');
    assert.equal(where(page), `${start}${start.includes('?') ? '&' : '?'}rows=differs`);
    const rows = await visibleRows(page);
    await page.reload();
    await page.waitForSelector('.column-tools');
    assert.equal(await page.isChecked('input[value="differs"]'), true);
    assert.deepEqual(await visibleRows(page), rows);
    await choose(page, 'all');
    assert.equal(where(page), start);
  }
});

check('rows are chosen, the sentences follow, and a reload keeps them', {}, async ({ page }) => {
  for (const open of [() => page.goto(address(PAIR)), () => compose(page, ['autoencoder', 'pca'])]) {
    await open();
    const sentences = async () => [await page.textContent('caption strong'), await page.textContent('.counting')];
    const before = await sentences();
    assert.equal(before[0], before[1]);
    assert.equal(await page.getAttribute('.counting', 'role'), 'status');
    const rows = await visibleRows(page);
    const all = (await verdicts(page)).filter((verdict) => verdict === 'differs').length;
    await page.click('.choose summary');
    await page.waitForSelector('#row-choice label');
    const labels = await page.$$eval('#row-choice label', (found) => found.map((label) => label.textContent.trim()));
    assert.equal(labels.length, rows.length);
    assert(labels.every(Boolean));
    await page.uncheck('#row-choice input[value="year"]');
    await page.uncheck('#row-choice input[value="summary"]');
    await page.waitForFunction((old) => document.querySelector('caption strong')?.textContent !== old, before[0]);
    assert.deepEqual(await visibleRows(page), rows.filter((row) => !['year', 'summary'].includes(row)));
    const after = await sentences();
    assert.equal(after[0], after[1]);
    assert(after[0].includes(String(all - 2)) && after[0].includes(String(rows.length - 2)), `${before[0]} became ${after[0]}`);
    assert.match(where(page), /[?&]hide=year,summary$/);
    await page.reload();
    await page.waitForFunction((now) => document.querySelector('caption strong')?.textContent === now, after[0]);
    assert.deepEqual(await visibleRows(page), rows.filter((row) => !['year', 'summary'].includes(row)));
    await page.click('.choose summary');
    assert.equal(await page.isChecked('#row-choice input[value="year"]'), false);
    await page.check('#row-choice input[value="year"]');
    await page.check('#row-choice input[value="summary"]');
    await page.waitForFunction((now) => document.querySelector('caption strong')?.textContent === now, before[0]);
    assert.deepEqual(await visibleRows(page), rows);
  }
});

check('a reader who chooses rows is told, politely', {}, async ({ page }) => {
  await page.goto(address(PAIR));
  const told = () => page.evaluate(() => window.told);
  await page.evaluate(() => {
    window.told = [];
    const status = document.querySelector('.counting[role="status"]');
    new MutationObserver(() => window.told.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await choose(page, 'differs');
  await page.waitForFunction(() => window.told.length > 0);
  assert.match((await told()).at(-1), /rows differ/);
});

const built = (page) => page.goto(address(TRIPLE, { site: 'small' }));
for (const [where, open, options] of [
  ['on a page that was built', built, {}],
  ['on a page that was built, without scripts', built, { javaScriptEnabled: false }],
  ['in the composer', (page) => compose(page, ['merge-sort', 'quick-sort'], { site: 'small' }), {}],
]) {
  check(`groups of rows are folded and unfolded ${where}`, options, async ({ page }) => {
    await open(page);
    const rows = await visibleRows(page);
    const fold = page.getByRole('checkbox', { name: 'Fold How it works' });
    assert.equal(await fold.isChecked(), false);
    const { width, height } = await fold.boundingBox();
    assert(Math.min(width, height) >= 24, `${width} × ${height} px are too small for a finger`);
    await fold.focus();
    await page.keyboard.press('Space');
    const left = await visibleRows(page);
    assert(left.length < rows.length && !left.includes('rule') && left.includes('memory'), left.join());
    assert(await fold.isVisible(), 'what is folded can be unfolded');
    await page.keyboard.press('Space');
    assert.deepEqual(await visibleRows(page), rows);
  });
}

check('marks of words are switched off and on', {}, async ({ page }) => {
  for (const open of [() => page.goto(address('compare/gpt-finetuning-vs-lora-peft/')), () => compose(page, ['gpt-finetuning', 'lora-peft'])]) {
    await open();
    const decorated = () => page.$$eval('mark', (marks) => marks.filter((mark) => {
      const { textDecorationLine, backgroundColor } = getComputedStyle(mark);
      return textDecorationLine !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)';
    }).length);
    assert(await page.locator('mark').count() > 3, 'these two have words of their own');
    assert(await decorated() > 3);
    await page.uncheck('input[name="marks"]');
    assert.equal(await decorated(), 0);
    assert.match(where(page), /marks=0$/);
    await page.reload();
    await page.waitForSelector('.column-tools');
    assert.equal(await decorated(), 0);
    await page.check('input[name="marks"]');
    assert(await decorated() > 3);
    assert.doesNotMatch(where(page), /marks/);
  }
});

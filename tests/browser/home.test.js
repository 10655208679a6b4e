// The first page leads to comparisons: by a question, by examples, by fields; and so do the page that composes tables
// while it is empty, and the one that is shown where there is nothing.
import assert from 'node:assert/strict';
import { address, check, compose, where } from './harness.js';

check('the first page says what the catalogue is, with scripts and without', { javaScriptEnabled: false }, async ({ page }) => {
  await page.goto(address(''));
  assert.equal(await page.innerText('.overview'), '43 methods · Deep learning (25), Machine learning (15), Statistics (3) · updated November 23, 2026');
  const fields = await page.$$eval('.terms > section', (all) => all.map((own) => [own.querySelector('h3 a').textContent, own.querySelectorAll('li a').length]));
  assert.deepEqual(fields, [['Deep learning', 5], ['Machine learning', 5], ['Statistics', 3]]);
  assert.equal(await page.locator('.examples a:visible').count(), 3);
});

check('a question that compares is typed on the first page, and Enter leads there', {}, async ({ page }) => {
  await page.goto(address(''));
  assert.match(await page.getAttribute('#library-search', 'placeholder'), / vs /);
  await page.focus('#library-search');
  await page.keyboard.type('random forest vs xgboost');
  await page.keyboard.press('Enter');
  await page.waitForURL(/compare/);
  assert.equal(where(page), 'compare/random-forest-vs-xgboost/');
  await page.goBack();
  await page.waitForSelector('#found li');
  await page.fill('#library-search', '');
  await page.focus('#library-search');
  await page.keyboard.press('Enter');
  assert.equal(where(page), '', 'nothing is asked for');
});

check('labels stay with their controls on a phone', { viewport: { width: 390, height: 844 } }, async ({ page }) => {
  await page.goto(address(''));
  const lines = await page.$$eval('#library label', (all) => all.map((own) => [own, own.control].map((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return (top + bottom) / 2;
  })));
  assert.equal(lines.length, 2);
  for (const [label, control] of lines) assert(Math.abs(label - control) < 8, `${label} and ${control}`);
});

check('the composer, while it is empty, suggests three comparisons', {}, async ({ page }) => {
  await page.goto(address('compare/'));
  const links = page.locator('.examples a');
  assert.equal(await links.count(), 3);
  const [name, href] = [await links.first().textContent(), await links.first().getAttribute('href')];
  await links.first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(href.replaceAll('../', '').replaceAll('./', '')));
  assert.equal(await page.innerText('h1'), name);
  await compose(page, ['pca', 'umap']);
  assert(await page.locator('.examples').isHidden(), 'a table is enough');
});

check('where there is nothing, there is a search', {}, async ({ page, problems }) => {
  problems.forgiven.push('404');
  await page.goto(address('methods/nothing/'));
  await page.focus('#asked');
  await page.keyboard.type('xgboost');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#found [data-method]');
  assert.equal(where(page), '?q=xgboost');
  assert.equal(await page.getAttribute('#found [data-method] >> nth=0', 'data-method'), 'xgboost');
});

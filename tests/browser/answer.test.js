// A comparison begins with its answer: what all are, and each method's first sentence within the first screen.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { address, check, compose, languages, sites } from './harness.js';

const MOST = 4;
const names = async (site) => {
  const entries = await readdir(join(sites[site].folder, 'compare'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
};

/** Where the last line of each method ends, in pixels from the page's top. Runs in the browser. */
function ends() {
  return [...document.querySelectorAll('.answer li')].map((own) => own.lastElementChild.getBoundingClientRect().bottom + scrollY);
}

/** Counts from now on how much of the page moves; `window.moved` has the sum. Runs before a page's own scripts. */
function watch() {
  window.moved = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { window.moved += value; })).observe({ type: 'layout-shift', buffered: true });
}

for (const [width, height, most] of [[1280, 800, MOST], [390, 844, 2]]) {
  check(`each method's first sentence is in the first screen of ${width} × ${height} px`, { viewport: { width, height } }, async ({ page }) => {
    await page.addInitScript(watch);
    for (const language of ['en', 'ar']) {
      let seen = 0;
      for (const name of await names('shipped')) {
        const count = name.split('-vs-').length;
        if (count > most) continue;
        await page.goto(address(`compare/${name}/`, { language }));
        const found = await page.evaluate(ends);
        assert.equal(found.length, count, `${language}/${name}`);
        assert(Math.max(...found) <= height, `${language}/${name} ends at ${Math.max(...found)} px`);
        const moved = await page.evaluate(() => window.moved);
        assert(moved < 0.02, `${language}/${name} moves by ${moved}`);
        seen += 1;
      }
      assert(seen >= 75, `only ${seen} comparisons`);
    }
  });
}

check('an answer is there without scripts, in every language, and says what the records say', { javaScriptEnabled: false }, async ({ page }) => {
  for (const language of languages.shipped) {
    await page.goto(address('compare/random-forest-vs-xgboost/', { language }));
    assert.equal(await page.locator('h1 ~ .answer li p:visible').count(), 4, language);
  }
  await page.goto(address('compare/random-forest-vs-xgboost/'));
  assert.equal(await page.textContent('.answer > p'), 'Both: Machine learning · Ensemble learning');
  const said = await page.$$eval('.answer li', (all) => all.map((own) => own.innerText.split('\n').map((line) => line.trim()).filter(Boolean)));
  assert.deepEqual(said.map(([head, type]) => [head, type]), [
    ['Random Forest 2001 · Breiman', 'Ensemble (bagging of decision trees)'],
    ['XGBoost 2016 · Chen, Guestrin', 'Ensemble (gradient-boosted decision trees)'],
  ]);
  assert.equal(said[1].slice(2).join(' '), 'Implements gradient-boosted trees with a regularised, second-order objective at scale.');
  assert.deepEqual(await page.$$eval('.answer mark', (all) => all.map((mark) => mark.textContent)), ['bagging', 'of', 'gradient', 'boosted']);
});

check('what is rare in the catalogue is named first, and what is not has a quieter ground', {}, async ({ page }) => {
  const grounds = (field) => page.$$eval(`[data-field="${field}"] > *`, (cells) => cells.map((cell) => getComputedStyle(cell).backgroundColor));
  for (const [ids, field, rare, all] of [
    [['bagging', 'random-forest'], 'originators', 'Rare in this catalogue: Originator (same)', 2],
    [['k-means', 'pca'], 'family', 'Rare in this catalogue: Family (Clustering / Dimension reduction)', 1],
  ]) {
    for (const open of [() => page.goto(address(`compare/${ids.join('-vs-')}/`)), () => compose(page, ids)]) {
      await open();
      const lines = (await page.innerText('.answer > p')).split('\n');
      assert.deepEqual([lines.at(-1), lines.length], [rare, all]);
      assert(Number(await page.getAttribute(`[data-field="${field}"]`, 'data-telling')) >= 2);
      // Nearly all pairs have two summaries.
      assert.equal(await page.getAttribute('[data-field="summary"]', 'data-telling'), '0');
      assert.equal(await page.getAttribute('[data-field="summary"]', 'data-verdict'), 'differs');
      assert(await page.isVisible('[data-field="summary"] .mark'));
    }
  }
  const [rare, usual] = [await grounds('family'), await grounds('summary')];
  assert(rare[0] !== usual[0] && rare[1] !== usual[1], `${rare} and ${usual}`);
});

check('of more than four methods, the answer says what all are', {}, async ({ page }) => {
  const five = (await names('shipped')).find((name) => name.split('-vs-').length === 5);
  await page.goto(address(`compare/${five}/`));
  assert.equal(await page.textContent('.answer'), 'All: Machine learning · Ensemble learning');
});

check('what nobody recorded is left to the table', {}, async ({ page }) => {
  // One has a year alone, the other neither summary nor type.
  await page.goto(address('compare/bogo-sort-vs-quick-sort/', { site: 'small' }));
  assert.equal(await page.locator('.answer .gap').count(), 0);
  assert.equal(await page.locator('.answer li').count(), 2);
  assert.equal(await page.locator('.answer p:empty').count(), 0);
});

check('in a table, what nobody recorded is a sign whose words are read out; other gaps say their words', {}, async ({ page }) => {
  await compose(page, ['bogo-sort', 'heap-sort', 'quick-sort'], { site: 'small' });
  const gaps = await page.$$eval('td[data-gap] .gap', (all) => all.map((own) => [own.parentElement.dataset.gap, getComputedStyle(own).fontSize, getComputedStyle(own, '::before').fontSize]));
  assert(new Set(gaps.map(([gap]) => gap)).size > 2);
  for (const [gap, words, sign] of gaps) {
    assert.equal(words === '0px', gap === 'not-recorded', gap);
    assert.notEqual(sign, '0px', gap);
  }
  assert.match(await page.locator('td[data-gap="not-recorded"]').first().ariaSnapshot(), /not recorded/);
});

check('links in rows that are the same look like links', {}, async ({ page }) => {
  await page.goto(address('compare/random-forest-vs-xgboost/'));
  const colour = (selector) => page.$eval(selector, (own) => getComputedStyle(own).color);
  assert.equal(await colour('[data-verdict="same"] td a'), await colour('[data-verdict="differs"] td a'));
});

check('an answer goes with its table, and comes with the next one', {}, async ({ page }) => {
  await compose(page, ['pca']);
  assert(await page.locator('.answer').isHidden(), 'one method has no difference');
  await compose(page, ['pca', 'umap']);
  assert.equal(await page.locator('.answer li').count(), 2);
  await page.click('[data-act="remove"][value="umap"]');
  await page.waitForFunction(() => document.querySelector('.answer').hidden);
});

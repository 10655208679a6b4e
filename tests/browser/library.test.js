// Searching and narrowing down in a browser: by keyboard, in every direction, on a phone, without scripts.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { address, check, languages, largeSite, root, where } from './harness.js';

const results = (page) => page.$$eval('#search-box .found > li', (items) => items.map((item) => item.dataset.method));
const listed = (page) => page.$$eval('#found > li', (items) => items.map((item) => item.dataset.method));
const axe = join(root, 'tests/browser/node_modules/axe-core/axe.min.js');

/** What the accessibility checker has against the page as it is. */
async function faults(page) {
  // Scripts of pages are their own files alone, so the checker comes in from beside them.
  await page.evaluate(await readFile(axe, 'utf8'));
  const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

check('a search by keyboard alone finds, says why, and opens', {}, async ({ page }) => {
  await page.goto(address('methods/pca/'));
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.keyboard.press('/');
  await page.waitForSelector('#search-box[open]');
  assert(asked.some((url) => url.includes('search.js')));
  await page.keyboard.type('goodfelow');
  await page.waitForSelector('#search-box [data-method="generative-adversarial-network"]');
  const [first] = await page.$$eval('#search-box .found > li', (items) => items.map((item) => [item.querySelector('.reason')?.textContent, item.querySelector('mark')?.textContent]));
  assert.deepEqual(first, ['Originator: Goodfellow, I. et al.', 'Goodfellow']);
  assert.match(await page.textContent('#search-status'), /^\d methods?$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/generative-adversarial-network/);
});

check('a question that compares leads to the comparison, in the box by Enter, in the library as the first of the list', {}, async ({ page }) => {
  await page.goto(address('methods/pca/'));
  await page.keyboard.press('/');
  await page.waitForSelector('#search-box[open]');
  await page.keyboard.type('random forest vs xgboost');
  await page.waitForSelector('#search-box .compares a');
  assert.equal(await page.textContent('#search-box .found > li >> nth=0'), 'Compare Random Forest with XGBoost →');
  assert.equal(await page.textContent('#search-status'), '2 methods');
  assert.deepEqual(await faults(page), []);
  await page.keyboard.press('Enter');
  await page.waitForURL(/compare\/random-forest-vs-xgboost\//);
  assert.equal(await page.locator('table.comparison').count(), 1);

  // What has no page of its own is put together.
  await page.goto(address('', { language: 'ar' }));
  await page.fill('#library-search', 'umap, pca, gan');
  await page.waitForSelector('#found .compares a');
  await page.click('#found > li >> nth=0 >> a');
  await page.waitForURL(/ar\/compare\/\?m=umap,pca,generative-adversarial-network$/);
  await page.waitForFunction(() => document.querySelectorAll('table.comparison thead [data-method]').length === 3);
});

check('every list says the same of a method: year, family and what it is', {}, async ({ page }) => {
  const line = '2014 · Machine learning · Generative deep learning (adversarial two-network game)';
  await page.goto(address('compare/?m=pca,umap'));
  await page.click('#search-button');
  await page.fill('#search-input', 'gan');
  await page.waitForSelector('#search-box [data-method] .line');
  assert.equal((await page.textContent('#search-box li >> nth=0 >> .line')).trim(), line);
  await page.keyboard.press('Escape');
  await page.fill('#add', 'gan');
  await page.waitForSelector('#add-options .line');
  assert.equal((await page.textContent('#add-options li >> nth=0 >> .line')).trim(), line);
  await page.goto(address('?q=gan'));
  await page.waitForSelector('#found .line');
  assert.equal((await page.textContent('#found li >> nth=0 >> .line')).trim(), line);
  // A list that nobody searches for has what it is narrowed down by; a year that it is in the order of is not said twice.
  await page.goto(address('?is-field=deep-learning'));
  await page.waitForSelector('#found .line');
  assert.equal((await page.textContent('#found [data-method="generative-adversarial-network"] .line')).trim(), '2014 · Machine learning');
  await page.selectOption('#library-order', 'oldest');
  await page.waitForFunction(() => document.querySelector('#found [data-method="generative-adversarial-network"] .line')?.textContent.trim() === 'Machine learning');
  // What is foreign to the page says so.
  await page.goto(address('?q=gan', { language: 'uk' }));
  await page.waitForSelector('#found .line');
  assert.deepEqual(await page.$$eval('#found li:first-child .line span', (parts) => parts.map(({ lang, textContent }) => [lang, textContent]).slice(0, 2)), [['', '2014'], ['', 'Машинне навчання']]);
});

check('terms and chosen comparisons are results that say what they are, and what matches in part stands below', {}, async ({ page }) => {
  await page.goto(address('methods/pca/'));
  await page.click('#search-button');
  await page.fill('#search-input', 'tree ensembles');
  await page.waitForFunction(() => document.querySelector('#search-box .found > li')?.textContent === 'Tree ensembles Comparisons · 5 methods');
  assert.equal(await page.locator('#search-box li:not([data-method]) [data-tray]').count(), 0);
  await page.fill('#search-input', 'clustering');
  await page.waitForFunction(() => /^Clustering Family · \d methods?$/.test(document.querySelector('#search-box .found > li')?.textContent));
  await page.fill('#search-input', 'xgboost zzzzqq');
  await page.waitForFunction(() => document.querySelector('#search-box .in-part')?.textContent === 'Others that match in part'
    && document.querySelector('#search-box .in-part + li')?.dataset.method === 'xgboost');
  assert.equal(await page.textContent('#search-status'), 'No method is found.');
  assert.deepEqual(await faults(page), []);
  await page.goto(address('?q=xgboost+zzzzqq'));
  await page.waitForSelector('#found .in-part + [data-method="xgboost"]');
  await page.goto(address('?q=clustering'));
  await page.waitForSelector('#found li:not([data-method]) a');
  await page.click('#found > li >> nth=0 >> a');
  await page.waitForURL(/family\/clustering\/$/);
});

check('Enter opens the first result of what stands in the field, however fast it comes', {}, async ({ page }) => {
  await page.goto(address('methods/pca/'));
  await page.click('#search-button');
  await page.waitForSelector('#search-box[open]');
  await page.keyboard.type('xgboost');
  await page.keyboard.press('Enter');
  await page.waitForURL(/methods\/xgboost\//);
});

check('Ctrl K opens the search everywhere, Escape closes it and gives the focus back', {}, async ({ page }) => {
  await page.goto(address('compare/'));
  await page.focus('#search-button');
  await page.keyboard.press('Control+k');
  await page.waitForSelector('#search-box[open]');
  await page.keyboard.type('zzzzqq');
  await page.waitForFunction(() => document.querySelector('#search-status').textContent === 'No method is found.');
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'search-button');
});

check('a slash that somebody types stays a slash', {}, async ({ page }) => {
  await page.goto(address(''));
  await page.focus('#library-search');
  await page.keyboard.type('a/b');
  assert.equal(await page.inputValue('#library-search'), 'a/b');
});

check('results go into the tray, and texts of summaries are found with what is around', {}, async ({ page }) => {
  await page.goto(address('methods/pca/'));
  await page.click('#search-button');
  await page.fill('#search-input', 'adversarial game');
  await page.waitForSelector('#search-box [data-tray="generative-adversarial-network"]');
  await page.click('#search-box [data-tray="generative-adversarial-network"]');
  assert.equal(await page.isChecked('#search-box [data-tray="generative-adversarial-network"]'), true);
  await page.keyboard.press('Escape');
  assert.equal(await page.textContent('#tray a'), 'Compare (1)');
  await page.click('#search-button');
  await page.fill('#search-input', 'noise');
  await page.waitForFunction(() => [...document.querySelectorAll('#search-box .reason')].some((own) => /^Summary: .*noise/i.test(own.textContent)));
});

check('the library is searched, narrowed down and ordered, and its address says so', {}, async ({ page }) => {
  await page.goto(address(''));
  assert.deepEqual(await listed(page), []);
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'library-search');
  await page.keyboard.type('gan');
  await page.waitForSelector('#found [data-method="generative-adversarial-network"] .reason');
  assert.equal((await listed(page))[0], 'generative-adversarial-network');
  assert.match(await page.innerHTML('#found [data-method="generative-adversarial-network"] .reason'), /Aliases: .*<mark>GAN<\/mark>/);
  assert.equal(where(page), '?q=gan');
  await page.fill('#library-search', '');
  await page.waitForSelector('#found', { state: 'hidden' });
  assert.equal(where(page), '');

  await page.click('#library summary');
  const box = '.filters input[value="statistics"]';
  const said = Number(await page.$eval(box, (own) => own.closest('label').querySelector('.count').textContent));
  await page.check(box);
  await page.waitForSelector('#found:not([hidden])');
  assert.equal((await listed(page)).length, said);
  assert.equal(where(page), '?is-field=statistics');
  await page.selectOption('#library-order', 'oldest');
  assert.equal(where(page), '?is-field=statistics&sort=oldest');
  const before = await listed(page);

  // The address alone brings all of it back, in any language.
  await page.reload();
  await page.waitForSelector('#found:not([hidden])');
  assert.deepEqual(await listed(page), before);
  await page.goto(`${address('', { language: 'uk' })}?is-field=statistics&sort=oldest`);
  await page.waitForSelector('#found:not([hidden])');
  assert.deepEqual(await listed(page), before);
  await page.click('#library [type="reset"]');
  await page.waitForSelector('#found', { state: 'hidden' });
  assert.equal(await page.locator('#sections li[data-method]').count(), await page.locator('li[data-method]').count());
});

for (const colorScheme of ['light', 'dark']) {
  for (const language of languages.shipped) {
    check(`search and facets are accessible and fit a phone: ${language}, ${colorScheme}`, { colorScheme, viewport: { width: 320, height: 640 } }, async ({ page }) => {
      await page.goto(address('methods/pca/', { language }));
      await page.click('#search-button');
      await page.fill('#search-input', 'gan');
      await page.waitForSelector('#search-box [data-method]');
      assert.deepEqual(await faults(page), []);
      assert(await overflow(page) <= 0, 'the page scrolls sideways');
      assert(await page.$eval('#search-box', (box) => box.scrollWidth - box.clientWidth) <= 0, 'the box scrolls sideways');
      assert((await results(page)).includes('generative-adversarial-network'));

      await page.goto(address('?q=gan&is-field=deep-learning', { language }));
      await page.waitForSelector('#found .reason');
      assert.deepEqual(await faults(page), []);
      assert(await overflow(page) <= 0, 'the library scrolls sideways');
    });
  }
}

check('without scripts the library is whole and offers nothing that needs them', { javaScriptEnabled: false }, async ({ page }) => {
  await page.goto(address(''));
  assert.equal(await page.locator('#search-button:visible, #library:visible').count(), 0);
  assert(await page.locator('#sections li[data-method]:visible').count() >= 40);
});

check('the key that opens the search can be turned off, for whoever speaks to the computer', {}, async ({ page }) => {
  await page.goto(address('methods/pca/'));
  await page.keyboard.press('/');
  await page.waitForSelector('#search-box[open]');
  const box = page.getByRole('checkbox', { name: 'Open the search with the key /' });
  assert.equal(await box.isChecked(), true);
  await box.uncheck();
  await page.goto(address('methods/autoencoder/'));
  await page.waitForSelector('#search-button:not([hidden])');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await page.waitForSelector('#search-box[open]');
  assert.equal(await page.inputValue('#search-input'), '');
  await box.check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.waitForSelector('#search-box[open]');
});

check('a large library lists what is left, a hundred at a time', {}, async ({ page }) => {
  await largeSite();
  await page.goto(address('', { site: 'large' }));
  assert.equal(await page.locator('li[data-method]').count(), 0);
  await page.selectOption('#library-order', 'oldest');
  await page.waitForSelector('#found li');
  assert.equal((await listed(page)).length, 100);
  assert.match(await page.textContent('#found li >> nth=0'), /Method 000\s+1900/);
  assert.equal(await page.textContent('#library-status'), '520 methods');
  await page.click('#show-more');
  assert.equal((await listed(page)).length, 200);
  // Whoever works by keyboard goes on at the first of what came.
  assert.equal(await page.evaluate(() => document.activeElement.closest('li').dataset.method), (await listed(page))[100]);
  await page.click('#found [data-tray] >> nth=150');
  assert.equal(await page.textContent('#tray a'), 'Compare (1)');
  // The boxes came with the list.
  await page.check('.filters input[value="field-1"]');
  await page.waitForFunction(() => document.querySelector('#library-status').textContent === '130 methods');
  assert.equal(where(page), '?is-field=field-1&sort=oldest');
  await page.click('#show-more');
  assert.equal((await listed(page)).length, 130);
  assert.equal(await page.isVisible('#show-more'), false);
  // Back to another choice, and the choice is another.
  await page.goto(address('?q=method+007', { site: 'large' }));
  await page.waitForSelector('#found [data-method="m7"]');
  await page.click('#library [type="reset"]');
  await page.waitForSelector('#found', { state: 'hidden' });
  assert.equal(await page.locator('#sections h3 a').count(), 4);
});

for (const [name, options] of [['light', {}], ['dark, without scripts', { colorScheme: 'dark', javaScriptEnabled: false }]]) {
  check(`pages of long lists are accessible, fit a phone, and reach everything: ${name}`, { viewport: { width: 320, height: 640 }, ...options }, async ({ page }) => {
    await largeSite();
    for (const language of ['en', 'ar']) {
      const reached = new Set();
      for (const path of ['', 'methods/', 'methods/page/2/', 'family/all/page/2/', 'compare/']) {
        await page.goto(address(path, { site: 'large', language }));
        if (options.javaScriptEnabled !== false) assert.deepEqual(await faults(page), [], `${language}/${path}`);
        assert(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth).catch(() => 0) <= 0, `${language}/${path} scrolls sideways`);
        for (const method of await page.locator('li[data-method]').evaluateAll((items) => items.map(({ dataset }) => dataset.method))) reached.add(method);
      }
      assert.equal(reached.size, 520);
    }
  });
}

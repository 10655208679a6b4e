// Drawings and tables of terms in a browser: real boxes of real letters, sorting, choosing columns, comparing.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { address, check, columns, languages } from './harness.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = ['timeline/', 'map/', 'field/deep-learning/', 'methods/diffusion-model/'];

/** Pairs of labels of one drawing whose boxes share more than a hair. */
const overlaps = () => [...document.querySelectorAll('svg.line, svg.map')].flatMap((drawing) => {
  const labels = [...drawing.querySelectorAll('text')].map((label) => [label.textContent, label.getBoundingClientRect()]);
  return labels.flatMap(([text, a], index) => labels.slice(index + 1)
    .filter(([, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6)
    .map(([other]) => `${text} / ${other}`));
});

for (const language of languages.shipped) {
  check(`labels of drawings lie apart: ${language}`, { viewport: { width: 1280, height: 900 } }, async ({ page }) => {
    for (const path of pages) {
      await page.goto(address(path, { language }));
      assert.deepEqual(await page.evaluate(overlaps), [], path);
    }
  });
}

for (const colorScheme of ['light', 'dark']) {
  check(`pages with drawings are accessible, wide and narrow: ${colorScheme}`, { colorScheme }, async ({ page }) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of pages) {
        await page.goto(address(path, { language: 'ar' }));
        const across = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert(across <= 0, `${path} is ${across} pixels too wide at ${width}`);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], `${path} at ${width}`);
      }
    }
  });
}

const column = (page, number) => page.$$eval(`table.term tbody tr > :nth-child(${number})`, (cells) => cells.map((cell) => cell.innerText.trim()));

check('a table of a term is sorted by its heads', {}, async ({ page }) => {
  await page.goto(address('field/deep-learning/'));
  const head = page.locator('table.term thead th[data-key="year"]');
  const place = (await page.$$eval('table.term thead th', (heads) => heads.map((own) => own.dataset.key))).indexOf('year') + 1;
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  assert.equal(await head.getAttribute('aria-sort'), 'ascending');
  const years = (await column(page, place)).map((text) => Number(text.slice(0, 4)));
  assert.deepEqual(years, [...years].sort((a, b) => a - b));
  await page.keyboard.press('Enter');
  assert.equal(await head.getAttribute('aria-sort'), 'descending');
  assert.deepEqual((await column(page, place)).map((text) => Number(text.slice(0, 4))), [...years].reverse());
  assert.equal(await page.locator('table.term thead [aria-sort]').count(), 1);
});

check('columns of a term can be left out', {}, async ({ page }) => {
  await page.goto(address('field/deep-learning/'));
  await page.locator('.sortable summary').click();
  await page.getByRole('checkbox', { name: 'Type' }).uncheck();
  assert.equal(await page.locator('table.term th[data-key="type"]').isVisible(), false);
  assert.equal(await page.locator('table.term tbody tr').first().locator('td:visible').count(), 3);
});

check('the selected methods of a term are compared', {}, async ({ page }) => {
  await page.goto(address('field/deep-learning/'));
  for (const id of ['vision-transformer', 'diffusion-model']) await page.locator(`th[data-method="${id}"] input`).check();
  await page.click('#tray a');
  await page.waitForFunction(() => document.querySelectorAll('table.comparison thead th[data-method]').length === 2);
  assert.deepEqual(await columns(page), ['vision-transformer', 'diffusion-model']);
});

check('without JavaScript a term is a table with links', { javaScriptEnabled: false }, async ({ page }) => {
  await page.goto(address('field/deep-learning/'));
  assert(await page.locator('table.term tbody th a').count() > 20);
  assert.equal(await page.locator('.sortable .choose').isVisible(), false);
  assert.equal(await page.locator('table.term thead button').count(), 0);
});

check('nothing moves when the script of a term comes', {}, async ({ page }) => {
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shifts += entry.value; })).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address('field/deep-learning/'));
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(() => window.shifts), 0);
});

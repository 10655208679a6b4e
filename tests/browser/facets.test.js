// Narrowing the library down: values by how many methods have them, none that leaves nothing, ranges of numbers, gaps
// apart, and on a small screen a sheet that ends in what is left.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { address, build, check, room, sites, where } from './harness.js';

/** Sixty methods of fourteen families, with numbers, flags and gaps. */
async function facetsSite() {
  if (sites.facets) return;
  const folder = join(room('facets-root'), 'methods');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '_catalog.yaml'), 'title: Facets\nlanguages: [en, ar]\nfields:\n'
    + '  - {key: size, kind: number, unit: M, label: Size}\n  - {key: free, kind: flag, label: Free}\n');
  await Promise.all(Array.from({ length: 60 }, (_, at) => {
    const family = `Family ${String.fromCharCode(65 + Math.floor(14 * (at / 60) ** 2))}`;
    const free = ['', 'free: true\n', 'free: false\n', 'free: n/a\n'][at % 4];
    return writeFile(join(folder, `m${at}.yaml`), `name: ${at < 5 ? 'Odd' : 'Even'} ${at}\nfield: All\nfamily: ${family}\nyear: ${1980 + at}\nsize: ${at + 0.5}\n${free}`);
  }));
  await build('facets', room('facets-root'), '/facets/');
}

/** The values of a facet that can be seen, each with its number. */
const values = (page, label) => page.locator('.filters fieldset', { has: page.locator('legend', { hasText: label }) }).locator('li').evaluateAll((all) => (
  all.filter((own) => own.checkVisibility()).map((own) => own.innerText.replace(/\s+/g, ' ').trim())));

check('on a wide screen the boxes stand beside the list, the most frequent values first', { viewport: { width: 1280, height: 800 } }, async ({ page }) => {
  await facetsSite();
  await page.goto(address('?sort=oldest', { site: 'facets' }));
  await page.waitForSelector('#found li');
  const families = await values(page, 'Family');
  assert.equal(families.length, 14);
  const counts = families.map((value) => Number(value.split(' ').at(-1)));
  assert.deepEqual(counts, counts.toSorted((a, b) => b - a));
  assert.deepEqual(await values(page, 'Free'), ['yes 15', 'no 15', 'not recorded 15', 'does not apply 15']);
  assert.deepEqual(await values(page, 'Size'), ['0–10 M 10', '10–20 M 10', '20–30 M 10', '30–40 M 10', '40–50 M 10', '50–60 M 10']);
  const [filters, found] = await Promise.all(['.filters', '#found'].map((selector) => page.locator(selector).boundingBox()));
  assert(filters.x + filters.width <= found.x && found.y < 420, JSON.stringify([filters, found]));
});

check('by keyboard: a long facet is searched, what leaves nothing goes, and the address says what is chosen', {}, async ({ page }) => {
  await facetsSite();
  await page.goto(address('?sort=oldest', { site: 'facets' }));
  await page.waitForSelector('#found li');
  await page.getByLabel('Family: Search').focus();
  await page.keyboard.type('family c');
  assert.equal((await values(page, 'Family')).length, 1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.querySelector('#library-status').textContent !== '60 methods');
  assert.equal(where(page), '?is-family=family-c&sort=oldest');
  const left = Number((await page.textContent('#library-status')).split(' ')[0]);
  assert.equal(await page.locator('#found li').count(), left);
  // Sizes grow from family to family.
  assert.deepEqual(await values(page, 'Size'), [`20–30 M ${left}`]);
  await page.fill('#library-search', 'odd');
  await page.waitForFunction(() => document.querySelector('#found li') === null);
  assert((await values(page, 'Family')).length >= 1, 'what is chosen stays in sight');
});

check('on a phone the boxes are a sheet that ends in what is left', { viewport: { width: 390, height: 844 } }, async ({ page }) => {
  await facetsSite();
  for (const language of ['en', 'ar']) {
    await page.goto(address('', { site: 'facets', language }));
    await page.locator('#library summary').press('Enter');
    await page.waitForSelector('.filters fieldset');
    const sheet = await page.locator('.filters').boundingBox();
    assert(sheet.width === 390 && sheet.y + sheet.height >= 843, JSON.stringify(sheet));
    await page.locator('.filters input[value="n10..20"]').press('Space');
    const done = page.locator('.filters .done');
    await page.waitForFunction(() => /10|١٠/.test(document.querySelector('.filters .done').textContent));
    if (language === 'en') assert.equal(await done.textContent(), 'Show 10 methods');
    const box = await done.boundingBox();
    assert(box.y + box.height <= 844 && box.height >= 44, 'it is in sight');
    await done.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'SUMMARY');
    assert(await page.locator('.filters').isHidden());
    assert.equal(await page.locator('#found li').count(), 10);
  }
});

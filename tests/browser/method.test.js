// A method's page begins with what the method is, and leads to what it may be compared with: each neighbour once, with
// what it differs in.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { address, check, sites, where } from './harness.js';

const ids = () => readdir(join(sites.shipped.folder, 'methods'), { withFileTypes: true })
  .then((entries) => entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name));

/** How far the first sentence is from the heading, where it ends, and how often each other method is linked. Runs in the browser. */
function look(own) {
  const html = document.querySelector('article').outerHTML;
  const lead = document.querySelector('h1 + .about > .lead, h1 + .about > .prose:first-child > :first-child');
  const heading = html.indexOf('</h1>');
  const links = new Map();
  for (const link of document.querySelectorAll('article a[href]')) {
    const { pathname, searchParams } = new URL(link.getAttribute('href'), location);
    const [, kind, name] = /\/(methods|compare)\/([^/]*)\/$/.exec(pathname) ?? [];
    const others = kind === 'methods' ? [name] : kind ? (searchParams.get('m')?.split(',') ?? name.split('-vs-')) : [];
    if (others.length < 3) others.filter((id) => id && id !== own).forEach((id) => links.set(id, (links.get(id) ?? 0) + 1));
  }
  return { between: html.indexOf(lead?.innerHTML, heading) - heading, end: lead?.getBoundingClientRect().bottom, links: [...links] };
}

for (const [width, height] of [[1280, 800], [390, 844]]) {
  check(`a method's first sentence follows its heading, and no neighbour is linked more than twice, at ${width} px`, { viewport: { width, height } }, async ({ page }) => {
    for (const language of ['en', 'ar']) {
      for (const id of await ids()) {
        await page.goto(address(`methods/${id}/`, { language }));
        const { between, end, links } = await page.evaluate(look, id);
        assert(between > 0 && between <= 160, `${language}/${id}: ${between} characters`);
        assert(end <= height, `${language}/${id} ends at ${end} px`);
        assert(links.length > 2, `${language}/${id} has ${links.length} neighbours`);
        for (const [other, count] of links) assert(count <= 2, `${language}/${id} links ${other} ${count} times`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        assert(!wide, `${language}/${id} is wider than its window`);
      }
    }
  });
}

check('a text is there once, and stands beside the facts', {}, async ({ page }) => {
  await page.goto(address('methods/random-forest/'));
  const said = await page.innerText('article');
  for (const part of ['Grows many deep decision trees', 'The restriction makes the trees', 'With hardly any tuning', 'Ensemble (bagging of decision trees)']) {
    assert.equal(said.split(part).length, 2, part);
  }
  const box = (selector) => page.locator(selector).boundingBox();
  const [lead, facts, text] = [await box('.lead'), await box('.facts'), await box('.about > .prose')];
  assert(facts.x > lead.x + lead.width && facts.y < text.y, 'facts are beside');
  await page.setViewportSize({ width: 390, height: 844 });
  const stacked = [await box('.lead'), await box('.facts'), await box('.about > .prose')].map(({ y }) => y);
  assert.deepEqual(stacked, stacked.toSorted((a, b) => a - b), 'on a phone: sentence, facts, text');
});

check('neighbours say what they differ in, and a keyboard leads to the comparison', {}, async ({ page }) => {
  await page.goto(address('methods/random-forest/'));
  const rows = await page.$$eval('.neighbours li', (all) => all.map((own) => own.innerText.split('\n').map((line) => line.trim()).filter(Boolean)));
  const row = (name) => rows.find(([first]) => first === name);
  assert.deepEqual(row('XGBoost').slice(2), ['Type: Ensemble (gradient-boosted decision trees)', 'Related']);
  assert.deepEqual(row('Decision Tree').slice(2), ['Family: Classification and regression', 'Related']);
  assert.match(row('Stacking').at(-1), /^same Field, same Family, .* rows equal$/);
  assert.equal(new Set(rows.map(([name]) => name)).size, rows.length, 'each is there once');
  await page.locator('.neighbours li', { hasText: 'XGBoost' }).locator('a').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/compare/);
  assert.equal(where(page), 'compare/random-forest-vs-xgboost/');
});

check('without a summary, a method\'s page begins with its type or with its facts', {}, async ({ page }) => {
  await page.goto(address('methods/bogo-sort/', { site: 'small' }));
  assert(await page.isVisible('.facts'));
  assert.equal(await page.locator('.about > :is(p, div):empty').count(), 0);
});

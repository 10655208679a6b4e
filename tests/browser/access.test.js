// axe-core finds nothing against WCAG 2.2 AA: on every kind of page, light and dark, left to right and right to left,
// with everything unfolded that a reader can unfold.
//
// What axe calls best practice is more than the standard asks for; it is printed, and nothing fails for it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { address, check, compose } from './harness.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const go = (path, site) => (page, language) => page.goto(address(path, { site, language }));
const KINDS = {
  'the library, with a tray': async (page, language) => {
    await page.goto(address('', { language }));
    await page.click('[data-tray="pca"]');
    if (await page.isVisible('.menu')) await page.check('.menu');
    await page.click('.languages summary');
  },
  'a method': go('methods/variational-autoencoder/'),
  'a method with every kind of value': go('methods/quick-sort/', 'small'),
  'a term': go('field/deep-learning/'),
  'all methods': go('methods/'),
  'the time line': go('timeline/'),
  'the map': go('map/'),
  'a pair': async (page, language) => {
    await page.goto(address('compare/autoencoder-vs-pca/', { language }));
    await page.click('.choose summary');
    await page.$$eval('.switch', (all) => all.forEach((own) => { own.open = true; }));
  },
  'a pair of the reader\'s own, with what changes': async (page, language) => {
    await compose(page, ['pca', 'autoencoder'], { language });
    await page.click('.switch summary >> nth=0');
    await page.waitForSelector('.switch li');
  },
  'four methods': go('compare/generative-adversarial-network-vs-lora-peft-vs-variational-autoencoder-vs-vision-transformer/'),
  'groups and gaps': go('compare/bogo-sort-vs-heap-sort-vs-merge-sort-vs-quick-sort/', 'small'),
  'a table of the reader\'s own, measured against one': (page, language) =>
    compose(page, ['lora-peft', 'pca', 'autoencoder'], { language, query: '&base=pca&hide=year' }),
  'one column and a method that is gone': async (page, language) => {
    await page.goto(`${address('compare/', { language })}?m=pca,gone`);
    await page.waitForSelector('.column-tools');
  },
  'the composer, with names to choose from': async (page, language) => {
    await page.goto(address('compare/', { language }));
    await page.focus('#add');
    await page.keyboard.type('lora');
    await page.waitForSelector('#add-options [data-id]');
  },
  'the composer, with a name that nobody has': async (page, language) => {
    await page.goto(address('compare/', { language }));
    await page.focus('#add');
    await page.keyboard.type('qqqq');
    await page.waitForSelector('#add-options .none');
  },
  'the page that is not found': go('404.html'),
};

const practice = new Map();
for (const language of ['en', 'ar']) {
  for (const colorScheme of ['light', 'dark']) {
    check(`axe finds nothing: ${language}, ${colorScheme}`, { colorScheme, viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      for (const [kind, open] of Object.entries(KINDS)) {
        await open(page, language);
        // What lies half under a head that sticks is whole when a page is at its top.
        await page.evaluate(() => scrollTo(0, 0));
        await page.evaluate(axe);
        const { violations, passes } = await page.evaluate((values) => window.axe.run({ runOnly: { type: 'tag', values } }), [...STANDARD, 'best-practice']);
        assert(passes.length > 10, `axe has looked at ${kind}`);
        const said = ({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.slice(0, 4).map((node) => `${node.target} ${node.failureSummary?.split('\n')[1] ?? ''}`).join('\n    ')}`;
        const isStandard = ({ tags }) => tags.some((tag) => STANDARD.includes(tag));
        violations.filter((own) => !isStandard(own)).forEach((own) => practice.set(own.id, `${own.help} (${kind})`));
        assert.deepEqual(violations.filter(isStandard).map(said), [], `${kind}, ${language}, ${colorScheme}`);
      }
      for (const [id, text] of practice) console.log(`# best practice, ${id}: ${text}`);
      practice.clear();
    });
  }
}

check('axe finds nothing on a phone, with more contrast, and in small windows', { viewport: { width: 360, height: 700 }, contrast: 'more' }, async ({ page }) => {
  for (const kind of ['a pair', 'four methods', 'the library, with a tray', 'a method']) {
    await KINDS[kind](page, 'en');
    await page.evaluate(axe);
    const { violations } = await page.evaluate((values) => window.axe.run({ runOnly: { type: 'tag', values } }), STANDARD);
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].target} ${nodes[0].failureSummary}`), [], kind);
  }
});

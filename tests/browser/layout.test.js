// Pages fit: 320 px wide, with text twice as big, with the colours that a reader's system wants, and on paper.
import assert from 'node:assert/strict';
import { address, check, compose } from './harness.js';

const FOUR = 'compare/generative-adversarial-network-vs-lora-peft-vs-variational-autoencoder-vs-vision-transformer/';
const KINDS = {
  library: (page, language) => page.goto(address('', { language })),
  method: (page, language) => page.goto(address('methods/variational-autoencoder/', { language })),
  'method, all kinds': (page, language) => page.goto(address('methods/quick-sort/', { site: 'small', language })),
  term: (page, language) => page.goto(address('field/deep-learning/', { language })),
  pair: (page, language) => page.goto(address('compare/autoencoder-vs-pca/', { language })),
  four: (page, language) => page.goto(address(FOUR, { language })),
  groups: (page, language) => page.goto(address('compare/bogo-sort-vs-heap-sort-vs-merge-sort-vs-quick-sort/', { site: 'small', language })),
  composer: (page, language) => page.goto(address('compare/', { language })),
  composed: (page, language) => compose(page, ['lora-peft', 'pca', 'autoencoder'], { language, query: '&base=pca' }),
  'not found': (page, language) => page.goto(address('404.html', { language })),
};

/** What sticks out of the window sideways, and does not scroll in a box of its own. Runs in the browser. */
function tooWide() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    return (box.right > clientWidth + 1 || box.left < -1) && !element.parentElement.closest('.scroll, .prose');
  });
  return [`the page is ${scrollWidth} px wide`, ...wide.slice(0, 5).map((element) => `${element.tagName}.${element.className}#${element.id}`)];
}

for (const [name, options] of [['320 px', {}], ['text twice as big', { large: true }]]) {
  check(`no page scrolls sideways at ${name}`, { viewport: { width: options.large ? 640 : 320, height: 640 } }, async ({ page }) => {
    // A reader who wants big text sets it in the browser, which is what the root's size is measured by.
    if (options.large) await page.addInitScript(() => addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '200%'; }));
    for (const language of ['en', 'ar']) {
      for (const [kind, open] of Object.entries(KINDS)) {
        await open(page, language);
        assert.deepEqual(await page.evaluate(tooWide), [], `${kind}, ${language}`);
      }
    }
  });
}

check('every sign that is a letter is in the fonts of this machine', {}, async ({ page }) => {
  await page.goto(address(FOUR));
  // A letter that no font has looks like any other that no font has.
  const boxes = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 60, height: 60 });
    const drawn = canvas.getContext('2d', { willReadFrequently: true });
    const look = (letter, font) => {
      drawn.clearRect(0, 0, 60, 60);
      drawn.font = font;
      drawn.fillText(letter, 10, 40);
      return drawn.getImageData(0, 0, 60, 60).data.join();
    };
    const style = getComputedStyle(document.documentElement);
    const fonts = ['--serif', '--sans'].map((name) => `32px ${style.getPropertyValue(name)}`);
    const missing = (letter) => fonts.some((font) => [look('\u0378', font), look('', font)].includes(look(letter, font)));
    if (!missing('\u0379')) throw new Error('a letter that nobody has is not seen');
    return [...'·×…—≠→–'].filter(missing);
  });
  assert.deepEqual(boxes, []);
});

check('signs that are drawn are seen: back, on, against, away, fold', {}, async ({ page }) => {
  /** How much of each element's sign is ink: its picture as it is, and with the sign's colour taken away. */
  const ink = async (locator) => {
    const look = async () => (await locator.screenshot({ animations: 'disabled' })).toString('base64');
    const before = await look();
    await locator.evaluate((own) => { own.style.color = 'transparent'; });
    const after = await look();
    await locator.evaluate((own) => { own.style.color = ''; });
    return before !== after;
  };
  await compose(page, ['lora-peft', 'pca', 'autoencoder'], { query: '&base=pca' });
  const signs = ['[data-act="earlier"]', '[data-act="later"]', '[data-act="pin"]', '[data-act="remove"]'];
  for (const selector of signs) assert(await ink(page.locator(selector).first()), selector);
  await page.goto(address('compare/bogo-sort-vs-heap-sort-vs-merge-sort-vs-quick-sort/', { site: 'small' }));
  assert(await ink(page.locator('.fold').first()), 'fold');
});

check('with text twice as big nothing of a text is cut off', { viewport: { width: 1280, height: 900 } }, async ({ page }) => {
  await page.addInitScript(() => addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '200%'; }));
  for (const [kind, open] of Object.entries(KINDS)) {
    await open(page, 'en');
    const cut = await page.$$eval('main :is(h1, h2, h3, p, th, td, li, button, label)', (all) => all.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (value) => ['hidden', 'clip'].includes(value);
      // A formula's lines are a little higher than its letters.
      const cut = (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight * 1.1 + 4);
      return cut && element.checkVisibility() && !element.matches('.visually-hidden');
    }).map((element) => element.outerHTML.slice(0, 80)));
    assert.deepEqual(cut, [], kind);
  }
});

check('forced colours leave the marks, the focus and the pressed buttons to be seen', { forcedColors: 'active' }, async ({ page }) => {
  await compose(page, ['lora-peft', 'pca', 'autoencoder'], { query: '&base=pca' });
  const marks = await page.$$eval('[data-verdict="differs"] .mark', (all) => all.map((mark) => [mark.textContent, mark.getClientRects().length]));
  assert(marks.length > 3 && marks.every(([text, boxes]) => text === '≠' && boxes > 0));
  await page.focus('[data-act="pin"]');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => [getComputedStyle(document.activeElement).outlineStyle, document.activeElement.tagName]);
  assert.deepEqual(outline, ['solid', 'BUTTON']);
  // Our colours are gone here, so a pressed button has to be told from the others by the system's.
  const looks = await page.$$eval('[data-act="pin"]', (pins) => pins.map((pin) => {
    const { borderColor, borderWidth, color, backgroundColor } = getComputedStyle(pin);
    return [pin.getAttribute('aria-pressed'), [borderColor, borderWidth, color, backgroundColor].join()];
  }));
  const [pressed, other] = ['true', 'false'].map((state) => looks.find(([own]) => own === state)[1]);
  assert.notEqual(pressed, other);
});

check('on paper the table of a term has its heads and no boxes', {}, async ({ page }) => {
  await page.goto(address('field/deep-learning/'));
  await page.waitForSelector('.term thead button');
  await page.emulateMedia({ media: 'print' });
  const heads = await page.$$eval('.term thead th', (all) => all.map((head) => head.innerText.trim()));
  assert(heads.length > 2 && heads.every(Boolean), heads.join());
  assert.equal(await page.locator('.term input:visible').count(), 0);
});

check('on paper the heads come again on each page, tools are gone, and links say where they lead', {}, async ({ page }) => {
  for (const open of [KINDS.four, KINDS.composed]) {
    await open(page, 'en');
    await page.emulateMedia({ media: 'print' });
    const look = await page.evaluate(() => {
      const shown = (selector) => [...document.querySelectorAll(selector)].filter((own) => own.getClientRects().length).length;
      const link = document.querySelector('td a.identifier[href^="http"]');
      return {
        heads: getComputedStyle(document.querySelector('table.comparison thead')).display,
        sticky: [...document.querySelectorAll('table.comparison th')].filter((head) => getComputedStyle(head).position === 'sticky').length,
        tools: shown('.tools, .column-tools, .take-away, #tray, nav, .fold'),
        rows: shown('table.comparison tr[data-field]') > 5,
        after: getComputedStyle(link, '::after').content.includes(link.getAttribute('href')),
      };
    });
    assert.deepEqual(look, { heads: 'table-header-group', sticky: 0, tools: 0, rows: true, after: true });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [Number(width), Number(height)]);
    assert(boxes.length > 0 && boxes.every(([width, height]) => width > height), `pages are wider than high: ${boxes}`);
    await page.emulateMedia({ media: null });
  }
});

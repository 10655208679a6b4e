// By keyboard alone: from the library to a table of one's own and out with a file, with the focus in sight all the way.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { address, check, compose, composed, visibleRows, where } from './harness.js';

/** Presses Tab until a selector has the focus. */
async function tabTo(page, selector, key = 'Tab') {
  for (let step = 0; step < 400; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`Tab never comes to ${selector}`);
}

/** Nothing where the focus can be seen, else what is wrong with it. Runs in the browser. */
function unseen() {
  const element = document.activeElement;
  if (element === document.body) return null;
  const name = `${element.tagName} ${element.className} ${element.dataset.act ?? ''} ${element.textContent.trim().slice(0, 30)}`;
  const boxes = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  if (!boxes.length) return `${name} is nowhere`;
  // What is bigger than the window, as the box that scrolls, is seen by its edge.
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 1) return `${name} has no outline`;
  if (element.matches('[role="region"]')) return null;
  // The middle of what is in the window, in which something has to be.
  const [left, right] = [Math.max(0, boxes[0].left), Math.min(innerWidth, boxes[0].right)];
  const [start, end] = [Math.max(0, boxes[0].top), Math.min(innerHeight, boxes[0].bottom)];
  // A link of one letter is narrow.
  if (right - left < Math.min(12, boxes[0].width) || end - start < 10) return `${name} is outside of the window: ${JSON.stringify(boxes[0])}`;
  const [x, y] = [(left + right) / 2, (start + end) / 2];
  const top = document.elementFromPoint(x, y);
  return top === element || element.contains(top) || top?.contains(element) && !getComputedStyle(top).position.match(/sticky|fixed/)
    ? null : `${name} is under ${top?.tagName} ${top?.className} ${top?.id}`;
}

check('the whole way by keyboard', { acceptDownloads: true }, async ({ page }) => {
  await page.goto(address(''));
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  assert.equal(await page.evaluate(unseen), null);
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-tray="lora-peft"]');
  assert.equal(await page.evaluate(unseen), null);
  await page.keyboard.press('Space');
  await tabTo(page, '[data-tray="vision-transformer"]');
  await page.keyboard.press('Space');
  await tabTo(page, '#tray a');
  assert.equal(await page.evaluate(unseen), null);
  await page.keyboard.press('Enter');
  await composed(page, ['lora-peft', 'vision-transformer']);

  await tabTo(page, 'input[name="rows"]');
  const all = await visibleRows(page);
  await page.keyboard.press('ArrowDown');
  await page.waitForURL(/rows=differs/);
  const differing = await visibleRows(page);
  assert(differing.length < all.length);
  await tabTo(page, '[value="vision-transformer"][data-act="pin"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-against="differs"]');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.act), 'pin');
  assert.equal(await page.evaluate(unseen), null);
  assert.equal(where(page), 'compare/?m=lora-peft,vision-transformer&base=vision-transformer&rows=differs');
  await tabTo(page, '[data-take="csv"]');
  assert.equal(await page.evaluate(unseen), null);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.equal(download.suggestedFilename(), 'lora-peft-vs-vision-transformer.csv');
  const csv = await readFile(await download.path(), 'utf8');
  assert.equal(csv, await page.evaluate(() => window.methodical.make('csv')));
  assert.match(csv.split('\r\n')[0], /LoRA/);
});

for (const [name, viewport] of [['a desk', { width: 1280, height: 700 }], ['a phone', { width: 360, height: 640 }]]) {
  check(`nothing that sticks hides the focus on ${name}, forwards and backwards`, { viewport }, async ({ page }) => {
    const opens = [
      () => page.goto(address('compare/generative-adversarial-network-vs-lora-peft-vs-variational-autoencoder-vs-vision-transformer/')),
      () => page.goto(address('compare/bogo-sort-vs-heap-sort-vs-merge-sort-vs-quick-sort/', { site: 'small', language: 'ar' })),
      () => compose(page, ['lora-peft', 'pca', 'autoencoder', 'diffusion-model', 'lasso', 'ridge-regression'].slice(0, 4)),
      async () => {
        await page.goto(address('', {}));
        await page.click('[data-tray="pca"]');
        await page.keyboard.press('Shift+Tab');
      },
      // The tray lies over the end of the window.
      () => page.goto(address('methods/')),
      () => page.goto(address('field/deep-learning/')),
    ];
    for (const open of opens) {
      await open();
      for (const key of ['Tab', 'Shift+Tab']) {
        const problems = [];
        for (let step = 0; step < 400; step += 1) {
          await page.keyboard.press(key);
          const problem = await page.evaluate(unseen);
          if (problem) problems.push(problem);
          if (await page.evaluate(() => document.activeElement === document.body)) break;
        }
        assert.deepEqual([...new Set(problems)], [], `${page.url()} ${key}`);
      }
    }
  });
}

/** What scrolls sideways or down, and can't be reached by Tab. Runs in the browser. */
function unreachable() {
  const scrolls = (element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const by = (overflow, whole, seen) => ['auto', 'scroll'].includes(overflow) && whole > seen;
    return by(overflowX, element.scrollWidth, element.clientWidth) || by(overflowY, element.scrollHeight, element.clientHeight);
  };
  const stops = (element) => element.tabIndex >= 0 && element.checkVisibility();
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && scrolls(element) && ![element, ...element.querySelectorAll('*')].some(stops))
    .map((element) => `${element.tagName}.${element.className} ${element.textContent.trim().slice(0, 40)}`);
}
/** The same, when the script that makes stops has had its turn. The page's policy lets no text be waited for. */
async function outOfReach(page) {
  const end = Date.now() + 15_000;
  let found = await page.evaluate(unreachable);
  while (found.length && Date.now() < end) found = await page.evaluate(unreachable);
  return found;
}

check('whatever scrolls can be reached by Tab, formulas too, and stops no one when it fits', { viewport: { width: 320, height: 500 } }, async ({ page }) => {
  const four = 'compare/generative-adversarial-network-vs-lora-peft-vs-variational-autoencoder-vs-vision-transformer/';
  // So narrow, with any font some formula is wider than its place.
  for (const open of [() => page.goto(address(four)), () => compose(page, ['generative-adversarial-network', 'variational-autoencoder', 'lora-peft'])]) {
    await page.setViewportSize({ width: 320, height: 500 });
    await open();
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    await page.waitForFunction(() => document.querySelector('.prose [tabindex="0"]'));
    assert.deepEqual(await outOfReach(page), [], page.url());
    const stop = page.locator('.prose [tabindex="0"]').first();
    await stop.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.activeElement.scrollLeft > 0);
    await page.evaluate(() => { document.documentElement.style.fontSize = ''; });
    await page.setViewportSize({ width: 2400, height: 900 });
    await page.waitForFunction(() => !document.querySelector('.prose [tabindex="0"]'));
  }
  for (const [path, site] of [['methods/variational-autoencoder/'], ['methods/quick-sort/', 'small'], ['field/deep-learning/'], ['map/'], ['timeline/'], ['']]) {
    await page.setViewportSize({ width: 320, height: 500 });
    await page.goto(address(path, { site }));
    assert.deepEqual(await outOfReach(page), [], path);
  }
});

check('the table scrolls by keyboard', { viewport: { width: 700, height: 500 } }, async ({ page }) => {
  await compose(page, ['lora-peft', 'pca', 'autoencoder', 'diffusion-model']);
  await page.focus('#frame');
  assert.equal(await page.evaluate(() => [document.activeElement.getAttribute('role'), document.activeElement.ariaLabel.length > 5].join()), 'region,true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('#frame').scrollLeft > 0);
});

check('what unfolds over the page folds when somebody goes on', {}, async ({ page }) => {
  await page.goto(address('compare/autoencoder-vs-pca/'));
  for (const details of ['.languages details', '.choose']) {
    const isOpen = () => page.$eval(details, (own) => own.open);
    await page.waitForSelector('.column-tools');
    await page.focus(`${details} summary`);
    await page.keyboard.press('Enter');
    assert.equal(await isOpen(), true, details);
    await page.keyboard.press('Escape');
    assert.equal(await isOpen(), false, details);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    assert.equal(await isOpen(), false, details);
  }
});

check('the tray is emptied and filled again by keyboard, and says what is in it', {}, async ({ page }) => {
  await page.goto(address(''));
  await page.check('[data-tray="pca"]');
  await page.check('[data-tray="random-forest"]');
  const said = 'Principal Component Analysis, Random Forest';
  assert.match(await page.locator('#tray').ariaSnapshot(), new RegExp(`link "Compare \\(2\\)"[^]*status: ${said}[^]*button "Empty"`));
  await page.focus('#tray button:text("Empty")');
  await page.keyboard.press('Enter');
  assert.equal(await page.isChecked('[data-tray="pca"]'), false);
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  assert.equal(await focused(), 'Undo');
  assert.equal(await page.textContent('#tray [role="status"]'), '');
  await page.keyboard.press('Enter');
  assert.equal(await focused(), 'Compare (2)');
  assert.equal(await page.textContent('#tray [role="status"]'), said);
  assert.equal(await page.isChecked('[data-tray="pca"]'), true);
});

check('Escape leaves a list at its head', {}, async ({ page }) => {
  await page.goto(address(''));
  await page.focus('.languages summary');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'SUMMARY');
});

check('light or dark is chosen by keyboard, stays, and is there before a page is painted', { colorScheme: 'light' }, async ({ page }) => {
  await page.addInitScript(() => {
    window.painted = [];
    // What a page looks like when its body begins.
    new MutationObserver((_, watcher) => {
      if (!document.body) return;
      window.painted.push(getComputedStyle(document.documentElement).colorScheme);
      watcher.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto(address(''));
  const light = await ground();
  await page.getByLabel('Appearance').focus();
  await page.keyboard.press('d');
  assert.equal(await page.getByLabel('Appearance').inputValue(), 'dark');
  const dark = await ground();
  assert.notEqual(dark, light);
  await page.goto(address('methods/pca/', { language: 'ar' }));
  assert.equal(await ground(), dark);
  assert.deepEqual(await page.evaluate(() => window.painted), ['dark']);
  await page.locator('footer select').selectOption('');
  assert.equal(await ground(), light, 'as the device');
});

check('on a phone the header is one line, whose box opens the rest by keyboard', { viewport: { width: 390, height: 844 } }, async ({ page }) => {
  for (const language of ['en', 'ar']) {
    await page.goto(address('compare/random-forest-vs-xgboost/', { language }));
    const { height } = await page.locator('header.site').boundingBox();
    assert(height < 48, `${language}: ${height} px`);
    const top = await page.$eval('.answer', (own) => own.getBoundingClientRect().top);
    assert(top <= 120, `${language}: the answer begins at ${top} px`);
    assert(await page.locator('nav.main').isHidden());
    await tabTo(page, '.menu');
    await page.keyboard.press('Space');
    assert(await page.locator('nav.main').isVisible() && await page.locator('nav.languages').isVisible());
    await page.keyboard.press('Space');
    assert(await page.locator('nav.main').isHidden());
  }
});

check('an input method keeps its keys', {}, async ({ page }) => {
  await compose(page, ['pca']);
  await page.fill('#add', 'lora');
  await page.waitForSelector('#add-options [data-id]');
  const press = (selector, key) => page.$eval(selector, (own, key) => own.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true })), key);
  await press('#add', 'Enter');
  await press('#add', 'Escape');
  assert.equal(await page.inputValue('#add'), 'lora');
  await page.keyboard.press('Control+k');
  await page.waitForSelector('#search-box[open]');
  await press('#search-input', 'Escape');
  assert.equal(await page.locator('#search-box[open]').count(), 1);
  // A press on the box's own edge is none beside it.
  const { x, y } = await page.locator('#search-box').boundingBox();
  await page.mouse.click(x + 4, y + 4);
  assert.equal(await page.locator('#search-box[open]').count(), 1);
  await page.mouse.click(x - 10, y + 4);
  assert.equal(await page.locator('#search-box[open]').count(), 0);
});

check('Ctrl and the key of K open the search on keyboards of other scripts', {}, async ({ page }) => {
  await page.goto(address('methods/pca/', { language: 'uk' }));
  await page.waitForSelector('#search-button:not([hidden])');
  await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', ctrlKey: true })));
  await page.waitForSelector('#search-box[open]');
});

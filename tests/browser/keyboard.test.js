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
  if (right - left < 12 || end - start < 10) return `${name} is outside of the window: ${JSON.stringify(boxes[0])}`;
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
  await page.keyboard.press('Enter');
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
  assert.equal(download.suggestedFilename(), 'comparison.csv');
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

check('the table scrolls by keyboard', { viewport: { width: 700, height: 500 } }, async ({ page }) => {
  await compose(page, ['lora-peft', 'pca', 'autoencoder', 'diffusion-model']);
  await page.focus('#frame');
  assert.equal(await page.evaluate(() => [document.activeElement.getAttribute('role'), document.activeElement.ariaLabel.length > 5].join()), 'region,true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('#frame').scrollLeft > 0);
});

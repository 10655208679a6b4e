// Without scripts every page reads: nothing is missing, nothing is there that does nothing.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { address, check, languages, sites } from './harness.js';

const javaScriptEnabled = false;

check('the composer lists the comparisons that are built, and says what needs a script', { javaScriptEnabled }, async ({ page }) => {
  for (const language of languages.shipped) {
    await page.goto(address('compare/', { language }));
    assert(await page.isVisible('noscript .note'), language);
    assert((await page.textContent('noscript .note')).length > 20);
    const built = (await readdir(join(sites.shipped.folder, 'compare'), { withFileTypes: true })).filter((entry) => entry.isDirectory());
    const links = await page.$$eval('main .comparisons a', (all) => all.map((link) => link.href));
    assert.equal(new Set(links).size, built.length, 'all comparisons are listed');
    for (const section of ['curated', 'pairs']) assert(await page.isVisible(`[aria-labelledby="${section}"] a`), section);
  }
  await page.click('[aria-labelledby="pairs"] a');
  assert(await page.isVisible('table.comparison td'));
});

check('no control is shown that needs a script', { javaScriptEnabled }, async ({ page }) => {
  for (const path of ['', 'compare/', 'compare/autoencoder-vs-pca/', 'methods/', 'methods/pca/', 'field/deep-learning/', '404.html']) {
    await page.goto(address(path));
    const shown = await page.$$eval('button, input, [role="combobox"], #tray, .needs-script', (all) => all.flatMap((own) => {
      const { visibility } = getComputedStyle(own);
      const works = own.matches('.menu') || (own.matches('input[name="rows"], input[name="marks"], .fold') && document.querySelector('table.comparison'));
      return own.getClientRects().length && visibility !== 'hidden' && !works ? [own.outerHTML.slice(0, 80)] : [];
    }));
    assert.deepEqual(shown, [], path);
  }
});

check('everything that a page says is said without scripts', {}, async ({ context, page, problems }) => {
  const plain = await context.browser().newContext({ javaScriptEnabled });
  const bare = await plain.newPage();
  const texts = (own) => own.evaluate(() => [...document.querySelectorAll('main :is(h1, h2, h3, p, th, td, li, a, summary)')]
    .filter((element) => !element.closest('.tools, .column-tools, .take-away, .needs-script') && element.checkVisibility())
    .map((element) => {
      const copy = element.cloneNode(true);
      copy.querySelectorAll('.column-tools, .to-tray, .fold, .needs-script').forEach((tool) => tool.remove());
      return copy.textContent.replace(/\s+/g, ' ').trim();
    }));
  for (const path of ['', 'compare/autoencoder-vs-pca/', 'methods/pca/', 'field/deep-learning/', 'ar/methods/autoencoder/', '404.html']) {
    await Promise.all([page.goto(address(path)), bare.goto(address(path))]);
    assert.deepEqual(await texts(bare), await texts(page), path);
  }
  await plain.close();
  // A page that says what is missing is itself there.
  problems.forgiven.push('404');
});

check('each file to take away is a link that works', { javaScriptEnabled }, async ({ page }) => {
  await page.goto(address('compare/autoencoder-vs-pca/', { language: 'uk' }));
  const links = await page.$$eval('.take-away a', (all) => all.map((link) => [link.textContent, link.href]));
  assert.deepEqual(links.map(([name]) => name), ['CSV', 'Markdown', 'JSON', 'LaTeX', 'BibTeX', 'RIS', 'CSL-JSON']);
  for (const [name, href] of links) assert.equal((await page.request.get(href)).status(), 200, name);
  assert.equal(await page.isVisible('.take-away button'), false);
});

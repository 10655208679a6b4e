// One site works wherever it is put: at a server's root, below a path, and, built for it, opened from a disk.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { address, check, compose, composed, languages, offlineSite, serveAt, sites } from './harness.js';

// A page of each kind.
const PAGES = [
  '', 'compare/', 'compare/autoencoder-vs-pca/', 'methods/', 'methods/pca/', 'field/deep-learning/', 'timeline/', 'map/',
];

/** The three places, by their names; the first two are the same files. */
async function places() {
  serveAt('/', 'root', sites.shipped);
  serveAt('/a/b/', 'deep', sites.shipped);
  await offlineSite();
  return ['root', 'deep', 'offline'];
}

const pathOf = (site, path) => (site === 'offline' && /(^|\/)$/.test(path) ? `${path}index.html` : path);

/** All pages of a site below its folder. */
const pagesOf = async ({ folder }) => (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.html'));

/** Where all links of a page lead, as a browser reads them. */
const targets = (page, html, base) => page.evaluate(([text, address]) => {
  const read = new DOMParser().parseFromString(text, 'text/html');
  const found = [...read.querySelectorAll('[href], [src], [action]')].flatMap((own) => ['href', 'src', 'action'].map((name) => own.getAttribute(name)));
  return [...new Set(found.filter(Boolean))].map((link) => new URL(link, address).href);
}, [html, base]);

check('every link of every page leads to a file, wherever the site is', {}, async ({ page }) => {
  const names = await places();
  await page.goto(address('', { site: 'root' }));
  for (const name of names) {
    const { base, folder } = sites[name];
    const files = new Set((await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)));
    const pages = await pagesOf(sites[name]);
    assert(pages.length > 500, `${name}: ${pages.length}`);
    const dead = [];
    for (const path of pages) {
      // The page for what is not there knows the one place that it was built for.
      if (path.endsWith('404.html') && name !== 'offline') continue;
      const html = await readFile(join(folder, path), 'utf8');
      // Whole addresses, where a protocol asks for them, name the place that the site was built for.
      const links = (await targets(page, html, base + path)).filter((link) => !link.startsWith(sites.shipped.base));
      for (const link of links) {
        const own = link.startsWith(base) ? decodeURIComponent(link.slice(base.length).replace(/[?#].*$/, '')) : null;
        const foreign = own === null && (name === 'offline' ? link.startsWith('file:') : new URL(link).origin === new URL(base).origin);
        const file = name === 'offline' ? own : own?.replace(/(^|\/)$/, '$1index.html');
        if (foreign || (own !== null && !files.has(file))) dead.push(`${path}: ${link}`);
      }
    }
    assert.deepEqual(dead, [], name);
  }
});

check('pages of each kind are styled and quiet, wherever the site is', {}, async ({ page }) => {
  for (const site of await places()) {
    for (const language of languages.shipped) {
      for (const path of PAGES) {
        await page.goto(sites[site].base + pathOf(site, `${language === 'en' ? '' : `${language}/`}${path}`), { waitUntil: 'networkidle' });
        assert.equal(await page.evaluate(() => [...document.styleSheets].every((sheet) => sheet.ownerNode.sheet)), true);
        assert(await page.evaluate(() => getComputedStyle(document.querySelector('header.site')).display) === 'flex', `${site} ${language} ${path}`);
        assert(await page.isVisible('#search-button'), `${site} ${language} ${path}: scripts are at work`);
        assert(!(await page.locator('#needs-server').count()), 'nothing is wrong');
      }
    }
  }
});

check('the composer composes, the search finds, the tray gathers, wherever the site is', {}, async ({ page }) => {
  for (const site of await places()) {
    const at = (path) => sites[site].base + pathOf(site, path);
    await page.goto(at('methods/'));
    await page.click('#search-button');
    await page.fill('#search-input', 'lora');
    const first = page.locator('#search-box .found a').first();
    await first.waitFor();
    const href = await first.evaluate((link) => link.href);
    await page.locator('#search-box [data-tray]').first().click();
    await first.click();
    await page.waitForURL(href);
    // From the tray to the composer, and there one more by its name.
    await page.click('#tray a');
    await composed(page, [new URL(href).pathname.split('/').at(-2)]);
    await page.fill('#add', 'autoenc');
    await page.locator('#add-options [role="option"]').first().waitFor();
    await page.press('#add', 'Enter');
    await page.waitForFunction(() => document.querySelectorAll('table.comparison thead [data-method]').length === 2);
    const dead = await page.$$eval('#frame a', (links) => links.map((link) => link.href).filter((link) => !/\/(methods|field|family)\/[^/]+\/(data\.json|index\.html)?$|^https:/.test(link)));
    assert.deepEqual(dead, [], `${site}: links of a composed table`);
    assert.match(await page.evaluate(() => methodical.make('csv')), /\r\n/, 'files are made');
    await page.click('#frame [data-field="related"] a');
    assert(await page.isVisible('article[data-method]'), `${site}: from the composed table to a method`);
    // The library narrows down.
    await page.goto(at(''));
    await page.fill('#library-search', 'boost');
    await page.locator('#found a').first().waitFor();
    await page.locator('#found a').first().click();
    await page.waitForURL(/methods/);
    assert(await page.isVisible('article[data-method]'), `${site}: from the library to a method`);
  }
});

check('the page for what is not there works at any depth', {}, async ({ page, problems }) => {
  await page.goto(`${sites.shipped.base}no/such/page/`);
  // A browser says by itself that there is nothing.
  problems.forgiven.push('404');
  assert(await page.isVisible('#search-button'));
  await page.click('main a');
  assert.equal(page.url(), sites.shipped.base);
});

check('a page that was made for a server says so where there is none', {}, async ({ page, problems }) => {
  await page.goto(`file://${sites.shipped.folder}/compare/autoencoder-vs-pca/index.html`);
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('header.site')).display), 'flex', 'it is styled');
  await page.waitForSelector('#needs-server');
  assert.match(await page.textContent('#needs-server'), /--offline/);
  // The browser's own words on what it may not fetch.
  problems.length = 0;
});

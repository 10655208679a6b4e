// A site whose every text is hostile, opened in a browser that knows no security policy: nothing runs, nothing is asked of
// another host, and no page has an element or an attribute that the same site with harmless texts doesn't have. What
// scripts make of the texts is looked at too: composed tables, the search, the library, the sorted table of a term.
//
// The short run is part of the tests; METHODICAL_HOSTILE says how many texts there are to be (tests/trials/hostile.sh).
// More than the short run's also go through browsers that know the policy, and must give it nothing to refuse.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { build, check, room, sites } from './harness.js';
import { COUNT, harmless, hostile, write } from './hostile.js';

const SHORT = 60;
const wished = Number(process.env.METHODICAL_HOSTILE ?? SHORT);
// No site has more methods.
const BATCH = 500;
const LANGUAGES = wished > SHORT ? ['en'] : ['en', 'ar'];

/** What a page is made of, and what on it would do something. */
const look = (page) => page.evaluate(() => {
  const parts = new Set();
  const faults = [];
  for (const element of document.querySelectorAll('*')) {
    const { localName } = element;
    parts.add(`<${localName}>`);
    for (const { name, value } of element.attributes) {
      // What happens to be too wide gets a tab stop from a script.
      if (name !== 'tabindex') parts.add(`<${localName} ${name}>`);
      if (name.startsWith('on')) faults.push(`<${localName} ${name}="${value}">`);
      if (['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'srcdoc'].includes(name)) {
        const { protocol } = new URL(value, document.baseURI);
        if (!['http:', 'https:', 'mailto:'].includes(protocol)) faults.push(`<${localName} ${name}="${value}">`);
      }
    }
  }
  return [[...parts], faults];
});

/** Everything that a reader can make scripts do with the texts of some methods. */
async function use(page, site, ids, seen) {
  const { base } = sites[site];
  const told = async (path) => seen(path, await look(page));
  await page.goto(`${base}compare/?m=${ids.join()}&base=${ids[0]}`);
  await page.waitForFunction((count) => document.querySelectorAll('#frame thead .column-tools').length === count, ids.length);
  await page.click('.choose summary');
  await page.waitForSelector('#row-choice input');
  await page.focus('#add');
  await page.keyboard.type('x al');
  await page.waitForSelector('#add-options > *');
  await told('a composed table');
  await page.goto(`${base}compare/?m=${ids.slice(0, 2).join()}`);
  await page.waitForSelector('.switch:not([hidden])');
  await page.$$eval('.switch', (all) => all.forEach((own) => { own.open = true; }));
  await page.waitForFunction(() => [...document.querySelectorAll('.switch')].every((own) => own.querySelector('li')));
  await page.hover('#frame thead [data-method]');
  await told('a composed pair');
}

/** The search box, the library, the tray and a term's table. */
async function search(page, site, seen) {
  const { base } = sites[site];
  await page.goto(`${base}methods/m0/`);
  await page.click('#search-button');
  for (const question of ['x', 'svg onload', 'alert', 'script', 'https evil example', 'one two']) {
    await page.fill('#search-input', question);
    await page.waitForFunction(() => document.querySelector('#search-status').textContent);
    // Reasons come later, each from a file.
    await page.waitForLoadState('networkidle');
    seen(`the search for ${question}`, await look(page));
    await page.fill('#search-input', '');
    await page.waitForFunction(() => !document.querySelector('#search-status').textContent);
  }
  await page.goto(`${base}?q=x`);
  await page.waitForSelector('#found > li, #library [role="status"]:not(:empty)');
  await page.fill('#library-search', 'alert');
  await page.waitForLoadState('networkidle');
  seen('the library, searched', await look(page));
  await page.goto(`${base}?sort=oldest`);
  await page.check('#library fieldset li:not([hidden]) input >> nth=0');
  await page.waitForLoadState('networkidle');
  seen('the library, narrowed down', await look(page));
  await page.goto(base);
  for (const button of (await page.$$('#sections .to-tray')).slice(0, 5)) await button.click();
  await page.waitForSelector('#tray:not([hidden])');
  seen('the tray', await look(page));
  await page.goto(`${base}field/t1/`);
  await page.click('.sortable .choose summary');
  await page.click('.sortable th button >> nth=0');
  seen('the table of a term', await look(page));
  await page.evaluate(() => localStorage.clear());
}

/** The paths of all pages of a site. */
async function pages(site) {
  const { folder } = sites[site];
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter(({ name }) => name.endsWith('.html')).map(({ parentPath, name }) => relative(folder, `${parentPath}/${name}`));
  return paths.map((path) => path.replace(/(^|\/)index\.html$/, '$1')).sort();
}

/** Opens pages of a site, several at a time. */
async function open(context, site, paths, seen) {
  const waiting = [...paths];
  const tabs = await Promise.all(Array.from({ length: 3 }, () => context.newPage()));
  await Promise.all(tabs.map(async (tab) => {
    while (waiting.length) {
      const path = waiting.pop();
      await tab.goto(sites[site].base + path.split('/').map(encodeURIComponent).join('/'));
      seen(path, await look(tab));
    }
  }));
  await Promise.all(tabs.map((tab) => tab.close()));
  return paths.length;
}

/** Does with the texts of a site what scripts do; of so many methods, every `step`-th is composed, with three others. */
async function scripts(context, site, seen, { count, step }) {
  const tab = await context.newPage();
  await search(tab, site, seen);
  for (let first = 0; first + 3 < count; first += step) {
    await use(tab, site, [0, 1, 2, 3].map((other) => `m${first + other}`), seen);
  }
  await tab.close();
}

check('what runs, leaves the site or is a handler is seen', {}, async ({ page, problems }) => {
  const markup = '<img src="https://evil.example/x.png"><svg onload="alert(1)"></svg><a href=" JavaScript:x">y</a>';
  await page.route('https://evil.example/**', (route) => route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }));
  await Promise.all([page.waitForEvent('dialog'), page.setContent(markup)]);
  const [parts, faults] = await look(page);
  assert.deepEqual(faults, ['<svg onload="alert(1)">', '<a href=" JavaScript:x">']);
  assert(parts.includes('<img src>'));
  const said = problems.splice(0).join('\n');
  assert.match(said, /dialog: 1/);
  assert.match(said, /another host: https:\/\/evil\.example\/x\.png/);
});

check('nothing of a hostile record runs, leaves the site or becomes markup', { timeout: 300_000 + wished * 10_000 }, async ({ context, problems }) => {
  assert(wished <= COUNT, `there are ${COUNT} texts`);
  const isShort = wished <= SHORT;
  const known = new Set();
  const learn = (_, [parts]) => parts.forEach((part) => known.add(part));
  const twin = harmless();
  await write(room('harmless-root'), twin, twin.texts.length, LANGUAGES);
  await build('harmless', room('harmless-root'), '/harmless/');
  await open(context, 'harmless', await pages('harmless'), learn);
  await scripts(context, 'harmless', learn, { count: 12, step: 4 });
  for (const part of ['<mark>', '<mo lspace>', '<mtext>', '<i>', '<code class>', '<del>', '<dialog>', '<option>', '<svg>']) assert(known.has(part), part);

  let opened = 0;
  for (let from = 0; from < wished; from += BATCH) {
    const count = isShort ? SHORT : Math.max(Math.min(BATCH, wished - from), 25);
    const faults = [];
    const seen = (path, [parts, found]) => {
      const foreign = parts.filter((part) => !known.has(part));
      if (foreign.length || found.length) faults.push(`${path}: ${[...foreign, ...found].join(' ')}`);
    };
    // A short run has few methods and more texts, so that each field has many all the same.
    await write(room(`hostile-root-${from}`), hostile(from, isShort ? 5 * SHORT : count), count, LANGUAGES);
    await build('hostile', room(`hostile-root-${from}`), '/hostile/', { policy: false });
    const paths = await pages('hostile');
    opened += await open(context, 'hostile', paths, seen);
    await scripts(context, 'hostile', seen, { count, step: isShort ? 12 : 4 });
    if (!isShort) {
      sites.hostile.policy = true;
      opened += await open(context, 'hostile', paths.filter((path) => path.startsWith('methods/')), seen);
      console.log(`${from + count} texts, ${opened} pages`);
    }
    assert.deepEqual(faults.slice(0, 20), [], `${faults.length} faults`);
    assert.deepEqual(problems.slice(0, 20), [], `${problems.length} problems`);
  }
  assert(opened > 4 * SHORT, `only ${opened} pages`);
});

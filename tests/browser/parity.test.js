// The table that a reader puts together is the table that was built: same markup, same sentences, same files.
//
// Every pre-rendered comparison of two catalogues is opened in every language, its scripts run, and the same methods
// are composed in the same order. Tables are compared as the browser holds them, without white space between tags.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { address, check, languages, largeSite, sites } from './harness.js';

/** Nothing where two texts are the same, else where they part. */
function difference(made, built) {
  if (made === built) return null;
  let at = 0;
  while (made[at] === built[at]) at += 1;
  const near = (text) => text.slice(Math.max(0, at - 120), at + 80);
  return { built: near(built), made: near(made) };
}

/** What is compared of a page; runs in the browser, on the table as it is after its scripts. */
function read() {
  const copy = document.querySelector('table.comparison').cloneNode(true);
  // Where a link begins is the page's own business; where it leads is what both have to agree on.
  for (const link of copy.querySelectorAll('a:not([href^="#"])')) link.setAttribute('href', link.href);
  const table = copy.outerHTML;
  return {
    ids: [...document.querySelectorAll('table.comparison thead th[data-method]')].map((head) => head.dataset.method),
    // Which formulas scroll, and so are stops for Tab, is the window's business.
    table: table.replaceAll(' tabindex="0"', '').replace(/>\s+/g, '>').replace(/\s+</g, '<'),
    counting: document.querySelector('.counting').textContent,
    answer: document.querySelector('.answer')?.innerHTML ?? '',
  };
}

/** What changes from one of two methods to the other, in both directions, unfolded. Runs in the browser. */
async function switches() {
  const all = [...document.querySelectorAll('.switch:not([hidden])')];
  for (const own of all) {
    own.open = true;
    while (!own.querySelector('li')) await new Promise((turn) => { setTimeout(turn); });
  }
  const text = (own) => own.textContent.trim();
  return all.map((own) => [text(own.querySelector('summary')), ...[...own.querySelectorAll('li')].map(text)]);
}

/** Composes without loading the page again, as the Back button does. Runs in the browser. */
async function composeHere(ids) {
  const before = document.querySelector('#frame table');
  history.pushState(null, '', `?m=${ids.join(',')}`);
  dispatchEvent(new PopStateEvent('popstate'));
  const done = () => {
    const table = document.querySelector('#frame table');
    return table && table !== before && table.querySelector('.column-tools');
  };
  while (!done()) await new Promise((turn) => { setTimeout(turn); });
}

/** Makes all files in the browser and compares them with those beside the page that was built. Runs in the browser. */
async function compareFiles([folder, baseFolder]) {
  const different = [];
  const ofBase = ['bib', 'ris', 'csl.json'];
  await Promise.all(['csv', 'md', 'json', 'tex', ...ofBase].map(async (format) => {
    const answer = await fetch(`${ofBase.includes(format) ? baseFolder : folder}comparison.${format}`);
    const [built, made] = [answer.ok ? await answer.text() : `status ${answer.status}`, await window.methodical.make(format)];
    if (built === made) return;
    const lines = [built, made].map((text) => text.split('\n'));
    const at = lines[0].findIndex((line, index) => line !== lines[1][index]);
    different.push(`${format}, line ${at + 1}:\n  built ${JSON.stringify(lines[0][at])}\n  made  ${JSON.stringify(lines[1][at])}`);
  }));
  return different;
}

for (const [site, tags] of Object.entries(languages)) {
  for (const language of tags) {
    check(`composed tables are the built ones: ${site}, ${language}`, {}, async ({ context, page }) => {
      const composer = await context.newPage();
      await composer.goto(address('compare/', { site, language }));
      const entries = await readdir(join(sites[site].folder, 'compare'), { withFileTypes: true });
      const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
      assert(names.length >= { shipped: 80, small: 11 }[site], `only ${names.length} comparisons`);
      for (const name of names) {
        const folder = address(`compare/${name}/`, { site, language });
        await page.goto(folder, { waitUntil: 'domcontentloaded' });
        const built = await page.evaluate(read);
        assert.equal(await page.$$eval('.column-tools', (tools) => tools.length), built.ids.length, `${name} has no tools`);
        await composer.evaluate(composeHere, built.ids);
        const made = await composer.evaluate(read);
        assert.deepEqual(difference(made.table, built.table), null, `the table of ${language}/${name}`);
        assert.deepEqual(difference(made.answer, built.answer), null, `the answer of ${language}/${name}`);
        assert.equal(made.counting, built.counting, `the sentence of ${language}/${name}`);
        const changes = await page.evaluate(switches);
        assert.equal(changes.length, built.ids.length === 2 ? 2 : 0, name);
        assert.deepEqual(await composer.evaluate(switches), changes, `what changes in ${language}/${name}`);
        const files = await composer.evaluate(compareFiles, [folder, address(`compare/${name}/`, { site })]);
        assert.deepEqual(files, [], `files of ${language}/${name}`);
        // A page that was built makes the same, out of what it fetches for it.
        if (site === 'small') assert.deepEqual(await page.evaluate(compareFiles, [folder, address(`compare/${name}/`, { site })]), [], `files by the page of ${language}/${name}`);
      }
    });
  }
}

check('a pair that nobody chose has its files made by its buttons', {}, async ({ page }) => {
  await largeSite();
  assert.deepEqual(await readdir(join(sites.large.folder, 'compare/m0-vs-m1')), ['index.html']);
  await page.goto(address('compare/m0-vs-m1/', { site: 'large' }));
  for (const [format, begins] of [['csv', ','], ['json', '{\n  "counts"'], ['tex', '% \\usepackage']]) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-take="${format}"]`)]);
    const chunks = await (await download.createReadStream()).toArray();
    const text = Buffer.concat(chunks).toString();
    assert(text.includes(begins), `${format}: ${text.slice(0, 80)}`);
  }
});

check('without scripts a pair says where its data are', { javaScriptEnabled: false }, async ({ page }) => {
  await largeSite();
  await page.goto(address('compare/m0-vs-m1/', { site: 'large' }));
  assert(await page.isVisible('.take-away noscript .note'));
  assert.equal(await page.locator('.take-away button:visible').count(), 0);
  assert(await page.isVisible('tfoot a[href$="methods/m0/data.json"]'));
});

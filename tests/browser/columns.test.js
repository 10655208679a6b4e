// Column tools: add, remove, move, pin. Each is in the address as ids, works from a pre-rendered page and in the
// composer, goes back with Back, outlives a reload, and leaves the keyboard where it was.
import assert from 'node:assert/strict';
import { address, check, columns, compose, composed, largeSite, sites, where } from './harness.js';

const FOUR = ['lora-peft', 'generative-adversarial-network', 'variational-autoencoder', 'vision-transformer'];
const PAIR = 'compare/autoencoder-vs-pca/';
const act = (page, id, name) => page.click(`th[data-method="${id}"] [data-act="${name}"]`);
const notes = (page) => page.textContent('#notes');

check('a method is added by the keyboard alone', {}, async ({ page }) => {
  await compose(page, ['pca']);
  await page.focus('#add');
  await page.keyboard.type('lora', { delay: 20 });
  await page.waitForSelector('#add-options [role="option"]');
  const state = () => page.$eval('#add', (input) => ({
    role: input.getAttribute('role'),
    expanded: input.getAttribute('aria-expanded'),
    active: document.getElementById(input.getAttribute('aria-activedescendant'))?.dataset.id ?? null,
    selected: [...document.querySelectorAll('#add-options [aria-selected="true"]')].map((option) => option.dataset.id),
    list: document.getElementById(input.getAttribute('aria-controls')).getAttribute('role'),
    label: input.labels[0].textContent,
  }));
  const first = await state();
  assert.deepEqual({ ...first, label: '' }, { role: 'combobox', expanded: 'true', active: 'lora-peft', selected: ['lora-peft'], list: 'listbox', label: '' });
  assert(first.label.length > 3);

  // Arrows go round, Escape closes and empties.
  const shown = await page.$$eval('#add-options [data-id]', (options) => options.map((option) => option.dataset.id));
  assert(shown.length > 1, `only ${shown} have lora in a name`);
  await page.keyboard.press('ArrowDown');
  assert.equal((await state()).active, shown[1]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal((await state()).active, shown.at(-1));
  await page.keyboard.press('Escape');
  assert.deepEqual({ ...(await state()), label: '' }, { role: 'combobox', expanded: 'false', active: null, selected: [], list: 'listbox', label: '' });
  assert.equal(await page.inputValue('#add'), '');

  // An alias finds a method too, whatever its case; so does a name without its accents.
  await page.keyboard.type('gAn', { delay: 20 });
  assert.equal((await state()).active, 'generative-adversarial-network');
  assert.match(await page.textContent('#add-options [aria-selected="true"]'), /GAN/);
  await page.keyboard.press('Enter');
  await composed(page, ['pca', 'generative-adversarial-network']);
  assert.equal(where(page), 'compare/?m=pca,generative-adversarial-network');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'add', 'whoever adds may add another');

  // What is in the table is not offered again, and what nobody has is said.
  await page.keyboard.type('gan', { delay: 20 });
  assert(!(await page.$('#add-options [data-id="generative-adversarial-network"]')));
  await page.fill('#add', 'no such method');
  await page.waitForFunction(() => document.querySelector('#add-options').textContent === 'No method has this name.');
  await page.keyboard.press('Enter');
  assert.deepEqual(await columns(page), ['pca', 'generative-adversarial-network']);
});

check('names without their accents are found', {}, async ({ page }) => {
  await compose(page, ['pca'], { language: 'tr' });
  await page.focus('#add');
  await page.keyboard.type('uretici', { delay: 20 });
  await page.waitForSelector('#add-options [data-id]');
  assert.match(await page.textContent('#add-options'), /Üretici/);
});

check('a method is added with a pointer', {}, async ({ page }) => {
  await compose(page, ['pca']);
  await page.click('#add');
  await page.keyboard.type('vae');
  await page.click('#add-options [data-id="variational-autoencoder"]');
  await composed(page, ['pca', 'variational-autoencoder']);
});

check('columns are removed, moved and pinned; Back and Forward follow; a reload loses nothing', {}, async ({ page }) => {
  await compose(page, FOUR);
  const [lora, gan, vae, vit] = FOUR;
  await act(page, gan, 'remove');
  await composed(page, [lora, vae, vit]);
  assert.equal(where(page), `compare/?m=${lora},${vae},${vit}`);
  await act(page, vit, 'earlier');
  await composed(page, [lora, vit, vae]);
  await act(page, lora, 'later');
  await composed(page, [vit, lora, vae]);
  assert.equal(where(page), `compare/?m=${vit},${lora},${vae}`);
  await act(page, lora, 'pin');
  await page.waitForSelector('[data-against]');
  assert.equal(where(page), `compare/?m=${vit},${lora},${vae}&base=${lora}`);

  await page.reload();
  await composed(page, [vit, lora, vae]);
  assert.equal(await page.getAttribute(`th[data-method="${lora}"] [data-act="pin"]`, 'aria-pressed'), 'true');
  await page.goBack();
  await page.waitForFunction(() => !document.querySelector('[data-against]'));
  assert.deepEqual(await columns(page), [vit, lora, vae]);
  await page.goBack();
  await composed(page, [lora, vit, vae]);
  await page.goBack();
  await page.goBack();
  await composed(page, FOUR);
  await page.goForward();
  await composed(page, [lora, vae, vit]);
});

check('the first column can move on only, the last back only, and one alone not at all', {}, async ({ page }) => {
  await compose(page, FOUR);
  const acts = () => page.$$eval('.column-tools', (tools) => tools.map((own) => [...own.children].map((button) => button.dataset.act).join()));
  assert.deepEqual(await acts(), ['later,pin,remove', 'earlier,later,pin,remove', 'earlier,later,pin,remove', 'earlier,pin,remove']);
  const small = await page.$$eval('.column-tools button', (buttons) => buttons.filter((button) => Math.min(button.offsetWidth, button.offsetHeight) < 24).length);
  assert.equal(small, 0, 'tools are at least 24 × 24 px');
  assert.match(await page.getAttribute('[data-act="remove"]', 'aria-label'), /^Remove LoRA/);
  await compose(page, ['pca']);
  assert.deepEqual(await acts(), ['remove']);
  assert.match(await notes(page), /Add another method/);
});

check('a column is dragged to the place of another', {}, async ({ page }) => {
  await compose(page, FOUR);
  const [lora, gan, vae, vit] = FOUR;
  await page.dragAndDrop(`th[data-method="${vit}"]`, `th[data-method="${gan}"]`, { sourcePosition: { x: 12, y: 8 }, targetPosition: { x: 12, y: 8 } });
  await composed(page, [lora, vit, gan, vae]);
  await page.dragAndDrop(`th[data-method="${lora}"]`, `th[data-method="${gan}"]`, { sourcePosition: { x: 12, y: 8 }, targetPosition: { x: 12, y: 8 } });
  await composed(page, [vit, gan, lora, vae]);
  assert.equal(where(page), `compare/?m=${vit},${gan},${lora},${vae}`);
});

check('against a baseline, the other columns say which of their cells differ, and their words are marked', {}, async ({ page }) => {
  const [base, lora, other] = ['random-forest', 'extra-trees', 'xgboost'];
  await compose(page, [lora, base, other]);
  assert.equal(await page.$$eval('mark', (marks) => marks.length), 0, 'three columns have no marks of words');
  await act(page, base, 'pin');
  await page.waitForSelector('[data-against]');
  assert.match(await notes(page), /compared with Random Forest/i);
  assert.equal(await page.$$eval(`td[data-method="${base}"][data-against]`, (cells) => cells.length), 0, 'nothing is measured against itself');
  // What is said of a cell is what the row says where the two are alone.
  const said = (id) => page.$$eval('tr[data-field]', (rows, id) =>
    Object.fromEntries(rows.map((row) => [row.dataset.field, row.querySelector(`td[data-method="${id}"]`).dataset.against ?? ''])), id);
  const against = { [lora]: await said(lora), [other]: await said(other) };
  for (const id of [lora, other]) {
    await compose(page, [id, base]);
    const verdicts = await page.$$eval('tr[data-field]', (rows) => Object.fromEntries(rows.map(({ dataset }) => [dataset.field, dataset.verdict])));
    for (const [field, own] of Object.entries(against[id])) {
      assert.equal(own, { same: 'same', differs: 'differs' }[verdicts[field]] ?? '', `${field} of ${id}`);
    }
  }
  await compose(page, [lora, base, other], { query: `&base=${base}` });
  const differs = await page.$$('[data-against="differs"]');
  assert(differs.length > 4);
  assert.match(await differs[0].textContent(), /differs from Random Forest/i, 'words for those who see no mark');
  const marks = await page.$$eval('mark', (all) => all.map((mark) => mark.closest('td').dataset.method));
  assert(marks.length > 3 && !marks.includes(base), 'words are marked in the other columns only');
  await act(page, base, 'pin');
  await page.waitForFunction(() => !document.querySelector('[data-against]'));
  assert.equal(where(page), `compare/?m=${lora},${base},${other}`);
});

check('whoever works by keyboard stays where they were', {}, async ({ page }) => {
  await compose(page, FOUR);
  const [lora, gan, vae, vit] = FOUR;
  const press = async (id, name, ids) => {
    await page.focus(`th[data-method="${id}"] [data-act="${name}"]`);
    await page.keyboard.press('Enter');
    await composed(page, ids);
  };
  const focused = () => page.evaluate(() => [document.activeElement.closest('th')?.dataset.method, document.activeElement.dataset.act ?? document.activeElement.id]);
  await press(gan, 'later', [lora, vae, gan, vit]);
  assert.deepEqual(await focused(), [gan, 'later']);
  await press(vae, 'earlier', [vae, lora, gan, vit]);
  assert.deepEqual(await focused(), [vae, 'later'], 'what is first has no such button; another of its own is next');
  await press(lora, 'remove', [vae, gan, vit]);
  assert.deepEqual(await focused(), [gan, 'remove'], 'the next column has taken the place');
  await press(vit, 'remove', [vae, gan]);
  assert.deepEqual(await focused(), [gan, 'remove']);
  await press(gan, 'remove', [vae]);
  await press(vae, 'remove', []);
  assert.deepEqual(await focused(), [undefined, 'add']);
});

for (const [name, id, expected] of [
  ['remove', 'pca', 'compare/?m=autoencoder'],
  ['later', 'autoencoder', 'compare/?m=pca,autoencoder'],
  ['earlier', 'pca', 'compare/?m=pca,autoencoder'],
  ['pin', 'pca', 'compare/?m=autoencoder,pca&base=pca'],
]) {
  check(`from a pre-rendered page, ${name} leads to the composer`, {}, async ({ page }) => {
    await page.goto(`${address(PAIR, { language: 'uk' })}?rows=differs&hide=year&marks=0`);
    await act(page, id, name);
    await page.waitForURL(/compare\/\?m=/);
    await page.waitForSelector('.column-tools');
    assert.equal(where(page), `uk/${expected}&rows=differs&hide=year&marks=0`);
    assert.equal(await page.getAttribute('html', 'lang'), 'uk');
  });
}

check('from a pre-rendered page, a further method leads to the composer', {}, async ({ page }) => {
  await page.goto(address(PAIR));
  await page.focus('#add');
  await page.keyboard.type('t-sne', { delay: 20 });
  await page.waitForSelector('#add-options [data-id]');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?m=autoencoder,pca,/);
  await page.waitForSelector('.column-tools');
  assert.equal((await columns(page)).length, 3);
});

check('an id that is gone is said by name and the rest is shown', {}, async ({ page }) => {
  await page.goto(`${address('compare/')}?m=lora-peft,long-gone,pca`);
  await composed(page, ['lora-peft', 'pca']);
  assert.match(await notes(page), /Not in this catalogue: long-gone\./);
  await page.reload();
  await composed(page, ['lora-peft', 'pca']);
  assert.match(await notes(page), /long-gone/);
  // The gone one is in nobody's way, and a change leaves it behind.
  await act(page, 'pca', 'earlier');
  await composed(page, ['pca', 'lora-peft']);
  assert.equal(where(page), 'compare/?m=pca,lora-peft');
});

check('strange addresses give sane pages', {}, async ({ page }) => {
  const open = async (query, ids) => {
    await page.goto(`${address('compare/')}${query}`);
    await composed(page, ids);
  };
  await open('?m=pca,pca,lora-peft,pca', ['pca', 'lora-peft']);
  for (const query of ['', '?m=', '?m=,,,', '?m=%20', '?rows=differs', '?base=pca']) {
    await open(query, []);
    assert.equal(await page.isVisible('#composed'), false, query);
    assert(await page.isVisible('[aria-labelledby="pairs"] a'), query);
    assert.equal(await page.isVisible('#add'), true, query);
    assert.equal(await page.isVisible('input[name="rows"]'), false, 'there are no rows to choose from');
  }
  await open('?m=%3Cscript%3Ealert(1)%3C/script%3E,pca', ['pca']);
  assert.match(await notes(page), /<script>alert\(1\)<\/script>/);
  assert.equal(await page.$$eval('#notes script', (scripts) => scripts.length), 0);
  await open('?m=../../pca,pca,constructor,__proto__,%22%3E%3Cimg%20src=x%3E', ['pca']);
  assert.match(await notes(page), /constructor, __proto__/);
  await open('?m=pca&rows=nonsense&base=nobody&hide=nothing,%3Cb%3E&marks=7', ['pca']);
  await page.goto(`${address('compare/')}?m=%E0%A4%A,pca`);
  await composed(page, ['pca']);
  await open('?m=gone', []);
  assert.match(await notes(page), /gone/);
  assert.equal(await page.isVisible('#composed'), false);
});

check('more than five columns are allowed, with a hint; thirty are a table', {}, async ({ page }) => {
  await page.goto(address('compare/'));
  const all = await page.evaluate(() => JSON.parse(document.querySelector('#composer').textContent).ids.split(' '));
  await compose(page, all.slice(0, 5));
  assert.doesNotMatch(await notes(page), /Five columns/);
  await compose(page, all.slice(0, 6));
  assert.match(await notes(page), /Five columns are what most people can compare; these are 6/);
  await compose(page, all.slice(0, 30));
  assert.match(await notes(page), /these are 30/);
  const letters = await page.$$eval('[data-group]', (cells) => new Set(cells.map((cell) => cell.dataset.group)).size);
  assert(letters > 26, 'groups go on after z');
});

check('the composer works in every language, and the way to another language keeps the table', {}, async ({ page }) => {
  await compose(page, ['pca', 'lora-peft'], { language: 'ar', query: '&rows=differs' });
  assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
  await page.click('.languages summary');
  await page.click('.languages a[hreflang="uk"]');
  await page.waitForURL(/\/uk\//);
  await composed(page, ['pca', 'lora-peft']);
  assert.equal(where(page), 'uk/compare/?m=pca,lora-peft&rows=differs');
  // In the direction of reading, the first column's way on is to the left.
  await compose(page, ['pca', 'lora-peft'], { language: 'ar' });
  assert.equal(await page.$eval('[data-act="later"]', (button) => getComputedStyle(button, '::before').rotate), '135deg');
});

check('two tabs go their own ways', {}, async ({ context, page }) => {
  await compose(page, ['pca', 'lora-peft']);
  const other = await context.newPage();
  await compose(other, ['autoencoder', 'pca']);
  await act(page, 'pca', 'remove');
  await composed(page, ['lora-peft']);
  await other.reload();
  await composed(other, ['autoencoder', 'pca']);
});

check('a shared link never touches the tray of whoever opens it', {}, async ({ page }) => {
  await page.goto(address(''));
  await page.click('[data-tray="pca"]');
  const kept = () => page.evaluate(() => Object.entries(localStorage).map((entry) => entry.join('=')).join());
  const before = await kept();
  assert.match(before, /pca/);
  await compose(page, ['lora-peft', 'autoencoder']);
  await act(page, 'autoencoder', 'earlier');
  await composed(page, ['autoencoder', 'lora-peft']);
  assert.equal(await kept(), before);
});

check('a file that can not be fetched is said', {}, async ({ context, page, problems }) => {
  await context.route('**/methods/pca/column.json', (route) => route.abort());
  await page.goto(`${address('compare/')}?m=pca,lora-peft`);
  await composed(page, ['lora-peft']);
  assert.match(await notes(page), /pca could not be loaded/);
  // The browser itself speaks of what failed; nothing of ours does.
  assert(problems.splice(0).every((problem) => problem.includes('net::ERR_FAILED') && problem.includes('column.json')));
  await context.unroute('**/methods/pca/column.json');
  await page.reload();
  await composed(page, ['pca', 'lora-peft']);
});

check('one request for each method, and none for those that are there', {}, async ({ context, page }) => {
  await page.goto(address('compare/'));
  const requests = [];
  // A browser looks for the icon when it likes.
  const path = (request) => request.url().replace(sites.shipped.base, '').replace(/\?.*/, '');
  context.on('request', (request) => { if (!path(request).startsWith('static/')) requests.push(path(request)); });
  await page.evaluate((ids) => {
    window.times = {};
    const { fetch } = window;
    window.fetch = async (...given) => {
      const answer = await fetch(...given);
      const { json } = answer;
      answer.json = async () => {
        const value = await json.call(answer);
        window.times.last = performance.now();
        return value;
      };
      return answer;
    };
    new MutationObserver(() => { if (document.querySelector('.column-tools')) window.times.shown ??= performance.now(); })
      .observe(document.querySelector('#frame'), { childList: true, subtree: true });
    history.pushState(null, '', `?m=${ids.join(',')}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, FOUR);
  await composed(page, FOUR);
  assert.deepEqual(requests.sort(), FOUR.map((id) => `methods/${id}/column.json`).sort());
  const milliseconds = await page.evaluate(() => window.times.shown - window.times.last);
  console.log(`# four methods were on screen ${milliseconds.toFixed(1)} ms after the last of their files`);
  requests.length = 0;
  await act(page, FOUR[1], 'earlier');
  await composed(page, [FOUR[1], FOUR[0], FOUR[2], FOUR[3]]);
  await act(page, FOUR[2], 'remove');
  await composed(page, [FOUR[1], FOUR[0], FOUR[3]]);
  assert.deepEqual(requests, []);
});

check('a baseline that is removed does not come back, and alone it is none', {}, async ({ page }) => {
  await compose(page, ['pca', 'autoencoder', 'umap'], { query: '&base=pca' });
  await act(page, 'pca', 'remove');
  await composed(page, ['autoencoder', 'umap']);
  await page.fill('#add', 'pca');
  await page.click('#add-options [data-id="pca"]');
  await composed(page, ['autoencoder', 'umap', 'pca']);
  assert.equal(where(page), 'compare/?m=autoencoder,umap,pca');
  assert.equal(await page.locator('[data-against]').count(), 0);
  await compose(page, ['pca', 'autoencoder'], { query: '&base=pca' });
  await act(page, 'autoencoder', 'remove');
  await composed(page, ['pca']);
  assert.doesNotMatch(await notes(page), /measured/);
  // Nothing is measured on a page that was built.
  await page.goto(`${address(PAIR)}?base=pca`);
  await page.waitForSelector('.column-tools');
  assert.equal(await page.locator('[aria-pressed="true"][data-act="pin"]').count(), 0);
});

check('a method that came back meanwhile is not added twice', {}, async ({ page }) => {
  await compose(page, ['pca']);
  await page.fill('#add', 'lora');
  await page.click('#add-options [data-id="lora-peft"]');
  await composed(page, ['pca', 'lora-peft']);
  await page.goBack();
  await composed(page, ['pca']);
  await page.fill('#add', 'lora');
  await page.waitForSelector('#add-options [data-id="lora-peft"]');
  await page.goForward();
  await composed(page, ['pca', 'lora-peft']);
  await page.focus('#add');
  await page.evaluate(() => document.querySelector('#add-options [data-id="lora-peft"]')?.click());
  await composed(page, ['pca', 'lora-peft']);
  assert.deepEqual(await columns(page), ['pca', 'lora-peft']);
});

check('a step within the page leaves the table as it is', {}, async ({ page }) => {
  await compose(page, ['pca', 'autoencoder']);
  await page.click('.switch summary >> nth=0');
  await page.waitForSelector('.switch li');
  await page.evaluate(() => { document.querySelector('#frame table').dataset.same = ''; });
  await page.focus('.skip');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#content$/);
  assert.equal(await page.locator('#frame table[data-same]').count(), 1);
  assert.equal(await page.locator('.switch[open] li').count() > 0, true);
});

check('a column is called by its name alone; one that is taken away is announced and comes back by keyboard', {}, async ({ page }) => {
  await page.goto(address('compare/random-forest-vs-xgboost/'));
  await page.waitForSelector('.column-tools');
  assert.match(await page.locator('table.comparison thead').ariaSnapshot(), /columnheader "Random Forest":/);
  await compose(page, ['pca', 'umap', 'autoencoder'], { query: '&base=umap' });
  await page.focus('[data-act="remove"][value="umap"]');
  await page.keyboard.press('Enter');
  await composed(page, ['pca', 'autoencoder']);
  const notes = page.locator('#notes');
  await notes.locator('button').waitFor();
  assert.equal(await notes.getAttribute('role'), 'status');
  assert.match(await notes.ariaSnapshot(), /Removed: Uniform Manifold Approximation and Projection/);
  await notes.locator('button').press('Enter');
  await composed(page, ['pca', 'umap', 'autoencoder']);
  assert.equal(await page.evaluate(() => document.activeElement.value), 'umap');
  assert.equal(where(page), 'compare/?m=pca,umap,autoencoder&base=umap');
  assert.equal(await notes.locator('button').count(), 0);
});

check('of a large catalogue, an address is composed and says which of its methods there are not', {}, async ({ page }) => {
  await largeSite();
  await page.goto(`${address('compare/', { site: 'large' })}?m=m1,nothing,m519`);
  await composed(page, ['m1', 'm519']);
  assert.equal(await page.textContent('#notes'), 'Not in this catalogue: nothing.');
  assert.equal(await page.evaluate(() => 'ids' in JSON.parse(document.querySelector('#composer').textContent)), false);
  await page.goto(address('compare/', { site: 'large' }));
  await page.fill('#add', 'method 003');
  await page.waitForSelector('#add-options [data-id="m3"]');
  await page.press('#add', 'Enter');
  await composed(page, ['m3']);
});

// Slow and broken networks: what comes late does no harm, what does not come is said or asked for again, and nobody loses
// what they typed or where they were.
import assert from 'node:assert/strict';
import { address, check, columns, compose, composed, sites, where } from './harness.js';

const after = (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); });
/** Lets files come late. */
const delay = (context, pattern, milliseconds) => context.route(pattern, async (route) => {
  await after(milliseconds);
  await route.continue().catch(() => {});
});
/** Keeps files back until they are let go, by what is returned. */
async function hold(context, pattern) {
  let go;
  const gate = new Promise((done) => { go = done; });
  await context.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return go;
}
const block = (context, pattern) => context.route(pattern, (route) => route.abort());
/** The browser says on its own that a file did not come; anything else is ours. */
const forgive = (problems) => problems.forgiven.push('ERR_FAILED');

check('Enter adds what stands in the field, not what stood there before', {}, async ({ context, page }) => {
  await compose(page, ['pca']);
  await page.fill('#add', 'lora');
  await page.waitForSelector('#add-options [data-id="lora-peft"]');
  await delay(context, '**/search/*', 300);
  await page.fill('#add', 'xgboost');
  await page.press('#add', 'Enter');
  await composed(page, ['pca', 'xgboost']);
});

check('whoever left the field is not followed by its list', {}, async ({ context, page }) => {
  await delay(context, '**/search/*', 300);
  await compose(page, ['pca']);
  await page.focus('#add');
  await page.keyboard.type('lora');
  await page.keyboard.press('Shift+Tab');
  await after(900);
  assert.equal(await page.isVisible('#add-options'), false);
});

check('a list of names that did not come is said, and comes the next time', {}, async ({ context, page, problems }) => {
  await block(context, '**/static/add.js*');
  await compose(page, ['pca']);
  await page.focus('#add');
  await context.unroute('**/static/add.js*');
  await page.locator('#add').blur();
  await block(context, '**/search/*');
  await page.focus('#add');
  await page.waitForFunction(() => document.querySelector('#add').onkeydown);
  await page.fill('#add', 'lora');
  await page.waitForFunction(() => document.querySelector('#add-options').textContent === 'The search could not be loaded.');
  await context.unroute('**/search/*');
  await page.fill('#add', 'lora p');
  await page.waitForSelector('#add-options [data-id="lora-peft"]');
  forgive(problems);
});

check('a press that ends elsewhere, and one of another button, choose nothing', {}, async ({ page }) => {
  await compose(page, ['pca']);
  await page.fill('#add', 'lora');
  await page.click('#add-options [data-id="lora-peft"]', { button: 'right' });
  const { x, y } = await page.locator('#add-options [data-id="lora-peft"]').boundingBox();
  await page.mouse.move(x + 5, y + 5);
  await page.mouse.down();
  await page.mouse.move(x + 5, y + 400);
  await page.mouse.up();
  assert.deepEqual(await columns(page), ['pca']);
});

check('what is typed and sent before the search has come is searched', {}, async ({ context, page }) => {
  await delay(context, '**/static/finder.js*', 500);
  await page.goto(address(''));
  await page.fill('#library-search', 'gan');
  await page.press('#library-search', 'Enter');
  // Enter opens the first.
  await page.waitForURL(/methods/);
  assert.equal(where(page), 'methods/generative-adversarial-network/');
  await page.goBack();
  assert.equal(where(page), '?q=gan');
});

for (const [how, open] of [['/', (page) => page.keyboard.press('/')], ['Ctrl K', (page) => page.keyboard.press('Control+k')], ['the button', (page) => page.click('#search-button')]]) {
  check(`what is typed after ${how} and before the search has come stands in its field, in order`, {}, async ({ context, page }) => {
    const letGo = await hold(context, '**/static/searchbox.js*');
    await page.goto(address('methods/pca/'));
    await page.waitForSelector('#search-button:not([hidden])');
    await open(page);
    await page.keyboard.type('goodx/ ');
    for (const key of ['Backspace', 'Backspace', 'Backspace']) await page.keyboard.press(key);
    await page.keyboard.type('f');
    letGo();
    await page.waitForSelector('#search-box[open]');
    // What is typed on stands behind it.
    await page.keyboard.type('elow');
    assert.equal(await page.inputValue('#search-input'), 'goodfelow');
    await page.waitForSelector('#search-box [data-method="generative-adversarial-network"]');
    await page.keyboard.press('Escape');
    // The next time the old question is there to be written over.
    await page.keyboard.press('/');
    await page.waitForSelector('#search-box[open]');
    await page.keyboard.type('gan');
    assert.equal(await page.inputValue('#search-input'), 'gan');
  });
}

check('a search that does not come leaves the page as it was, and comes the next time', {}, async ({ context, page, problems }) => {
  await block(context, '**/static/searchbox.js*');
  await page.goto(address('methods/pca/'));
  await page.waitForSelector('#search-button:not([hidden])');
  await page.focus('#search-button');
  const before = await page.locator('input').count();
  await page.keyboard.press('/');
  await page.waitForFunction(() => document.activeElement.id === 'search-button');
  assert.equal(await page.locator('input').count(), before);
  await context.unroute('**/static/searchbox.js*');
  await page.keyboard.press('/');
  await page.keyboard.type('gan');
  await page.waitForSelector('#search-box [data-method="generative-adversarial-network"]');
  forgive(problems);
});

check('an order that is chosen before the script has come counts', {}, async ({ context, page }) => {
  await delay(context, '**/static/finder.js*', 500);
  await page.goto(address(''));
  await page.selectOption('#library-order', 'oldest');
  await page.waitForSelector('#found li');
  assert.equal(where(page), '?sort=oldest');
});

check('a search that fails late changes nothing, one that fails now is said and leaves no old results', {}, async ({ context, page, problems }) => {
  await page.goto(address('methods/pca/'));
  await page.click('#search-button');
  await page.fill('#search-input', 'gan');
  await page.waitForSelector('#search-box [data-method="generative-adversarial-network"]');
  await page.evaluate(() => {
    const { fetch } = window;
    window.fetch = (file) => (file.includes('/search/') ? new Promise((_, fail) => { setTimeout(fail, 600); }) : fetch(file));
    window.broken = () => { window.fetch = fetch; };
  });
  await page.fill('#search-input', 'zzz');
  await page.evaluate(() => window.broken());
  await page.fill('#search-input', 'gan');
  await page.waitForSelector('#search-box .found li');
  await after(900);
  assert.match(await page.textContent('#search-status'), /methods/);
  await block(context, '**/search/*');
  await page.fill('#search-input', 'quantile');
  await page.waitForFunction(() => document.querySelector('#search-status').textContent === 'The search could not be loaded.');
  assert.equal(await page.locator('#search-box .found li').count(), 0);
  await context.unroute('**/search/*');
  await page.fill('#search-input', 'bagging');
  await page.waitForSelector('#search-box [data-method="bagging"]');
  forgive(problems);
});

check('facets that did not come are said', {}, async ({ context, page, problems }) => {
  await block(context, '**/search/facets.json');
  await page.goto(address('?q=gan'));
  await page.waitForFunction(() => document.querySelector('#library-status').textContent === 'The search could not be loaded.');
  await context.unroute('**/search/facets.json');
  await page.locator('#library-search').focus();
  await page.waitForSelector('#found [data-method="generative-adversarial-network"]');
  forgive(problems);
});

check('scripts that do not come break nothing else', {}, async ({ context, page, problems }) => {
  for (const script of ['switch', 'takeaway', 'rows', 'drag']) await block(context, `**/static/${script}.js*`);
  await compose(page, ['pca', 'autoencoder']);
  await page.click('.switch >> nth=0');
  await page.click('[data-take="csv"]');
  await page.click('.choose summary');
  await page.hover('thead [data-method="pca"]');
  await page.click('[data-act="remove"][value="pca"]');
  await composed(page, ['autoencoder']);
  forgive(problems);
});

check('a page without its words reads as one without scripts', {}, async ({ context, page, problems }) => {
  await block(context, '**/words.json*');
  await page.goto(address('compare/autoencoder-vs-pca/'));
  assert(await page.isVisible('table.comparison td'));
  assert.equal(await page.isVisible('#search-button'), false);
  forgive(problems);
  problems.forgiven.push('Failed to fetch');
});

check('the way to another language is right while columns are on their way', {}, async ({ context, page }) => {
  await delay(context, '**/column.json', 1000);
  await page.goto(`${address('compare/')}?m=pca,autoencoder&rows=differs`);
  const link = () => page.getAttribute('.languages a[hreflang="uk"]', 'href');
  await page.waitForFunction(() => document.querySelector('.languages a[hreflang="uk"]').search);
  assert.match(await link(), /\?m=pca,autoencoder&rows=differs$/);
  await composed(page, ['pca', 'autoencoder']);
});

check('a name that does not come keeps its old language until it does', {}, async ({ context, page, problems }) => {
  await page.goto(address(''));
  await page.click('[data-tray="autoencoder"]');
  await block(context, '**/column.json');
  await page.goto(address('methods/lora-peft/', { language: 'uk' }));
  await page.waitForSelector('#tray:not([hidden])');
  await after(200);
  assert.match(await page.textContent('#tray .names'), /Autoencoder/);
  await context.unroute('**/column.json');
  await page.reload();
  await page.waitForFunction(() => document.querySelector('#tray .names').textContent.includes('Автокодувальник'));
  forgive(problems);
});

check('a method of the tray that is gone keeps its name, and is asked for once', {}, async ({ page, problems }) => {
  await page.goto(address(''));
  await page.evaluate((key) => localStorage.setItem(key, '[["gone","Gone one","en"],["pca",{},"en"]]'), `methodical:${sites.shipped.path}`);
  const asked = [];
  page.on('request', (request) => { if (request.url().includes('/gone/')) asked.push(request.url()); });
  for (const path of ['methods/lora-peft/', 'methods/pca/']) {
    await page.goto(address(path, { language: 'uk' }));
    await page.waitForSelector('#tray:not([hidden])');
    await after(200);
    assert.equal(await page.textContent('#tray .names'), 'Gone one');
  }
  assert.equal(asked.length, 1);
  problems.forgiven.push('404');
});

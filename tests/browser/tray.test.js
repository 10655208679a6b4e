// The tray: what a reader gathers on the way through the site, kept by the browser, named in the page's language.
import assert from 'node:assert/strict';
import { address, check, columns, composed } from './harness.js';

const tray = (page) => page.$eval('#tray', (own) => ({
  hidden: own.hidden, link: own.querySelector('a').textContent, names: own.querySelector('.names').textContent,
}));
const pressed = async (page, id) => String(await page.isChecked(`[data-tray="${id}"]`));

check('methods are gathered on library, method and term pages, and compared', {}, async ({ page }) => {
  await page.goto(address(''));
  assert.equal((await tray(page)).hidden, true);
  const label = await page.getAttribute('[data-tray="pca"]', 'aria-label');
  assert.match(label, /^Add .+ to the comparison$/);
  await page.click('[data-tray="pca"]');
  assert.equal(await pressed(page, 'pca'), 'true');
  assert.deepEqual({ ...(await tray(page)), names: '' }, { hidden: false, link: 'Compare (1)', names: '' });

  await page.goto(address('methods/autoencoder/'));
  await page.click('h1 [data-tray="autoencoder"]');
  await page.goto(address('field/deep-learning/'));
  await page.click('[data-tray="lora-peft"]');
  const { link, names } = await tray(page);
  assert.equal(link, 'Compare (3)');
  assert.equal(names.split(', ').length, 3, names);
  await page.reload();
  assert.equal((await tray(page)).link, 'Compare (3)');
  assert.equal(await pressed(page, 'lora-peft'), 'true');

  await page.click('#tray a');
  await composed(page, ['pca', 'autoencoder', 'lora-peft']);
  assert.deepEqual(await columns(page), ['pca', 'autoencoder', 'lora-peft']);

  await page.goto(address('field/deep-learning/'));
  await page.click('[data-tray="lora-peft"]');
  assert.equal(await pressed(page, 'lora-peft'), 'false');
  assert.equal((await tray(page)).link, 'Compare (2)');
  await page.click('#tray button');
  assert.equal((await tray(page)).names, '');
  await page.reload();
  assert.equal((await tray(page)).hidden, true);
  assert.equal(await pressed(page, 'autoencoder'), 'false');
});

check('the tray survives a switch of language and speaks the new one', {}, async ({ page }) => {
  await page.goto(address(''));
  await page.click('[data-tray="pca"]');
  await page.click('[data-tray="autoencoder"]');
  const english = (await tray(page)).names;
  await page.goto(address('methods/lora-peft/', { language: 'uk' }));
  await page.waitForFunction((old) => !['', old].includes(document.querySelector('#tray .names').textContent), english);
  const ukrainian = await tray(page);
  assert.match(ukrainian.names, /Автокодувальник/);
  assert.match(ukrainian.link, /\(2\)/);
  await page.click('#tray a');
  await composed(page, ['pca', 'autoencoder']);
  assert.equal(await page.getAttribute('html', 'lang'), 'uk');
});

check('two tabs share one tray', {}, async ({ context, page }) => {
  await page.goto(address(''));
  const other = await context.newPage();
  await other.goto(address('methods/pca/'));
  await other.click('[data-tray="pca"]');
  await page.waitForFunction(() => document.querySelector('[data-tray="pca"]').checked);
  assert.equal((await tray(page)).link, 'Compare (1)');
});

check('two catalogues on one host keep their trays apart', {}, async ({ page }) => {
  await page.goto(address(''));
  await page.click('[data-tray="pca"]');
  await page.goto(address('', { site: 'small' }));
  assert.equal((await tray(page)).hidden, true);
});

check('a browser that keeps nothing shows sane pages', {}, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } });
  });
  await page.goto(address(''));
  await page.click('[data-tray="pca"]');
  assert.equal((await tray(page)).link, 'Compare (1)');
  await page.click('#tray a');
  await composed(page, ['pca']);
});

check('what somebody else wrote into the storage does no harm', {}, async ({ page }) => {
  for (const junk of ['no JSON', '{}', '7', 'null', '[1, null, ["<b>"], ["pca"], []]', '["pca"]']) {
    await page.addInitScript((text) => {
      const key = `methodical:${document.location.pathname.match(/^\/some\/path\//)[0]}`;
      localStorage.setItem(key, text);
    }, junk);
    await page.goto(address(''));
    assert(await page.isVisible('h1'), junk);
    assert.equal(await page.$$eval('#tray b', (bold) => bold.length), 0);
  }
});

// The preview: a page that is open follows each file that is saved, keeps its place, takes new styles without being
// loaded again, and shows what is wrong until it is mended.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { after } from 'node:test';
import { check, program, room } from './harness.js';

const running = [];
after(() => running.forEach((own) => own.kill()));

/** Serves a folder; the address of the preview. */
async function preview(folder) {
  const own = spawn(program, ['serve', '--root', folder, '--port', '0']);
  running.push(own);
  for await (const text of own.stdout) {
    const [address] = /http:\S+/.exec(text) ?? [];
    if (address) return address;
  }
  throw new Error('the preview has ended');
}

const record = (name, more = '') => `name: ${name}\nsummary: |\n${'  A long paragraph of words.\n\n'.repeat(80)}${more}`;

check('an open page follows each file that is saved', {}, async ({ page, problems }) => {
  const folder = room('preview');
  await mkdir(`${folder}/methods`, { recursive: true });
  await mkdir(`${folder}/static`);
  const write = (path, text) => writeFile(`${folder}/${path}`, text);
  await write('methods/_catalog.yaml', 'title: Previewed\n');
  await write('methods/a.yaml', record('First'));
  await write('static/custom.css', 'h1 { color: rgb(1, 2, 3); }\n');
  const address = await preview(folder);
  problems.forgiven.push(`another host: ${address}`);
  await page.goto(`${address}methods/a/`);
  await page.evaluate(() => { window.loaded = 'once'; window.scrollTo(0, 900); });

  // A style: the page is the same one.
  await write('static/custom.css', 'h1 { color: rgb(4, 5, 6); }\n');
  await page.waitForFunction(() => getComputedStyle(document.querySelector('h1')).color === 'rgb(4, 5, 6)');
  assert.equal(await page.evaluate(() => window.loaded), 'once');

  // A record: the page is a new one, at the place where the old one was.
  await write('methods/a.yaml', record('Second'));
  await page.waitForFunction(() => document.querySelector('h1')?.textContent.startsWith('Second'));
  await page.waitForFunction(() => Math.abs(window.scrollY - 900) < 5);

  // A fault: said over the page, which stays.
  await write('methods/a.yaml', 'name: [\n');
  const fault = page.getByRole('dialog', { name: 'What is wrong with the files' });
  await fault.waitFor();
  assert.match(await fault.textContent(), /methods\/a\.yaml/);
  assert.match(await page.textContent('h1'), /^Second/);
  await write('methods/a.yaml', record('Third', 'status: draft\n'));
  await page.waitForFunction(() => document.querySelector('h1')?.textContent.startsWith('Third'));
  assert.equal(await fault.count(), 0);
  assert.match(await page.textContent('#methodical-draft'), /Draft/);
});

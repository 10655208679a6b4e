// The one harness of the tests in a browser: built sites, a web server that knows nothing but files, and Chromium.
//
// A test gets a page of its own. It fails if the page says anything on the console, throws, opens a dialog, or asks
// another host for anything, because a site of ours does none of that. Sites are built by the program under test, below
// paths, so that a link that forgets the path of the base URL leads nowhere.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { installed } from './installed.js';

export const root = resolve(fileURLToPath(import.meta.url), '../../..');
export const program = resolve(root, process.env.METHODICAL_BIN ?? 'target/debug/methodical');

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.json': 'application/json', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8', '.md': 'text/markdown; charset=utf-8',
};

/** The built sites by name: `base` is the address with a slash at its end, `folder` is where the files are. */
export const sites = {};
let server;
let browser;
let scratch;

before(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'methodical-browser-'));
  await serve();
  await shippedSite();
  [browser] = await Promise.all([launch(), smallSite()]);
}, { timeout: 300_000 });

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await rm(scratch, { recursive: true, force: true });
});

/** The shipped catalogue; here with files beside every comparison, so that a test can hold them against those of scripts. */
async function shippedSite() {
  const folder = join(scratch, 'shipped-root');
  await cp(join(root, 'methods'), join(folder, 'methods'), { recursive: true });
  await appendFile(join(folder, 'methods/_catalog.yaml'), 'exports: all\n');
  await build('shipped', folder, '/some/path/');
}

/** A catalogue that has every kind of value and every gap; here with a page for every choice of its four methods. */
async function smallSite() {
  const folder = join(scratch, 'small-root');
  await cp(join(root, 'tests/cases/small-site/methods'), join(folder, 'methods'), { recursive: true });
  const all = ['bogo-sort', 'heap-sort', 'merge-sort', 'quick-sort'];
  const choices = Array.from({ length: 16 }, (_, bits) => all.filter((_, index) => bits & (1 << index)));
  // The three that work are in the catalogue already.
  const missing = choices.filter((ids) => ids.length > 1 && ids.join() !== 'heap-sort,merge-sort,quick-sort');
  const entries = missing.map((ids) => `  - {title: "${ids.join(' & ')}", methods: [${ids.reverse().join(', ')}]}\n`);
  await appendFile(join(folder, 'methods/_catalog.yaml'), entries.join(''));
  // Numbers that two languages of programming would write in two ways: small ones, and those in the middle of two.
  await appendFile(join(folder, 'methods/bogo-sort.yaml'), 'memory: 2125\n');
  const heap = join(folder, 'methods/heap-sort.yaml');
  await writeFile(heap, (await readFile(heap, 'utf8')).replace('memory: 1\n', 'memory: 0.00000025\n'));
  await build('small', folder, '/small/');
}

/** More methods than one page lists, built when a test asks for them. */
export async function largeSite() {
  if (sites.large) return;
  const folder = join(scratch, 'large-root/methods');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '_catalog.yaml'), 'title: Many\nlanguages: [en, ar]\n');
  await Promise.all(Array.from({ length: 520 }, (_, number) => {
    const name = `Method ${String(number).padStart(3, '0')}`;
    const related = number % 2 ? `related: [m${number - 1}]\n` : '';
    return writeFile(join(folder, `m${number}.yaml`), `name: ${name}\nfield: Field ${number % 4}\nfamily: All\nyear: ${1900 + (number % 120)}\n${related}`);
  }));
  await build('large', join(scratch, 'large-root'), '/large/');
}

/** Puts a built site at another path too. */
export function serveAt(path, name, { folder }) {
  sites[name] = { base: `http://127.0.0.1:${server.address().port}${path}`, folder, path, policy: true };
}

/** Builds the shipped catalogue for a disk; its `base` is an address of `file:`. */
export async function offlineSite() {
  const folder = join(scratch, 'offline');
  sites.offline ??= { base: `${pathToFileURL(folder)}/`, folder };
  await promisify(execFile)(program, ['build', '--root', root, '--out', folder, '--offline']);
}

/** A folder of its own for a test's catalogue. */
export const room = (name) => join(scratch, name);

/** Builds a site. `policy: false` serves its pages without their security policy, as if no browser knew it. */
export async function build(name, from, path, { policy = true } = {}) {
  const folder = join(scratch, name);
  const base = `http://127.0.0.1:${server.address().port}${path}`;
  sites[name] = { base, folder, path, policy };
  await promisify(execFile)(program, ['build', '--root', from, '--out', folder, '--base-url', base]);
}

async function serve() {
  server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname);
    // One site may lie at the server's root, with others below it.
    const [site] = Object.values(sites).filter((own) => own.path && path.startsWith(own.path)).sort((a, b) => b.path.length - a.path.length);
    const file = site && (await fileOf(site, path.slice(site.path.length)));
    if (!file) {
      const missing = site ? await readFile(join(site.folder, '404.html')).catch(() => '') : '';
      response.writeHead(404, { 'content-type': TYPES['.html'] }).end(missing);
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    const content = await readFile(file);
    response.end(site.policy || extname(file) !== '.html' ? content : withoutPolicy(content));
  });
  await new Promise((listening) => { server.listen(0, '127.0.0.1', listening); });
}

function withoutPolicy(page) {
  const text = page.toString();
  const bare = text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  assert(bare.length < text.length, 'a page has a security policy');
  return bare;
}

async function fileOf(site, path) {
  const file = join(site.folder, normalize(`/${path}`));
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return file;
  return found?.isDirectory() && path.endsWith('/') | (path === '') ? join(file, 'index.html') : null;
}

function launch() {
  const executablePath = installed('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
  assert(executablePath, 'no Chromium is installed');
  const args = [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync',
  ];
  return chromium.launch({ executablePath, args });
}

/**
 * A test with a page of its own. `options` are those of a Playwright context, and `timeout`; `reducedMotion` is on so
 * that nothing that moves decides what a test sees.
 */
export function check(name, { timeout = 300_000, ...options }, body) {
  test(name, { timeout }, async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(15_000);
    const problems = [];
    // What a test brings about itself may be said after its last line.
    problems.forgiven = [];
    context.on('console', (message) => problems.push(`console: ${message.text()} (${message.location().url})`));
    context.on('dialog', (dialog) => {
      problems.push(`dialog: ${dialog.message()} (${dialog.page()?.url()})`);
      dialog.dismiss().catch(() => {});
    });
    context.on('weberror', (error) => problems.push(`error: ${error.error()}`));
    context.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      const own = ['data:', 'blob:', 'about:', 'file:'].includes(protocol) || host === new URL(sites.shipped.base).host;
      if (!own) problems.push(`another host: ${request.url()}`);
    });
    try {
      await body({ context, page: patient(await context.newPage()), problems });
    } finally {
      await context.close();
    }
    const told = problems.filter((problem) => !problems.forgiven.some((part) => problem.includes(part)));
    assert.deepEqual(told, [], 'pages say nothing on the console and ask no other host');
  });
}

/** A page that is there when its scripts are: they wait for their words, and on a busy machine a test would be faster. */
function patient(page) {
  for (const way of ['goto', 'reload']) {
    const go = page[way].bind(page);
    page[way] = async (...given) => {
      const answer = await go(...given);
      await page.evaluate(() => window.methodical?.words.then(() => new Promise((turn) => { setTimeout(turn); }), () => {}));
      return answer;
    };
  }
  return page;
}

// ---- What tests ask of pages ------------------------------------------------------------------------------------------

export const languages = { shipped: ['en', 'uk', 'tr', 'ar'], small: ['en', 'uk', 'ar'] };
const LARGE = ['en', 'ar'];

/** The address of a path in a language; the first language has no prefix. */
export function address(path, { site = 'shipped', language = 'en' } = {}) {
  const prefix = language === (languages[site] ?? LARGE)[0] ? '' : `${language}/`;
  return `${sites[site].base}${prefix}${path}`;
}

/** Opens the composer and waits for its table. */
export async function compose(page, ids, { query = '', ...options } = {}) {
  await page.goto(`${address('compare/', options)}?m=${ids.join(',')}${query}`);
  await composed(page, ids);
}

/** Waits until the table has these columns in this order, tools included. */
export async function composed(page, ids) {
  await page.waitForFunction((wanted) => {
    const heads = [...document.querySelectorAll('table.comparison thead th[data-method]')];
    return heads.map((head) => head.dataset.method).join() === wanted && heads.every((head) => head.querySelector('.column-tools'));
  }, ids.join());
}

/** The columns' ids in their order. */
export const columns = (page) => page.$$eval('table.comparison thead th[data-method]', (heads) => heads.map((head) => head.dataset.method));

/** The address behind the site's base, readable. */
export const where = (page) => decodeURIComponent(Object.values(sites).reduce((url, { base }) => url.replace(base, ''), page.url()));

/** The rows that can be seen. */
export const visibleRows = (page) =>
  page.$$eval('table.comparison tr[data-field]', (rows) => rows.filter((row) => row.getClientRects().length > 0).map((row) => row.dataset.field));

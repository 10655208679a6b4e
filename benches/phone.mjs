// How long readers wait for the search, on a telephone: `node benches/phone.mjs <folder of a site> <question>…`
//
// The site is one without a path, as `methodical build` makes it without a base URL. It is served as it is, without
// compression; the browser pretends to have a processor four times slower than this machine's, and a network of
// 9 Mbit/s with 60 ms on the way. Printed are milliseconds from the press to the open box, and from the whole question
// to the first result; then what was loaded for it. It wants the packages of tests/browser, and Chromium.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { installed } from '../tests/browser/installed.js';
import { chromium } from '../tests/browser/node_modules/playwright-core/index.mjs';

const [folder, ...questions] = process.argv.slice(2);
if (!folder || !existsSync(join(folder, 'index.html')) || !questions.length) {
  console.error('usage: node benches/phone.mjs <folder of a site> <question>…');
  process.exit(2);
}
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };
const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  const file = join(resolve(folder), path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  return createReadStream(file).pipe(response);
});
await new Promise((listening) => { server.listen(0, '127.0.0.1', listening); });
const executablePath = installed('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

for (const question of questions) {
  const runs = [];
  for (let run = 0; run < 5; run += 1) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 60, downloadThroughput: 9e6 / 8, uploadThroughput: 1.5e6 / 8 });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(`http://127.0.0.1:${server.address().port}/methods/`);
    await page.waitForSelector('#search-button:not([hidden])');
    let [files, bytes] = [0, 0];
    session.on('Network.loadingFinished', ({ encodedDataLength }) => { files += 1; bytes += encodedDataLength; });
    const times = [performance.now()];
    const step = () => { times.push(performance.now()); };
    await page.click('#search-button');
    await page.waitForSelector('#search-box[open]');
    step();
    await page.fill('#search-input', question);
    await page.waitForSelector('#search-box .found li');
    step();
    runs.push([times[1] - times[0], times[2] - times[1], files, bytes]);
    await context.close();
  }
  const [open, found, files, bytes] = [0, 1, 2, 3].map((column) => Math.round(median(runs.map((own) => own[column]))));
  console.log(`${question}: open ${open} ms, found ${found} ms, ${files} files, ${Math.round(bytes / 1024)} KB`);
}
await browser.close();
server.close();

// Pictures of the main pages for a person to look at, in tests/browser/screenshots/: at three widths, light, dark and
// in Arabic. What a machine can tell is told elsewhere; here it only sees to it that there is something in each picture.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { address, check, compose, root } from './harness.js';

const folder = join(root, 'tests/browser/screenshots');
const PAGES = {
  library: (page, language) => page.goto(address('', { language })),
  method: (page, language) => page.goto(address('methods/variational-autoencoder/', { language })),
  pair: (page, language) => page.goto(address('compare/autoencoder-vs-variational-autoencoder/', { language })),
  four: (page, language) =>
    page.goto(address('compare/generative-adversarial-network-vs-lora-peft-vs-variational-autoencoder-vs-vision-transformer/', { language })),
  composed: async (page, language) => {
    await page.goto(address('methods/pca/', { language }));
    await page.click('h1 [data-tray]');
    await compose(page, ['random-forest', 'extra-trees', 'xgboost'], { language, query: '&base=random-forest' });
  },
  composer: (page, language) => page.goto(address('compare/', { language })),
  term: (page, language) => page.goto(address('field/deep-learning/', { language })),
  'not-found': (page, language) => page.goto(address('404.html', { language })),
};

for (const [look, options, language] of [['light', {}, 'en'], ['dark', { colorScheme: 'dark' }, 'en'], ['arabic', {}, 'ar']]) {
  check(`pictures: ${look}`, options, async ({ page }) => {
    await mkdir(folder, { recursive: true });
    for (const [name, open] of Object.entries(PAGES)) {
      for (const width of [1280, 768, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await open(page, language);
        const picture = await page.screenshot({ path: join(folder, `${name}-${width}-${look}.png`), fullPage: name !== 'composed' && name !== 'composer' });
        assert(picture.length > 5000, `${name} at ${width} px is empty`);
      }
    }
  });
}

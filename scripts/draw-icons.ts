// public/icon/*.png from the drawings in assets/icons, by the browser that the tests use: npm run icons
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './browser.ts';
import { DRAWN, drawingOf, ICONS, pictureOf, sumsOf } from './stores/icon-files.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const sizes = Object.keys(ICONS).map(Number);

const { browser } = await launch('chromium', { headless: true });
const page = await browser.newPage();
for (const size of sizes) {
  const drawing = readFileSync(drawingOf(ROOT, size)).toString('base64');
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  await page.setContent(
    `<style>*{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${drawing}">`,
    { waitUntil: 'load' },
  );
  await page.screenshot({ path: pictureOf(ROOT, size) as `${string}.png`, omitBackground: true });
}
await browser.close();
const drawn = Object.fromEntries(sizes.map((size) => [size, sumsOf(ROOT, size)]));
writeFileSync(join(ROOT, DRAWN), `${JSON.stringify(drawn, null, 2)}\n`);

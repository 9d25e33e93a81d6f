// Pictures for the stores from those that the end-to-end suites took, into .output/store: npm run screens:store
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './browser.ts';

const ROOT = new URL('..', import.meta.url).pathname;
/** Taken anew by the suites, or else as they stand in the documentation. */
const FOLDERS = ['.output/screens', 'docs/screens'];
const OUT = join(ROOT, '.output/store');

/** Sizes in pixels. Source: the forms of the Chrome Web Store and of Edge Add-ons, November 2026. */
const SIZES = [
  { name: '1280x800', width: 1280, height: 800 },
  { name: '640x400', width: 640, height: 400 },
] as const;

/** File name of the suites' picture, and the line above it. */
const SCREENS: readonly (readonly [string, string])[] = [
  ['card-light', 'Words that claim something with nothing to open get a thin mark, and a question to ask.'],
  ['popup-light', 'One key sentence, and ten rows that are the same for every project.'],
  ['banner-light', 'A page that asks for too much gets a banner before you press anything.'],
  ['request-dark', 'A wallet request in plain words, before you sign. Your wallet stays the authority.'],
  ['projects-light', 'What a project claimed then, and what it claims now.'],
];

/** Colours of assets/tokens.css, light. */
function pageOf(picture: string, line: string, { width, height }: (typeof SIZES)[number]): string {
  const unit = width / 1280;
  return `<style>
    *{margin:0;box-sizing:border-box}
    body{width:${width}px;height:${height}px;display:grid;grid-template-rows:auto 1fr;gap:${28 * unit}px;justify-items:center;
      padding:${36 * unit}px ${48 * unit}px 0;background:#e9eef5;overflow:hidden;font:600 ${30 * unit}px/1.3 "Liberation Sans",Arial,sans-serif;color:#1c2f4d}
    p{text-align:center;max-width:${1120 * unit}px}
    img{display:block;max-width:100%;height:100%;min-height:0;object-fit:contain;object-position:top;
      filter:drop-shadow(0 ${2 * unit}px ${6 * unit}px #1c2f4d55)}
    div{min-height:0;height:100%;padding-bottom:${28 * unit}px}
  </style><p>${line}</p><div><img src="data:image/png;base64,${picture}"></div>`;
}

const { browser } = await launch('chromium', { headless: true });
const page = await browser.newPage();
mkdirSync(OUT, { recursive: true });
for (const [at, [name, line]] of SCREENS.entries()) {
  const from = FOLDERS.map((folder) => join(ROOT, folder, `${name}.png`)).find((path) => existsSync(path));
  if (!from) throw new Error(`${name}.png is in none of ${FOLDERS.join(', ')}: run the end-to-end suites first`);
  const picture = readFileSync(from).toString('base64');
  for (const size of SIZES) {
    await page.setViewport({ ...size, deviceScaleFactor: 1 });
    await page.setContent(pageOf(picture, line, size), { waitUntil: 'load' });
    const path = join(OUT, `${at + 1}-${name}-${size.name}.png`) as `${string}.png`;
    await page.screenshot({ path });
    console.log(path.slice(ROOT.length));
  }
}
await browser.close();

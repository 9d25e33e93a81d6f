// Every surface in every state, into docs/screens/gallery, with an index: npx tsx scripts/gallery.ts [surface …]
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { serveSite } from '../tests/e2e/server.ts';
import { buildGallery } from '../tests/gallery/build-gallery.ts';
import type { Gallery, Listed } from '../tests/gallery/main.tsx';
import type { Sheet, View } from '../tests/gallery/sheet.ts';
import { launch } from './browser.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const OUT = join(ROOT, 'docs/screens/gallery');
/** Colours of a picture: without loss it takes a quarter of what it would take with all of them. */
const COLOURS = 40;
/** Pixels of a picture for one of the page. */
const SCALE = 0.66;

/** States that are drawn once more, as other languages and other settings of the browser have them. */
const VARIED: Readonly<Record<string, string>> = {
  ...{ 'first-run': 'welcome', popup: 'read', 'side-panel': 'read', card: 'caution', banner: 'danger' },
  ...{ request: 'danger', projects: 'few', project: 'whole', compare: 'two', options: 'all on' },
};

const { browser } = await launch('chromium', {
  headless: true,
  flags: ['--lang=en-US', '--hide-scrollbars', '--disable-lcd-text'],
});
const server = await serveSite([await buildGallery()]);
const only = process.argv.slice(2);

/** "popup-read-rows-open" */
const nameOf = (surface: string, state: string) => `${surface}-${state.replace(/[^a-z0-9]+/g, '-').replace(/-$/, '')}`;

async function openSheet(forced = false): Promise<Page> {
  const page = await browser.newPage();
  await page.emulateTimezone('UTC');
  const session = await page.createCDPSession();
  const features = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
  if (forced) features.push({ name: 'forced-colors', value: 'active' });
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.setViewport({ width: 3_200, height: 1_200, deviceScaleFactor: SCALE });
  await page.goto(`${server.origin}/sheet.html`);
  return page;
}

async function take(page: Page, surface: string, state: string, views: readonly View[], name: string): Promise<void> {
  const { width, height } = await page.evaluate(
    (one, other, all) => (globalThis as unknown as { sheet: Sheet }).sheet.showAll(one, other, all),
    ...([surface, state, views] as const),
  );
  const png = await page.screenshot({ clip: { x: 0, y: 0, width, height }, encoding: 'base64' });
  const webp = await page.evaluate(
    (picture, most) => (globalThis as unknown as { sheet: Sheet }).sheet.pack(picture, most),
    ...([png, COLOURS] as const),
  );
  writeFileSync(join(OUT, `${name}.webp`), Buffer.from(webp, 'base64'));
}

/** Narrow in light and dark, and wide in light. */
const usual = ({ widths: [narrow, wide] }: Listed): View[] => [
  { width: narrow, scheme: 'light' },
  { width: narrow, scheme: 'dark' },
  { width: wide, scheme: 'light' },
];

const varied = ({ widths: [narrow, wide] }: Listed): View[] => [
  { width: narrow, scheme: 'light', dir: 'rtl' },
  { width: narrow, scheme: 'light', long: true },
  { width: wide, scheme: 'dark' },
];

const large = ({ widths }: Listed): View[] => widths.map((width) => ({ width, scheme: 'light', large: true }));

/** The index of all pictures, surface by surface. */
function indexOf(surfaces: readonly Listed[]): string {
  const parts = surfaces.map(({ id, title, states }) => {
    const pictures = states.map((state) => `### ${state}\n\n![${title}: ${state}](gallery/${nameOf(id, state)}.webp)`);
    const more = VARIED[id]
      ? [
          `### right to left; long words; dark and wide\n\n![${title}: variants](gallery/${id}--variants.webp)`,
          `### forced colours\n\n![${title}: forced colours](gallery/${id}--forced.webp)`,
          `### text at 200 %\n\n![${title}: text at 200 %](gallery/${id}--large.webp)`,
        ]
      : [];
    return `## ${title}\n\n${[...pictures, ...more].join('\n\n')}`;
  });
  const contents = surfaces.map(({ title, states }) => `- [${title}](#${anchorOf(title)}): ${states.length} states`);
  return `# Screens

Every surface in every state: narrow in light and dark, and wide. They are drawn from \`tests/gallery\`, with made-up projects
and a clock that stands still, by \`npx tsx scripts/gallery.ts\`; long pages are cut. \`npm test\` opens the same states and
looks for what is cut off, too small to press, without a name or without enough contrast.

The other pictures in this folder are of the extension in a browser, taken by \`npm run screens\`.

${contents.join('\n')}

${parts.join('\n\n')}
`;
}

const anchorOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

if (only.length === 0) rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const [page, forced] = [await openSheet(), await openSheet(true)];
const probe = await browser.newPage();
await probe.goto(server.origin);
const listed = await probe.evaluate(() => (globalThis as unknown as { gallery: Gallery }).gallery.listed);
await probe.close();
for (const surface of listed.filter(({ id }) => only.length === 0 || only.includes(id))) {
  await page.bringToFront();
  for (const state of surface.states) await take(page, surface.id, state, usual(surface), nameOf(surface.id, state));
  const state = VARIED[surface.id];
  if (state) {
    await take(page, surface.id, state, varied(surface), `${surface.id}--variants`);
    await take(page, surface.id, state, large(surface), `${surface.id}--large`);
    await forced.bringToFront();
    await take(forced, surface.id, state, usual(surface).slice(0, 2), `${surface.id}--forced`);
  }
  console.log(`${surface.id}: ${surface.states.length} states`);
}
writeFileSync(join(ROOT, 'docs/screens/README.md'), indexOf(listed));
const bytes = readdirSync(OUT).reduce((sum, file) => sum + statSync(join(OUT, file)).size, 0);
console.log(`${readdirSync(OUT).length} pictures, ${Math.round(bytes / 1_000)} kB`);
await browser.close();
await server.close();

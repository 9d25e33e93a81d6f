import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { launch } from '../../scripts/browser.ts';
import { buildGallery } from '../gallery/build-gallery.ts';
import type { Looking } from '../gallery/look-through.ts';
import type { Gallery, Listed } from '../gallery/main.tsx';
import type { E2E } from './context.ts';
import { serveSite } from './server.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** One way of looking at all surfaces. */
interface Pass {
  /** "in light, 320 pixels wide" */
  as: string;
  width: (surface: Listed) => number;
  scheme: 'light' | 'dark';
  /** Size of text that the person chose in the browser, in pixels: 16 where they chose none. */
  text: 16 | 32;
  looking: Looking;
}

const narrow = ({ widths }: Listed) => widths[0];
const wide = ({ widths }: Listed) => widths[1];

/**
 * Roles, names and order do not differ between light and dark, or with what is folded: one pass asks every rule of axe,
 * the other those on colour.
 */
const PASSES: readonly Pass[] = [
  {
    ...{ as: 'narrow, in light', width: narrow, scheme: 'light', text: 16 },
    looking: { axe: 'all', measure: ['too-wide', 'cut-off', 'too-small', 'no-focus'], unfolded: true },
  },
  {
    ...{ as: 'wide, in dark', width: wide, scheme: 'dark', text: 16 },
    looking: { axe: 'colour', measure: ['too-wide', 'cut-off'], unfolded: true },
  },
  {
    ...{ as: 'wide, text at 200 %', width: wide, scheme: 'light', text: 32 },
    looking: { axe: 'none', measure: ['too-wide', 'cut-off'], unfolded: true },
  },
];

/** Every surface in every state, drawn in a real browser without the extension, which would mark its words. */
export default async function gallery(t: E2E): Promise<void> {
  const server = await serveSite([await buildGallery()]);
  const { browser } = await launch('chromium', { headless: true, flags: ['--lang=en-US'] });
  try {
    const page = await browser.newPage();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(String(error)));
    await page.emulateTimezone('UTC');
    await page.goto(server.origin);
    await page.evaluate(AXE);
    const listed = await page.evaluate(() => (globalThis as unknown as { gallery: Gallery }).gallery.listed);
    for (const pass of PASSES) await lookAt(t, page, listed, pass);
    t.check('no surface breaks while it is drawn', broken.length === 0, broken);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function lookAt(t: E2E, page: Page, listed: readonly Listed[], pass: Pass): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: pass.scheme }]);
  // Not detached: the size would go with it.
  const session = await page.createCDPSession();
  await session.send('Page.setFontSizes', { fontSizes: { standard: pass.text } });
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  t.check(`${pass.as}: text has its size`, size === `${pass.text}px`, size);
  for (const surface of listed.toSorted((one, other) => pass.width(one) - pass.width(other))) {
    if (page.viewport()?.width !== pass.width(surface)) {
      await page.setViewport({ width: pass.width(surface), height: 900 });
    }
    const faults = await page.evaluate(
      (id, looking) => (globalThis as unknown as { gallery: Gallery }).gallery.faultsIn(id, looking),
      ...([surface.id, pass.looking] as const),
    );
    t.check(
      `${surface.id}, ${surface.states.length} states, ${pass.as}: nothing to stumble over`,
      faults.length === 0,
      faults,
    );
  }
}

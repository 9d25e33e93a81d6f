import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { inWindow } from './firefox-window.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const SCHEMES = ['dark', 'light'] as const;

/** Firefox's driver cannot pretend a scheme; its own setting does it, for all pages. */
async function inScheme(t: E2E, page: Page, scheme: (typeof SCHEMES)[number]): Promise<void> {
  if (t.browser === 'chromium') return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const setting = { name: 'layout.css.prefers-color-scheme.content-override', value: SCHEMES.indexOf(scheme) };
  await inWindow(t.running, ({ Services }, { name, value }) => Services.prefs.setIntPref(name, value), setting);
  await page.waitForFunction((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, {}, scheme);
}

/** What axe finds in light and in dark, contrast included. */
async function faultsIn(t: E2E, page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found: string[] = [];
  for (const scheme of SCHEMES) {
    await inScheme(t, page, scheme);
    const faults = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    });
    found.push(...faults.map((fault) => `${scheme}: ${fault}`));
  }
  return found;
}

export async function checkAccess(t: E2E, page: Page, what: string): Promise<void> {
  const faults = await faultsIn(t, page);
  t.check(`${what} has no accessibility fault`, faults.length === 0, faults);
}

export async function shoot(t: E2E, page: Page, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await inScheme(t, page, scheme);
    await t.screenshot(page, `${name}-${scheme}`);
  }
}

/** Nothing of the page reaches out of its window to the right. Waited for: some pages are laid out anew by their program. */
export async function checkFits(t: E2E, page: Page, what: string): Promise<void> {
  await t.eventually(what, async () => {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    return over <= 0 || `${over} pixels too wide`;
  });
}

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const SCHEMES = ['dark', 'light'] as const;

/** What axe finds in light and in dark, contrast included. */
async function faultsIn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found: string[] = [];
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const faults = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    });
    found.push(...faults.map((fault) => `${scheme}: ${fault}`));
  }
  return found;
}

export async function checkAccess(t: E2E, page: Page, what: string): Promise<void> {
  const faults = await faultsIn(page);
  t.check(`${what} has no accessibility fault`, faults.length === 0, faults);
}

export async function shoot(t: E2E, page: Page, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await t.screenshot(page, `${name}-${scheme}`);
  }
}

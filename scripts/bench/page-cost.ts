import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'puppeteer-core';
import { builtExtension } from '../browser.ts';
import { line, median } from './measure.ts';

const ROUNDS = 21;

/** Bytes that the extension adds to every page. */
export function benchBytes(): void {
  const folder = builtExtension('chromium');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  const files = [...new Set(manifest.content_scripts.flatMap(({ js }) => js))];
  const sizes = files.map((file) => [file, statSync(join(folder, file)).size] as const);
  for (const [file, size] of sizes) line(`  ${file}`, `${size} bytes`, file.includes('guard') ? 'at most 10240' : '');
  line('on every page together', `${sizes.reduce((sum, [, size]) => sum + size, 0)} bytes`, 'at most 25600');
}

interface Cost {
  script: number;
  task: number;
}

/** Main-thread time of one page load, from Chromium's own counters, in ms. */
async function loadOnce(context: BrowserContext, url: string): Promise<Cost> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))));
  const { ScriptDuration = 0, TaskDuration = 0 } = await page.metrics();
  await page.close();
  return { script: ScriptDuration * 1000, task: TaskDuration * 1000 };
}

/**
 * Added main-thread time on an ordinary page. One Chromium: its own window carries the extension, a private context
 * does not, and loads alternate between the two.
 */
export async function benchPageCost(browser: Browser, url: string): Promise<void> {
  const bare = await browser.createBrowserContext();
  const ours = browser.defaultBrowserContext();
  const costs = { bare: [] as Cost[], ours: [] as Cost[] };
  for (let round = -3; round < ROUNDS; round += 1) {
    const without = await loadOnce(bare, url);
    const withUs = await loadOnce(ours, url);
    if (round < 0) continue;
    costs.bare.push(without);
    costs.ours.push(withUs);
  }
  await bare.close();
  for (const kind of ['script', 'task'] as const) {
    const [without, withUs] = [
      median(costs.bare.map((cost) => cost[kind])),
      median(costs.ours.map((cost) => cost[kind])),
    ];
    const added = median(costs.ours.map((cost, index) => cost[kind] - (costs.bare[index]?.[kind] ?? 0)));
    line(
      `${kind} time of an ordinary page, with / without`,
      `${withUs.toFixed(2)} / ${without.toFixed(2)} ms`,
      `adds ${added.toFixed(2)} ms`,
    );
  }
}

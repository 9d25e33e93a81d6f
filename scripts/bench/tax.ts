import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { serveSite } from '../../tests/e2e/server.ts';
import { builtExtension, launch } from '../browser.ts';
import { injectedBytes, type LoadCost, type LoopCost, loadOnce, loopOnce } from './tax-load.ts';
import { LOOP_FILE, writePages } from './tax-pages.ts';
import { printTax } from './tax-print.ts';

/** What was asked for on the command line. */
export interface TaxPlan {
  /** Folder of HTML files; ours are used when it is empty. */
  pages: string;
  /** Unpacked extensions to compare with. */
  extensions: string[];
  /** Rounds that are counted; two more before them are dropped. */
  rounds: number;
  /** Milliseconds after the load event that still count. */
  settle: number;
}

/** One browser of the comparison and all that was measured in it: one entry a round, summed over the pages. */
export interface Variant {
  name: string;
  loads: LoadCost[];
  loops: LoopCost[];
  /** By page, the median is printed. */
  scripts: Record<string, number[]>;
  /** Bytes injected, the most of any page and those of the median page. */
  bytes: number[];
}

const WARM_UP = 2;
const TURNS = 4;
/** The order matters to the printing: ratios are to the first. */
const [NONE, AGAIN, EMPTY, OURS] = ['no extension', 'no extension, again', 'empty content scripts', 'Receipts'];

/** Reads `--pages FOLDER --rounds N --settle MS EXTENSION_FOLDER…`. Throws with a sentence for what it cannot use. */
export function readTaxPlan(words: readonly string[]): TaxPlan {
  const plan: TaxPlan = { pages: '', extensions: [], rounds: 15, settle: 600 };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--tax') continue;
    if (word === '--pages') plan.pages = rest.shift() ?? '';
    else if (word === '--rounds') plan.rounds = wholeNumber(word, rest.shift());
    else if (word === '--settle') plan.settle = wholeNumber(word, rest.shift());
    else if (word.startsWith('-')) throw new Error(`There is no option ${word}.`);
    else plan.extensions.push(word);
  }
  for (const folder of plan.extensions) {
    if (!existsSync(join(folder, 'manifest.json')))
      throw new Error(`${folder} holds no manifest.json: give an unpacked extension.`);
  }
  return plan;
}

function wholeNumber(option: string, given: string | undefined): number {
  if (!/^\d{1,6}$/.test(given ?? '')) throw new Error(`${option} needs a whole number after it.`);
  return Number(given);
}

/**
 * What extensions cost on ordinary pages, compared. Each variant has a browser of its own, because an extension is in all
 * windows of one: two in one browser would be measured together. All browsers stay open and every page is loaded in each
 * of them in turn before the next page, beginning with another one each round, so that whatever the machine does meets
 * all of them. The browser without extension is there twice: its ratio to itself is the noise.
 */
export async function benchTax(plan: TaxPlan): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'receipts-tax-'));
  const own = writePages(work);
  const pages = plan.pages === '' ? own : readdirSync(plan.pages).filter((name) => name.endsWith('.html'));
  if (pages.length === 0) throw new Error(`${plan.pages} holds no .html file.`);
  const site = await serveSite([...(plan.pages === '' ? [] : [plan.pages]), work]);
  const urls = pages.map((name) => `${site.origin}/${encodeURIComponent(name)}`);
  const opened = await openAll(work, plan.extensions);
  try {
    for (let round = -WARM_UP; round < plan.rounds; round += 1) {
      const order = opened.map((_, at) => opened[(at + round + WARM_UP) % opened.length] as Opened);
      await runRound(order, urls, `${site.origin}/${LOOP_FILE}`, plan.settle, round);
    }
  } finally {
    for (const { browser } of opened) await browser.close();
    await site.close();
    rmSync(work, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
  printTax(
    opened.map(({ variant }) => variant),
    plan,
    pages.length,
  );
}

interface Opened {
  browser: Browser;
  variant: Variant;
}

async function openAll(work: string, extensions: readonly string[]): Promise<Opened[]> {
  const folders: [string, string | undefined][] = [
    [NONE, undefined],
    [AGAIN, undefined],
    [EMPTY, writeEmpty(join(work, 'empty-extension'))],
    [OURS, builtExtension('chromium')],
    ...extensions.map((folder) => [basename(resolve(folder)), resolve(folder)] as [string, string]),
  ];
  const opened: Opened[] = [];
  for (const [name, extension] of folders) {
    const { browser } = await launch('chromium', { headless: true, ...(extension ? { extension } : {}) });
    opened.push({ browser, variant: { name, loads: [], loops: [], scripts: {}, bytes: [] } });
  }
  return opened;
}

/** The least that an extension can be which stands on every page in both worlds: two scripts with nothing in them. */
function writeEmpty(folder: string): string {
  const script = {
    matches: ['http://*/*', 'https://*/*'],
    all_frames: true,
    run_at: 'document_start',
    js: ['nothing.js'],
  };
  const manifest = {
    ...{ manifest_version: 3, name: 'Nothing', version: '1.0' },
    content_scripts: [script, { ...script, world: 'MAIN' }],
  };
  mkdirSync(folder);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'nothing.js'), ';');
  return folder;
}

/** One round: each page in each browser, then the loop in each. The first round of all counts bytes, and only those. */
async function runRound(
  order: readonly Opened[],
  urls: readonly string[],
  loop: string,
  settle: number,
  round: number,
) {
  const sums = new Map<Variant, LoadCost[]>(order.map(({ variant }) => [variant, []]));
  for (const url of urls) {
    for (const { browser, variant } of order) {
      if (round === -WARM_UP) {
        variant.bytes.push(await injectedBytes(browser, url));
        continue;
      }
      const cost = await loadOnce(browser, url, settle);
      if (round < 0) continue;
      sums.get(variant)?.push(cost);
      const name = decodeURIComponent(basename(url));
      variant.scripts[name] = [...(variant.scripts[name] ?? []), cost.script];
    }
  }
  for (const { browser, variant } of order) {
    const cost = await loopOnce(browser, loop, TURNS);
    if (round < 0) continue;
    variant.loops.push(cost);
    variant.loads.push(sumOf(sums.get(variant) ?? []));
  }
}

function sumOf(costs: readonly LoadCost[]): LoadCost {
  const sum: LoadCost = { script: 0, task: 0, layout: 0, process: 0, heap: 0, paint: 0, load: 0 };
  for (const cost of costs) for (const key of Object.keys(sum) as (keyof LoadCost)[]) sum[key] += cost[key];
  return sum;
}

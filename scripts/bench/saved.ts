import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builtExtension, launch } from '../browser.ts';
import { line, median } from './measure.ts';

const PROJECTS = 5_000;
const REVIEWS = 50;
const ROUNDS = 5;

/**
 * Writes made-up projects and reviews straight into the store of the extension, in slices. Each project has three bodies
 * that its reviews share, as they do where a page changes now and then. Runs inside a page of the extension.
 */
async function seed(page: Page, projects: number, reviews: number): Promise<void> {
  const SLICE = 100;
  for (let from = 0; from < projects; from += SLICE) {
    await page.evaluate(writeSlice, from, Math.min(from + SLICE, projects), reviews);
  }
}

async function writeSlice(from: number, to: number, reviews: number): Promise<void> {
  const rows = 'why-crypto users numbers ai control security token data speaker requests'.split(' ');
  const states = ['explained', 'partly', 'not-stated', 'claimed-without-receipt', 'not-checked'];
  const places = 'north south east west upper lower outer inner'.split(' ');
  const records: [string, unknown][] = [];
  // Methods: a function with a name of its own would ask for the bundler's, which is not in the page.
  const make = {
    put(store: string, value: unknown) {
      records.push([store, value]);
    },
    async hash(text: string) {
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
      return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    report(url: string, title: string, version: number) {
      return {
        ...{ url, host: new URL(url).host, title, at: 0, ruleset: '2026.11.1', pageType: 'landing' },
        ...{ pageTypeConfidence: 'high', topic: { ours: true, why: ['words'] }, keySentence: `Version ${version}.` },
        ...{ worst: 'caution', strip: { severity: 'none', sentence: 'It asks nothing.' }, findings: [], quiet: {} },
        rows: rows.map((row, at) => ({
          ...{ row, state: states[(at + version) % states.length], claims: 2, receipts: 1, quotes: [] },
          ...{ ask: 'Which one?', why: 'It does not say.' },
        })),
        claims: [],
        ledger: {
          ...{ claims: 40, withReceipt: 10 + version, without: 30 - version, didNotShow: 0 },
          ...{ pagesRead: [url], pagesNotOpened: [], sentence: '40 claims' },
        },
        coverage: { exist: 99, apply: 60, ran: 55, notRun: [], sentence: '99 checks exist.' },
        missing: [],
      };
    },
    claim(project: number, version: number, at: number) {
      return {
        quote: `Line ${at} of project ${project}: ${at * 137 + (at % 9 === version ? version : 0)} jobs settled in 2026.`,
        ...{ kind: 'demand', row: 'numbers', block: at, start: 0, end: 50, receipts: [] },
        ...{ prefix: `before ${at}`, suffix: `after ${at}` },
      };
    },
  };
  for (let project = from; project < to; project += 1) {
    const id = `bench-${project}`;
    const domain = `${places[project % 8]}-${project}.example`;
    const url = `https://${domain}/`;
    const title = `Project ${places[(project >> 3) % 8]} ${project}`;
    const bodies: string[] = [];
    for (const version of [0, 1, 2]) {
      const claims = Array.from({ length: 40 }, (_, at) => make.claim(project, version, at));
      const record = { url, claims, scriptHosts: ['cdn.example'], contracts: [], timers: [] };
      const text = JSON.stringify({ report: make.report(url, title, version), records: [record] });
      const part = { id: await make.hash(text), size: text.length, text };
      make.put('parts', part);
      bodies.push(part.id);
    }
    const summary = {
      states: Object.fromEntries(rows.map((row, at) => [row, states[(at + project) % states.length]])),
      ...{ withReceipt: project % 13, without: 40 - (project % 13), worst: project % 7 === 0 ? 'warning' : 'caution' },
      keySentence: `${40 - (project % 13)} claims of ${title} have no link that can be opened.`,
    };
    const start = 1_700_000_000_000 + project * 1_000;
    make.put('projects', {
      ...{ id, name: title, domain, url, created: start, reviewed: start + reviews * 86_400_000, reviews, ...summary },
      links: Array.from({ length: 20 }, (_, at) => `host-${at}.example`),
      ...(project % 5 === 0 ? { tags: ['watch', places[project % 8]] } : {}),
    });
    for (let at = 0; at < reviews; at += 1) {
      const when = start + at * 86_400_000;
      const body = bodies[Math.min(2, Math.floor((at * 3) / reviews))];
      make.put('reviews', {
        ...{ id: `${id}-${at}`, project: id, order: at + 1, at: when, ruleset: '2026.11.1', how: 'fetched' },
        ...{ textHash: body, claims: 40, ...summary, body, parts: [body] },
        pages: [{ url, title, at: when, state: 'read', why: '', textHash: body }],
      });
    }
  }
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('receipts');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(['projects', 'reviews', 'parts'], 'readwrite');
  for (const [store, value] of records) transaction.objectStore(store).put(value);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/** From the beginning of the page to the first rows on the screen, in ms. */
async function firstPaint(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  const mark = await page.waitForFunction(() => performance.getEntriesByName('list-painted')[0]?.startTime, {
    timeout: 120_000,
  });
  return Number(await mark.jsonValue());
}

/** From a letter in the search field to the next painted frame after it, in ms. */
async function filterTime(page: Page, word: string): Promise<number> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) return Number.NaN;
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
    return performance.now() - start;
  }, word);
}

/** The saved list at its promised size, in a real browser with a profile of its own. */
export async function benchSaved(): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'receipts-bench-'));
  const { browser, extensionId } = await launch('chromium', {
    ...{ headless: true, profile, extension: builtExtension('chromium') },
  });
  const address = `chrome-extension://${extensionId}/projects.html`;
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('main h1');
  const began = performance.now();
  await seed(page, PROJECTS, REVIEWS);
  const what = `${PROJECTS} projects × ${REVIEWS} reviews`;
  line(`${what}: written in`, `${((performance.now() - began) / 1000).toFixed(0)} s`, '');
  const paints: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) paints.push(await firstPaint(page, address));
  line('saved list: first paint', `${median(paints).toFixed(0)} ms`, 'at most 300 ms');
  const filters: number[] = [];
  for (const word of ['n', 'no', 'nor', 'north', 'north 12', '', 'zzz', '']) filters.push(await filterTime(page, word));
  line('saved list: one letter in the search', `${median(filters).toFixed(0)} ms`, 'at most 50 ms');
  line('saved list: slowest of them', `${Math.max(...filters).toFixed(0)} ms`, '');
  await tellHeap(page, 'saved list');
  await benchExchange(page);
  await browser.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** Memory of the page's script after a collection, in MB. */
async function tellHeap(page: Page, when: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await page.metrics();
  line(`${when}: heap of the page`, `${(JSHeapUsedSize / 1e6).toFixed(0)} MB`, '');
  await session.detach();
}

/** Longest wait for the whole list to be written or read, in ms. */
const PATIENCE = 30 * 60_000;

/** Export of all of it, the preview of an import of that file, and what both take of memory. */
async function benchExchange(page: Page): Promise<void> {
  await page.evaluate(() => {
    // The file stays in the page: a download would ask the browser maker's servers about it.
    Object.assign(HTMLAnchorElement.prototype, {
      click(this: HTMLAnchorElement) {
        document.body.dataset.file = this.href;
      },
    });
    location.hash = 'keep';
  });
  const began = performance.now();
  await pressButton(page, 'Export all projects');
  await page.waitForFunction(() => document.body.dataset.file !== undefined, { timeout: PATIENCE, polling: 500 });
  const bytes = await page.evaluate(async () => (await (await fetch(document.body.dataset.file ?? '')).blob()).size);
  line('export of it', `${((performance.now() - began) / 1000).toFixed(0)} s`, `${(bytes / 1e6).toFixed(0)} MB`);
  await tellHeap(page, 'after the export');
  const reading = performance.now();
  await page.evaluate(async () => {
    const blob = await (await fetch(document.body.dataset.file ?? '')).blob();
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) return;
    const given = new DataTransfer();
    given.items.add(new File([blob], 'list.json'));
    field.files = given.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.waitForSelector('[data-preview]', { timeout: PATIENCE });
  line('preview of an import of that file', `${((performance.now() - reading) / 1000).toFixed(0)} s`, '');
  await tellHeap(page, 'with the preview');
}

async function pressButton(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[starts-with(normalize-space(.), "${words}")])`);
  await button?.click();
}

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readText } from '@/lib/sites/text.ts';
import { readPage } from '@/lib/understanding/read-page.ts';
import { builtExtension, launch } from '../browser.ts';
import { MODEL_FILE, trained } from '../cli/trained.ts';
import { interleave, line, median } from './measure.ts';

const SENTENCES = 200;
const ROUNDS = 15;

/** Reading the sentences of a page by the trained weights, in Node, and what the weights add to the package. */
export function benchUnderstanding(): void {
  const text = Array.from(
    { length: SENTENCES },
    (_, at) => `Every job number ${at} is run a second time on another node, and both results are compared.`,
  ).join(' ');
  const doc = readText(text, { url: 'https://bench.invalid/' });
  const model = trained();
  const { read } = readPage(doc, model).told;
  const times = interleave({ read: () => readPage(doc, model) }, ROUNDS);
  line(
    `${read} sentences read by the trained weights`,
    `${median(times.read ?? []).toFixed(1)} ms`,
    'at most 1,500 ms',
  );
  line('weights in the package', `${(statSync(MODEL_FILE).size / 1e6).toFixed(2)} MB`, 'at most 10 MB');
}

/** Starts of a browser, each with a first page that has the weights loaded, and a second. */
const STARTS = 5;

/**
 * From the first Report of a page of 200 sentences to the second, with the sentences read, in real Chromium's worker: the
 * first page of a start has the weights loaded. In ms, as a page of the extension sees both come.
 */
export async function benchUnderstandingInChromium(): Promise<void> {
  const sentences = Array.from(
    { length: SENTENCES },
    (_, at) =>
      `<p>Token holders run node number ${at}, and its results on the blockchain are compared with another’s.</p>`,
  );
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(
      `<!doctype html><html lang="en"><title>Airdrop of a web3 network</title><h1>Staking</h1>${sentences.join('')}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const [first, second]: [number[], number[]] = [[], []];
  for (let start = 0; start < STARTS; start += 1) {
    const profile = mkdtempSync(join(tmpdir(), 'receipts-bench-'));
    const extension = builtExtension('chromium');
    const { browser, extensionId } = await launch('chromium', { headless: true, profile, extension });
    const watcher = await browser.newPage();
    await watcher.goto(`chrome-extension://${extensionId}/options.html`);
    const page = await browser.newPage();
    for (const times of [first, second]) {
      const took = watcher.evaluate(timeBetweenReports);
      await page.goto(`${address}?${times === first ? 'first' : 'second'}`);
      times.push(await took);
    }
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
  server.close();
  const words = (times: number[]) => `${median(times).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms`;
  line(`200 sentences in Chromium, weights loaded (${STARTS} starts)`, words(first), 'at most 1,500 ms');
  line('200 sentences in Chromium, the next page', words(second), 'at most 1,500 ms');
}

/** Runs in a page of the extension: ms from a Report that waits for its sentences to the one that has them. */
function timeBetweenReports(): Promise<number> {
  type Change = { newValue?: { report?: { sentences?: { state: string } } } };
  type Area = { onChanged: { addListener(listener: (changes: Record<string, Change>) => void): void } };
  const { storage } = (globalThis as unknown as { chrome: { storage: { session: Area } } }).chrome;
  return new Promise((resolve) => {
    let since = 0;
    storage.session.onChanged.addListener((changes) => {
      for (const change of Object.values(changes)) {
        const state = change.newValue?.report?.sentences?.state;
        if (state === 'waiting') since = performance.now();
        if (state === 'read' && since > 0) resolve(performance.now() - since);
      }
    });
  });
}

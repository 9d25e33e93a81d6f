import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { line, median } from './measure.ts';
import { sampleText } from './sample-text.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const LENGTH = 100_000;
const ROUNDS = 25;

/** What runs in the page: both works in turn, each after a change that makes the browser lay out again. */
const IN_PAGE = `
import { veilOf } from "./lib/overlay/veil.ts";
import { readGeneric } from './lib/sites/generic.ts';
import { isHidden, isLaidOutAsBlock, touches } from './lib/overlay/browser-look.ts';
function timed(work) {
  document.body.append(document.createElement('i'));
  const start = performance.now();
  work();
  return performance.now() - start;
}
globalThis.measure = (rounds) => {
  const spent = { read: [], text: [] };
  for (let round = -3; round < rounds; round += 1) {
    const text = timed(() => document.body.innerText);
    const read = timed(() => readGeneric(document, { url: location.href, isHidden, isBlock: isLaidOutAsBlock, touches, veilOf }));
    if (round < 0) continue;
    spent.text.push(text);
    spent.read.push(read);
  }
  return spent;
};`;

async function bundleReader(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: IN_PAGE, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    alias: { '@': ROOT },
  });
  return outputFiles[0]?.text ?? '';
}

/** Reading a page of 100 KB of text, built on a page of this address, over `document.body.innerText`, in turn in one page. */
export async function benchReading(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(
    (text) => {
      // A card of three sentences each, nested and linked as pages are: about 2,800 elements for 100,000 characters.
      const sentences = text.split(/(?<=[.!?]) /);
      document.body.replaceChildren();
      let section = document.body;
      for (let at = 0; at < sentences.length; at += 3) {
        if (at % 18 === 0) {
          section = document.body.appendChild(document.createElement('section'));
          section.appendChild(document.createElement('h2')).textContent = `Part ${at}`;
        }
        const card = section.appendChild(document.createElement('div')).appendChild(document.createElement('div'));
        const words = card.appendChild(document.createElement('p'));
        words.appendChild(document.createElement('b')).textContent = `${sentences[at]} `;
        words.append(`${sentences[at + 1] ?? ''} `);
        const link = words.appendChild(document.createElement('a'));
        link.href = `/part/${at}`;
        link.textContent = sentences[at + 2] ?? '';
      }
    },
    sampleText(LENGTH, 20),
  );
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await page.evaluate(await bundleReader());
  const times = await page.evaluate((rounds) => {
    type Spent = { read: number[]; text: number[] };
    return (globalThis as unknown as { measure(rounds: number): Spent }).measure(rounds);
  }, ROUNDS);
  await page.close();
  const [read, text] = [median(times.read), median(times.text)];
  line(
    `reading ${LENGTH} characters in ${elements} elements / innerText`,
    `${(read / text).toFixed(2)} × (${read.toFixed(1)} / ${text.toFixed(1)} ms)`,
    'at most 3 ×',
  );
}

import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { line, median } from './measure.ts';
import { sampleText } from './sample-text.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const LENGTH = 100_000;
const ROUNDS = 25;
/** Works in one sample: a page's clock goes in steps of 0.1 ms, a fifth of what `innerText` takes. */
const EACH = 4;
/** Pages that are opened anew for the first reading. */
const VISITS = 9;

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
const works = {
  text: () => document.body.innerText,
  read: () => readGeneric(document, { url: location.href, isHidden, isBlock: isLaidOutAsBlock, touches, veilOf }),
};
globalThis.once = (name) => timed(works[name]);
globalThis.measure = (rounds, each) => {
  const spent = { read: [], text: [] };
  for (let round = -3; round < rounds; round += 1) {
    const sums = { read: 0, text: 0 };
    for (let nth = 0; nth < each; nth += 1) for (const name of ['text', 'read']) sums[name] += timed(works[name]);
    if (round < 0) continue;
    for (const name of ['text', 'read']) spent[name].push(sums[name] / each);
  }
  return spent;
};`;

type Spent = { read: number[]; text: number[] };
interface Measures {
  once(name: keyof Spent): number;
  measure(rounds: number, each: number): Spent;
}

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

/** A page of 100 KB of text, built on a page of this address, laid out, with the reader in it. */
async function openPage(browser: Browser, url: string, reader: string): Promise<Page> {
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
  await page.evaluate(() => document.body.offsetHeight);
  await page.evaluate(reader);
  return page;
}

/** Reading a page of 100 KB over `document.body.innerText`: in turn in one page, whose code runs warm, and once in new ones. */
export async function benchReading(browser: Browser, url: string): Promise<void> {
  const reader = await bundleReader();
  const page = await openPage(browser, url, reader);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const [rounds, each] = [ROUNDS, EACH];
  const times = await page.evaluate(
    (rounds, each) => (globalThis as unknown as Measures).measure(rounds, each),
    rounds,
    each,
  );
  await page.close();
  const [read, text] = [median(times.read), median(times.text)];
  line(
    `reading ${LENGTH} characters in ${elements} elements / innerText`,
    `${(read / text).toFixed(2)} × (${read.toFixed(1)} / ${text.toFixed(1)} ms)`,
    'at most 3 ×',
  );
  const first = await firstReadings(browser, url, reader);
  line(
    'the first reading of a page / the first innerText',
    `${median(first.read).toFixed(1)} / ${median(first.text).toFixed(1)} ms`,
    'to compare: the browser has yet to compile the code',
  );
}

/** What a person waits for: each work once, in a page of its own. */
async function firstReadings(browser: Browser, url: string, reader: string): Promise<Spent> {
  const spent: Spent = { read: [], text: [] };
  for (let visit = 0; visit < VISITS; visit += 1) {
    for (const name of ['text', 'read'] as const) {
      const page = await openPage(browser, url, reader);
      spent[name].push(await page.evaluate((work) => (globalThis as unknown as Measures).once(work), name));
      await page.close();
    }
  }
  return spent;
}

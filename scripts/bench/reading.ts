import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { line, median } from './measure.ts';
import { sampleText } from './sample-text.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const LENGTH = 100_000;
const ROUNDS = 25;

/** What runs in the page: both works in turn, each after a change that makes the browser lay out again. */
const IN_PAGE = `
import { readGeneric } from './lib/sites/generic.ts';
import { isHidden, isLaidOutAsBlock } from './lib/overlay/browser-look.ts';
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
    const read = timed(() => readGeneric(document, { url: location.href, isHidden, isBlock: isLaidOutAsBlock }));
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

/** Reading a page of 100 KB of text, over `document.body.innerText`, in turn in one page. */
export async function benchReading(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.evaluate(
    (text) => {
      const main = document.body.appendChild(document.createElement('main'));
      text.split('\n\n').forEach((paragraph, index) => {
        if (index % 6 === 0) main.appendChild(document.createElement('h2')).textContent = `Part ${index}`;
        const block = main.appendChild(document.createElement(index % 4 === 3 ? 'li' : 'p'));
        const [first = '', ...rest] = paragraph.split('. ');
        block.appendChild(document.createElement('b')).textContent = `${first}. `;
        block.append(rest.join('. '));
      });
    },
    sampleText(LENGTH, 20),
  );
  await page.evaluate(await bundleReader());
  const times = await page.evaluate((rounds) => {
    type Spent = { read: number[]; text: number[] };
    return (globalThis as unknown as { measure(rounds: number): Spent }).measure(rounds);
  }, ROUNDS);
  await page.close();
  const [read, text] = [median(times.read), median(times.text)];
  line(
    `reading a page of ${LENGTH} characters / innerText`,
    `${(read / text).toFixed(2)} × (${read.toFixed(1)} / ${text.toFixed(1)} ms)`,
    'at most 3 ×',
  );
}

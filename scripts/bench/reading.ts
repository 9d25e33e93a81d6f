import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { line, median } from './measure.ts';
import { sampleText } from './sample-text.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const LENGTH = 100_000;
const ROUNDS = 25;

/** The generic reader as one script that leaves `read` on globalThis. */
async function bundleReader(): Promise<string> {
  const entry =
    "import { readGeneric } from './lib/sites/generic.ts'; globalThis.read = () => readGeneric(document, { url: location.href });";
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
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
    const { read } = globalThis as unknown as { read: () => unknown };
    const spent = { read: [] as number[], text: [] as number[] };
    const timed = (work: () => unknown) => {
      document.body.append(document.createElement('i'));
      const start = performance.now();
      work();
      return performance.now() - start;
    };
    for (let round = -3; round < rounds; round += 1) {
      const text = timed(() => document.body.innerText);
      const reading = timed(read);
      if (round < 0) continue;
      spent.text.push(text);
      spent.read.push(reading);
    }
    return spent;
  }, ROUNDS);
  await page.close();
  const [read, text] = [median(times.read), median(times.text)];
  line(
    `reading a page of ${LENGTH} characters / innerText`,
    `${(read / text).toFixed(2)} × (${read.toFixed(1)} / ${text.toFixed(1)} ms)`,
    'at most 3 ×',
  );
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanForCredentials } from '@/lib/evidence/credentials/scan.ts';
import { makeChain } from '../../tests/images/certificates.ts';
import { makePng, pngChunk, signPicture } from '../../tests/images/signed-picture.ts';
import { builtExtension, launch } from '../browser.ts';
import { interleave, line, median } from './measure.ts';

const SIZE = 10_000_000;
const ROUNDS = 15;
/** Starts of the browser, each with one first verdict. */
const STARTS = 5;

/** What a picture without a manifest costs, and how long the first verdict takes with the start of the reader in it. */
export async function benchImages(): Promise<void> {
  console.log(`pictures: ${SIZE / 1_000_000} MB without a manifest, ${ROUNDS} rounds`);
  const files = withoutManifest();
  const works = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, () => void scanForCredentials(bytes)]),
  );
  for (const [name, times] of Object.entries(interleave(works, ROUNDS))) {
    line(
      `scan: ${name}`,
      `${median(times).toFixed(3)} ms, longest ${Math.max(...times).toFixed(3)} ms`,
      'at most 5 ms',
    );
  }
  const [first, second]: [number[], number[]] = [[], []];
  const picture = await signPicture({ chain: await makeChain(), made: 'trainedAlgorithmicMedia' });
  for (let start = 0; start < STARTS; start += 1) {
    const [cold, warm] = await verdictsInChromium(Buffer.from(picture).toString('base64'));
    first.push(cold);
    second.push(warm);
  }
  const words = (times: number[]) => `${median(times).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms`;
  line(`first verdict, start of the reader in it (${STARTS} starts)`, words(first), 'at most 1,000 ms');
  line('the next one', words(second), '');
}

/** Large files that have to be walked through: one long part, and as many small parts as fit. */
function withoutManifest(): Record<string, Uint8Array> {
  const png = makePng(8);
  const small = pngChunk('tEXt', Buffer.from('a\0b'));
  const chunks = Buffer.alloc(Math.floor(SIZE / small.length) * small.length, small);
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0xff, 0xff]), Buffer.alloc(65_533, 'd')]);
  const segments = Buffer.alloc(Math.floor(SIZE / segment.length) * segment.length, segment);
  return {
    'a PNG of one chunk': Buffer.concat([png.subarray(0, 33), pngChunk('IDAT', Buffer.alloc(SIZE)), png.subarray(33)]),
    'a PNG of many chunks': Buffer.concat([png.subarray(0, 33), chunks, png.subarray(33)]),
    'a JPEG of many segments': Buffer.concat([Buffer.from([0xff, 0xd8]), segments]),
    'an SVG': Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${'<path d="M0 0"/>'.repeat(SIZE / 16)}</svg>`),
  };
}

/** Two verdicts in a browser that was just started, in ms, as a page of the extension waits for them. */
async function verdictsInChromium(base64: string): Promise<[number, number]> {
  const profile = mkdtempSync(join(tmpdir(), 'receipts-bench-'));
  const { browser, extensionId } = await launch('chromium', {
    ...{ headless: true, profile, extension: builtExtension('chromium') },
  });
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/image.html`);
  const times = await page.evaluate(async (bytes) => {
    type Runtime = { sendMessage(message: object): Promise<{ value?: { fact?: { state: string } } }> };
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    const taken: number[] = [];
    // The second address is another one, so that nothing kept answers for it.
    for (const kind of ['image/png', 'image/x-png']) {
      const start = performance.now();
      const src = `data:${kind};base64,${bytes}`;
      const { value } = await runtime.sendMessage({ name: 'image:check', payload: { src, tab: -1 } });
      if (value?.fact?.state !== 'known') throw new Error('the picture was not read');
      taken.push(performance.now() - start);
    }
    return taken;
  }, base64);
  await browser.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  return [times[0] ?? Number.NaN, times[1] ?? Number.NaN];
}

import { existsSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { assessSeen } from '@/lib/background/requests/assess-seen.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { loadRequests } from '../eval/load-requests.ts';
import { line, median } from './measure.ts';

/** Rounds in the browser: each asks once without and once with the extension. */
const ROUNDS = 200;
/** Times each request is decoded and assessed; the first three warm up. */
const TIMES = 8;
const WARM = 3;
const BUDGET_MS = 50;

const DATA = new URL('../../../shared/data', import.meta.url).pathname;
const ME = `0x${'11'.repeat(20)}`;
const YOU = `0x${'22'.repeat(20)}`;
const TOKEN = '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48';

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Time from asking the wallet to its answer, in ms, for one request of each kind on an open page. */
function askOnce(page: Page, request: object): Promise<number> {
  return page.evaluate(async (asked) => {
    const { ethereum } = window as unknown as { ethereum: { request(args: object): Promise<unknown> } };
    const start = performance.now();
    const held = new Promise((_, reject) => setTimeout(() => reject(new Error('This request was held.')), 10_000));
    await Promise.race([ethereum.request(asked), held]);
    return performance.now() - start;
  }, request);
}

const ASKED: Readonly<Record<string, object>> = {
  eth_chainId: { method: 'eth_chainId', params: [] },
  eth_requestAccounts: { method: 'eth_requestAccounts', params: [] },
  'a plain transfer': { method: 'eth_sendTransaction', params: [{ from: ME, to: YOU, value: '0x1' }] },
};

/**
 * What honest requests wait for us, from Chromium: its own window carries the extension, a private context does not,
 * and every request is made in both in turn. The wallet answers at once, so the whole time is page and extension.
 */
export async function benchRequests(browser: Browser, url: string): Promise<void> {
  const bare = await browser.createBrowserContext();
  const pages = { without: await bare.newPage(), withUs: await browser.newPage() };
  for (const page of Object.values(pages)) await page.goto(url);
  for (const [name, request] of Object.entries(ASKED)) {
    const added: number[] = [];
    const without: number[] = [];
    for (let round = -5; round < ROUNDS; round += 1) {
      // A page in the back runs its timers late.
      await pages.without.bringToFront();
      const alone = await askOnce(pages.without, request);
      await pages.withUs.bringToFront();
      const guarded = await askOnce(pages.withUs, request);
      if (round < 0) continue;
      without.push(alone);
      added.push(guarded - alone);
    }
    line(
      `added to ${name} (n = ${ROUNDS}), median / p95`,
      `${median(added).toFixed(2)} / ${percentile(added, 0.95).toFixed(2)} ms`,
      `alone ${median(without).toFixed(2)} ms`,
    );
  }
  await bare.close();
  await pages.withUs.close();
}

/** Times of decoding and assessing, without a browser: our own requests, and the collection where it lies beside us. */
export function benchAssess(): void {
  report('decode and assess, requests of our own', OWN);
  if (!existsSync(DATA)) return;
  report(
    'decode and assess, collected requests',
    loadRequests(DATA).map(({ request }) => request as SignRequest),
  );
}

function report(what: string, requests: readonly SignRequest[]): void {
  const times: number[] = [];
  for (let time = -WARM; time < TIMES; time += 1) {
    for (const request of requests) {
      const start = performance.now();
      assessSeen(request, { now: 1_795_000_000_000, words: WORDS });
      if (time >= 0) times.push(performance.now() - start);
    }
  }
  line(
    `${what} (n = ${times.length}), median / p95 / most`,
    `${median(times).toFixed(2)} / ${percentile(times, 0.95).toFixed(2)} / ${Math.max(...times).toFixed(1)} ms`,
    `p95 at most ${BUDGET_MS} ms`,
  );
}

const WORDS = 'Claim your free tokens. Connect the wallet, verify, and receive your share of the pool. '.repeat(200);

const word = (hex: string) => hex.replace('0x', '').padStart(64, '0');
const approve = `0x095ea7b3${word(YOU)}${'f'.repeat(64)}`;

/** Calls inside a call, `levels` deep. */
function multicall(levels: number): string {
  const inner = (levels === 0 ? approve : multicall(levels - 1)).slice(2);
  const length = word((inner.length / 2).toString(16));
  return `0xac9650d8${word('20')}${word('1')}${word('20')}${length}${inner.padEnd(Math.ceil(inner.length / 64) * 64, '0')}`;
}

const uint = (name: string) => ({ name, type: 'uint256' });
const address = (name: string) => ({ name, type: 'address' });

function permit(): string {
  return JSON.stringify({
    types: { Permit: [address('owner'), address('spender'), uint('value'), uint('nonce'), uint('deadline')] },
    primaryType: 'Permit',
    domain: { name: 'USD Coin', chainId: 1, verifyingContract: TOKEN },
    message: { owner: ME, spender: YOU, value: `${2n ** 256n - 1n}`, nonce: 0, deadline: '1999999999' },
  });
}

function batch(count: number): object {
  const calls = Array.from({ length: count }, (_, at) => ({ to: TOKEN, data: at % 2 ? approve : multicall(2) }));
  return { version: '2.0.0', from: ME, chainId: '0x1', calls };
}

function deep(levels: number): unknown {
  let inner: unknown = 1;
  for (let level = 0; level < levels; level += 1) inner = [inner];
  return inner;
}

const send = (fields: object): SignRequest => ({
  method: 'eth_sendTransaction',
  params: [{ from: ME, to: TOKEN, value: '0x0', ...fields }],
  chainId: '0x1',
  origin: 'https://claim.example',
});
const other = (method: string, params: unknown[]): SignRequest => ({ ...send({}), method, params });

/** One of each common kind, and the largest that are read. */
const OWN: readonly SignRequest[] = [
  send({ value: '0x1', to: YOU }),
  send({ data: approve }),
  send({ data: `0xa22cb465${word(YOU)}${word('1')}` }),
  send({ data: `0xa9059cbb${word(YOU)}${word('5')}` }),
  send({ data: `0x12345678${'ab'.repeat(400)}` }),
  send({ data: '0x4e71d92d', value: '0xde0b6b3a7640000' }),
  send({ data: multicall(3) }),
  send({ data: multicall(12) }),
  send({ data: `${approve}${'00'.repeat(500_000)}` }),
  send({ data: `0xac9650d8${'ff'.repeat(500_000)}` }),
  send({ more: deep(1_000) }),
  other('wallet_sendCalls', [batch(4)]),
  other('wallet_sendCalls', [batch(40)]),
  other('eth_signTypedData_v4', [ME, permit()]),
  other('personal_sign', [`0x${Buffer.from('Good morning, pebbles. '.repeat(40)).toString('hex')}`, ME]),
  other('personal_sign', [`claim.example wants you to sign in with your Ethereum account:\n${ME}\n\nWelcome.`, ME]),
  other('eth_sign', [ME, `0x${'ab'.repeat(32)}`]),
];

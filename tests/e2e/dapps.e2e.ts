import type { Browser, Page } from 'puppeteer-core';
import { launch } from '../../scripts/browser.ts';
import { serveBundled } from './chain/bundle.ts';
import { type LocalChain, startChain } from './chain/local-chain.ts';
import { settle } from './chain/small-world.ts';
import type { E2E } from './context.ts';
import { answerPanel, panelOf } from './guard-panel.ts';

/** How one step of a page ended, as tests/fixtures/site/dapps/steps.js writes it down. */
interface Step {
  name: string;
  value?: unknown;
  error?: Record<string, unknown>[];
}

/** Longest wait for all steps of a page, in ms. */
const PATIENCE = 90_000;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Sends the chain one of its own administrative requests. */
async function admin({ url }: LocalChain, method: string, params: unknown[]): Promise<unknown> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
  const answered = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return ((await answered.json()) as { result: unknown }).result;
}

async function run(browser: Browser, address: string, dapp: 'runViem' | 'runEthers', token: string): Promise<Step[]> {
  const page = await browser.newPage();
  await page.goto(address);
  // Begun and then asked for: a call that lasts as long as the page's work was once never answered by Firefox's driver.
  await page.evaluate(
    (name, of) => void (window[name](of) as Promise<Step[]>).then((steps) => Object.assign(window, { steps })),
    ...([dapp, token] as const),
  );
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const steps = await page.evaluate(() => (window as unknown as { steps?: Step[] }).steps);
    if (steps) {
      await page.close();
      return steps;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${dapp} did not end`);
}

/** What a library asks for as often as its own clock says, while it waits for a transaction; the chain before each look. */
const POLLED: ReadonlySet<unknown> = new Set([
  'eth_chainId',
  'eth_blockNumber',
  'eth_getBlockByNumber',
  'eth_getTransactionByHash',
  'eth_getTransactionReceipt',
]);
const withoutPolls = (step: Step | undefined) =>
  Array.isArray(step?.value) ? { ...step, value: step.value.filter((method) => !POLLED.has(method)) } : step;

/** Every step of a page ends with the extension as it does without, down to the hash of what was sent. */
function compare(t: E2E, library: string, withUs: Step[], without: Step[]): void {
  t.check(`${library}: as many steps`, withUs.length === without.length && withUs.length > 10, [withUs, without]);
  for (const [at, step] of withUs.entries()) {
    const both = [withoutPolls(step), withoutPolls(without[at])];
    t.check(`${library}: ${step.name}: as without the extension`, same(both[0], both[1]), both);
  }
}

/** The comparison is worth nothing if both sides failed alike: these have to end well, or in the wallet's own way. */
function endsWell(t: E2E, library: string, steps: Step[]): void {
  const step = (name: string) => steps.find((one) => one.name === name);
  const codes = (name: string) => step(name)?.error?.map(({ code }) => code) ?? [];
  for (const name of [
    'connect',
    'chain',
    'balance',
    'read',
    'send',
    'send a token',
    'sign a text',
    'sign typed data',
  ]) {
    t.check(`${library}: ${name}: ends well`, step(name)?.value !== undefined, step(name));
  }
  t.check(`${library}: a refusal of the wallet arrives`, codes('refused in the wallet').includes(4001), codes);
  t.check(`${library}: so does an unknown chain`, codes('switch to an unknown chain').includes(4902));
  const raw = step('a raw error of the node')?.error ?? [];
  const nested = raw.some(({ data }) => (data as { code?: unknown } | null)?.code === -32601);
  t.check(`${library}: so does an error with the node’s own inside`, nested, raw);
}

/** What is held and let through, or refused in the panel, ends for a library as it does with any wallet. */
async function heldRequests(t: E2E, page: Page, address: string): Promise<void> {
  for (const answer of ['back', 'send'] as const) {
    const ends = page.evaluate((token) => window.approveAll(token) as Promise<Step[]>, address);
    t.check(`an approval of everything through viem is held (${answer})`, await panelOf(t));
    await answerPanel(t, answer);
    const [step] = await ends;
    if (answer === 'send')
      t.check('let through, viem gets its hash', /^0x[0-9a-f]{64}$/.test(String(step?.value)), step);
    else {
      const named = step?.error?.some(({ name, code }) => name === 'UserRejectedRequestError' && code === 4001);
      t.check('going back is a refusal to viem as from any wallet', named, step);
    }
  }
}

export default async function dapps(t: E2E): Promise<void> {
  const chain = await startChain();
  if (!chain) {
    const here = `${process.platform} ${process.arch}`;
    if (here === 'linux x64') t.check('the package with the local chain is installed', false);
    else console.log(`  - skipped: there is no build of the local chain for ${here}`);
    return;
  }
  const site = await serveBundled(['chain/wallet.js', 'dapps/viem-dapp.js', 'dapps/ethers-dapp.js']);
  const bare = await launch(t.browser, { headless: true });
  try {
    const { token, ...world } = await settle(chain);
    const { key } = await world.person();
    const address = `${site.origin}/dapps/?rpc=${encodeURIComponent(chain.url)}&key=${key}`;
    for (const [library, name] of [
      ['viem', 'runViem'],
      ['ethers', 'runEthers'],
    ] as const) {
      // Both meet the chain in the same state, so that even hashes have to agree.
      const before = await admin(chain, 'evm_snapshot', []);
      const withUs = await run(t.running, address, name, token);
      await admin(chain, 'evm_revert', [before]);
      const without = await run(bare.browser, address, name, token);
      endsWell(t, library, withUs);
      compare(t, library, withUs, without);
    }
    const page = await t.open(address);
    await heldRequests(t, page, token);
    await page.close();
  } finally {
    await bare.browser.close();
    await site.close();
    await chain.stop();
  }
}

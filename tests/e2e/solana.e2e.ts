import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { answerPanel, outcome, panelOf } from './guard-panel.ts';
import { begin, openSolana } from './solana-page.ts';

const REFUSED = { ok: false, code: 4001, message: 'User rejected the request.' };
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const reached = (page: Page) =>
  page.evaluate(() => window.reached as { method: string; bytes?: string; real?: boolean; input?: unknown }[]);

const ACCOUNT = `({ address: solanaPage.owner.toBase58(), publicKey: solanaPage.owner.toBytes(), chains: ['solana:mainnet'], features: [] })`;
/** Sets `wallet` and `account` to what an app gets, by the side that came first and the kind of wallet. */
const registered = (first: 'wallet' | 'app', make: string) => `
  window.account = ${ACCOUNT};
  const made = ${make};
  ${first === 'wallet' ? 'solanaPage.registerWallet(made); const all = solanaPage.getWallets();' : 'const all = solanaPage.getWallets(); solanaPage.registerWallet(made);'}
  window.wallet = all.get().find(({ name }) => name === 'Test');
`;
const STANDARD = `new StandardWallet('Test', window.account)`;
const FROZEN = `frozenStandardWallet('Test', window.account)`;
const INPUT = `{ account: window.account, transaction: solanaPage.wire(), chain: 'solana:mainnet' }`;
const signWith = (feature: string, method: string, given: string) =>
  `window.wallet.features['solana:${feature}'].${method}(${given})`;
const older = (place: string) => `${place} = new OlderWallet(solanaPage.owner); document.body.click();`;

/** What it is, what happens before, and what is asked. Every one has to be held before the wallet has it. */
const HELD: readonly [string, string, string][] = [
  [
    'a standard wallet that came first',
    registered('wallet', STANDARD),
    signWith('signTransaction', 'signTransaction', INPUT),
  ],
  [
    'a standard wallet that came after the app',
    registered('app', STANDARD),
    signWith('signTransaction', 'signTransaction', INPUT),
  ],
  [
    'a standard wallet that is frozen data',
    registered('wallet', FROZEN),
    signWith('signTransaction', 'signTransaction', INPUT),
  ],
  [
    'a frozen one, through its descriptor',
    registered('app', FROZEN),
    `Object.getOwnPropertyDescriptor(window.wallet, 'features').value['solana:signTransaction'].signTransaction(${INPUT})`,
  ],
  ['several inputs', registered('app', STANDARD), signWith('signTransaction', 'signTransaction', `${INPUT}, ${INPUT}`)],
  [
    'standard sending',
    registered('app', STANDARD),
    signWith('signAndSendTransaction', 'signAndSendTransaction', INPUT),
  ],
  [
    'standard sending of many',
    registered('app', STANDARD),
    signWith('signAndSendTransaction', 'signAndSendAllTransactions', `[${INPUT}]`),
  ],
  [
    'window.solana with a legacy transaction',
    older('window.solana'),
    'window.solana.signTransaction(solanaPage.older())',
  ],
  ['window.solana with a new one', older('window.solana'), 'window.solana.signTransaction(solanaPage.newer())'],
  [
    'all of several',
    older('window.solflare'),
    'window.solflare.signAllTransactions([solanaPage.older(), solanaPage.newer()])',
  ],
  [
    'sending',
    older('window.backpack'),
    'window.backpack.signAndSendTransaction(solanaPage.newer(), { skipPreflight: true })',
  ],
  [
    'a wallet inside phantom',
    older('window.phantom = {}; window.phantom.solana'),
    'window.phantom.solana.signTransaction(solanaPage.newer())',
  ],
  [
    'a call through the prototype',
    older('window.solana'),
    'OlderWallet.prototype.signTransaction.call(window.solana, solanaPage.newer())',
  ],
  [
    'features taken by what every object inherits',
    `${registered('app', STANDARD)} Object.defineProperty(Object.prototype, 'taken', { get() { window.real = this; return 1; }, configurable: true }); window.wallet.features.taken; delete Object.prototype.taken;`,
    `window.real['solana:signTransaction'].signTransaction(${INPUT})`,
  ],
  [
    'a request by name',
    older('window.solana'),
    `window.solana.request({ method: 'signTransaction', params: { transaction: Buffer.from(solanaPage.wire()).toString('base64') } })`,
  ],
];

async function holdsAll(t: E2E): Promise<void> {
  const begun: [string, Page][] = [];
  for (const [what, before, ask] of HELD) {
    const page = await openSolana(t);
    await page.evaluate(`{ ${before} } undefined;`);
    await begin(page, ask);
    begun.push([what, page]);
  }
  const panel = await panelOf(t);
  await t.eventually(
    'one panel shows them all',
    async () => (await panel?.$$('[data-go-back]'))?.length === begun.length,
  );
  for (const [what, page] of begun) {
    const early = [await reached(page), await outcome(page)];
    t.check(`${what} is held`, same(early, [[], undefined]), early);
  }
  await panel?.close();
  for (const [what, page] of begun) {
    await t.eventually(`${what} is refused`, async () => same(await outcome(page), REFUSED));
    t.check(`${what}: the wallet got nothing`, (await reached(page)).length === 0);
    await page.close();
  }
}

/** Let through: the wallet has exactly what was checked, and the app gets its own object back, signed. */
async function letsThrough(t: E2E): Promise<void> {
  for (const kind of ['older', 'newer'] as const) {
    const page = await openSolana(t);
    await page.evaluate(`{ ${older('window.solana')} window.mine = solanaPage.${kind}(); } undefined;`);
    await begin(page, 'window.solana.signTransaction(window.mine)');
    await answerPanel(t, 'send');
    await t.eventually(`${kind}: a transaction that is let through is signed`, async () =>
      same(await outcome(page), { ok: true }),
    );
    const after = await page.evaluate(() => ({
      own: window.answer === window.mine,
      signed: [...window.mine.serialize({ verifySignatures: false }).slice(1, 65)].every((one: number) => one === 7),
      keys: Object.keys(window.mine).includes('serialize'),
    }));
    t.check(
      `${kind}: the app gets its own object, signed, with nothing of ours on it`,
      same(after, { own: true, signed: true, keys: false }),
      after,
    );
    t.check(`${kind}: the wallet was asked once`, (await reached(page)).length === 1, await reached(page));
    await page.close();
  }
}

/** Changed after the check: bytes are a copy, and an object that gives others is refused. */
async function keepsWhatWasChecked(t: E2E): Promise<void> {
  const bytes = await openSolana(t);
  await bytes.evaluate(
    `{ ${registered('app', STANDARD)} window.input = ${INPUT}; window.gave = Array.from(window.input.transaction, (one) => one.toString(16).padStart(2, '0')).join(''); } undefined;`,
  );
  await begin(bytes, signWith('signTransaction', 'signTransaction', 'window.input'));
  await bytes.evaluate(() => window.input.transaction.fill(0));
  await answerPanel(t, 'send');
  await t.eventually('changed bytes: let through', async () => same(await outcome(bytes), { ok: true }));
  const gave = await bytes.evaluate(() => window.gave as string);
  t.check(
    'changed bytes: the wallet got those that were checked',
    same(await reached(bytes), [{ method: 'standard signTransaction', bytes: gave, real: true }]),
    await reached(bytes),
  );
  await bytes.close();

  const changes: [string, string, string][] = [
    ['a legacy transaction with another instruction', 'older', 'mine.add(mine.instructions[0])'],
    ['a new transaction with another block', 'newer', `mine.message.recentBlockhash = solanaPage.keyOf(8).toBase58()`],
    ['a new transaction with another message', 'newer', 'mine.message = { serialize: () => new Uint8Array(10) }'],
    ['an object with a function of its own', 'older', 'mine.serialize = () => new Uint8Array(200)'],
  ];
  for (const [what, kind, change] of changes) {
    const page = await openSolana(t);
    await page.evaluate(`{ ${older('window.solana')} window.mine = solanaPage.${kind}(); } undefined;`);
    await begin(page, 'window.solana.signTransaction(window.mine)');
    await panelOf(t);
    await page.evaluate(`{ ${change}; } undefined;`);
    await answerPanel(t, 'send');
    await t.eventually(`${what}: ends`, async () => (await outcome(page)) !== undefined);
    t.check(`${what}: is refused`, (await outcome(page))?.ok === false, await outcome(page));
    t.check(`${what}: the wallet read nothing of it`, (await reached(page)).length === 0, await reached(page));
    await page.close();
  }
}

/** What asks for nothing passes untouched; messages and sign-in reach the wallet as they were given. */
async function leavesTheRest(t: E2E): Promise<void> {
  const page = await openSolana(t);
  await page.evaluate(`{ ${registered('app', STANDARD)} ${older('window.solana')} } undefined;`);
  await begin(page, `window.wallet.features['standard:connect'].connect()`);
  await t.eventually('connecting passes', async () => same(await outcome(page), { ok: true }));
  t.check('with the own account', await page.evaluate(() => window.answer.accounts[0] === window.account));
  const hello = `new TextEncoder().encode('Hello from a test page')`;
  for (const [what, ask] of [
    ['standard signMessage', signWith('signMessage', 'signMessage', `{ account: window.account, message: ${hello} }`)],
    ['signMessage', `window.solana.signMessage(${hello}, 'utf8')`],
  ] as const) {
    await page.evaluate(() => {
      window.reached.length = 0;
    });
    await begin(page, ask);
    await t.eventually(`${what}: ends well`, async () => same(await outcome(page), { ok: true }));
    const [got] = await reached(page);
    const text = Buffer.from(got?.bytes ?? '', 'hex').toString();
    t.check(
      `${what}: reaches the wallet as bytes`,
      got?.method === what && got.real === true && text === 'Hello from a test page',
      got,
    );
  }
  await page.evaluate(() => {
    window.reached.length = 0;
  });
  const input = { domain: '127.0.0.1', statement: 'Sign in to the test page', nonce: 'abcdefgh' };
  await begin(page, `window.solana.signIn(${JSON.stringify(input)})`);
  await t.eventually('signIn: ends well', async () => same(await outcome(page), { ok: true }));
  t.check(
    'signIn: reaches the wallet as it was',
    same(await reached(page), [{ method: 'signIn', input }]),
    await reached(page),
  );
  await page.close();
}

export default async function solana(t: E2E): Promise<void> {
  await holdsAll(t);
  await letsThrough(t);
  await keepsWhatWasChecked(t);
  await leavesTheRest(t);
}

import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { answerPanel, asked, beginPermit, outcome, panelOf } from './guard-panel.ts';
import { openTold, type Told } from './told.ts';

/**
 * The eighteen ways in which extensions of this kind were got round, each with a group of checks in a real browser.
 * Some are shown elsewhere as well: B2 in guard ("nothing the page sends is an answer"), B3, B6, B11 and B14 in guard
 * (wallets of every shape, frames), B7 in solana, B8–B10 form by form in tests/unit/decode-odd-forms.test.ts, B12 in
 * guard (the worker stops), B15 in opening (ways that cannot be read), B17 in banner and in the panel's own suite, B18 in
 * chain (trial runs).
 */
const REFUSED = { ok: false, code: 4001, message: 'User rejected the request.' };
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const PERMIT = 'window.permitRequest()';

/** A way round: what the page does, as code that gives an object with `request`, on which fixture page. */
interface Way {
  what: string;
  page: string;
  provider: string;
  before?: string;
}

const asking = (call: string) => `({ request: async () => (${call}) })`;
const wallet = 'window.ethereum';

/** A wallet whose method is a function of the old kind, which can be made with `new` and has a prototype. */
const OLD_KIND = `window.ethereum = { request: function request(asked) { window.walletCalls.push(asked); return Promise.resolve('through'); } }; document.body.click();`;
const APPROVAL = `{ from: PERMIT.message.owner, to: PERMIT.domain.verifyingContract, data: '0x095ea7b3' + PERMIT.message.spender.slice(2).padStart(64, '0') + 'f'.repeat(64) }`;
/** Takes every listener of the window away, and a wallet comes after that. */
const ANEW = `const { PERMIT, permitRequest } = window; document.open(); document.write('<p>Begun anew.'); document.close(); setTimeout(() => { window.ethereum = { request: async (asked) => { window.walletCalls.push(asked); return 'through'; } }; document.body.click(); window.isAnew = true; }, 0);`;

/** Ways that must all end in the panel, before the wallet has anything. */
const HELD: readonly Way[] = [
  {
    what: "the wallet's own function, made with new",
    page: 'early',
    before: OLD_KIND,
    provider: asking(`new window.ethereum.request(${PERMIT})`),
  },
  {
    what: "the wallet's own function, from its prototype",
    page: 'early',
    before: OLD_KIND,
    provider: asking(`window.ethereum.request.prototype.constructor(${PERMIT})`),
  },
  {
    what: 'a request that is a function',
    page: 'early',
    provider: asking(`window.ethereum.request(Object.assign(() => 1, ${PERMIT}))`),
  },
  {
    what: 'so much beside it that a check would take too long',
    page: 'early',
    provider: asking(
      `window.ethereum.request({ method: 'eth_sendTransaction', params: [${APPROVAL}, '\\u0000'.repeat(7_900_000)] })`,
    ),
  },
  {
    what: 'elements named like what the words of a page are read with',
    page: 'early',
    before: `for (const name of ['createTreeWalker', 'querySelector', 'title', 'body']) { const form = document.createElement('form'); form.setAttribute('name', name); document.documentElement.append(form); }`,
    provider: wallet,
  },
  {
    what: 'a document that was begun anew, and a wallet after it',
    page: 'early',
    before: ANEW,
    provider: `(await (async () => { while (!window.isAnew) await new Promise((resolve) => setTimeout(resolve, 10)); return window.ethereum; })())`,
  },
  {
    what: 'B1 preset flags: every flag that guards were known by, on window and on the wallet',
    page: 'early',
    before: `for (const at of [window, window.ethereum]) for (const flag of ['isWalletGuard', 'isRevokeCash', 'isReceipts', 'isGuarded', '__guarded', 'isPocketUniverse', 'isScamSniffer']) at[flag] = true;`,
    provider: wallet,
  },
  {
    what: 'B1 preset flags: on the function itself',
    page: 'early',
    before: `for (const fn of [TestWallet.prototype.request, window.ethereum.request]) { fn.guarded = true; fn.isProxy = true; fn.original = fn; }`,
    provider: wallet,
  },
  {
    what: "B3 the prototype's own method",
    page: 'early',
    provider: asking(`TestWallet.prototype.request.call(window.ethereum, ${PERMIT})`),
  },
  {
    what: 'B3 _rpcRequest',
    page: 'early',
    before: `TestWallet.prototype._rpcRequest = function (payload, callback) { this.request(payload).then((value) => callback(null, value), callback); }; document.body.click();`,
    provider: asking(
      `new Promise((resolve, reject) => window.ethereum._rpcRequest(${PERMIT}, (error, value) => error ? reject(error) : resolve(value)))`,
    ),
  },
  { what: 'B6 a wallet that is only announced', page: 'announced', before: FOUND(), provider: 'window.found' },
  {
    what: 'B6 announced with a frozen detail and frozen itself',
    page: 'frozen',
    before: FOUND(),
    provider: 'window.found',
  },
  {
    what: 'B8 one parameter more',
    page: 'early',
    provider: asking(
      `(() => { const asks = ${PERMIT}; asks.params.push('more', {}); return window.ethereum.request(asks); })()`,
    ),
  },
  {
    what: 'B8 an object where text is usual',
    page: 'early',
    provider: asking(
      `window.ethereum.request({ method: 'eth_signTypedData_v4', params: [PERMIT.message.owner, window.PERMIT] })`,
    ),
  },
  {
    what: 'B8 arguments the other way round',
    page: 'early',
    provider: asking(
      `window.ethereum.request({ method: 'eth_signTypedData_v4', params: [JSON.stringify(window.PERMIT), PERMIT.message.owner] })`,
    ),
  },
  {
    what: 'B9 another case and white space in the method',
    page: 'early',
    provider: asking(`window.ethereum.request({ ...${PERMIT}, method: ' Eth_SignTypedData_V4\\n' })`),
  },
  {
    what: 'B9 a batch with nothing in it but one',
    page: 'early',
    provider: asking(
      `new Promise((resolve, reject) => window.ethereum.sendAsync([null, { id: 1, method: 'eth_chainId' }, undefined, { id: 2, ...${PERMIT} }], (error, value) => error ? reject(error) : resolve(value)))`,
    ),
  },
  {
    what: 'B10 calldata without 0x, in capitals, to a decimal chain',
    page: 'early',
    provider: asking(
      `window.ethereum.request({ method: 'eth_sendTransaction', params: [{ from: PERMIT.message.owner, to: PERMIT.domain.verifyingContract, chainId: '1', data: ('095ea7b3' + PERMIT.message.spender.slice(2).padStart(64, '0') + 'f'.repeat(64)).toUpperCase() }] })`,
    ),
  },
  {
    what: 'B10 a decimal contract in typed data',
    page: 'early',
    provider: asking(
      `window.ethereum.request({ method: 'eth_signTypedData_v4', params: [PERMIT.message.owner, JSON.stringify({ ...PERMIT, domain: { ...PERMIT.domain, verifyingContract: BigInt(PERMIT.domain.verifyingContract).toString() } })] })`,
    ),
  },
  {
    what: 'B11 a getter that gives something else the second time',
    page: 'early',
    provider: asking(
      `(() => { const { method, params } = ${PERMIT}; let reads = 0; return window.ethereum.request({ get method() { reads += 1; return reads === 1 ? method : 'eth_chainId'; }, params }); })()`,
    ),
  },
  { what: 'B14 a wallet behind a fixed property', page: 'fixed', provider: wallet },
  {
    what: 'a wallet set late without an event and called in the same instant',
    page: 'none',
    before: `window.walletCalls = []; window.permitRequest = () => ({ method: 'eth_sendTransaction', params: [{ to: '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48', data: '0x095ea7b3' + '22'.repeat(20).padStart(64, '0') + 'f'.repeat(64) }] });`,
    provider: `(() => { window.ethereum = { request: async (asked) => { window.walletCalls.push(asked); return 'through'; } }; document.body.click(); return window.ethereum; })()`,
  },
];

function FOUND(): string {
  return `window.addEventListener('eip6963:announceProvider', ({ detail }) => { window.found = detail.provider; }); window.dispatchEvent(new Event('eip6963:requestProvider'));`;
}

async function holdsEvery(t: E2E): Promise<void> {
  const begun: [string, Page][] = [];
  for (const { what, page: file, before, provider } of HELD) {
    const page = await t.open(`/guard/${file}.html`);
    if (before) await page.evaluate(`{ ${before} }`);
    await beginPermit(page, provider);
    begun.push([what, page]);
  }
  const panel = await panelOf(t);
  await t.eventually('B16 many calls at once: one panel shows them all', async () => {
    return (await panel?.$$('[data-go-back]'))?.length === begun.length;
  });
  for (const [what, page] of begun) {
    const early = [await asked(page), await outcome(page)];
    t.check(`${what}: is held`, same(early, [[], undefined]), early);
  }
  await panel?.close();
  for (const [what, page] of begun) {
    await t.eventually(`${what}: is refused`, async () => same(await outcome(page), REFUSED));
    t.check(`${what}: the wallet was not asked`, (await asked(page)).length === 0, await asked(page));
    await page.close();
  }
}

/** B2: everything a page could forge an answer with, tried while a request waits. */
async function forgesNoReply(t: E2E): Promise<void> {
  const page = await t.open('/guard/early.html');
  await beginPermit(page, wallet);
  await panelOf(t);
  await page.evaluate(() => {
    const words = [
      'go 1',
      'refuse 1',
      { says: 'answered', id: '1', letThrough: true },
      { type: 'response', id: 1, ok: true },
    ];
    for (const data of words) {
      window.postMessage(data, '*');
      for (const name of ['receipts', 'message', 'response', 'wallet-guard-response']) {
        for (const target of [window, document, document.fonts]) {
          target.dispatchEvent(new CustomEvent(name, { detail: data }));
          target.dispatchEvent(new MessageEvent(name, { data }));
        }
      }
      new BroadcastChannel('receipts').postMessage(data);
    }
  });
  t.check(
    'B2 forged replies: the request still waits',
    same([await asked(page), await outcome(page)], [[], undefined]),
  );
  await answerPanel(t, 'back');
  await t.eventually('B2 forged replies: only the panel answers', async () => same(await outcome(page), REFUSED));
  await page.close();
}

/** B4: what the page posts to the wallet's own script is told; what the wallet posts itself after a check is not. */
async function tellsWhatWentRound(t: E2E, told: Told): Promise<void> {
  const page = await t.open('/guard/posting.html');
  await page.evaluate(() => {
    for (const data of [
      { method: 'send', params: [] },
      { type: 'hello', data: { method: 'eth_chainId' } },
      'text',
      null,
      7,
    ]) {
      window.postMessage(data, '*');
    }
  });
  await beginPermit(page, wallet);
  await answerPanel(t, 'send');
  await t.eventually(
    'B4 posts: a checked request reaches the wallet by its own post',
    async () => (await asked(page)).length === 1,
  );
  const quiet = await told.of(page);
  t.check(
    'B4 posts: the own post of the wallet after a check is quiet',
    quiet.length === 1 && quiet[0]?.startsWith('let-through'),
    quiet,
  );
  await page.evaluate(() => window.postRaw(window.permitRequest()));
  await t.eventually('B4 posts: a request that went round is told, with its method', async () =>
    (await told.of(page)).some((line) => line.includes('eth_signTypedData_v4: A wallet request went round')),
  );
  await page.close();
}

/** B12: a request too large to read goes to the wallet when the person says so. B13: an unknown chain is only said. */
async function tellsWhatWasNotChecked(t: E2E, told: Told): Promise<void> {
  const cases: [string, string, RegExp][] = [
    [
      'B12 too large to read',
      `window.ethereum.request({ method: 'personal_sign', params: ['0x' + '61'.repeat(4_500_000), PERMIT.message.owner] })`,
      /personal_sign/,
    ],
    [
      'B13 an unknown chain',
      `window.ethereum.request({ method: 'eth_sendTransaction', params: [{ to: PERMIT.message.spender, data: '0x12345678', chainId: '0x7fffffff' }] })`,
      /eth_sendTransaction/,
    ],
  ];
  for (const [what, call, shown] of cases) {
    const page = await t.open('/guard/early.html');
    await beginPermit(page, asking(call));
    await t.eventually(`${what}: is known`, async () => (await told.of(page)).some((line) => shown.test(line)));
    const [line] = await told.of(page);
    if (line?.startsWith('held')) await answerPanel(t, 'send');
    await t.eventually(`${what}: reaches the wallet as ever`, async () => (await asked(page)).length === 1);
    await page.close();
  }
}

/** B5: a wallet that stands before the page does; the page's very first script takes its method away. */
async function standsBeforeThePage(t: E2E): Promise<void> {
  for (const name of ['kept', 'keptFromPrototype']) {
    const page = await t.running.newPage();
    await page.evaluateOnNewDocument(`
      class EarlyWallet {
        async request(asked) {
          window.walletCalls.push(asked);
          return 'through';
        }
      }
      window.ethereum = new EarlyWallet();
    `);
    await page.goto(`${t.origin}/guard/kept.html`);
    await beginPermit(page, asking(`window.${name}.call(window.ethereum, ${PERMIT})`));
    await panelOf(t);
    t.check(
      `B5 the page runs first (${name}): is held`,
      same([await asked(page), await outcome(page)], [[], undefined]),
    );
    await answerPanel(t, 'back');
    await t.eventually(`B5 the page runs first (${name}): is refused`, async () => same(await outcome(page), REFUSED));
    await page.close();
  }
}

/** B14: what can be neither patched nor replaced is left alone, works, and is told. */
async function leavesLockedAlone(t: E2E, told: Told): Promise<void> {
  const page = await t.open('/guard/locked.html');
  await page.evaluate(() => document.body.click());
  const value = await page.evaluate(() => window.ethereum.request({ method: 'eth_chainId' }));
  t.check('B14 a frozen wallet behind a fixed property works', value === '0x1', value);
  await t.eventually('B14 and it is told that it cannot be read', async () =>
    (await told.of(page)).some((line) => line.includes('cannot be read')),
  );
  await page.close();
}

/** Hostile values: no exception of ours, and the wallet meets what it would have met without us. */
async function survivesHostileValues(t: E2E): Promise<void> {
  const page = await t.open('/guard/early.html');
  const ends = (await page.evaluate(`(async () => {
    const errors = [];
    window.addEventListener('error', ({ message }) => errors.push(message));
    window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    const theirs = () => { throw new Error('of the page'); };
    let deep = 'end';
    for (let at = 0; at < 1000; at += 1) deep = [deep];
    const cyclic = { method: 'eth_call' };
    cyclic.self = cyclic;
    const values = {
      nothing: undefined,
      number: 7,
      'no method': {},
      'a cycle': cyclic,
      '1,000 levels': { method: 'eth_call', params: deep },
      '5 MB': { method: 'eth_call', params: ['x'.repeat(5e6)] },
      'a getter that throws': { get method() { return theirs(); } },
      'a Proxy that throws': new Proxy({ method: 'eth_chainId' }, { ownKeys: theirs }),
      'a symbol': { method: Symbol('x') },
    };
    const said = {};
    for (const [name, value] of Object.entries(values)) {
      said[name] = await window.ethereum.request(value).then(() => 'answered', (error) => error.message);
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    return { said, errors };
  })()`)) as { said: Record<string, string>; errors: string[] };
  t.check('hostile values: no error escapes to the page', ends.errors.length === 0, ends);
  for (const name of ['a getter that throws', 'a Proxy that throws']) {
    t.check(`hostile values: ${name} gives the page its own error`, ends.said[name] === 'of the page', ends.said);
  }
  for (const name of ['a cycle', '1,000 levels', '5 MB']) {
    t.check(`hostile values: ${name} is answered`, ends.said[name] === 'answered', ends.said);
  }
  const flood = await page.evaluate(async () => {
    window.walletCalls.length = 0;
    const all = [];
    for (let at = 0; at < 10_000; at += 1) all.push(window.ethereum.request({ method: 'eth_chainId' }));
    return [new Set(await Promise.all(all)).size, window.walletCalls.length];
  });
  t.check('10,000 quiet requests at once: each reaches the wallet once', same(flood, [1, 10_000]), flood);
  await page.close();
}

/** A window that the page opened, changed and cut loose before it has its address. */
async function tellsOfOpenedWindows(t: E2E, told: Told): Promise<void> {
  const page = await t.open('/guard/frames.html');
  const opened = new Promise<Page | null>((resolve) => void page.once('popup', resolve));
  await page.evaluate(() => {
    const inside = window.open('inner.html?opened') as unknown as { Reflect: typeof Reflect; opener: unknown };
    const { apply } = inside.Reflect;
    inside.Reflect.apply = ((...given: Parameters<typeof apply>) => apply(...given)) as typeof apply;
    inside.opener = null;
  });
  const other = await opened;
  await t.eventually('B3 an opened window that the page changed and cut loose: is told', async () =>
    other ? (await told.of(other)).some((line) => line.includes('at work in one of its frames')) : false,
  );
  await other?.close();
  await page.close();
}

/** A page that stops every timer and idle call of its window, in the hope that nobody looks at it. */
async function readsWhoStopsTimers(t: E2E): Promise<void> {
  const page = await t.open('/guard/stops-timers.html');
  const popup = await t.extensionPage('popup', `?tab=${await t.tabId(page)}`);
  await t.eventually('a page that stops all timers of its window is read', async () =>
    /asks you to connect a wallet/.test(await popup.evaluate(() => document.body.innerText)),
  );
  await popup.close();
  await page.close();
}

/**
 * B3, a fresh frame of the page's own origin: the page has its window before any script of ours. With no address it has
 * a guard at once; with one the window is used again for the address, and the guard there says that somebody was first.
 */
async function tellsOfTamperedFrames(t: E2E, told: Told): Promise<void> {
  const page = await t.open('/guard/frames.html');
  const clean = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = 'inner.html';
        frame.addEventListener('load', () => resolve(true), { once: true });
        document.body.append(frame);
      }),
  );
  t.check(
    'B3 a fresh frame: an ordinary one says nothing',
    clean && (await told.of(page)).length === 0,
    await told.of(page),
  );
  for (const [what, change] of [
    ['calls', 'const apply = inside.Reflect.apply; inside.Reflect.apply = (...given) => apply(...given);'],
    [
      'events',
      'inside.EventTarget.prototype.dispatchEvent = new Proxy(inside.EventTarget.prototype.dispatchEvent, {});',
    ],
    ['events that are swallowed', 'inside.EventTarget.prototype.dispatchEvent = () => true;'],
  ] as const) {
    const other = await t.open('/guard/frames.html');
    await other.evaluate(`{
      const frame = document.createElement('iframe');
      frame.src = 'inner.html';
      document.body.append(frame);
      const inside = frame.contentWindow;
      ${change}
    }`);
    await t.eventually(`B3 a fresh frame whose ${what} the page changed: is told`, async () =>
      (await told.of(other)).some((line) => line.includes('at work in one of its frames')),
    );
    await other.close();
  }
  await page.close();
}

export default async function bypass(t: E2E): Promise<void> {
  await holdsEvery(t);
  await standsBeforeThePage(t);
  await forgesNoReply(t);
  await survivesHostileValues(t);
  const told = await openTold(t);
  await leavesLockedAlone(t, told);
  await tellsWhatWentRound(t, told);
  await tellsOfTamperedFrames(t, told);
  await tellsOfOpenedWindows(t, told);
  await readsWhoStopsTimers(t);
  await tellsWhatWasNotChecked(t, told);
  await told.close();
}

import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { answerPanel, asked, beginPermit, outcome, panelOf } from './guard-panel.ts';

/** How a call of a wallet ended, as the page sees it. */
interface Ended {
  ok: boolean;
  value?: unknown;
  code?: unknown;
  message?: string;
}

const REFUSED = { ok: false, code: 4001, message: 'User rejected the request.' };

declare global {
  interface Window {
    walletCalls: { method: string; params?: unknown }[];
    ended: Ended | undefined;
    heard: string[];
    globalsAtStart: string[];
    hadEthereum: boolean;
    // biome-ignore lint/suspicious/noExplicitAny: test pages define these
    [name: string]: any;
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Quiet calls answer at once and are untouched; a permit is held; going back is an ordinary 4001 and no wallet call. */
async function holdsAndGoesBack(t: E2E): Promise<void> {
  const page = await t.open('/guard/early.html');
  const quiet = await page.evaluate(async () => [
    await window.ethereum.request({ method: 'eth_chainId' }),
    await window.ethereum.request({ method: 'eth_accounts' }),
    window.walletCalls.length,
  ]);
  t.check('chain id and accounts pass at once', same([quiet[0], quiet[2]], ['0x1', 2]), quiet);
  await page.evaluate(() => {
    window.walletCalls.length = 0;
  });
  await beginPermit(page, 'window.ethereum');
  const panel = await panelOf(t);
  t.check('the panel opens for a permit', panel);
  t.check('the wallet is not asked while it waits', (await asked(page)).length === 0);
  // Everything a page can send, in the hope of being taken for an answer.
  await page.evaluate(() => {
    for (const word of ['go 1', 'go 2', 'go 3']) {
      window.postMessage(word, '*');
      for (const target of [window, document, document.fonts]) {
        const channel = new MessageChannel();
        target.dispatchEvent(new MessageEvent('receipts', { data: word, ports: [channel.port2] }));
        target.dispatchEvent(new MessageEvent('message', { data: word }));
        channel.port1.postMessage(word);
      }
    }
  });
  t.check(
    'nothing the page sends is an answer',
    (await outcome(page)) === undefined && (await asked(page)).length === 0,
  );
  await answerPanel(t, 'back');
  await t.eventually('going back rejects the request', async () => (await outcome(page)) !== undefined);
  t.check('with the ordinary error', same(await outcome(page), REFUSED), await outcome(page));
  t.check('and the wallet was never asked', (await asked(page)).length === 0, await asked(page));
  await page.close();
}

/** Let through: the wallet gets what was asked, to the letter, even when the page changed it in between. */
async function letsThrough(t: E2E): Promise<void> {
  const page = await t.open('/guard/early.html');
  await page.evaluate(() => {
    const request = window.permitRequest();
    window.gave = JSON.parse(JSON.stringify(request));
    window.ended = undefined;
    void window.ethereum.request(request).then(
      (value: unknown) => (window.ended = { ok: true, value }),
      (error: Ended) => (window.ended = { ok: false, code: error.code, message: error.message }),
    );
    request.method = 'eth_sendTransaction';
    request.params = [{ to: '0x3333333333333333333333333333333333333333', value: '0x1' }];
  });
  await answerPanel(t, 'send');
  await t.eventually('a request that is let through ends with the answer of the wallet', async () =>
    same(await outcome(page), { ok: true, value: 'test answer to eth_signTypedData_v4' }),
  );
  const [calls, gave] = await page.evaluate(() => [window.walletCalls, window.gave] as const);
  t.check('the wallet got exactly what was checked', same(calls, [gave]), calls);
  await page.close();
}

/** Wallets of every shape: each has to be covered, or the request is at the wallet already. */
async function coversWallets(t: E2E): Promise<void> {
  const cases: [string, string, string][] = [
    ['a wallet that comes late and says so', 'early', 'window.late'],
    ['a wallet that comes late, before a press', 'early', 'window.lateAndSilent'],
    ['a wallet behind a fixed property', 'fixed', 'window.ethereum'],
    ['a wallet behind a getter', 'getter', 'window.ethereum'],
    ['a frozen wallet on window', 'frozen-window', 'window.ethereum'],
    ['the first of several', 'many', 'window.ethereum.providers[0]'],
    ['a frozen one of several', 'many', 'window.ethereum.providers[1]'],
    ['an announced wallet', 'announced', 'window.found'],
    ['a frozen announced wallet', 'frozen', 'window.found'],
    ['a frozen wallet got back from its own method', 'frozen', 'window.found.on("x", () => {})'],
    ['a frozen wallet seen by its listener', 'frozen', 'window.heardBy'],
    ['a frozen wallet that returns itself', 'frozen', 'window.found.self'],
    ['a call through the prototype', 'early', 'window.viaPrototype'],
    ['a method name with other case and spaces', 'early', 'window.oddName'],
    ['arguments behind a getter', 'early', 'window.withGetter'],
    ['arguments behind a Proxy', 'early', 'window.withProxy'],
    ['a request with more in it than JSON', 'early', 'window.withMore'],
    ['a list of requests', 'early', 'window.inList'],
    ['send with a method', 'early', 'window.bySend'],
    ['a page that changed the built-ins', 'early', 'window.polluted'],
  ];
  const begun: [string, Page][] = [];
  for (const [what, file, provider] of cases) {
    const page = await t.open(`/guard/${file}.html`);
    await page.addScriptTag({ url: '/guard/ways-round.js' });
    await beginPermit(page, provider);
    begun.push([what, page]);
  }
  await allHeld(t, begun);
}

/** Every one of these pages has asked: all are held in one panel, and closing it refuses them all. */
async function allHeld(t: E2E, begun: readonly [string, Page][]): Promise<void> {
  const panel = await panelOf(t);
  await t.eventually(
    'one panel shows them all',
    async () => (await panel?.$$('[data-go-back]'))?.length === begun.length,
  );
  for (const [what, page] of begun) {
    const early = [await asked(page), await outcome(page)];
    t.check(`${what} is held`, same(early, [[], undefined]), early);
  }
  await panel?.close();
  for (const [what, page] of begun) {
    await t.eventually(`${what} is refused when the panel is closed`, async () => same(await outcome(page), REFUSED));
    t.check(`${what}: the wallet was not asked`, (await asked(page)).length === 0);
    await page.close();
  }
}

/** Callback style: the error comes first, once, and the wallet is not asked. */
async function answersCallbacks(t: E2E): Promise<void> {
  const page = await t.open('/guard/early.html');
  await page.evaluate(() => {
    window.gave = [];
    window.ethereum.sendAsync({ id: 7, ...window.permitRequest() }, (error: Ended, value: unknown) =>
      window.gave.push([error.code, value]),
    );
  });
  await answerPanel(t, 'back');
  const expected = [[4001, { id: 7, jsonrpc: '2.0', error: { code: 4001, message: 'User rejected the request.' } }]];
  await t.eventually('a callback gets the refusal as its error', async () =>
    same(await page.evaluate(() => window.gave), expected),
  );
  t.check('and its wallet was not asked', (await asked(page)).length === 0);
  await page.close();
}

/** Frames of every kind have a guard of their own. */
async function coversFrames(t: E2E): Promise<void> {
  const begun: [string, Page][] = [];
  for (const kind of ['blank', 'srcdoc', 'blob', 'address']) {
    const page = await t.open('/guard/frames.html');
    await page.evaluate(async (name) => {
      window.wallet = window.inFrame(await window.makeFrame(name)).ethereum;
    }, kind);
    await beginPermit(page, 'window.wallet');
    begun.push([`a wallet in a frame (${kind})`, page]);
  }
  await allHeld(t, begun);
}

/** Nothing on the page tells that we are there. */
async function leavesNoMark(t: E2E): Promise<void> {
  const none = await t.open('/guard/none.html');
  const marks = await none.evaluate(() => ({
    had: window.hadEthereum,
    now: 'ethereum' in window,
    odd: Object.getOwnPropertyNames(window).filter((name) => /^(?:guard|bridge|reader|receipts)/.test(name)),
    natives: [
      window.dispatchEvent,
      window.addEventListener,
      Function.prototype.toString,
      Object.defineProperty,
      JSON.parse,
    ]
      .map((fn) => Function.prototype.toString.call(fn).replace(/\s+/g, ' '))
      .every((text) => text.includes('[native code]')),
  }));
  t.check('no global, no ethereum of ours', same(marks, { had: false, now: false, odd: [], natives: true }), marks);
  await none.close();
  const page = await t.open('/guard/early.html');
  const looks = await page.evaluate(() => {
    const { request } = window.ethereum;
    const found = Object.getOwnPropertyDescriptor(window.TestWallet.prototype, 'request');
    const shown = Object.getOwnPropertyDescriptor(window, 'ethereum');
    let stack = '';
    window.ethereum.request({
      get method() {
        stack = new Error('where').stack ?? '';
        return 'eth_chainId';
      },
    });
    return {
      text: Function.prototype.toString.call(request).replace(/\s+/g, ' '),
      name: request.name,
      length: request.length,
      stable: request === window.ethereum.request,
      own: Object.getOwnPropertyNames(window.ethereum),
      flags: [found?.writable, found?.enumerable, found?.configurable],
      shown: [shown?.writable, shown?.enumerable, shown?.configurable],
      stack: /extension/.test(stack),
    };
  });
  const expected = {
    text: 'function () { [native code] }',
    name: 'request',
    length: 1,
    stable: true,
    own: ['chainId'],
    flags: [true, false, true],
    shown: [true, true, true],
    stack: false,
  };
  t.check('a patched wallet looks untouched', same(looks, expected), looks);
  await page.close();
}

/** A page that hooks everything it can hears nothing of what guard and bridge say to each other. */
async function staysSilent(t: E2E): Promise<void> {
  const page = await t.open('/guard/listening.html');
  await beginPermit(page, 'window.ethereum');
  await answerPanel(t, 'back');
  await t.eventually('a listening page gets its refusal', async () => same(await outcome(page), REFUSED));
  const heard = await page.evaluate(() => window.heard);
  t.check('and hears nothing of the channel', heard.length === 0, heard);
  await page.close();
}

/** The worker may stop while a request waits: nothing is lost, and the answer still arrives. */
async function outlivesWorker(t: E2E): Promise<void> {
  if (t.browser !== 'chromium') return;
  const page = await t.open('/guard/early.html');
  await beginPermit(page, 'window.ethereum');
  await panelOf(t);
  await t.stopWorker();
  t.check('a request stays held when the worker stops', (await asked(page)).length === 0);
  await answerPanel(t, 'send');
  await t.eventually('and is answered by the next worker', async () =>
    same(await outcome(page), { ok: true, value: 'test answer to eth_signTypedData_v4' }),
  );
  await page.close();
}

/** Many requests at once: one panel, and every one gets its own answer. */
async function holdsMany(t: E2E): Promise<void> {
  const page = await t.open('/guard/early.html');
  await page.evaluate(() => {
    window.gave = [];
    for (let at = 0; at < 3; at += 1) {
      window.ethereum.request(window.permitRequest()).catch((error: Ended) => window.gave.push(error.code));
    }
  });
  await panelOf(t);
  for (let at = 0; at < 3; at += 1) {
    await answerPanel(t, 'back');
    await t.eventually(`answer ${at + 1} of several`, async () => (await codes(page)).length === at + 1);
  }
  t.check('all of several are refused', same(await codes(page), [4001, 4001, 4001]));
  await page.close();
}

const codes = (page: Page) => page.evaluate(() => window.gave as number[]);

/** Closing the panel window is going back. */
async function closingGoesBack(t: E2E): Promise<void> {
  const page = await t.open('/guard/early.html');
  await beginPermit(page, 'window.ethereum');
  const panel = await panelOf(t);
  await panel?.close();
  await t.eventually('closing the panel goes back', async () => same(await outcome(page), REFUSED));
  t.check('and asks no wallet', (await asked(page)).length === 0);
  await page.close();
}

export default async function guard(t: E2E): Promise<void> {
  await holdsAndGoesBack(t);
  await letsThrough(t);
  await closingGoesBack(t);
  await answersCallbacks(t);
  await coversWallets(t);
  await coversFrames(t);
  await leavesNoMark(t);
  await staysSilent(t);
  await holdsMany(t);
  await outlivesWorker(t);
}

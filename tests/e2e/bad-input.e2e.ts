import type { Page } from 'puppeteer-core';
import { builtExtension, launch } from '../../scripts/browser.ts';
import type { E2E } from './context.ts';
import { answerPanel, outcome, panelOf } from './guard-panel.ts';
import { popupOf } from './own-page.ts';

const PAGE = '/bad-input/index.html';
const REFUSED = { ok: false, code: 4001, message: 'User rejected the request.' };

/** The one difference: a member that no wallet reads is read by the guard, so the page meets its own error earlier. */
const READ_EARLY = 'a getter that throws for something else';
const PAGES_OWN = { name: 'RangeError', message: 'thrown by the page itself', own: [] };

interface Ended {
  name: string;
  value?: unknown;
  error?: unknown;
  asked: string[];
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const calls = (page: Page) => page.evaluate(() => window.walletCalls as unknown as string[]);
const faults = (page: Page) => page.evaluate(() => window.faults as string[]);

/** Forms that ask for nothing end as they do in a browser without the extension, errors and all. */
async function quietForms(t: E2E): Promise<void> {
  const bare = await launch(t.browser, { headless: true });
  const alone = await bare.browser.newPage();
  await alone.goto(`${t.origin}${PAGE}`);
  const without = await alone.evaluate(() => window.runQuiet() as Promise<Ended[]>);
  await bare.browser.close();
  const page = await t.open(PAGE);
  const withUs = await page.evaluate(() => window.runQuiet() as Promise<Ended[]>);
  t.check('as many odd forms as there are', withUs.length === without.length && withUs.length > 30, withUs.length);
  for (const [at, end] of withUs.entries()) {
    const ends = same(end, without[at]) || (end.name === READ_EARLY && same(end.error, PAGES_OWN));
    t.check(`${end.name}: ends as without the extension`, ends, [end, without[at]]);
  }
  t.check('odd forms leave no exception on the page', same(await faults(page), []), await faults(page));
  await page.close();
}

/** Forms that would give something away are held, however they are written, and refused together. */
async function askingForms(t: E2E): Promise<void> {
  const page = await t.open(PAGE);
  const names = await page.evaluate(() => window.askingNames as string[]);
  // One after the other: what is looked at here is how they are read, and not how many.
  for (const [at, name] of names.entries()) {
    await page.evaluate((one) => window.beginAsking(one), name);
    await t.eventually(`an approval, ${name}: is held`, async () => {
      const panel = await panelOf(t);
      return (await panel?.$$('[data-go-back]'))?.length === at + 1;
    });
  }
  t.check('and none reached the wallet', same(await calls(page), []), await calls(page));
  const early = await page.evaluate(() => Object.keys(window.endings));
  t.check('or ended', same(early, []), early);
  await (await panelOf(t))?.close();
  for (const name of names) {
    await t.eventually(`an approval, ${name}: is refused as by any wallet`, async () => {
      const end = await page.evaluate((one) => window.endings[one], name);
      return end?.ok === false && end.code === 4001 && end.message === REFUSED.message;
    });
  }
  t.check('the wallet was never asked', same(await calls(page), []), await calls(page));
  t.check('odd approvals leave no exception on the page', same(await faults(page), []), await faults(page));
  await page.close();
}

/** Five megabytes of calldata that are let through reach the wallet whole. */
async function letsMuchThrough(t: E2E): Promise<void> {
  const page = await t.open(PAGE);
  await page.evaluate(() => window.beginOne('five megabytes after it'));
  await answerPanel(t, 'send');
  await t.eventually('five megabytes that are let through arrive', async () => (await outcome(page))?.ok);
  const { value } = (await outcome(page)) ?? {};
  const length = Number((value as { params?: string } | undefined)?.params?.split(' ')[0]);
  t.check('whole', length > 5_000_000, value);
  await page.close();
}

/** Ten thousand requests at once: quiet ones are all answered, and those that ask ask one person no more than a few. */
async function floods(t: E2E): Promise<void> {
  const page = await t.open(PAGE);
  const ends = await page.evaluate(() => window.runMany(10_000, 'eth_chainId'));
  t.check('10,000 quiet requests at once are all answered', same(ends, { answered: 10_000 }), ends);
  t.check('by the wallet', (await calls(page)).length === 10_000, (await calls(page)).length);
  await page.evaluate(() => {
    window.walletCalls.length = 0;
    void window.runMany(10_000, 'an approval');
  });
  const panel = await panelOf(t);
  t.check('10,000 approvals at once open one panel', panel);
  t.check('the page still answers meanwhile', (await page.evaluate(() => 6 * 7)) === 42);
  // A check that a busy machine cannot end in a second goes on to the wallet, and is told: these may be a few, not many.
  const reached = (await calls(page)).length;
  t.check('and all but a few were kept from the wallet', reached < 100, reached);
  t.check('nothing was thrown at the page', same(await faults(page), []), await faults(page));
  await page.close();
  await t.eventually('a flood ends with its page', async () => panel?.evaluate(() => false).catch(() => true));
  const next = await t.open(PAGE);
  await next.evaluate(() => window.beginOne('an approval'));
  t.check('and the next page is heard as before', await panelOf(t));
  await answerPanel(t, 'back');
  await t.eventually('with an answer of its own', async () => same(await outcome(next), REFUSED));
  await next.close();
}

/** A tab that is closed while its request waits leaves nothing in the panel. */
async function tabClosed(t: E2E): Promise<void> {
  const page = await t.open(PAGE);
  await page.evaluate(() => window.beginOne('an approval'));
  const panel = await panelOf(t);
  t.check('a request waits in the panel', panel);
  await page.close();
  // A page that is gone answers nothing any more.
  await t.eventually('its tab is closed: the panel goes', async () => panel?.evaluate(() => false).catch(() => true));
  const next = await t.open(PAGE);
  await next.evaluate(() => window.beginOne('an approval'));
  const again = await panelOf(t);
  t.check('and the next one is alone in its own', (await again?.$$('[data-go-back]'))?.length === 1);
  await answerPanel(t, 'back');
  await t.eventually('with an answer of its own', async () => same(await outcome(next), REFUSED));
  await next.close();
}

/** The worker stops right after a request was begun: it is held by the next worker, or told as not checked. */
async function workerStopped(t: E2E): Promise<void> {
  const page = await t.open(PAGE);
  await page.evaluate(() => window.beginOne('an approval'));
  await t.stopWorker();
  const panel = await panelOf(t);
  if (panel) await answerPanel(t, 'back');
  await t.eventually('a worker that stops at once loses no request', async () => (await outcome(page)) !== undefined);
  const end = await outcome(page);
  if (panel) t.check('it is held by the next worker', same(end, REFUSED), end);
  else {
    const popup = await popupOf(t, page);
    await t.eventually('and is told as not checked', async () =>
      /not checked/i.test(await popup.evaluate(() => document.body.innerText)),
    );
    await popup.close();
  }
  t.check('nothing was thrown at the page', same(await faults(page), []), await faults(page));
  await page.close();
}

/** The extension is updated under an open page: what waited is refused, and the wallet goes on as it is. */
async function extensionReloaded(t: E2E, early: Page): Promise<void> {
  const page = await t.open(PAGE);
  await page.evaluate(() => window.beginOne('an approval'));
  t.check('a request waits before the extension is put in anew', await panelOf(t));
  // The same folder put in anew is what an update does: the old one is gone under the pages that are open.
  await t.running.installExtension(builtExtension('chromium'));
  await t.eventually('what waited is refused', async () => same(await outcome(page), REFUSED));
  t.check('and never reached the wallet', same(await calls(page), []), await calls(page));
  const answer = await page.evaluate(() => window.ethereum.request({ method: 'eth_chainId', params: [] }));
  t.check(
    'quiet requests of the old page go on',
    same(answer, { wallet: 'echo', method: 'eth_chainId', params: '[]' }),
    answer,
  );
  await page.evaluate(() => window.beginOne('an approval'));
  await t.eventually('a request of the old page ends', async () => (await outcome(page)) !== undefined);
  t.check('nothing was thrown at the old page', same(await faults(page), []), await faults(page));
  const popup = await popupOf(t, early);
  await t.eventually(
    'the popup of a page that was open long before says that nobody stands before its wallet',
    async () => /open before Receipts was here/.test(await popup.evaluate(() => document.body.innerText)),
  );
  await popup.close();
  await page.close();
  const fresh = await t.open(PAGE);
  await fresh.evaluate(() => window.beginOne('an approval'));
  t.check('a page that is opened afterwards is covered as before', await panelOf(t));
  await answerPanel(t, 'back');
  await t.eventually('and gets its refusal', async () => same(await outcome(fresh), REFUSED));
  await fresh.close();
}

export default async function badInput(t: E2E): Promise<void> {
  const early = await t.open(`${PAGE}?early`);
  await quietForms(t);
  await askingForms(t);
  await letsMuchThrough(t);
  await tabClosed(t);
  await floods(t);
  if (t.browser !== 'chromium') return;
  await workerStopped(t);
  await extensionReloaded(t, early);
  await early.close();
}

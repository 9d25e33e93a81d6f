import type { Page } from 'puppeteer-core';
import type { LookedUp } from '@/lib/core/look-up.ts';
import { GITHUB_HOST, gitHub, gitHubSpent } from '../services/code-hosts.ts';
import { AGGREGATOR_HOST, aggregator, others, protocol } from '../services/defi-llama.ts';
import { broken } from '../services/failures.ts';
import { text } from '../services/service.ts';
import { EXACT, SOURCIFY_HOST, sourcify } from '../services/sourcify.ts';
import type { E2E } from './context.ts';
import { tabAt, tell } from './look-ups-world.ts';
import { popupOf } from './own-page.ts';

const LISTED = 'larkspur.example';
const ELSEWHERE = 'larkspur-lend.example';
const VAULT = `0x${'1f'.repeat(20)}`;

/** A lending protocol that says how much lies in it, links its code and its contract, and asks for a wallet. */
const pageOf = (code: string) => `<!doctype html><html lang="en"><title>Larkspur Lend</title>
<main><h1>Larkspur Lend: loans for AI compute, in LARK</h1>
<p>Larkspur lends stablecoins against GPU leases by a smart contract on Base, paid in $LARK.</p>
<p>Larkspur has $4.2B in total value locked.</p>
<p>The code is <a href="https://github.com/larkspur/${code}">open source</a>. Lenders use
<a href="https://basescan.org/address/${VAULT}#code">the vault</a>. Follow
<a href="https://x.com/LarkspurLend">us</a>.</p><button>Connect wallet</button></main></html>`;

const FIGURES = 'The page says $4.2 billion locked; DefiLlama counts $3.1 million';

const textOf = (popup: Page) => popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
const press = (popup: Page, id: string) => popup.$eval(`[data-look-up="${id}"] button`, (button) => button.click());
const isAt = (popup: Page, id: string, state: string) => popup.$(`[data-look-up="${id}"][data-state="${state}"]`);

async function openPopup(t: E2E, host: string, states: Record<string, string>): Promise<{ popup: Page; page: Page }> {
  const page = await t.open(`https://${host}/`);
  const popup = await popupOf(t, page);
  await t.eventually(`${host}: all that can be looked up is shown`, () =>
    popup.evaluate(() => {
      const part = document.querySelector('[aria-labelledby=look-ups-title]');
      const more = [...(part?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.startsWith('Show all'));
      more?.click();
      return part !== null && more === undefined;
    }),
  );
  for (const [id, state] of Object.entries(states)) {
    await t.eventually(`${host}: what is offered about its ${id} is ${state}`, async () => isAt(popup, id, state));
  }
  return { popup, page };
}

async function known(t: E2E): Promise<void> {
  const { popup, page } = await openPopup(t, LISTED, {
    repository: 'not-asked',
    contract: 'not-asked',
    protocols: 'not-asked',
  });
  t.check('nobody was asked before the press', t.services.asked(AGGREGATOR_HOST).length === 0);
  for (const id of ['repository', 'contract', 'protocols']) {
    await press(popup, id);
    await t.eventually(`the answer about its ${id} stands there`, async () => isAt(popup, id, 'known'));
  }
  const said = await textOf(popup);
  for (const sentence of ['Licence: MIT.', '3 people contributed.', 'it fits what runs exactly', FIGURES]) {
    t.check(`the popup says “${sentence}”`, said.includes(sentence));
  }
  t.check('the files were fetched once each', t.services.asked(AGGREGATOR_HOST).length === 5);
  for (const [name, scheme, width] of SCREENS) {
    await popup.setViewport({ width, height: 900 });
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.$eval('[data-look-up="repository"]', (line) => line.scrollIntoView());
    await t.screenshot(popup, `popup-facts-${name}`);
  }
  await popup.close();
  await page.close();
}

const SCREENS = [
  ['light', 'light', 380],
  ['dark', 'dark', 380],
  ['narrow', 'light', 320],
] as const;

/** The files are here: another page is matched in them, and nobody is asked. Others fail, and say why. */
async function elsewhere(t: E2E): Promise<void> {
  t.services.answer(AGGREGATOR_HOST, broken);
  t.services.answer(GITHUB_HOST, gitHubSpent(Date.now() + 600_000));
  t.services.answer(SOURCIFY_HOST, broken);
  const { popup, page } = await openPopup(t, ELSEWHERE, {
    repository: 'not-asked',
    // What was looked up of the same contract a moment ago still counts.
    contract: 'known',
    protocols: 'not-asked',
  });
  await press(popup, 'protocols');
  await t.eventually('a page at another domain is told so', async () =>
    (await textOf(popup)).includes(`DefiLlama lists “Larkspur Lend” at ${LISTED}. This page is at ${ELSEWHERE}`),
  );
  t.check('and is lent no figures', !(await textOf(popup)).includes('$3.1 million'));
  t.check('nobody was asked for the files again', t.services.asked(AGGREGATOR_HOST).length === 5);
  await press(popup, 'repository');
  await t.eventually('a spent limit says when to ask again', async () =>
    /GitHub asked to be left alone for now \(403\).{0,120}it can be asked again from \d\d:\d\d UTC on/.test(
      await textOf(popup),
    ),
  );
  t.check('the contract was asked about once', t.services.asked(SOURCIFY_HOST).length === 1);
  await popup.close();
  await page.close();
}

async function byMessages(t: E2E): Promise<void> {
  const inside = await t.extensionPage('options');
  const page = await t.open(`https://${LISTED}/`);
  const tab = await tabAt(inside, `https://${LISTED}/`);
  const offered = async (): Promise<LookedUp[]> => (await tell(inside, 'look-ups:of-tab', { tab }))?.lookUps ?? [];
  await t.eventually('there is something to look up', async () => (await offered()).length > 0);
  const wanted = { repository: '3 people contributed.', contract: 'it fits what runs exactly', protocols: FIGURES };
  for (const [id, sentence] of Object.entries(wanted)) {
    const subject = (await offered()).find((one) => one.id === id)?.subject;
    const answer = await tell(inside, 'look-ups:ask', { tab, id, subject });
    const said = (answer?.lookedUp?.says ?? []).join(' ');
    t.check(`it says “${sentence}”`, said.includes(sentence), answer);
  }
  t.check('the files were fetched once each', t.services.asked(AGGREGATOR_HOST).length === 5);
  await page.close();
}

/** Repositories, contracts and protocols, in a real browser against recorded services. */
export default async function facts(t: E2E): Promise<void> {
  for (const [host, code] of [
    [LISTED, 'node'],
    [ELSEWHERE, 'other'],
  ] as const) {
    t.services.answer(host, () => text(pageOf(code), 200, { 'content-type': 'text/html' }));
  }
  t.services.answer(GITHUB_HOST, gitHub({ 'larkspur/node': { people: 3 } }));
  t.services.answer(SOURCIFY_HOST, sourcify({ [`8453/${VAULT}`]: EXACT }));
  t.services.answer(AGGREGATOR_HOST, aggregator({ protocols: [...others(20), protocol()] }));
  // Firefox lets no driver look at a popup; what it would show is asked for there.
  if (t.browser === 'firefox') return byMessages(t);
  await known(t);
  await elsewhere(t);
}

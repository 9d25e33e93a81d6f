import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { answerPanel, panelOf } from './guard-panel.ts';
import { popupOf } from './own-page.ts';

/** What the panel quotes of the page: one of the two sentences that offer something, or the button that was pressed. */
const SAYS = /The page says: “(?:Claim your free QUILL tokens|The Quillnet airdrop is live|Claim now)”/;

const logOf = (page: Page) => page.$eval('#log', (log) => log.textContent ?? '');
const askedOf = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { ethereum: { asked: { method: string }[] } }).ethereum.asked.map(({ method }) => method),
  );

/** The second thing people do: check a claim page before signing. On the demo's claim page, with its test wallet. */
export default async function claim(t: E2E): Promise<void> {
  const page = await t.open('/claim.html');
  await page.click('#sign-in');
  await t.eventually('a plain sign-in goes on at once', async () => (await logOf(page)).includes('4200'));
  await heldBeforeReading(t);
  await t.eventually('the page is marked', () =>
    page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0)),
  );
  if (t.browser === 'chromium') await stripInPopup(t, page);
  await page.click('#permit');
  const panel = await panelOf(t);
  t.check('a permit on a claim page opens the panel', panel);
  if (!panel) return;
  const words = await panel.evaluate(() => document.body.innerText);
  t.check(
    'the panel joins what the page says with what the request does',
    SAYS.test(words) && /spend all your USDC/.test(words),
    words.slice(0, 300),
  );
  t.check('the panel says what was not checked', /not checked/i.test(words));
  t.check('the wallet was not asked yet', !(await askedOf(page)).includes('eth_signTypedData_v4'));
  await shootPanel(t, panel);
  await answerPanel(t, 'back');
  await t.eventually('going back is an ordinary refusal', async () => (await logOf(page)).includes('4001'));
  t.check('the wallet was never asked', !(await askedOf(page)).includes('eth_signTypedData_v4'));
}

/** A request in the first moment of a page, before it was read, is still joined with the page's own words. */
async function heldBeforeReading(t: E2E): Promise<void> {
  const page = await t.open('about:blank');
  await page.goto(`${t.origin}/claim.html`, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => document.querySelector<HTMLElement>('#all')?.click());
  const panel = await panelOf(t);
  const words = (await panel?.evaluate(() => document.body.innerText)) ?? '';
  t.check('a request before the page is read is joined with its words', SAYS.test(words), words.slice(0, 200));
  await answerPanel(t, 'back');
  await t.eventually('and is refused when the person goes back', async () => (await logOf(page)).includes('4001'));
  await page.close();
}

async function stripInPopup(t: E2E, page: Page): Promise<void> {
  const popup = await popupOf(t, page);
  await t.eventually('the popup says what this page asks', () =>
    popup.evaluate(() =>
      /connect a wallet to claim|deadline is placed next to a wallet action/i.test(document.body.innerText),
    ),
  );
  const title = await popup.evaluate(
    async (id) => {
      type Action = { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
      const { action } = (globalThis as unknown as { chrome: { action: Action } }).chrome;
      return `${await action.getBadgeText({ tabId: id })} ${await action.getTitle({ tabId: id })}`;
    },
    await t.tabId(page),
  );
  t.check('the badge counts and its title says why', /^[1-9]\d* Receipts: [1-9]\d* notes?\. \w/.test(title), title);
  await popup.close();
  await page.bringToFront();
}

async function shootPanel(t: E2E, panel: Page): Promise<void> {
  if (t.browser !== 'chromium') return;
  await panel.setViewport({ width: 480, height: 720 });
  for (const scheme of ['dark', 'light']) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await t.screenshot(panel, `request-${scheme}`);
  }
}

import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';

/** A name that everybody knows with a word that promises something, under a suffix that leads back to this machine. */
const LURE = 'uniswap-airdrop';

interface Kept {
  host?: { worst: string };
  report?: { findings: { rule: string; severity: string }[] };
}

/**
 * The address of a page is checked when it opens. The page itself is a bakery without a word of the subject: the gate
 * has nothing to say on it, so what is told comes from its address alone.
 */
export default async function host(t: E2E): Promise<void> {
  const page = await t.open(`${t.otherOrigin(LURE)}/ordinary.html`);
  await t.eventually('a page under a borrowed name is read for its address’s sake, and has a banner', () =>
    page.evaluate(() => document.querySelector('receipts-banner') !== null),
  );
  if (t.browser !== 'chromium') return;
  const asker = await t.extensionPage('options');
  await keepsWhatItTold(t, asker, await t.tabId(page));
  await looksThroughTheList(t, asker);
  await asker.close();
}

async function keepsWhatItTold(t: E2E, asker: Page, id: number): Promise<void> {
  await t.eventually('its tab carries the warning', async () => (await keptOf(asker, id))?.host?.worst === 'warning');
  await t.eventually('and the report of the page the same', async () =>
    (await keptOf(asker, id))?.report?.findings.some(
      ({ rule, severity }) => rule === 'lookalike-domain' && severity === 'warning',
    ),
  );
  await t.eventually('its icon has a note', () =>
    asker.evaluate(async (tab) => {
      type Chrome = { action: { getTitle(of: object): Promise<string> } };
      const { action } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return /^Receipts: [1-9]\d* notes?\. /.test(await action.getTitle({ tabId: tab }));
    }, id),
  );
}

/** The bundled list is read from the extension itself, and again by a worker that was stopped. */
async function looksThroughTheList(t: E2E, asker: Page): Promise<void> {
  const calm = await t.open(`${t.otherOrigin('larkspur')}/ordinary.html`);
  const id = await t.tabId(calm);
  for (const when of ['the popup names the list that was looked through', 'a new worker reads the list again']) {
    const popup = await t.extensionPage('popup', `?tab=${id}`);
    await t.eventually(when, () =>
      popup.evaluate(() =>
        /eth-phishing-detect.{1,80}\d entries.{1,40}does not name/.test(document.body.textContent ?? ''),
      ),
    );
    await popup.close();
    await t.stopWorker();
  }
  const kept = await keptOf(asker, id);
  t.check('nothing is kept of an ordinary address', kept?.host === undefined, kept);
}

/** What storage.session holds of a tab, as the extension's own pages can read it. */
async function keptOf(asker: Page, id: number): Promise<Kept | undefined> {
  const kept = await asker.evaluate(async (key) => {
    type Chrome = { storage: { session: { get(key: string): Promise<Record<string, unknown>> } } };
    return (await (globalThis as unknown as { chrome: Chrome }).chrome.storage.session.get(key))[key];
  }, `tab:${id}`);
  return kept as Kept | undefined;
}

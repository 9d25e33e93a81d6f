import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { popupOf } from './own-page.ts';

const HOME = '/glasswing/';

/** Opens the popup of the tab that shows this page. */
async function readPopupOf(t: E2E, page: Page): Promise<Page> {
  const popup = await popupOf(t, page);
  await t.eventually('the popup shows the ten rows', async () => (await popup.$$('[data-row]')).length === 10);
  return popup;
}

/** State of a row in the popup, as it is marked up. */
function rowText(popup: Page, row: string): Promise<string> {
  return popup.evaluate((id) => document.querySelector<HTMLElement>(`[data-row="${id}"]`)?.textContent ?? '', row);
}

const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

/** What storage.session holds of the project, as the extension's own pages can read it. */
async function notesOf(t: E2E): Promise<string[]> {
  const asker = await t.extensionPage('options');
  const urls = await asker.evaluate(async () => {
    type Chrome = { storage: { session: { get(key: null): Promise<Record<string, unknown>> } } };
    const all = await (globalThis as unknown as { chrome: Chrome }).chrome.storage.session.get(null);
    const pages = Object.entries(all).filter(([key]) => key.startsWith('notes:'));
    return pages.flatMap(([, notes]) => (notes as { url: string }[]).map(({ url }) => new URL(url).pathname));
  });
  await asker.close();
  return urls.sort();
}

/** Visits a page and waits until its notes are kept. */
async function read(t: E2E, path: string): Promise<Page> {
  const page = await t.open(`${t.otherOrigin('glasswing')}${path}`);
  await t.eventually(`${path} is remembered`, async () => (await notesOf(t)).includes(path));
  await page.bringToFront();
  return page;
}

async function addUp(t: E2E): Promise<void> {
  const first = await read(t, HOME);
  const before = await readPopupOf(t, first);
  t.check(
    'a row that the docs may answer is not checked',
    /not checked/i.test(await rowText(before, 'token')),
    await rowText(before, 'token'),
  );
  t.check('the docs are offered to read next', /Read next[\s\S]*Docs/.test(await textOf(before)), await textOf(before));
  await before.close();
  await first.close();

  const docs = await read(t, `${HOME}docs/`);
  await docs.close();
  await t.stopWorker();

  const again = await t.open(`${t.otherOrigin('glasswing')}${HOME}`);
  const after = await readPopupOf(t, again);
  const token = await rowText(after, 'token');
  t.check('what the docs say counts on the front page, after the worker died', /partly|explained/i.test(token), token);
  const text = await textOf(after);
  t.check(
    'both pages are named',
    text.includes('Glasswing: a network') && text.includes('Glasswing docs: the token'),
    text,
  );
  t.check('the ledger counts both', /on 2 pages/.test(text), text);
  await after.close();
  await again.close();
}

async function contradict(t: E2E): Promise<void> {
  const audit = await read(t, `${HOME}docs/audit.html`);
  const popup = await readPopupOf(t, audit);
  const text = await textOf(popup);
  t.check(
    'a page that does not match one read before says so',
    /conflict/i.test(await rowText(popup, 'security')),
    text,
  );
  t.check('with both quotes', text.includes('coming soon') && text.includes('are audited'), text);
  await t.screenshot(popup, 'popup-pages');
  await popup.close();
  await audit.close();
}

/** A page that says nothing of the subject is read because the project links it as its own. */
async function privacy(t: E2E): Promise<void> {
  const page = await read(t, `${HOME}privacy.html`);
  await page.close();
  const home = await t.open(`${t.otherOrigin('glasswing')}${HOME}`);
  const popup = await readPopupOf(t, home);
  const data = await rowText(popup, 'data');
  t.check('what the privacy notice says counts', /partly|explained/i.test(data), data);
  await popup.close();
  await home.close();
  const other = await t.open(`${t.otherOrigin('larkspur')}${HOME}privacy.html`);
  t.check('the same page of somebody else is none of ours', (await notesOf(t)).length === 4, await notesOf(t));
  await other.close();
}

/** Pages of one project add up, as a person opens them. */
export default async function pages(t: E2E): Promise<void> {
  // Reading the session's memory needs pages of the extension, which Firefox does not open for a test.
  if (t.browser !== 'chromium') return;
  await addUp(t);
  await contradict(t);
  await privacy(t);
}

import type { Page } from 'puppeteer-core';
import { checkAccess, checkFits, shoot } from './access.ts';
import type { E2E } from './context.ts';
import { click, textOf } from './own-page.ts';

/** Presses the first button or switch whose name begins with these words. */
interface Listed {
  domain: string;
  withReceipt: number;
  without: number;
  reviews: number;
}

/** The list as a person reads it: domain, claims with and without a receipt, number of reviews. */
async function rowsOf(page: Page): Promise<Listed[]> {
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('tbody tr[data-domain]')].map((row) => ({
      domain: row.dataset.domain ?? '',
      cells: [...row.querySelectorAll<HTMLElement>('td')].map((cell) => [cell.dataset.label, cell.textContent]),
    })),
  );
  return rows.map(({ domain, cells }) => {
    const words = Object.fromEntries(cells) as Record<string, string>;
    return {
      domain,
      withReceipt: Number(words['Claims with receipt']),
      without: Number(words['Claims without']),
      reviews: Number(words.Reviews),
    };
  });
}

/** A new tab begins with the usual order, not with the one of the tab before. */
function byDomain(rows: readonly Listed[]): Listed[] {
  return [...rows].sort((a, b) => (a.domain < b.domain ? -1 : 1));
}

async function popupOf(t: E2E, tab: number): Promise<Page> {
  const popup = await t.extensionPage('popup', `?tab=${tab}`);
  await popup.setViewport({ width: 380, height: 600 });
  return popup;
}

async function readPopup(t: E2E, popup: Page): Promise<void> {
  await t.eventually('the popup shows the ten rows', async () => (await popup.$$('[data-row]')).length === 10);
  const text = await textOf(popup);
  t.check('the popup names the strip', text.includes('What this page asks of you'), text);
  t.check('the popup has the ledger line', /\d+ claims? on 1 page/.test(text), text);
  t.check('the popup says what ran and what could not', /\d+ checks exist/.test(text) && /ran/.test(text), text);
  t.check('a note quotes the page', text.includes('fully audited by leading firms'), text);
  await checkAccess(t, popup, 'the popup');
  await shoot(t, popup, 'popup');
  await popup.setViewport({ width: 320, height: 600 });
  await checkFits(t, popup, 'the popup fits 320 pixels');
  await popup.setViewport({ width: 380, height: 600 });
}

async function saveTwice(t: E2E, popup: Page): Promise<Page> {
  await click(popup, 'Save this project');
  await t.eventually('the popup says that it is saved', async () => (await textOf(popup)).includes('Saved just now.'));
  const list = await t.extensionPage('projects');
  await t.eventually('the list shows the project', async () => (await rowsOf(list)).length === 1);
  const [row] = await rowsOf(list);
  t.check('it has one review', row?.reviews === 1, row);
  t.check('it has claims without a receipt', (row?.without ?? 0) > 0, row);
  await popup.bringToFront();
  await click(popup, 'Save again as a new review');
  await t.eventually('the open list hears of the second review', async () => (await rowsOf(list))[0]?.reviews === 2);
  return list;
}

async function searchAndSort(t: E2E, list: Page): Promise<void> {
  await list.bringToFront();
  await t.eventually('both projects are listed', async () => (await rowsOf(list)).length === 2);
  const first = (await rowsOf(list))[0]?.domain ?? '';
  await click(list, 'Domain');
  const sorted = (await rowsOf(list)).map(({ domain }) => domain);
  t.check('sorted by domain', sorted.join() === [...sorted].sort().join(), sorted);
  await list.type('input[type=search]', first);
  await t.eventually(
    'the search finds one',
    async () => (await rowsOf(list)).map(({ domain }) => domain).join() === first,
  );
  await list.reload();
  await t.eventually('a reload keeps the search', async () => (await rowsOf(list)).length === 1);
  await click(list, 'Show all');
  await t.eventually('all are listed again', async () => (await rowsOf(list)).length === 2);
  await checkAccess(t, list, 'the list');
  await list.setViewport({ width: 1200, height: 700 });
  await shoot(t, list, 'projects');
  await list.setViewport({ width: 320, height: 700 });
  await checkFits(t, list, 'the list fits 320 pixels');
  await t.screenshot(list, 'projects-narrow');
  await list.setViewport({ width: 1200, height: 700 });
}

/** By keyboard alone: the removal is undone, and what comes back is what was there. */
async function removeAndUndo(t: E2E, list: Page): Promise<void> {
  const before = await rowsOf(list);
  const target = before.find(({ reviews }) => reviews === 2);
  await list.focus(`tr[data-domain="${target?.domain}"] button[aria-label^="Remove"]`);
  await list.keyboard.press('Enter');
  await t.eventually(
    'the removed project leaves the list',
    async () => (await rowsOf(list)).length === before.length - 1,
  );
  await t.eventually('Undo has the focus', () => list.evaluate(() => document.activeElement?.textContent === 'Undo'));
  await list.keyboard.press('Enter');
  await t.eventually('undo brings it back', async () => JSON.stringify(await rowsOf(list)) === JSON.stringify(before));
  await list.reload();
  await t.eventually('it is still there after a reload', async () => (await rowsOf(list)).length === before.length);
}

async function openReview(t: E2E, list: Page): Promise<void> {
  await list.focus('tr[data-domain="127.0.0.1"] [data-part=name]');
  await list.keyboard.press('Enter');
  await t.eventually('the last review opens', async () => (await list.$('[data-review]')) !== null);
  const text = await textOf(list);
  t.check('the review keeps the page’s words', text.includes('fully audited by leading firms'), text);
  t.check('the review has its rows', (await list.$$('[data-row]')).length === 10);
  const picks = await list.$$eval('label:has(select)', (labels) =>
    labels
      .filter((one) => one.textContent?.startsWith('Review of'))
      .map((one) => one.querySelectorAll('option').length),
  );
  t.check('both reviews can be picked', picks.join() === '2', picks);
  await checkAccess(t, list, 'the review');
  await shoot(t, list, 'review');
  await list.goBack();
  await t.eventually('back leads to the list', () =>
    list.evaluate(
      () => document.querySelector('[data-review]') === null && document.querySelector('table')?.checkVisibility(),
    ),
  );
}

async function switches(t: E2E): Promise<void> {
  const options = await t.extensionPage('options');
  await t.eventually('every rule has a switch', async () => (await options.$$('[role=switch]')).length >= 24);
  await checkAccess(t, options, 'the options page');
  await shoot(t, options, 'options');
  const page = await t.open('/projects-lantern.html');
  const popup = await popupOf(t, await t.tabId(page));
  await t.eventually('the page is read', async () => (await popup.$$('[data-row]')).length === 10);
  await click(popup, 'Read this site');
  await t.eventually('the popup says that the site is off', async () =>
    (await textOf(popup)).includes('Switched off on this site.'),
  );
  await t.eventually('the options list the site', async () => (await textOf(options)).includes('127.0.0.1'));
  await options.bringToFront();
  await click(options, 'Switch on again: 127.0.0.1');
  await t.eventually('no site is off any more', async () =>
    (await textOf(options)).includes('No site is switched off.'),
  );
  for (const one of [options, popup, page]) await one.close();
}

async function ordinaryPage(t: E2E): Promise<void> {
  const page = await t.open('/ordinary.html');
  const popup = await popupOf(t, await t.tabId(page));
  await t.eventually('an ordinary page is said to be one', async () =>
    (await textOf(popup)).includes('This page does not seem to be about AI and crypto; nothing was read.'),
  );
  await click(popup, 'Read it anyway');
  await t.eventually('it is read when asked for', async () => (await popup.$$('[data-row]')).length === 10);
  for (const one of [popup, page]) await one.close();
}

/** Saved projects, end to end: popup, list, restart, removal, undo. Extension pages can be opened in Chromium only. */
export default async function projects(t: E2E): Promise<void> {
  if (t.browser !== 'chromium') return;
  const page = await t.open('/projects-lantern.html');
  const popup = await popupOf(t, await t.tabId(page));
  await readPopup(t, popup);
  await t.stopWorker();
  await popup.reload();
  await t.eventually('a stopped worker forgets nothing', async () => (await popup.$$('[data-row]')).length === 10);
  const list = await saveTwice(t, popup);
  const other = await t.open(`${t.otherOrigin('lantern')}/projects-lantern.html`);
  const second = await popupOf(t, await t.tabId(other));
  await t.eventually('a second site is read', async () => (await second.$$('[data-row]')).length === 10);
  await click(second, 'Save this project');
  await searchAndSort(t, list);
  await t.eventually('in a wide window it is a table again', async () => (await rowsOf(list)).length === 2);
  const before = await rowsOf(list);
  await t.restart();
  const again = await t.extensionPage('projects');
  await t.eventually(
    'the list survives a restart',
    async () => JSON.stringify(byDomain(await rowsOf(again))) === JSON.stringify(byDomain(before)),
  );
  await removeAndUndo(t, again);
  await openReview(t, again);
  await ordinaryPage(t);
  await switches(t);
}

import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { popupOf, textOf } from './own-page.ts';

/** A word that stands in the posts, names and attributes of the page, and in no report. */
const SECRET = /marshheron/i;

const chips = (page: Page) => page.evaluate(() => document.querySelectorAll('receipts-chip').length);

async function says(t: E2E, page: Page, words: RegExp): Promise<void> {
  await t.eventually(`the popup says ${words.source}`, async () => words.test(await textOf(page)) && true);
}

const press = (page: Page, name: string) =>
  page.evaluate((words) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === words);
    button?.setAttribute('data-press', 'this');
    return button !== undefined;
  }, name);

async function click(page: Page, name: string): Promise<void> {
  if (!(await press(page, name))) throw new Error(`there is no button “${name}”`);
  await page.click('[data-press]');
  await page.evaluate(() => document.querySelector('[data-press]')?.removeAttribute('data-press'));
}

/** Opens a broken page and waits until it was counted: only what is on the screen is. */
async function fail(t: E2E, inside: Page, name: string): Promise<Page> {
  const page = await t.open(`/feed-broken.html?${name}`);
  await page.bringToFront();
  await t.eventually(`the page ${name} is counted`, async () => (await countOf(inside)) >= Number(name));
  return page;
}

/** Pages that failed in a row, as they are kept; three once it is off. */
function countOf(inside: Page): Promise<number> {
  return inside.evaluate(async () => {
    type Area = { get(key: string): Promise<{ feeds?: Record<string, { failing: string[]; off?: object }> }> };
    const all = globalThis as unknown as {
      browser?: { storage: { local: Area } };
      chrome: { storage: { local: Area } };
    };
    const { feeds = {} } = await (all.browser ?? all.chrome).storage.local.get('feeds');
    const [record] = Object.values(feeds);
    return record?.off ? 3 : (record?.failing.length ?? 0);
  });
}

/** Posts that were read in a tab, as it is known; the most of all tabs. */
function readIn(inside: Page): Promise<number> {
  return inside.evaluate(async () => {
    type Area = { get(key: null): Promise<Record<string, { feed?: { read: number } }>> };
    const all = globalThis as unknown as {
      browser?: { storage: { session: Area } };
      chrome: { storage: { session: Area } };
    };
    const kept = Object.values(await (all.browser ?? all.chrome).storage.session.get(null));
    return Math.max(0, ...kept.map(({ feed }) => feed?.read ?? 0));
  });
}

async function copies(t: E2E, popup: Page): Promise<void> {
  await popup.evaluate(() => {
    const all = [...document.querySelectorAll('summary')];
    all.find((one) => one.textContent === 'What is in the report')?.click();
  });
  await t.eventually('what will be copied is shown before', () =>
    popup.evaluate(() => (document.querySelector('pre')?.textContent ?? '').length > 200),
  );
  const report = await popup.evaluate(() => document.querySelector('pre')?.textContent ?? '');
  t.check(
    'it tells the site, the browser and what is missing',
    /^Receipts \d[\s\S]*Posts on X \(x, a page built like it\)[\s\S]*not found: author \(4\)/.test(report),
    report,
  );
  t.check(
    'it outlines a post that was not read',
    /A post that was not read, 1\n {2}article \[data-testid\] \[tabindex\]/.test(report),
    report,
  );
  t.check('it holds no word of the page', !SECRET.test(report) && !/stake|weekly|127\.0\.0\.1/i.test(report), report);
  await click(popup, 'Copy a report');
  await says(t, popup, /Copied\./);
}

async function pictures(t: E2E, popup: Page, name: string): Promise<void> {
  for (const [look, scheme, width] of [
    ['light', 'light', 400],
    ['dark', 'dark', 400],
    ['narrow', 'light', 320],
  ] as const) {
    await popup.setViewport({ width, height: 640 });
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.evaluate(() => document.querySelector('#feed-title')?.scrollIntoView());
    await t.screenshot(popup, `${name}-${look}`);
  }
}

export default async function feedHealth(t: E2E): Promise<void> {
  const inside = await t.extensionPage('options');
  const whole = await t.open('/feed-broken.html?whole');
  await t.eventually('a page that is as it was gets its chips', async () => (await chips(whole)) === 4);
  // The popup stands in a tab of its own here, which hides the page, and what is hidden is not counted.
  await t.eventually('its posts are counted', async () => (await readIn(inside)) === 4);
  const first = await popupOf(t, whole);
  await says(t, first, /4 of 4 posts read/);
  await first.close();

  const one = await fail(t, inside, '1');
  const none = await popupOf(t, one);
  await says(t, none, /0 of 4 posts read[\s\S]*Missing: [\s\S]*No post was checked/);
  if (t.browser === 'chromium') await pictures(t, none, 'feed-none');
  await none.close();
  await fail(t, inside, '2');
  if (t.browser === 'chromium') await t.stopWorker();
  const last = await fail(t, inside, '3');

  const popup = await popupOf(t, last);
  await says(t, popup, /stopped reading posts on X[\s\S]*on three pages in a row it could not find their parts/);
  t.check('nothing there looks like no notes', !/no notes/i.test(await textOf(popup)), await textOf(popup));
  await t.eventually('the chips of other tabs are gone', async () => (await chips(whole)) === 0);
  await copies(t, popup);
  if (t.browser === 'chromium') await pictures(t, popup, 'feed-off');
  await t.eventually('the options list it', async () =>
    /Posts on X \(127\.0\.0\.1\) are not read/.test(await textOf(inside)),
  );

  await click(popup, 'Try again');
  await says(t, popup, /looking for posts/);
  await whole.bringToFront();
  await t.eventually('and the chips of other tabs are back', async () => (await chips(whole)) === 4);
  await t.eventually('the options list it no more', async () => /Nowhere has it stopped/.test(await textOf(inside)));
}

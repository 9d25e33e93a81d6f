import type { Page } from 'puppeteer-core';
import { hasBanner, openOn } from './banner-page.ts';
import type { E2E } from './context.ts';
import { saysNoModel } from './second-reading.ts';

/** What a post showed and where its link ended: the note on the page, or that there is none. */
interface Told {
  state: string;
  read: boolean;
  /** Posts that were read on it. */
  posts: number;
  landing: string;
}

/**
 * A person follows the card or a link of a post, and the tab lands on another domain than the one shown: the page gets a
 * note, a banner where it asks for a wallet. Every page here is on this machine under a name of its own.
 */
export default async function postLinks(t: E2E): Promise<void> {
  const inside = await t.extensionPage('options');
  await landsElsewhere(t, inside);
  await landsWhereItShowed(t, inside);
  await staysQuietAlone(t, inside);
  if (t.browser === 'chromium') await survivesTheWorker(t, inside);
  await saysNoModel(t, inside);
  await inside.close();
}

async function landsElsewhere(t: E2E, inside: Page): Promise<void> {
  await saysAfter(t, inside, 'bread', 'orchard', ['caution The post showed larkspur-bread.com', 'orchard.localhost']);
  await saysAfter(t, inside, 'words', 'willow', ['caution The post showed larkspur-words.com', 'willow.localhost']);
  await saysAfter(t, inside, 'way', 'meadow', ['caution The post showed larkspur-way.com', 'meadow.localhost']);
  await saysAfter(t, inside, 'here', 'harbour', ['caution The post showed larkspur-here.com', 'harbour.localhost']);
  const page = await saysAfter(t, inside, 'claim', 'quillnet-rewards', ['warning The post showed larkspur-loom.com']);
  await t.eventually('a claim page that a card led to under another name has a banner', () => hasBanner(page));
  await t.screenshot(page, 'post-links-landing');
  await page.close();
}

async function landsWhereItShowed(t: E2E, inside: Page): Promise<void> {
  const feed = await openFeed(t, inside);
  const page = await follow(t, feed, 'true', 'larkspur');
  await closeAll(feed);
  // The bakery says nothing of our subject: nobody reads it unless the link that led there differs.
  await t.eventually('a page where the card said it would land is left alone', async () => {
    const told = await toldOf(inside, page);
    return told?.state === 'ordinary' && !told.read;
  });
  await page.close();
}

/** The same claim page without a post that led there, and a page that the person went on to. */
async function staysQuietAlone(t: E2E, inside: Page): Promise<void> {
  const alone = await openOn(t, 'quillnet-rewards', 'claim.html');
  await t.eventually('the same claim page by its address has no such note', async () => {
    const told = await toldOf(inside, alone);
    return told?.read === true && told.landing === '';
  });
  t.check('and no banner', !(await hasBanner(alone)));
  await alone.close();
}

/** The worker dies between the press and the page. */
async function survivesTheWorker(t: E2E, inside: Page): Promise<void> {
  const feed = await openFeed(t, inside);
  const page = await follow(t, feed, 'bread', 'orchard');
  await t.stopWorker();
  await page.reload();
  await t.eventually('a worker that died in between still knows what the post showed', async () =>
    (await toldOf(inside, page))?.landing.startsWith('caution The post showed larkspur-bread.com'),
  );
  await page.close();
  await closeAll(feed);
}

async function saysAfter(t: E2E, inside: Page, id: string, host: string, words: readonly string[]): Promise<Page> {
  const feed = await openFeed(t, inside);
  const page = await follow(t, feed, id, host);
  await t.eventually(`${id}: the page that it led to says so`, async () => {
    const told = await toldOf(inside, page);
    return words.every((part) => told?.landing.includes(part)) || JSON.stringify(told);
  });
  if (id !== 'claim') t.check(`${id}: a caution has no banner`, !(await hasBanner(page)));
  if (page !== feed && id !== 'claim') await page.close();
  await closeAll(feed);
  return page;
}

async function openFeed(t: E2E, inside: Page): Promise<Page> {
  const feed = await t.open('/post-links.html');
  // Presses are only told of once posts are read, which a page that is read as a page too says of them alone.
  await t.eventually('the posts are read', async () => {
    const told = await toldOf(inside, feed);
    return told?.state === 'read' && told.posts > 0;
  });
  return feed;
}

/** Presses a link as a person does. Gives the page where it ends: a new tab, or the same one. */
async function follow(t: E2E, feed: Page, id: string, host: string): Promise<Page> {
  await feed.bringToFront();
  await (await feed.waitForSelector(`#${id}`))?.scrollIntoView();
  await feed.click(`#${id}`);
  let landed: Page | undefined;
  await t.eventually(`${id}: its page opens`, async () => {
    for (const page of await t.running.pages()) {
      const there = await page.evaluate(() => `${location.hostname} ${document.readyState}`).catch(() => '');
      if (there === `${host}.localhost complete`) landed = page;
    }
    return landed !== undefined;
  });
  if (!landed) throw new Error(`${id} led nowhere`);
  await landed.bringToFront();
  return landed;
}

async function closeAll(page: Page): Promise<void> {
  if (!page.isClosed()) await page.close();
}

/** What the popup would show of a page. */
function toldOf(inside: Page, page: Page): Promise<Told | undefined> {
  return inside.evaluate(readTab, page.url());
}

/** Runs in a page of the extension. */
async function readTab(url: string): Promise<Told | undefined> {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own objects, of either browser
  const api = ((globalThis as any).browser ?? (globalThis as any).chrome) as any;
  for (const tab of await api.tabs.query({})) {
    if (tab.url !== url) continue;
    const { value } = await api.runtime.sendMessage({ name: 'tab:get', payload: { tab: tab.id } });
    const found = value?.report?.findings.find((one: { rule: string }) => one.rule === 'card-lands-elsewhere');
    return {
      state: value?.state ?? '',
      read: value?.report !== undefined,
      posts: value?.feed?.read ?? 0,
      landing: found ? `${found.severity} ${found.say}` : '',
    };
  }
  return undefined;
}

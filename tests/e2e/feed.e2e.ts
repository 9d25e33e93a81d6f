import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';

/** What tests/fixtures/site/timeline/timeline.js offers. */
interface Timeline {
  shown(): number[];
  articleOf(index: number): Element | undefined;
  scrollTo(index: number): void;
  edit(index: number, words: string): void;
  retype(index: number, words: string): void;
  hide(index: number, words: string): void;
  remove(index: number): void;
  redrawAll(): void;
  swap(index: number, other: number): void;
  go(name: string, count: number): void;
}

const HARMLESS = 'A quiet evening with the release notes and a pot of tea.';
const LOUD = 'The QUILL airdrop just went live, claim before the pool is empty: quill-drop.live/claim';

function run(page: Page, work: (timeline: Timeline, index: number, words: string) => unknown, index = 0, words = '') {
  return page.evaluate(
    `{ (${work.toString()})(window.timeline, ${index}, ${JSON.stringify(words)}); } undefined;`,
  ) as Promise<unknown>;
}

/** Of the posts in the page, by index: how many chips each has. Posts without one are left out. */
function chips(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const { timeline } = window as unknown as { timeline: Timeline };
    const found: Record<string, number> = {};
    for (const index of timeline.shown()) {
      const count = timeline.articleOf(index)?.querySelectorAll('receipts-chip').length ?? 0;
      if (count > 0) found[index] = count;
    }
    return found;
  });
}

/** The chips of what is on the screen are those of the posts that deserve one, one each. */
async function areRight(page: Page, also: readonly number[] = [], not: readonly number[] = []): Promise<boolean> {
  const found = await chips(page);
  const onScreen = await page.evaluate(() => {
    const { timeline } = window as unknown as { timeline: Timeline };
    return timeline.shown().filter((index) => {
      const box = timeline.articleOf(index)?.getBoundingClientRect();
      return box !== undefined && box.bottom > 0 && box.top < innerHeight;
    });
  });
  const deserves = (index: number) => !not.includes(index) && (index % 10 === 7 || also.includes(index));
  const inPage = Object.keys(found).map(Number);
  return (
    onScreen.every((index) => (found[index] ?? 0) === (deserves(index) ? 1 : 0)) &&
    inPage.every((index) => deserves(index) && found[index] === 1)
  );
}

async function scrolled(t: E2E, page: Page): Promise<void> {
  await t.eventually('posts with notes get one chip each, the others none', () => areRight(page));
  for (const index of [60, 130, 20, 190]) {
    await run(page, (timeline, at) => timeline.scrollTo(at), index);
    await t.eventually(`and after a jump to post ${index}`, async () => {
      const shown = (await page.evaluate('timeline.shown()')) as number[];
      return shown.includes(index) && (await areRight(page));
    });
  }
  await t.eventually('chips of posts that left the page left with them', async () => {
    const all = await page.evaluate(() => document.querySelectorAll('receipts-chip').length);
    return all === Object.keys(await chips(page)).length;
  });
}

async function changed(t: E2E, page: Page): Promise<void> {
  await run(page, (timeline, at) => timeline.scrollTo(at), 17);
  await t.eventually('before changes', () => areRight(page));
  await run(page, (timeline) => timeline.redrawAll());
  await t.eventually('a row that is drawn anew has its chip again', () => areRight(page));
  await run(page, (timeline, at, words) => timeline.edit(at, words), 17, HARMLESS);
  await t.eventually('a post edited to something harmless loses it', () => areRight(page, [], [17]));
  await run(page, (timeline, at, words) => timeline.edit(at, words), 18, LOUD);
  await t.eventually('a post edited to a claim gets one', () => areRight(page, [18], [17]));
  await run(page, (timeline, at, words) => timeline.retype(at, words), 18, HARMLESS);
  await t.eventually('also when only its text node changed', () => areRight(page, [], [17]));
  await run(page, (timeline, at, words) => timeline.hide(at, words), 16, LOUD);
  await t.eventually('what hides behind "show more" is not judged', () => areRight(page, [], [17]));
  await run(
    page,
    (timeline, at) =>
      (
        timeline.articleOf(at)?.querySelector('[data-testid="tweet-text-show-more-link"]') as HTMLElement | null
      )?.click(),
    16,
  );
  await t.eventually('until it is opened', () => areRight(page, [16], [17]));
  await run(page, (timeline, at) => timeline.swap(at, 27), 17);
  await t.eventually('an element that shows another post is judged by that one', () => areRight(page, [16]));
  await run(page, (timeline, at) => timeline.remove(at), 16);
  // From here every post stands one place earlier, so 16 is what was 17, and it was edited to HARMLESS.
  await run(page, (timeline, at) => timeline.scrollTo(at), 24);
  await t.eventually('a deleted post takes its chip along', async () => {
    const found = await chips(page);
    return found[26] === 1 && Object.keys(found).every((index) => index !== '16' && Number(index) % 10 === 6);
  });
}

async function movedOn(t: E2E, page: Page): Promise<void> {
  await run(page, (timeline) => timeline.go('list', 40));
  await t.eventually('another timeline in the same document is read too', () => areRight(page));
  await page.goto('about:blank');
  await page.goBack();
  await t.eventually('and after going away and back', async () => {
    return Object.keys(await chips(page)).length > 0 && (await areRight(page));
  });
}

async function offAndOn(t: E2E, page: Page): Promise<void> {
  const html = () => page.evaluate(() => document.documentElement.outerHTML);
  const inside = await t.extensionPage('options');
  const say = (word: string) =>
    inside.evaluate(
      async (url, says) => {
        // biome-ignore lint/suspicious/noExplicitAny: the browser's own objects, of either browser
        const api = ((globalThis as any).browser ?? (globalThis as any).chrome) as any;
        for (const tab of await api.tabs.query({})) {
          if (tab.url === url) await api.tabs.sendMessage(tab.id, { says }, { frameId: 0 }).catch(() => undefined);
        }
      },
      page.url(),
      word,
    );
  await page.bringToFront();
  await t.eventually('chips before switching off', async () => Object.keys(await chips(page)).length > 0);
  const others = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        (one) => one.localName.startsWith('receipts-') && !one.matches('article > receipts-chip'),
      ).length,
  );
  t.check('the chips are all that the page has of ours', others === 0, others);
  await say('switch-off');
  await t.eventually('off takes every element of ours away', async () => !(await html()).includes('receipts-'));
  // Rows without their chips are lower, and the page puts those below them to new places before it draws.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
  const off = await html();
  const bare = await page.evaluate(() => {
    // What the page would have drawn by itself: the same rows, drawn by the page once more.
    (window as unknown as { timeline: Timeline }).timeline.redrawAll();
    return document.documentElement.outerHTML;
  });
  t.check('and leaves the page byte for byte as the site draws it', off === bare, {
    off: off.length,
    bare: bare.length,
  });
  const marks = await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('receipts')));
  t.check(
    'nor any mark',
    marks.length === 0 || marks.every((name) => (CSS.highlights.get(name)?.size ?? 0) === 0),
    marks,
  );
  await say('switch-on');
  await t.eventually('on brings the chips back, one each', () => areRight(page));
  await inside.close();
}

async function opened(t: E2E, page: Page): Promise<void> {
  await run(page, (timeline, at) => timeline.scrollTo(at), 5);
  await t.eventually('a chip stands below the post that deserves it', async () => (await chips(page))[7] === 1);
  const chip = await page.evaluate(() => {
    const found = [...document.querySelectorAll('receipts-chip')].find((one) => {
      const box = one.getBoundingClientRect();
      return box.top > 60 && box.bottom < innerHeight - 60;
    });
    const box = found?.getBoundingClientRect();
    return box ? { x: box.left + 20, y: box.top + box.height / 2 } : undefined;
  });
  t.check('a chip is on the screen', chip !== undefined);
  if (!chip) return;
  await page.mouse.click(chip.x, chip.y);
  await t.eventually('it opens the card', () =>
    page.evaluate(() => document.activeElement?.localName === 'receipts-card'),
  );
  await t.screenshot(page, `feed-card-${t.browser}`);
  await page.keyboard.press('Escape');
}

/** A feed that comes and goes as people scroll. */
export default async function feed(t: E2E): Promise<void> {
  const page = await t.open('/timeline/index.html?posts=200');
  await scrolled(t, page);
  await changed(t, page);
  await movedOn(t, page);
  await page.close();

  const other = await t.open('/timeline/index.html?posts=60');
  const asked: string[] = [];
  // The browser asks for the site's icon by itself, whenever it comes to it.
  other.on('request', (request) => !request.url().endsWith('/favicon.ico') && asked.push(request.url()));
  await t.eventually('a fresh page has its chips', () => areRight(other));
  await t.screenshot(other, `feed-${t.browser}`);
  await opened(t, other);
  t.check('nothing was asked of the site', asked.length === 0, asked);
  await other.reload();
  await offAndOn(t, other);
  await other.close();
}

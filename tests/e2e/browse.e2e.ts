import type { Page } from 'puppeteer-core';
import { checkFits } from './access.ts';
import type { E2E } from './context.ts';

const LOOKS = ['receipts-caution', 'receipts-warning', 'receipts-danger', 'receipts-here'];

/** How many ranges each of our highlights has. The registry belongs to the document, so the page sees it too. */
function marks(page: Page): Promise<Record<string, number>> {
  return page.evaluate((looks) => {
    const sizes: Record<string, number> = {};
    for (const look of looks) sizes[look] = CSS.highlights.get(look)?.size ?? 0;
    return sizes;
  }, LOOKS);
}

async function total(page: Page): Promise<number> {
  return Object.values(await marks(page)).reduce((sum, size) => sum + size, 0);
}

/** What a page shows to its own scripts: our elements apart, nothing may differ. */
function withoutUs(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const ours of copy.querySelectorAll('receipts-card, receipts-chip')) ours.remove();
    return copy.outerHTML;
  });
}

/** Middle of some words on the page, in viewport pixels, scrolled into view. */
function pointOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(text);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`"${text}" is not on the page`);
  }, words);
}

/** Our host has the focus inside its closed root: the page can see no more than that. */
const focusIsOurs = (page: Page) => page.evaluate(() => document.activeElement?.localName === 'receipts-card');

/** The element under a point, as the page sees it: our host when the card lies there. */
function nameAt(page: Page, x: number, y: number): Promise<string> {
  return page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName ?? '', x, y);
}

async function cardIsBelow(page: Page, point: { x: number; y: number }): Promise<boolean> {
  for (const step of [40, 70, -70]) if ((await nameAt(page, point.x, point.y + step)) === 'receipts-card') return true;
  return false;
}

/** Under the project's own name: a page whose host is its brand is read as that project's home. */
function openProject(t: E2E, search = ''): Promise<Page> {
  return t.open(`${t.otherOrigin('lumenforge')}/browse-project.html${search}`);
}

async function marksAndCard(t: E2E): Promise<void> {
  const page = await openProject(t);
  const before = await withoutUs(page);
  await t.eventually('a project page gets marks', async () => (await total(page)) > 0);
  const sizes = await marks(page);
  t.check('at most five marks', (await total(page)) <= 5, sizes);
  t.check('a promised return is marked as a warning', (sizes['receipts-warning'] ?? 0) >= 1, sizes);
  t.check('the page itself is untouched', (await withoutUs(page)) === before);

  const point = await pointOf(page, 'guaranteed 40% monthly');
  await page.mouse.move(point.x, point.y);
  await t.eventually('the card opens on hover', () => cardIsBelow(page, point));
  await t.screenshot(page, `card-${t.browser}`);
  await page.mouse.move(5, 5);
  await t.eventually('and goes when the pointer goes', async () => !(await cardIsBelow(page, point)));

  await page.mouse.click(point.x, point.y);
  await t.eventually('the card opens on a click', () => cardIsBelow(page, point));
  t.check('the page got its own click', (await page.evaluate('window.pressed')) === 1);
  t.check('the card has the focus', await focusIsOurs(page));
  await page.keyboard.press('Escape');
  await t.eventually('Escape closes it', async () => !(await cardIsBelow(page, point)));
  await page.close();
}

async function keyboard(t: E2E): Promise<void> {
  const page = await openProject(t);
  await t.eventually('marks are there for the keyboard', async () => (await total(page)) > 0);
  await page.focus('#claim');
  await page.keyboard.press('Tab');
  await t.eventually('Tab reaches a note', () => focusIsOurs(page));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  t.check('after Escape the focus is back on the note', await focusIsOurs(page));
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  t.check('Shift+Tab leads back into the page', await page.evaluate(() => document.activeElement?.id === 'claim'));
  await page.close();
}

/** Words that are marked now, in the order of the page's own text. */
function markedWords(page: Page): Promise<string[]> {
  return page.evaluate((looks) => {
    const words: string[] = [];
    for (const look of looks) for (const range of CSS.highlights.get(look) ?? []) words.push(String(range));
    return words;
  }, LOOKS);
}

async function isMarked(page: Page, words: string): Promise<boolean> {
  return (await markedWords(page)).some((marked) => marked.includes(words));
}

/** Opens the card at some words and presses the button that is `steps` Tabs behind the close button. */
async function pressInCard(page: Page, t: E2E, words: string, steps: number): Promise<void> {
  const point = await pointOf(page, words);
  await page.mouse.click(point.x, point.y);
  await t.eventually(`the card is open at "${words}"`, () => focusIsOurs(page));
  for (let step = 0; step < steps; step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

const TO_HIDE = 2;
const TO_RULE_OFF = 3;

async function hideAndRuleOff(t: E2E): Promise<void> {
  const page = await openProject(t);
  await t.eventually(
    'two notes are marked',
    async () => (await isMarked(page, 'Claim airdrop')) && isMarked(page, '120+'),
  );
  const closed = await page.evaluate(() => document.querySelector('receipts-card')?.shadowRoot === null);
  t.check('the page cannot look into our element', closed);
  await pressInCard(page, t, '120+', TO_HIDE);
  await t.eventually('a note that is hidden loses its mark', async () => !(await isMarked(page, '120+')));
  await pressInCard(page, t, 'fully decentralized', TO_RULE_OFF);
  await t.eventually('a rule that is off loses its mark', async () => !(await isMarked(page, 'fully decentralized')));
  await page.reload();
  await t.eventually('other marks are back after a reload', () => isMarked(page, 'guaranteed'));
  t.check('what was hidden stays hidden', !(await isMarked(page, '120+')), await markedWords(page));
  t.check('the rule stays off', !(await isMarked(page, 'fully decentralized')), await markedWords(page));
  await page.close();
}

async function hostilePage(t: E2E): Promise<void> {
  const page = await openProject(t);
  await t.eventually('our element is there', () =>
    page.evaluate(() => document.querySelector('receipts-card') !== null),
  );
  await page.evaluate(() => document.querySelector('receipts-card')?.remove());
  const back = () => page.evaluate(() => document.querySelector('receipts-card') !== null);
  await t.eventually('it comes back when the page removes it', back);
  const point = await pointOf(page, 'guaranteed 40% monthly');
  await page.mouse.click(point.x, point.y);
  await t.eventually('and the card still opens', () => cardIsBelow(page, point));
  await page.evaluate(() => document.querySelector('receipts-card')?.remove());
  await t.eventually('an open card comes back too', () => cardIsBelow(page, point));
  await page.evaluate(() => {
    const lead = document.querySelector('#lead em');
    lead?.replaceWith(lead.cloneNode(true));
  });
  await t.eventually('words that were rendered anew are marked again', () => isMarked(page, 'guaranteed'));
  await page.close();

  const strict = await openProject(t, '?csp=strict');
  await t.eventually('a strict page policy does not stop the marks', () => isMarked(strict, 'guaranteed'));
  const place = await pointOf(strict, 'guaranteed 40% monthly');
  await strict.mouse.move(place.x, place.y);
  await t.eventually('nor the card', () => cardIsBelow(strict, place));
  await t.screenshot(strict, `card-strict-${t.browser}`);
  await strict.close();
}

async function pageWithoutLoading(t: E2E): Promise<void> {
  const page = await openProject(t);
  await t.eventually('marks on the first view', () => isMarked(page, 'guaranteed'));
  await page.evaluate(() => {
    history.pushState(null, '', '/token');
    const main = document.querySelector('main');
    const words = document.createElement('p');
    words.textContent = 'Lumenforge smart contracts on-chain: staking LUMF pays a guaranteed 90% yearly return.';
    main?.replaceChildren(words, ...[...(main?.querySelectorAll('section') ?? [])].slice(1));
  });
  await t.eventually('a view that came without loading is read too', () => isMarked(page, '90%'));
  await page.close();
}

async function feed(t: E2E): Promise<void> {
  const page = await t.open('/x-timeline.html');
  const chips = () => page.evaluate(() => document.querySelectorAll('article receipts-chip').length);
  await t.eventually('posts with notes get a chip', async () => (await chips()) === 2);
  const on = await page.evaluate(() => {
    const articles = [...document.querySelectorAll('article')];
    return articles.map((article) => article.querySelectorAll('receipts-chip').length);
  });
  t.check('one each, and none for a walk or for a quoted warning', JSON.stringify(on) === '[1,0,0,1]', on);
  await page.click('#more');
  // What is far below the screen is read when it comes near.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await t.eventually('posts that come later are read too', async () => (await chips()) === 12);
  await page.evaluate(() => scrollTo(0, 0));
  const chip = await page.evaluate(() => {
    const box = document.querySelector('receipts-chip')?.getBoundingClientRect();
    return box ? { x: box.left + 20, y: box.top + box.height / 2 } : { x: 0, y: 0 };
  });
  await page.mouse.click(chip.x, chip.y);
  await t.eventually('a chip opens the card', () => cardIsBelow(page, chip));
  await t.screenshot(page, `chip-${t.browser}`);
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.querySelector('receipts-chip')?.remove());
  await t.eventually('a chip that the page renders away comes back', async () => (await chips()) === 12);
  await page.close();
}

/** Says something to the content scripts of a page, as the background does. */
async function say(t: E2E, page: Page, message: object): Promise<unknown> {
  const tab = await t.tabId(page);
  const asker = await t.extensionPage('options');
  const answer = await asker.evaluate(
    (id, what) => {
      type Chrome = { tabs: { sendMessage(tab: number, message: object, to: object): Promise<unknown> } };
      const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return tabs.sendMessage(id, what, { frameId: 0 }).catch(() => 'no answer');
    },
    tab,
    message,
  );
  await asker.close();
  await page.bringToFront();
  return answer;
}

async function jumpAndOff(t: E2E): Promise<void> {
  const page = await openProject(t);
  await t.eventually('marks before jumping', () => isMarked(page, 'guaranteed'));
  t.check('a jump finds its words', (await say(t, page, { says: 'jump', finding: 0 })) === true);
  await t.eventually('and opens the card', () => focusIsOurs(page));
  t.check('a jump to nothing says so', (await say(t, page, { says: 'jump', finding: 99 })) === false);
  await say(t, page, { says: 'switch-off' });
  await t.eventually('off takes all marks away', async () => (await total(page)) === 0);
  const left = await page.evaluate(() => document.querySelectorAll('receipts-card, receipts-chip').length);
  t.check('and all our elements', left === 0, left);
  await page.close();

  const timeline = await t.open('/x-timeline.html');
  const plain = await withoutUs(timeline);
  const html = () => timeline.evaluate(() => document.documentElement.outerHTML);
  await t.eventually('chips before switching off', async () => (await html()).includes('receipts-chip'));
  await say(t, timeline, { says: 'switch-off' });
  await t.eventually('off gives the feed back byte for byte', async () => (await html()) === plain);
  await timeline.close();
}

async function pictures(t: E2E): Promise<void> {
  for (const [name, scheme, width] of [
    ['card-light', 'light', 1100],
    ['card-dark', 'dark', 1100],
    ['card-narrow', 'light', 320],
  ] as const) {
    const page = await openProject(t, scheme === 'dark' ? '?dark' : '');
    await page.setViewport({ width, height: 720 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await t.eventually(`marks for ${name}`, () => isMarked(page, 'guaranteed'));
    const point = await pointOf(page, 'guaranteed 40% monthly');
    await page.mouse.click(point.x, point.y);
    await t.eventually(`card for ${name}`, () => focusIsOurs(page));
    await checkFits(t, page, `${name} does not widen the page`);
    await t.screenshot(page, name);
    await page.close();
  }
}

/** Marks, card and chips on pages of our own, as a person meets them. */
export default async function browse(t: E2E): Promise<void> {
  await marksAndCard(t);
  await keyboard(t);
  await hostilePage(t);
  await pageWithoutLoading(t);
  await feed(t);
  if (t.browser === 'chromium') {
    await jumpAndOff(t);
    await pictures(t);
  }
  await hideAndRuleOff(t);
}

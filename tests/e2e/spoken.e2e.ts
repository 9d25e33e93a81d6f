import type { CDPSession, Page } from 'puppeteer-core';
import { launch } from '../../scripts/browser.ts';
import { buildGallery } from '../gallery/build-gallery.ts';
import type { Gallery } from '../gallery/main.tsx';
import type { E2E } from './context.ts';
import { popupOf } from './own-page.ts';
import { serveSite } from './server.ts';

/** One thing of the accessibility tree, as a screen reader meets it. */
interface Heard {
  role: string;
  name: string;
  level: number;
  /** A live region's manner: polite, assertive. */
  live: string;
}

/** What is looked at: surface, state, and how many headings and live regions it has at least. */
const HEARD: readonly (readonly [surface: string, state: string, headings: number, live: number])[] = [
  ['popup', 'read', 4, 1],
  ['popup', 'could not be read', 1, 0],
  ['side-panel', 'read', 3, 1],
  ['request', 'two', 3, 0],
  ['projects', 'few', 1, 0],
  ['project', 'whole', 6, 0],
];
/** What has to say what it is. */
const NAMED = new Set(['button', 'link', 'checkbox', 'radio', 'switch', 'textbox', 'combobox', 'slider', 'searchbox']);
/** Presses that are surely enough to come round. */
const MOST_STOPS = 200;

/** What a screen reader and a keyboard meet: from the browser's own tree, and with real presses. */
export default async function spoken(t: E2E): Promise<void> {
  const server = await serveSite([await buildGallery()]);
  const { browser } = await launch('chromium', { headless: true, flags: ['--lang=en-US'] });
  try {
    const page = await browser.newPage();
    await page.goto(server.origin);
    const session = await page.createCDPSession();
    for (const [surface, state, headings, live] of HEARD) {
      await show(page, surface, state);
      checkHeard(t, `${surface}, ${state}`, await hear(session), { headings, live });
    }
    for (const [surface, state] of HEARD) {
      await show(page, surface, state);
      await walk(t, page, `${surface}, ${state}`);
    }
    await leaveDialog(t, page);
  } finally {
    await browser.close();
    await server.close();
  }
  await marksAreListed(t);
}

const show = (page: Page, surface: string, state: string) =>
  page.evaluate(
    (one, other) => (globalThis as unknown as { gallery: Gallery }).gallery.show(one, other),
    ...([surface, state] as const),
  );

async function hear(session: CDPSession): Promise<Heard[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const of = (what: string) => properties.find((one) => one.name === what)?.value.value;
      return {
        ...{ role: String(role?.value ?? ''), name: String(name?.value ?? '').trim() },
        ...{ level: Number(of('level') ?? 0), live: String(of('live') ?? '') },
      };
    });
}

function checkHeard(t: E2E, what: string, heard: readonly Heard[], least: { headings: number; live: number }): void {
  const levels = heard.filter(({ role }) => role === 'heading').map(({ level }) => level);
  const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  t.check(`${what}: headings begin with the first level and skip none`, skipped.length === 0, levels);
  t.check(`${what}: its ${least.headings} headings are told`, levels.length >= least.headings, levels);
  const mains = heard.filter(({ role }) => role === 'main');
  t.check(`${what}: one main landmark`, mains.length === 1, mains.length);
  const nameless = heard.filter(({ role, name }) => NAMED.has(role) && name === '');
  t.check(`${what}: all that can be pressed has a name`, nameless.length === 0, nameless);
  const regions = heard.filter(({ role, name }) => role === 'region' && name === '');
  t.check(`${what}: each region has a name`, regions.length === 0, regions);
  const live = heard.filter((one) => one.live === 'polite' || one.live === 'assertive');
  if (least.live > 0) t.check(`${what}: ${least.live} live regions`, live.length >= least.live, live.length);
}

/** Where the focus stands, in the order in which it is read; -1 for nowhere in the page. */
function focusedAt(page: Page): Promise<{ at: number; seen: boolean; all: number }> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ];
    const reached = all.filter((one) => one.checkVisibility() && !one.matches(':disabled') && one.tabIndex >= 0);
    const active = document.activeElement as HTMLElement;
    const { width, height } = active.getBoundingClientRect();
    return { at: reached.indexOf(active), seen: width > 0 && height > 0, all: reached.length };
  });
}

/** Tab by Tab from the top to the end: in the order of reading, over everything, and out again. */
async function walk(t: E2E, page: Page, what: string): Promise<void> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    // The next Tab begins at the top, wherever the surface had put the focus.
    getSelection()?.collapse(document.body, 0);
  });
  const stops: number[] = [];
  let unseen = 0;
  let left = false;
  for (let press = 0; press < MOST_STOPS && !left; press += 1) {
    await page.keyboard.press('Tab');
    const { at, seen } = await focusedAt(page);
    left = at === -1 || at === stops[0];
    if (!left) stops.push(at);
    if (!left && !seen) unseen += 1;
  }
  t.check(`${what}: Tab leads out at the end`, left, stops.length);
  const back = stops.filter((at, nth) => nth > 0 && at <= stops[nth - 1]!);
  t.check(`${what}: Tab goes in the order of reading`, stops.length > 0 && back.length === 0, stops);
  t.check(`${what}: each stop is seen`, unseen === 0, unseen);
}

/** A dialog keeps the focus while it is open, has it on the harmless answer, and Escape closes it. */
async function leaveDialog(t: E2E, page: Page): Promise<void> {
  await show(page, 'projects', 'few');
  const inDialog = () => page.evaluate(() => document.activeElement?.closest('dialog[open]') !== null);
  await page.focus('[data-part=name]');
  await page.keyboard.press('?');
  await t.eventually('a key opens the help on keys, with the focus in it', inDialog);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const outside = await page.evaluate(
    () => document.activeElement !== document.body && document.activeElement?.closest('dialog[open]') === null,
  );
  t.check('Tab does not leave it for what is behind', !outside);
  await page.keyboard.press('Escape');
  await t.eventually('Escape closes it', () => page.evaluate(() => document.querySelector('dialog[open]') === null));
}

/** Marks are paint: whoever does not see them hears the same words in the list, each with its severity. */
async function marksAreListed(t: E2E): Promise<void> {
  const page = await t.open(`${t.otherOrigin('lumenforge')}/browse-project.html`);
  await t.eventually('words of a page are marked', () =>
    page.evaluate(() => [...CSS.highlights].some(([name, { size }]) => name.startsWith('receipts-') && size > 0)),
  );
  // Between elements of a page there may be no space where the list has one.
  const marked = await page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => /^receipts-(?:info|caution|warning|danger|good)$/.test(name))
      .flatMap(([, ranges]) => [...ranges].map((range) => String(range).replace(/\s+/g, ''))),
  );
  const panel = await popupOf(t, page);
  await t.eventually('the popup lists notes', async () => (await panel.$$('blockquote')).length > 0);
  const session = await panel.createCDPSession();
  const told = (await hear(session)).map(({ name }) => name.replace(/\s+/g, '')).join('\n');
  const untold = marked.filter((words) => !told.includes(words));
  t.check(`each of ${marked.length} marks has its words in the list`, marked.length > 0 && untold.length === 0, untold);
  await panel.close();
  await page.close();
}

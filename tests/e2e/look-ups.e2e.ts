import type { Page } from 'puppeteer-core';
import { checkAccess, checkFits } from './access.ts';
import type { E2E } from './context.ts';
import {
  askedByUs,
  choose,
  isNoListLookSet,
  isToldKept,
  listsAsked,
  makeListsDue,
  RECEIPT,
  REGISTRY,
  ringAlarms,
  SITES,
  serveWorld,
  tabAt,
  takeLeaveBack,
  tell,
  updateLists,
  wereListsTried,
} from './look-ups-world.ts';

/** Look-ups as a page of the extension is told of them: "domain-age known". */
async function linesOf(inside: Page, tab: number): Promise<string[]> {
  const of = await tell(inside, 'look-ups:of-tab', { tab });
  return (of?.lookUps ?? []).map(({ id, state }: { id: string; state: string }) => `${id} ${state}`);
}

/** Opens a site and waits until it was read and what can be looked up about it is known. */
async function openSite(t: E2E, inside: Page, host: string): Promise<{ page: Page; tab: number }> {
  const page = await t.open(`https://${host}/`);
  const tab = await tabAt(inside, `https://${host}/`);
  await t.eventually(`${host} is read`, async () => (await linesOf(inside, tab)).length >= 6);
  return { page, tab };
}

/** Presses everything there is about a page: each look-up, each link beside a claim, the picture. Gives what came. */
async function pressAll(inside: Page, tab: number): Promise<string[]> {
  const came: string[] = [];
  const { lookUps } = await tell(inside, 'look-ups:of-tab', { tab });
  for (const { id, subject } of lookUps) {
    const { why } = (await tell(inside, 'look-ups:ask', { tab, id, subject })) ?? {};
    came.push(`${id}: ${why}`);
  }
  const { report } = await tell(inside, 'tab:get', { tab });
  for (const { quote, receipts } of report?.claims ?? []) {
    for (const { href } of receipts) {
      const { why } = (await tell(inside, 'receipt:open', { of: { tab }, quote, href })) ?? {};
      came.push(`${href}: ${why}`);
    }
  }
  const src = `https://${SITES.off}/picture.png`;
  const { fact } = (await tell(inside, 'image:check', { src, tab })) ?? {};
  came.push(`picture: ${fact?.why ?? fact?.state}`, ...(await updateLists(inside)));
  return came;
}

/** With everything off nothing leaves, whatever is browsed, pressed or due. */
async function off(t: E2E, inside: Page): Promise<void> {
  await choose(inside, { allowed: false, modes: { 'domain-age': 'on', receipt: 'on', 'host-lists': 'on' } });
  const { page, tab } = await openSite(t, inside, SITES.off);
  const came = await pressAll(inside, tab);
  t.check('there is a good deal to press', came.length >= 8, came);
  if (t.browser === 'chromium') await pressPopup(t, tab);
  await makeListsDue(inside);
  await ringAlarms(inside);
  await t.eventually('an alarm for lists that are off is the last one', () => isNoListLookSet(inside));
  const lines = await linesOf(inside, tab);
  t.check('all of it is off', lines.length >= 6 && lines.every((line) => line.endsWith(' not-asked')), lines);
  const asked = [...askedByUs(t), ...listsAsked(t)];
  t.check('with everything off no request leaves', asked.length === 0, { asked, came });
  await page.close();
}

/** Presses every button of the popup's main part once, in the order in which they stand. */
async function pressPopup(t: E2E, tab: number): Promise<void> {
  const popup = await t.extensionPage('popup', `?tab=${tab}`);
  await t.eventually('the popup says what is off', () => popup.$('#look-ups-title'));
  const pressed = await popup.evaluate(async () => {
    const done = new Set<string>();
    for (let next = true; next; ) {
      const buttons = [...document.querySelectorAll<HTMLElement>('main button, main summary')];
      const button = buttons.find((one) => !done.has(one.getAttribute('aria-label') ?? one.innerText));
      next = button !== undefined;
      done.add(button?.getAttribute('aria-label') ?? button?.innerText ?? '');
      button?.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
    return [...done];
  });
  t.check('and everything in it can be pressed', pressed.length > 3, pressed);
  await popup.close();
}

/** As it comes: nothing about a page leaves until it is pressed for, and then that one thing. */
async function usual(t: E2E, inside: Page): Promise<void> {
  await choose(inside, { allowed: true, modes: {} });
  await t.eventually('as it comes, lists that are due are fetched', () => wereListsTried(inside));
  t.check('from their own places', listsAsked(t).length >= 3, listsAsked(t));
  const { page, tab } = await openSite(t, inside, SITES.usual);
  if (t.browser === 'chromium') await toldOnce(t, tab);
  t.check('as it comes, nothing about a page leaves by itself', askedByUs(t).length === 0, askedByUs(t));
  await tell(inside, 'look-ups:ask', { tab, id: 'domain-age', subject: SITES.usual });
  const asked = askedByUs(t);
  const expected = ['data.iana.org/rdap/dns.json', `${REGISTRY}/domain/${SITES.usual}`];
  t.check('a press asks for that one thing', asked.join() === expected.join(), asked);
  await t.eventually('and its answer is known', async () => (await linesOf(inside, tab)).includes('domain-age known'));
  await page.close();
}

/** What is fetched by itself is said in the popup, until the person knows. */
async function toldOnce(t: E2E, tab: number): Promise<void> {
  const popup = await t.extensionPage('popup', `?tab=${tab}`);
  await t.eventually('the popup says what is fetched by itself', () => popup.$('[data-told="lists"]'));
  await popup.click('[data-told="lists"] button');
  await t.eventually('until the person knows', async () => (await popup.$('[data-told]')) === null);
  await t.eventually('which is kept', () => isToldKept(popup));
  await popup.reload();
  await t.eventually('and not again', () => popup.$('#look-ups-title'));
  t.check('when it is opened anew', (await popup.$('[data-told]')) === null);
  await popup.close();
}

/** What is on is looked up without a press, and nothing else is. */
async function on(t: E2E, inside: Page): Promise<void> {
  const before = askedByUs(t).length;
  await choose(inside, { allowed: true, modes: { 'domain-age': 'on', repository: 'on', contract: 'off' } });
  const { page, tab } = await openSite(t, inside, SITES.on);
  await t.eventually('what is on is looked up by itself', async () => {
    const lines = await linesOf(inside, tab);
    return lines.includes('domain-age known') && lines.includes('repository known');
  });
  const asked = askedByUs(t).slice(before);
  const others = asked.filter((one) => !/^(?:data\.iana\.org|api\.github\.com|rdap\.registry\.example)\//.test(one));
  t.check('and nothing else is', others.length === 0, others);
  t.check('no link was opened by itself', t.services.asked(RECEIPT).length === 0);
  await page.close();
}

/** Where the person took the browser's permission back, nobody is asked, and that is said. Chromium lets only them do it. */
async function withoutLeave(t: E2E, inside: Page): Promise<void> {
  const { page, tab } = await openSite(t, inside, SITES.on);
  const { removed, held } = await takeLeaveBack(inside);
  t.check('the browser lets go of its permission', removed && !held, { removed, held });
  const before = askedByUs(t).length;
  const { lookedUp } = await tell(inside, 'look-ups:ask', { tab, id: 'first-archive', subject: SITES.on });
  t.check('without permission nobody is asked', askedByUs(t).length === before, askedByUs(t));
  t.check('and it says why', /was not given leave/.test(lookedUp?.says?.join(' ')), lookedUp);
  await page.close();
}

const SCREENS = [
  ['wide', 1200],
  ['narrow', 320],
] as const;

/** The page of look-ups: a choice by the keyboard, the switch for all, and what last ran. */
async function choices(t: E2E): Promise<void> {
  const page = await t.extensionPage('look-ups');
  const choice = (id: string, mode: string) => `[data-look-up="${id}"] [data-choice="${mode}"]`;
  await t.eventually('the page shows how it stands', () => page.$('[data-look-up="contract"][data-mode="off"]'));
  t.check('and what last ran', (await page.$$('[data-last="answered"]')).length >= 2);
  await page.focus(choice('contract', 'off'));
  await page.keyboard.press('ArrowRight');
  await t.eventually('a choice is made with the keyboard', () => page.$('[data-look-up="contract"][data-mode="ask"]'));
  await page.click(choice('repository', 'off'));
  await t.eventually('what the browser keeps is said when one is turned off', () =>
    page.evaluate(() => document.body.innerText.includes('The browser keeps its permission')),
  );
  for (const [name, width] of SCREENS) {
    await page.setViewport({ width, height: 900 });
    await checkFits(t, page, `it fits ${width} pixels`);
    await checkAccess(t, page, `the page of look-ups at ${width} pixels`);
    await page.evaluate(() => scrollTo(0, 0));
    await t.screenshot(page, `look-ups-${name}`);
  }
  await page.click('[role="switch"]');
  await t.eventually('the switch turns all off', () =>
    page.evaluate(() => document.body.innerText.includes('Every look-up is off')),
  );
  await page.close();
  const options = await t.extensionPage('options', '#trials-title');
  await t.eventually('what is decided elsewhere is shown where a link leads', () =>
    options.$eval('#trials-title', (title) => Math.abs(title.getBoundingClientRect().top) < 40 || scrollY > 100),
  );
  await options.close();
}

/** Nothing leaves but what was agreed to: all off, as it comes, and by itself; and the page where that is decided. */
export default async function lookUps(t: E2E): Promise<void> {
  serveWorld(t);
  const inside = await t.extensionPage('options');
  await off(t, inside);
  await usual(t, inside);
  await on(t, inside);
  if (t.browser === 'firefox') await withoutLeave(t, inside);
  await inside.close();
  if (t.browser === 'chromium') await choices(t);
}

import type { Page } from 'puppeteer-core';
import { bannerBox, hasBanner, openOn, pressBanner, readWithoutBanner } from './banner-page.ts';
import type { E2E } from './context.ts';
import { popupOf } from './own-page.ts';

/** Pages that ask for too much: a banner before anything was pressed. */
const LOUD = [
  ['quillnet-season', 'claim-copy.html'],
  ['session-restore', 'claim-unlock.html'],
  ['quillnet-check', 'claim-human.html'],
  ['quillnet-release', 'claim-fee.html'],
  // The name of a known project with a lure behind it.
  ['uniswap-airdrop', 'claim.html'],
] as const;

/** Pages that do not: a caution at most. */
const QUIET = [
  ['quillnet-rewards', 'claim.html'],
  ['lathe', 'staking.html'],
  ['lessons', 'claim-lesson.html'],
  ['quillnet-pair', 'claim-paths.html'],
  ['careful', 'careful.html'],
] as const;

/** Takes our name before we do, with a shadow root of its own. */
const TAKES_NAME = `customElements.define('receipts-banner', class extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
  }
});`;

/** What a page does against the banner, and the banner is back where it can be pressed. */
const ATTACKS: readonly [name: string, attack: () => void | Promise<void>][] = [
  ['taken out', () => document.querySelector('receipts-banner')?.remove()],
  [
    'hidden by a style on it',
    () => (document.querySelector('receipts-banner') as HTMLElement).style.setProperty('display', 'none', 'important'),
  ],
  [
    'given sizes and colours of the page',
    () => {
      const style = document.createElement('style');
      style.textContent = 'receipts-banner { --unit: 0px !important; --wallet-text: transparent !important }';
      document.head.append(style);
    },
  ],
  ['made inert', () => document.querySelector('receipts-banner')?.setAttribute('inert', '')],
  [
    'covered by a box in the top layer',
    () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff';
      document.body.append(cover);
      cover.showPopover();
    },
  ],
  [
    'covered by a modal dialog',
    () => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;margin:0';
      dialog.textContent = 'Connect your wallet to go on.';
      document.body.append(dialog);
      dialog.showModal();
    },
  ],
  [
    'under a box in full screen',
    () => {
      const cover = document.createElement('div');
      cover.style.background = '#fff';
      document.body.append(cover);
      return cover.requestFullscreen();
    },
  ],
  [
    'under a page that moves and zooms itself whole',
    () => {
      document.documentElement.style.cssText = 'transform:translateY(-2000px) scale(.2);zoom:3;filter:opacity(0)';
    },
  ],
];

async function beforeAnyPress(t: E2E): Promise<void> {
  for (const [host, path] of LOUD) {
    const page = await openOn(t, host, path);
    await t.eventually(`${path} gets a banner before any press`, () => hasBanner(page));
    const focus = await page.evaluate(() => document.activeElement?.localName);
    t.check('it takes no focus', focus === 'body', focus);
    await page.close();
  }
  for (const [host, path] of QUIET) {
    const page = await openOn(t, host, path);
    await readWithoutBanner(t, page, path);
    await page.close();
  }
}

/** The page is not moved by it, and is the same again when the site is switched off. */
async function leavesNoTrace(t: E2E): Promise<void> {
  // A host that no other test opens: it stays switched off.
  const page = await openOn(t, 'quillnet-switched', 'claim-fee.html');
  const look = () =>
    page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      for (const ours of copy.querySelectorAll('receipts-card, receipts-banner')) ours.remove();
      return `${copy.outerHTML} ${document.querySelector('h1')?.getBoundingClientRect().top} ${document.documentElement.scrollHeight}`;
    });
  const before = await look();
  await t.eventually('the banner is there', () => hasBanner(page));
  t.check('the page did not move and was not changed', (await look()) === before);
  if (t.browser === 'chromium') {
    const popup = await popupOf(t, page);
    await popup.waitForSelector('[role="switch"], input[type="checkbox"]');
    await popup.click('[role="switch"], input[type="checkbox"]');
    await t.eventually('switched off, nothing of ours is left', () =>
      page.evaluate(() => document.querySelector('receipts-banner, receipts-card') === null),
    );
    t.check('and the page is as it was', (await look()) === before);
    await popup.close();
  }
  await page.close();
}

async function survives(t: E2E): Promise<void> {
  for (const [name, attack] of ATTACKS) {
    const page = await openOn(t, 'quillnet-release', 'claim-fee.html');
    await t.eventually('the banner comes', () => hasBanner(page));
    await page.evaluate(attack);
    await t.eventually(`${name}: it is there again, as large as before`, () => isWhole(page));
    await pressBanner(page, 'hide');
    await t.eventually(`${name}: it can still be pressed`, async () => !(await hasBanner(page)));
    await page.close();
  }
  await outlastsFight(t);
  await namesTaken(t);
}

/** A page that has an element of our name already: ours is a plain one then. */
async function namesTaken(t: E2E): Promise<void> {
  const page = await t.open('about:blank');
  await page.evaluateOnNewDocument(TAKES_NAME);
  await page.goto(`${t.otherOrigin('quillnet-release')}/claim-fee.html`);
  await t.eventually('where the page has taken our name, a banner comes all the same', () =>
    page.evaluate(() => {
      const hit = document.elementFromPoint(innerWidth / 2, 30);
      return hit !== null && hit.parentElement === document.documentElement && hit !== document.body;
    }),
  );
  await page.close();
}

/** As wide as it is made, and inside the window. */
async function isWhole(page: Page): Promise<boolean> {
  const box = await bannerBox(page);
  return box !== undefined && Math.abs(box.right - box.left - 680) < 8 && box.top < 20;
}

/** A page that throws it out at every change: it comes back at its own pace, and the badge tells the same. */
async function outlastsFight(t: E2E): Promise<void> {
  const page = await openOn(t, 'quillnet-release', 'claim-fee.html');
  await t.eventually('the banner comes before the fight', () => hasBanner(page));
  await page.evaluate(`
    let left = 1e6;
    window.fight = new MutationObserver(() => {
      const ours = document.querySelector('receipts-banner');
      if (ours && left-- > 0) ours.remove();
    });
    window.fight.observe(document.documentElement, { childList: true });
    document.querySelector('receipts-banner')?.remove();
  `);
  await t.eventually('the page throws it out again and again', () =>
    page.evaluate(() => document.querySelector('receipts-banner') === null),
  );
  if (t.browser === 'chromium') {
    const popup = await popupOf(t, page);
    await t.eventually('meanwhile the popup says the same', () =>
      popup.evaluate(() => /asks for a payment before it releases/.test(document.body.innerText)),
    );
    await popup.close();
    await page.bringToFront();
  }
  await page.evaluate('window.fight.disconnect()');
  await t.eventually('after a fight it is there again', () => hasBanner(page));
  t.check('a press that the page makes up is none', await isStillThere(page));
  await page.close();
}

async function isStillThere(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    const ours = document.querySelector('receipts-banner');
    for (const type of ['click', 'pointerdown', 'mousedown'])
      ours?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    for (const target of [document.body, window])
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  return hasBanner(page);
}

async function answers(t: E2E): Promise<void> {
  const page = await openOn(t, 'lathe', 'staking.html');
  await page.goto(`${t.otherOrigin('quillnet-release')}/claim-fee.html`);
  await t.eventually('a banner after another page', () => hasBanner(page));
  await page.keyboard.press('Escape');
  await t.eventually('Escape hides it', async () => !(await hasBanner(page)));
  if (t.browser === 'chromium') await bringBack(t, page);
  else await page.reload();
  await t.eventually('it is there again', () => hasBanner(page));
  await pressBanner(page, 'show');
  await t.eventually('its notes open in a card', () =>
    page.evaluate(() => document.activeElement?.localName === 'receipts-card'),
  );
  await page.keyboard.press('Escape');
  t.check('Escape closes the card first', await hasBanner(page));
  await pressBanner(page, 'leave');
  await t.eventually('leaving leads back', async () => page.url().endsWith('/staking.html'));
  await page.close();
  await leavesForGood(t);
}

/** What the person hid, the popup brings back. */
async function bringBack(t: E2E, page: Page): Promise<void> {
  const popup = await popupOf(t, page);
  await t.eventually('the popup says that it was hidden', () =>
    popup.evaluate(() => /You hid the banner/.test(document.body.innerText)),
  );
  await popup.evaluate(() => {
    for (const button of document.querySelectorAll('button'))
      if (/Show it again/.test(button.innerText)) button.click();
  });
  await t.eventually('and then no more', () =>
    popup.evaluate(() => !/You hid the banner/.test(document.body.innerText)),
  );
  await popup.close();
  await page.bringToFront();
}

/** With nothing before it, or with steps of the page's own before it, leaving leads to an empty page. */
async function leavesForGood(t: E2E): Promise<void> {
  const page = await openOn(t, 'quillnet-release', 'claim-fee.html');
  await t.eventually('a banner on a page with its own steps', () => hasBanner(page));
  await page.evaluate(() => {
    for (let step = 0; step < 5; step += 1) history.pushState(step, '', `#${step}`);
    addEventListener('popstate', () => history.pushState(null, '', '#stay'));
  });
  await pressBanner(page, 'leave');
  await t.eventually('leaving does not stay in its steps', async () => page.url() === 'about:blank');
  await page.close();
}

/** A field that comes up after a press is seen before anything can be typed. */
async function afterPress(t: E2E): Promise<void> {
  const page = await openOn(t, 'quillnet-sync', 'claim-phrase.html');
  await readWithoutBanner(t, page, 'claim-phrase.html before the press');
  await page.click('#start');
  await t.eventually('a field for a recovery phrase gets a banner at once', () => hasBanner(page));
  await page.close();
}

async function keyboard(t: E2E): Promise<void> {
  const page = await openOn(t, 'quillnet-release', 'claim-fee.html');
  await t.eventually('a banner for the keyboard', () => hasBanner(page));
  await page.focus('a[href="index.html"]');
  const focus = () => page.evaluate(() => document.activeElement?.localName);
  for (let press = 0; press < 12 && (await focus()) !== 'receipts-banner'; press += 1) await page.keyboard.press('Tab');
  t.check('Tab reaches the banner', (await focus()) === 'receipts-banner', await focus());
  // Its summary, then Leave, Show, Hide.
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await t.eventually('and its last button hides it', async () => !(await hasBanner(page)));
  await page.close();
}

/** How it looks: light, dark, forced colours, narrow, and on a page that reads from right to left. */
async function looks(t: E2E): Promise<void> {
  if (t.browser !== 'chromium') return;
  const page = await openOn(t, 'quillnet-season', 'claim-copy.html');
  await t.eventually('a banner to look at', () => hasBanner(page));
  const media = async (name: string, value: string) => page.emulateMediaFeatures([{ name, value }]);
  await media('prefers-color-scheme', 'light');
  await t.screenshot(page, 'banner-light');
  await media('prefers-color-scheme', 'dark');
  await t.screenshot(page, 'banner-dark');
  await media('prefers-color-scheme', 'light');
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await t.screenshot(page, 'banner-forced');
  await client.send('Emulation.setEmulatedMedia', { features: [] });
  await page.setViewport({ width: 320, height: 640 });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await t.eventually('at 320 px it is inside the window', async () => {
    const box = await bannerBox(page);
    return box && box.left >= 0 && box.right <= 320 && box.bottom <= 640;
  });
  await t.screenshot(page, 'banner-narrow');
  await page.close();
}

/** The banner on claim pages, in a real browser, against pages that do not want it. */
export default async function banner(t: E2E): Promise<void> {
  await beforeAnyPress(t);
  await leavesNoTrace(t);
  await survives(t);
  await answers(t);
  await afterPress(t);
  await keyboard(t);
  await looks(t);
}

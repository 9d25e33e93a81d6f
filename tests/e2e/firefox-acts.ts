import type { Browser, Page } from 'puppeteer-core';
import { inSurface, inWindow, OUR_ID, type Surface } from './firefox-window.ts';

/** Longest wait for a page of ours, in ms. */
const PATIENCE = 15_000;

/** After so long a tab that the driver does not know is looked at, in ms. */
const UNKNOWN = 1_000;

/**
 * Opens a page of ours in a tab in front, which Firefox refuses to drivers and not to its own window. On a busy machine
 * the driver is not told of one such tab in thirty, though it stands there: that one is closed, and another one opened.
 */
export async function openOwnPage(browser: Browser, path: string): Promise<Page> {
  const before = new Set(await browser.pages());
  let address = await addTab(browser, path);
  let asked = Date.now();
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const added = (await browser.pages()).filter((page) => !before.has(page));
    for (const page of added) {
      const here = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
      // A page may take what stands behind the # out of its address.
      if (here.startsWith(`complete ${address.split('#')[0]}`)) return page;
    }
    if (added.length === 0 && Date.now() - asked > UNKNOWN) {
      asked = Date.now();
      if (await closeLoaded(browser, address)) address = await addTab(browser, path);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${path} did not open`);
}

function addTab(browser: Browser, path: string): Promise<string> {
  return inWindow(
    browser,
    ({ gBrowser, WebExtensionPolicy, Services }, { id, page }) => {
      const to = `moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}/${page}`;
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedTab = gBrowser.addTab(to, { triggeringPrincipal });
      return to;
    },
    { id: OUR_ID, page: path },
  );
}

/** Closes the tab in front where it has loaded this page of ours. Out: whether it had. */
function closeLoaded(browser: Browser, address: string): Promise<boolean> {
  return inWindow(
    browser,
    ({ gBrowser }, to) => {
      const { selectedTab } = gBrowser;
      const here = selectedTab.linkedBrowser.currentURI.spec;
      if (selectedTab.hasAttribute('busy') || here.split('#')[0] !== to.split('#')[0]) return false;
      gBrowser.removeTab(selectedTab);
      return true;
    },
    address,
  );
}

/** Id of the tab at this address, as extensions see it; of several the newest; -1 where there is none. */
export function tabIdOf(browser: Browser, address: string): Promise<number> {
  return inWindow(
    browser,
    ({ gBrowser, ChromeUtils }, wanted) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const found = [...gBrowser.tabs].filter(({ linkedBrowser }) => linkedBrowser.currentURI.spec === wanted).at(-1);
      return found ? ExtensionParent.apiManager.global.tabTracker.getId(found) : -1;
    },
    address,
  );
}

/** Ends our background page, as the browser does when it is idle. */
export async function endBackground(browser: Browser): Promise<void> {
  await inWindow(
    browser,
    ({ WebExtensionPolicy }, id) => WebExtensionPolicy.getByID(id).extension.terminateBackground(),
    OUR_ID,
  );
}

/** Presses our button in the toolbar: the popup opens as a person has it, over the tab in front; one that stood is closed. */
export async function pressToolbar(browser: Browser): Promise<void> {
  await inWindow(
    browser,
    async (window, id) => {
      const { ExtensionParent } = window.ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = window.WebExtensionPolicy.getByID(id);
      const stood = window.document.querySelector('browser[webextension-view-type=popup]')?.closest('panel') as
        | (Element & { hidePopup(): void })
        | null
        | undefined;
      if (stood) {
        const hidden = new Promise((resolve) => stood.addEventListener('popuphidden', resolve, { once: true }));
        stood.hidePopup();
        await hidden;
      }
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    },
    OUR_ID,
  );
}

/** All words of a page in the window. */
export const wordsOf = (browser: Browser, surface: Surface): Promise<string> =>
  inSurface(browser, surface, ({ document }) => document.body.innerText);

/**
 * Presses a button with the mouse, found by the words that it shows or is called by, and tells whether it was there.
 * The press counts as a person's: what browsers do for a press alone is done.
 */
export function pressIn(browser: Browser, surface: Surface, words: string): Promise<boolean> {
  return inSurface(
    browser,
    surface,
    (content, wanted) => {
      const found = [...content.document.querySelectorAll('button, input, summary, [role=switch]')].find((one) =>
        [one.textContent, one.getAttribute('aria-label')].some((name) => name?.trim().startsWith(wanted)),
      );
      if (!found) return false;
      found.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = found.getBoundingClientRect();
      const mouse = content as unknown as {
        synthesizeMouseEvent(type: string, x: number, y: number, how: object, more?: object): boolean;
      };
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        const button = type === 'mousemove' ? {} : { button: 0, clickCount: 1 };
        mouse.synthesizeMouseEvent(type, left + width / 2, top + height / 2, button, { isDOMEventSynthesized: false });
      }
      return true;
    },
    words,
  );
}

/** The question that Firefox asks at its own button, as its text; empty where none stands. */
export function questionOf(browser: Browser): Promise<string> {
  return inWindow(browser, ({ PopupNotifications: { panel } }) =>
    panel.state === 'open' ? (panel.firstElementChild?.textContent ?? '') : '',
  );
}

/** Answers the question at Firefox's own buttons. */
export async function answerQuestion(browser: Browser, answer: 'allow' | 'refuse'): Promise<void> {
  await inWindow(
    browser,
    ({ PopupNotifications: { panel } }, button) => {
      const question = panel.firstElementChild as unknown as Record<string, HTMLElement> | null;
      question?.[button]?.click();
    },
    answer === 'allow' ? 'button' : 'secondaryButton',
  );
}

/** Chooses one of our lines in the menu that stands open after a press with the right button. */
export function chooseInMenu(browser: Browser, label: string): Promise<boolean> {
  return inWindow(
    browser,
    async ({ document }, wanted) => {
      type Popup = Element & { state: string; activateItem(item: Element): void };
      const menu = document.getElementById('contentAreaContextMenu') as Popup | null;
      const item = [...(menu?.querySelectorAll('menuitem') ?? [])].find((one) => one.getAttribute('label') === wanted);
      const popup = item?.closest('menupopup') as Popup | null | undefined;
      if (!item || !popup || menu?.state !== 'open') return false;
      if (popup !== menu && popup.state !== 'open') {
        const shown = new Promise((resolve) => popup.addEventListener('popupshown', resolve, { once: true }));
        (popup.parentElement as unknown as { openMenu(open: boolean): void }).openMenu(true);
        await shown;
      }
      popup.activateItem(item);
      return true;
    },
    label,
  );
}

/** Types into the address bar, waits for what is suggested, and presses Enter. */
export async function enterInAddressBar(browser: Browser, typed: string): Promise<void> {
  await inWindow(
    browser,
    async ({ gURLBar }, words) => {
      gURLBar.focus();
      gURLBar.search(words);
      await gURLBar.lastQueryContextPromise;
      gURLBar.handleCommand();
    },
    typed,
  );
}

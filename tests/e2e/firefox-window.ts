import type { Browser } from 'puppeteer-core';

/** What is used of the window of Firefox itself. It is the browser's own, and no page sees it. */
export interface FirefoxWindow extends Window {
  gBrowser: {
    tabs: Iterable<FirefoxTab>;
    selectedTab: FirefoxTab;
    selectedBrowser: FirefoxFrame;
    addTab(address: string, how: object): FirefoxTab;
    removeTab(tab: FirefoxTab): void;
  };
  Services: {
    scriptSecurityManager: { getSystemPrincipal(): object };
    prefs: { setIntPref(name: string, value: number): void };
  };
  WebExtensionPolicy: { getByID(id: string): { mozExtensionHostname: string; extension: FirefoxExtension } };
  ChromeUtils: { importESModule(module: string): { ExtensionParent: { apiManager: { global: FirefoxExtensions } } } };
  PopupNotifications: { panel: Element & { state: string } };
  SidebarController: { browser: FirefoxFrame; isOpen: boolean; hide(): void };
  gURLBar: {
    focus(): void;
    search(typed: string): void;
    lastQueryContextPromise: Promise<unknown>;
    handleCommand(): void;
  };
}
interface FirefoxTab extends Element {
  linkedBrowser: FirefoxFrame;
}
/** An element of the browser that shows a page. */
interface FirefoxFrame extends Element {
  currentURI: { spec: string };
  contentDocument: Document | null;
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadFrameScript(script: string, forNewOnes: boolean): void;
  };
}
interface FirefoxExtension {
  terminateBackground(): Promise<void>;
}
interface FirefoxExtensions {
  tabTracker: { getId(tab: FirefoxTab): number };
  browserActionFor(extension: FirefoxExtension): { triggerAction(window: FirefoxWindow): Promise<void> };
}

/** As the manifest names us; the address of our pages is another in each profile. */
export const OUR_ID = 'receipts@receipts.invalid';

interface Connection {
  send(method: string, params: object): Promise<{ result: Answer }>;
}
interface Answer {
  contexts: { context: string }[];
  type: string;
  result: { value: string };
  exceptionDetails: { text: string };
}

/**
 * Runs a function in the window of Firefox itself: what stands around pages (buttons, menus, panels, questions) is there.
 * The browser has to be started with `systemAccess`. What goes in and comes out is JSON; the function sees nothing else
 * of the file that it stands in.
 */
export async function inWindow<Value, Argument = undefined>(
  browser: Browser,
  run: (window: FirefoxWindow, argument: Argument) => Value | Promise<Value>,
  argument?: Argument,
): Promise<Value> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression: asText(run, 'window', argument),
    target: { context: tree.result.contexts[0]?.context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result.value) as Value;
}

/** Which of the pages in the window: our popup, the sidebar, or the tab in front. */
export type Surface = 'popup' | 'sidebar' | 'tab';

/**
 * Runs a function in a page that stands in the window, with the browser's own rights: it sees closed roots, and reaches
 * the popup and the sidebar, which are no tabs. Throws where no such page is open.
 */
export async function inSurface<Value, Argument = undefined>(
  browser: Browser,
  surface: Surface,
  run: (content: Window, argument: Argument) => Value | Promise<Value>,
  argument?: Argument,
): Promise<Value> {
  const name = `receipts-tests:${crypto.randomUUID()}`;
  const script = `${asText(run, 'content', argument)}.then(
    (value) => sendAsyncMessage(${JSON.stringify(name)}, value),
    (error) => sendAsyncMessage(${JSON.stringify(name)}, 'no: ' + error),
  )`;
  const said = await inWindow(browser, askSurface, { surface, name, script });
  if (said.startsWith('no: ')) throw new Error(`${surface}: ${said.slice(4)}`);
  return JSON.parse(said) as Value;
}

function askSurface(
  window: FirefoxWindow,
  { surface, name, script }: { surface: Surface; name: string; script: string },
): Promise<string> {
  const frames = {
    tab: () => window.gBrowser.selectedBrowser,
    popup: () => [...window.document.querySelectorAll('browser[webextension-view-type=popup]')].at(-1),
    sidebar: () => window.SidebarController.browser.contentDocument?.getElementById('webext-panels-browser'),
  };
  const frame = frames[surface]() as FirefoxFrame | null | undefined;
  if (!frame?.messageManager) return Promise.resolve('no: it is not open');
  return new Promise((resolve) => {
    frame.messageManager.addMessageListener(name, ({ data }) => resolve(data));
    frame.messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
    // One that closes in this moment never answers.
    window.setTimeout(() => resolve('no: it did not answer'), 5_000);
  });
}

/** The call of a function as text; `__name` is what the compiler of tests puts around functions. */
function asText(run: unknown, first: string, argument: unknown): string {
  return `(async () => {
    const __name = (one) => one;
    return JSON.stringify((await (${String(run)})(${first}, ${JSON.stringify(argument ?? null)})) ?? null);
  })()`;
}

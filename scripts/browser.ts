import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

const ROOT = new URL('..', import.meta.url).pathname;

/** Flags that keep Chromium off a network that may not be there; see docs/testing.md. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Launching {
  headless: boolean;
  /** Folder of the profile, for a browser that is to be started again. */
  profile?: string;
  /** Folder of the built extension; none for a browser as it comes. */
  extension?: string;
  /** Command-line flags, for Chromium. */
  flags?: readonly string[];
  /** Preferences, for Firefox. */
  preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Takes any certificate, for services that are recorded on this machine. Chromium is told so by a flag. */
  anyCertificate?: boolean;
  /** Lets the driver into the window of Firefox itself, for what stands around pages: tests/e2e/firefox-window.ts. */
  systemAccess?: boolean;
}

export interface Launched {
  browser: Browser;
  /** Id of the installed extension; empty without one. */
  extensionId: string;
}

/** Folder that `npm run build` writes for a browser. */
export function builtExtension(name: BrowserName): string {
  const folder = join(ROOT, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built: run npm run build.`);
  return folder;
}

/** Starts a real browser with the extension installed. The path comes from RECEIPTS_CHROMIUM or RECEIPTS_FIREFOX. */
export async function launch(name: BrowserName, launching: Launching): Promise<Launched> {
  const browser = name === 'chromium' ? await launchChromium(launching) : await launchFirefox(launching);
  const extensionId = launching.extension ? await browser.installExtension(launching.extension) : '';
  return { browser, extensionId };
}

function launchChromium({ headless, profile, flags = [] }: Launching): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env.RECEIPTS_CHROMIUM ?? '/usr/bin/chromium',
    pipe: true,
    enableExtensions: true,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [...CHROMIUM_FLAGS, ...flags],
  });
}

function launchFirefox({ headless, profile, preferences, anyCertificate, systemAccess }: Launching): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.RECEIPTS_FIREFOX ?? '/usr/bin/firefox-esr',
    headless,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 900 },
    acceptInsecureCerts: anyCertificate ?? false,
    args: systemAccess ? ['-remote-allow-system-access'] : [],
    ...(preferences && { extraPrefsFirefox: { ...preferences } }),
  });
}

/** Id of the tab a page lives in; only the extension knows it, so it is asked. Of several with one address, the newest. */
export async function findTabId(browser: Browser, extensionId: string, page: Page): Promise<number> {
  const asker = await browser.newPage();
  await asker.goto(`chrome-extension://${extensionId}/options.html`);
  const tab = await asker.evaluate(async (address) => {
    type Tabs = { query(what: object): Promise<{ id: number; url?: string }[]> };
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    return (await tabs.query({})).filter((one) => one.url === address).at(-1)?.id ?? -1;
  }, page.url());
  await asker.close();
  return tab;
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browser.ts';
import type { Services } from './services.ts';

/** What an end-to-end suite works with: one real browser with the extension installed, and pages on loopback. */
export interface E2E {
  browser: BrowserName;
  /** The running browser; another one after `restart`. */
  readonly running: Browser;
  /** Origin of the fixture pages: http://127.0.0.1:PORT. */
  origin: string;
  /** The same pages under another origin: http://NAME.localhost:PORT. */
  otherOrigin(name: string): string;
  /** Opens a page of tests/fixtures/site (or demo) in a new tab, or a whole address. */
  open(path: string): Promise<Page>;
  /** Opens popup, projects, options or request as a page, in front. */
  extensionPage(name: string, search?: string): Promise<Page>;
  /** Id of the tab that a page lives in. */
  tabId(page: Page): Promise<number>;
  /** Closes the browser and starts it again on the same profile. Chromium only. */
  restart(): Promise<void>;
  /** Kills the browser in the middle of whatever it does (SIGKILL) and starts it again on its profile. Chromium only. */
  crash(): Promise<void>;
  /** Stops the extension's background, as the browser may at any time. */
  stopWorker(): Promise<void>;
  /** One expectation. A failure is told and counted, and the suite goes on. */
  check(name: string, condition: unknown, detail?: unknown): void;
  /** Waits until the condition holds, at most 15 s, and checks it under this name. */
  eventually(name: string, condition: () => Promise<unknown>): Promise<boolean>;
  screenshot(page: Page, name: string): Promise<void>;
  /** What left the browser since the last call, beside its own and what recorded services answered. */
  takeStrays(): string[];
  /** Public services, recorded: see tests/services/failures.ts. Forgotten when the suite ends. */
  services: Services;
}

export type Suite = (t: E2E) => Promise<void>;

/**
 * Where a picture goes: docs/screens when asked for, else a folder that is not kept. Those of documents are Chromium's,
 * where their name says no browser; Firefox's have a folder of their own.
 */
export function screenFolder(root: string, browser: BrowserName, picture: string): string {
  const isApart = browser === 'firefox' && !picture.includes('firefox');
  const kept = process.env.RECEIPTS_SCREENS && !isApart ? 'docs/screens' : '.output/screens';
  const folder = join(root, kept, isApart ? 'firefox' : '');
  mkdirSync(folder, { recursive: true });
  return folder;
}

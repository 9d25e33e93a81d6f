import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';

/** A page of the extension (the options), to ask the background from and to open others of its pages. */
export function openInside(t: E2E): Promise<Page> {
  return t.extensionPage('options');
}

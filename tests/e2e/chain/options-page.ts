import type { Page } from 'puppeteer-core';
import type { E2E } from '../context.ts';
import { panelOf } from '../guard-panel.ts';

/**
 * The options page. Firefox lets no driver go to an extension's address, so there the panel itself is sent on: `hold`
 * makes a page ask for something that is held. Closing it goes back on that, as closing the panel does.
 */
export async function optionsOf(t: E2E, hold: () => Promise<void>): Promise<Page> {
  if (t.browser === 'chromium') return t.extensionPage('options');
  await hold();
  const panel = await panelOf(t);
  if (!panel) throw new Error('There is no panel to go to the options from.');
  await panel.evaluate(() => {
    location.href = '/options.html';
  });
  await panel.waitForSelector('h1');
  return panel;
}

import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { popupOf } from './own-page.ts';

/**
 * The second reading is on, and the browser has no model that could be asked, as here: its popup says so in words, with
 * the label, and the page's notes are what they were. `inside`: a page of the extension.
 */
export async function saysNoModel(t: E2E, inside: Page): Promise<void> {
  const page = await t.open('/project.html');
  await choose(inside, 'off');
  const before = await popupOf(t, page);
  await t.eventually('the popup has the page’s notes', async () => (await partsOf(before)).notes !== '');
  const { opinion: quiet, notes } = await partsOf(before);
  t.check('while the second reading is off nothing of it is shown', quiet === '', quiet);
  await before.close();

  await choose(inside, 'on');
  const after = await popupOf(t, page);
  await t.eventually('the popup says that no model can be asked', async () =>
    /Not available\s{1,9}This browser (?:offers extensions no|has a) language model/.test(
      (await partsOf(after)).opinion,
    ),
  );
  const now = await partsOf(after);
  t.check('with its label, and nothing to press', /not checked by us/.test(now.opinion) && now.buttons === 0, now);
  t.check('and the notes are the same', now.notes === notes, [notes, now.notes]);
  await t.screenshot(after, 'second-reading-absent');
  await choose(inside, 'off');
  await after.close();
  await page.close();
}

/** What the person decided on the second reading, as the page of look-ups writes it. */
async function choose(inside: Page, mode: 'off' | 'on'): Promise<void> {
  await inside.evaluate(async (chosen) => {
    // biome-ignore lint/suspicious/noExplicitAny: the browser's own objects, of either browser
    const api = ((globalThis as any).browser ?? (globalThis as any).chrome) as any;
    await api.storage.local.set({ 'look-ups': { allowed: true, modes: { 'second-opinion': chosen }, told: true } });
  }, mode);
}

function partsOf(popup: Page): Promise<{ opinion: string; notes: string; buttons: number }> {
  return popup.evaluate(() => {
    const part = document.querySelector<HTMLElement>('[data-second-opinion]');
    const counts = document.querySelector<HTMLElement>('a[href="#notes-title"]')?.innerText ?? '';
    return {
      opinion: part?.innerText ?? '',
      notes: counts,
      buttons: part?.querySelectorAll('button').length ?? 0,
    };
  });
}

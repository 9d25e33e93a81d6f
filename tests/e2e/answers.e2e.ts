import type { Page } from 'puppeteer-core';
import { checkAccess, checkFits, shoot } from './access.ts';
import type { E2E } from './context.ts';
import { popupOf } from './own-page.ts';

const CHECKED = 'A second machine, picked at random, renders one tile of every frame again';
const OPEN = 'No answer found: what the chain is for; work done, in numbers';

const textOf = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

/** The words that are marked as what was asked for, and whether they are in the window. */
function shownOn(page: Page): Promise<{ words: string; isSeen: boolean }> {
  return page.evaluate(() => {
    const range = [...(CSS.highlights.get('receipts-here') ?? [])][0] as Range | undefined;
    const box = range?.getBoundingClientRect();
    return { words: String(range ?? ''), isSeen: box !== undefined && box.top >= 0 && box.bottom <= innerHeight };
  });
}

/** A sentence that no rule knows: the trained reading finds what it answers, the popup lists it, and the page shows it. */
export default async function answers(t: E2E): Promise<void> {
  const page = await t.open(`${t.otherOrigin('fernglow')}/answers.html`);
  const popup = await popupOf(t, page);
  await popup.setViewport({ width: 380, height: 600 });
  await t.eventually('the reading fills the popup in while it is open', async () =>
    popup.$('[data-sentences=read] [data-question=verification-method] [data-by=model]'),
  );
  const text = await textOf(popup);
  t.check('the answer is quoted', text.includes(CHECKED), text);
  t.check('what nothing answers is said', text.includes(OPEN), text);
  await checkAccess(t, popup, 'the popup with answers');
  await popup.$eval('#answers-title', (title) => title.scrollIntoView());
  await shoot(t, popup, 'popup-answers');
  await popup.setViewport({ width: 320, height: 900 });
  await checkFits(t, popup, 'nothing is cut off at 320 pixels');
  await shoot(t, popup, 'popup-answers-320');

  const button = '[data-question=verification-method] button';
  await popup.focus(button);
  await popup.keyboard.press('Enter');
  await t.eventually('the page shows it, and scrolls to it', async () => {
    const { words, isSeen } = await shownOn(page);
    return words.includes(CHECKED) && isSeen;
  });
  await page.evaluate(() => document.querySelector('#checked')?.remove());
  await popup.click(button);
  await t.eventually('a place that is gone is said to be gone', async () =>
    /not found on the page/.test((await popup.$eval('[role=alert]', (alert) => alert.textContent)) ?? ''),
  );
  await popup.close();
  await page.close();
}

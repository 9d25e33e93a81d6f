import type { Page } from 'puppeteer-core';
import { readCatalogueFile } from '../../scripts/words/catalogue-files.ts';
import type { E2E } from './context.ts';
import { popupOf } from './own-page.ts';

/** Languages that are looked at: long words, and words without spaces. */
const LOOKED_AT = ['de', 'zh-CN'] as const;

async function choose(t: E2E, language: string): Promise<Page> {
  const options = await t.extensionPage('options');
  await options.waitForSelector('#language-title');
  await options.select('[aria-labelledby="language-title"] select', language);
  return options;
}

const langOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

/** Text of ours that is drawn, without quotes, names and code. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walk.nextNode()) {
      const { parentElement, data } = walk.currentNode as Text;
      if (!parentElement?.closest('blockquote, q, bdi, code, pre, option, script')) texts.push(data.trim());
    }
    return texts.filter((text) => text !== '');
  });

/** Sentences that are still English: three words in a row of which one is as common as can be. */
const english = (texts: readonly string[]) =>
  texts.filter((text) => /\b[a-z]+ (?:the|this|that|of|and|are) [a-z]+\b/i.test(text));

/** Names of the buttons beside marks, which stand in our closed root on the page. */
async function namesOfMarks(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ role }) => role?.value === 'button').map(({ name }) => String(name?.value ?? ''));
}

async function speaks(t: E2E, tag: (typeof LOOKED_AT)[number]): Promise<void> {
  const caution = String(readCatalogueFile(tag).Caution);
  const options = await choose(t, tag);
  await t.eventually(`the options speak ${tag} at once`, async () => (await langOf(options)) === tag);
  await t.eventually(`no sentence of the options is English in ${tag}`, async () => {
    const texts = await drawn(options);
    if (texts.length < 50) return false;
    if (english(texts).length > 0) throw new Error(english(texts).slice(0, 5).join(' | '));
    return true;
  });
  await t.screenshot(options, `language-options-${tag}`);
  await options.close();

  const page = await t.open('/project.html');
  await t.eventually(`marks on the page are named in ${tag}`, async () =>
    (await namesOfMarks(page)).some((name) => name.startsWith(caution)),
  );
  const popup = await popupOf(t, page);
  await t.eventually(`the popup has its notes in ${tag}`, () =>
    popup.evaluate(() => document.querySelectorAll('[data-rule]').length > 2),
  );
  const left = english(await drawn(popup));
  t.check(`no sentence of the popup is English in ${tag}`, left.length === 0, left);
  await t.screenshot(popup, `language-popup-${tag}`);
  await popup.close();
  await page.close();
}

/** The interface in another language: chosen in the options, spoken there at once, in the popup and on pages. */
export default async function language(t: E2E): Promise<void> {
  for (const tag of LOOKED_AT) await speaks(t, tag);
  const options = await choose(t, '');
  await t.eventually('back to the language of the browser', async () => (await langOf(options)) === 'en');
  await options.close();
}

import { browser } from 'wxt/browser';
import { Catalogue } from '@/lib/words/catalogue.ts';
import { type LanguageTag, nearestLanguage } from '@/lib/words/languages.ts';
import { getLanguage } from './settings/language.ts';

export interface Spoken {
  language: LanguageTag;
  words: Catalogue;
}

/** The language to speak now, the person's choice or the nearest to the browser's, with its words. English has none. */
export async function readSpoken(): Promise<Spoken> {
  const language = (await getLanguage()) ?? nearestLanguage(browser.i18n.getUILanguage());
  return { language, words: language === 'en' ? {} : await readCatalogue(language) };
}

/** A catalogue that the build put into the extension. No server is asked: the address is the extension's own. */
async function readCatalogue(language: LanguageTag): Promise<Catalogue> {
  const path = `/words/${language}.json` as Parameters<typeof browser.runtime.getURL>[0];
  const answer = await fetch(browser.runtime.getURL(path));
  return Catalogue.parse(await answer.json());
}

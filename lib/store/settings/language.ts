import { storage } from 'wxt/utils/storage';
import { isLanguageTag, type LanguageTag } from '@/lib/words/languages.ts';
import { attempt, type Stored } from '../stored.ts';

const item = storage.defineItem<unknown>('local:language');

/** The language that the person chose for the interface; undefined where it follows the browser. */
export async function getLanguage(): Promise<LanguageTag | undefined> {
  const kept = await item.getValue();
  return isLanguageTag(kept) ? kept : undefined;
}

/** Keeps the choice; undefined for the browser's own language. */
export function setLanguage(language: LanguageTag | undefined): Promise<Stored<void>> {
  return attempt(() => (language ? item.setValue(language) : item.removeValue()));
}

/** Calls back after each change, wherever it was made. Returns the way to stop. */
export function watchLanguage(listener: () => void): () => void {
  return item.watch(listener);
}

import { readSpoken } from '@/lib/store/catalogue-file.ts';
import { watchLanguage } from '@/lib/store/settings/language.ts';
import { speak } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';

/**
 * Begins a page of the extension: has it speak the person's language, and gives the element to draw in, emptied of the
 * sentence that stood there before the script ran. Where the words cannot be read, it speaks English. A page that is open
 * while the language is changed is loaded anew.
 */
export async function openPage(): Promise<HTMLElement> {
  watchLanguage(() => location.reload());
  const { language, words } = await readSpoken().catch(() => ({ language: 'en' as const, words: {} }));
  speak(language, words);
  document.documentElement.lang = language;
  document.title = told(document.title);
  const app = document.getElementById('app')!;
  app.replaceChildren();
  return app;
}

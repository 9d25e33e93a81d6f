import type { Handlers } from '@/lib/messaging/server.ts';
import { readSpoken, type Spoken } from '@/lib/store/catalogue-file.ts';
import { watchLanguage } from '@/lib/store/settings/language.ts';
import { speak } from '@/lib/words/say.ts';

/** The language as the background has it. */
export interface BackgroundLanguage {
  /** Done once it speaks; to be awaited before the first word that a person reads. */
  spoken(): Promise<unknown>;
  /** Calls back when the person chose another one and it is spoken. */
  onChange(listener: () => void): void;
  handlers: Pick<Handlers, 'words:here'>;
}

/**
 * The language of what the background itself says (menus, suggestions in the address bar), and of our words on pages.
 * Reports and everything else that is kept or sent stays English there: it is told where it is shown.
 */
export function followLanguage(): BackgroundLanguage {
  const listeners: (() => void)[] = [];
  let spoken = read();
  watchLanguage(() => {
    spoken = read();
    void spoken.then(() => {
      for (const listener of listeners) listener();
    });
  });
  return {
    spoken: () => spoken,
    onChange: (listener) => listeners.push(listener),
    handlers: {
      'words:here': async () => {
        const { language, words } = await spoken;
        return language === 'en' ? { language } : { language, words };
      },
    },
  };
}

/** Where the words cannot be read, it speaks English. */
async function read(): Promise<Spoken> {
  const spoken = await readSpoken().catch((): Spoken => ({ language: 'en', words: {} }));
  speak(spoken.language, spoken.words);
  return spoken;
}

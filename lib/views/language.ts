import { signal } from '@preact/signals';
import type { LanguageProps } from '@/components/language/LanguageChoice.tsx';
import { getLanguage, setLanguage } from '@/lib/store/settings/language.ts';
import type { LanguageTag } from '@/lib/words/languages.ts';

const chosen = signal<LanguageTag | undefined>(undefined);
const failed = signal('');

export async function followLanguage(): Promise<void> {
  chosen.value = await getLanguage();
}

/** The choice of a language, for the options. */
export function languageChoice(): LanguageProps {
  return {
    chosen: chosen.value,
    failed: failed.value,
    onChoose: (language) =>
      void setLanguage(language).then((kept) => {
        failed.value = kept.ok ? '' : kept.why;
      }),
  };
}

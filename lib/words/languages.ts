/** The languages of the interface, by BCP 47 tag, each with its own name for itself. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  'pt-BR': 'Português (Brasil)',
  tr: 'Türkçe',
  vi: 'Tiếng Việt',
  ru: 'Русский',
  'zh-CN': '简体中文',
  ja: '日本語',
  ko: '한국어',
} as const;
export type LanguageTag = keyof typeof LANGUAGES;

export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as LanguageTag[];

export function isLanguageTag(text: unknown): text is LanguageTag {
  return typeof text === 'string' && Object.hasOwn(LANGUAGES, text);
}

/**
 * The language of ours that is nearest to what a browser speaks (`de-AT`, `zh_Hans_SG`): the same tag, or the same
 * language. Chinese in traditional script is not simplified Chinese: English then.
 */
export function nearestLanguage(tag: string): LanguageTag {
  const wanted = tag.replaceAll('_', '-');
  const [language = '', ...rest] = wanted.toLowerCase().split('-');
  if (language === 'zh' && rest.some((part) => /^(?:hant|tw|hk|mo)$/.test(part))) return 'en';
  return LANGUAGE_TAGS.find((one) => one.toLowerCase().split('-')[0] === language) ?? 'en';
}

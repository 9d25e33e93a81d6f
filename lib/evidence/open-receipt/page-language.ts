import { madeOnce } from '@/lib/core/made-once.ts';
import { tellLanguage } from '@/lib/core/text/language.ts';
import { en } from '@/lib/words/en.ts';
import type { ReadTarget } from './target.ts';

const names = madeOnce(() => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }));
/** What is read of a page to tell its language, in UTF-16 units. */
const SAMPLE = 2_000;

/** The name of the language that the page is written in, when it is surely not English; empty otherwise. */
export function pageLanguage({ places, doc }: Pick<ReadTarget, 'places' | 'doc'>): string {
  const words = places
    .map(({ sentence }) => sentence.text)
    .filter((text) => /\p{L}{2}/u.test(text))
    .slice(0, 200)
    .sort((a, b) => b.length - a.length)
    .slice(0, 8)
    .join(' ')
    .slice(0, SAMPLE);
  const told = tellLanguage(words);
  const declared = /^[a-z]{2}/.exec(doc.lang)?.[0] ?? '';
  const lang = told.sure ? told.lang : told.lang === '' ? '' : told.lang === declared ? declared : '';
  return lang === '' || lang === 'en' ? '' : nameOf(lang);
}

function nameOf(lang: string): string {
  return names().of(lang) ?? en('another language');
}

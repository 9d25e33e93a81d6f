import { en } from '@/lib/words/en.ts';
import type { LocalePack } from '../locale.ts';
import type { Report } from '../report.ts';
import type { RowId } from '../row.ts';
import { isPackRule, type Rule } from '../rule.ts';
import type { PageLanguages } from './page-languages.ts';
import { RULES_LANGUAGE } from './sentence-checks.ts';

/** What the languages of a page mean for the checks. */
export interface LanguagesRead {
  /** For the Report: share of each language, and how many of the checks read it. Shares under 1 % are left out. */
  languages: NonNullable<Report['languages']>;
  /** Why this check did not read enough of the page, in words; nothing when it did. */
  whyNot(rule: Rule): string | undefined;
  /** Why a row on which nothing was found is not checked, in words; nothing when the page's languages are no reason. */
  whyRow(row: RowId): string | undefined;
}

/** A check that did not read half of the page did not run. *(guess)* */
const MOSTLY = 0.5;
/** To say that something is not there, nearly all of the page has to be read. *(guess)* */
const MISSED = 0.3;
/** Smaller shares are names and quotations. */
const TOLD = 0.01;

/** Which checks read which languages of the page. Pure. */
export function readLanguagesOf(
  page: PageLanguages,
  rules: readonly Rule[],
  locales: readonly LocalePack[],
): LanguagesRead {
  const checks = rules.filter((rule) => !isPackRule(rule));
  const covered = new Map(locales.map((pack) => [pack.lang, new Set(pack.rules.map((one) => one.rule))]));
  const reads = (rule: Rule, lang: string) => lang === RULES_LANGUAGE || covered.get(lang)?.has(rule.id) === true;
  const unread = (rule: Rule) =>
    page.shares.reduce((sum, { lang, share }) => (reads(rule, lang) ? sum : sum + share), 0);
  const told = page.shares.filter(({ share }) => share >= TOLD);
  const inWords = sayForeign(page);
  return {
    languages: told.map(({ lang, share }) => ({
      lang,
      share: Math.round(share * 100) / 100,
      read: lang === RULES_LANGUAGE ? 'all' : covered.has(lang) ? 'some' : 'none',
    })),
    whyNot(rule) {
      // What reads buttons, fields, links and addresses runs on every page.
      if (rule.kind === 'dom') return undefined;
      if (unread(rule) <= (rule.kind === 'absence' ? MISSED : MOSTLY)) return undefined;
      return en('{~inWords}; this check does not read it.', { inWords });
    },
    whyRow(row) {
      const ofRow = checks.filter((rule) => rule.row === row && (rule.kind !== 'dom' || row === 'requests'));
      const left = ofRow.filter((rule) => unread(rule) > MISSED);
      if (left.length === 0) return undefined;
      return left.length < ofRow.length
        ? en('{~inWords}; not all checks of this row read it.', { inWords })
        : en('{~inWords}; the checks of this row do not read it.', { inWords });
    },
  };
}

/** "This page is in German", or how much of it; at most three languages, largest first. */
function sayForeign(page: PageLanguages): string {
  const foreign = page.shares.filter(({ lang }) => lang !== RULES_LANGUAGE);
  const much = foreign.filter(({ share }) => share >= MISSED / 3).slice(0, 3);
  const named = listed(much.map(({ lang }) => nameOf(lang)));
  if (page.main !== RULES_LANGUAGE) return en('This page is in {~named}', { named });
  const percent = Math.round(foreign.reduce((sum, { share }) => sum + share, 0) * 100);
  return en('{percent} % of this page is in {~named}', { percent, named });
}

/** English name of a language, or its code where there is none. */
function nameOf(lang: string): string {
  const known = names.get(lang);
  if (known !== undefined) return known;
  const name = /^[a-z]{2,3}$/.test(lang) ? new Intl.DisplayNames(['en'], { type: 'language' }).of(lang) : undefined;
  names.set(lang, name ?? lang);
  return name ?? lang;
}

/** Asking for a name is slow, and there are few. */
const names = new Map<string, string>();

function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? en('another language');
  return en('{list} and {last}', { list: words.slice(0, -1).join(', '), last: words.at(-1) });
}

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
  const inWords = () => `This page is in ${listed(foreign(page).map(nameOf))}`;
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
      const own = languagesOfRule(rule, locales);
      return `${inWords()}; this check reads ${listed(own)} only.`;
    },
    whyRow(row) {
      const ofRow = checks.filter((rule) => rule.row === row && (rule.kind !== 'dom' || row === 'requests'));
      const left = ofRow.filter((rule) => unread(rule) > MISSED);
      if (left.length === 0) return undefined;
      if (left.length < ofRow.length) return `${inWords()}; not all checks of this row read it.`;
      return `${inWords()}; the checks of this row read ${nameOf(RULES_LANGUAGE)} only.`;
    },
  };
}

/** Languages other than that of the rules which make up much of the page, largest first; at most three. */
function foreign(page: PageLanguages): string[] {
  const much = page.shares.filter(({ lang, share }) => lang !== RULES_LANGUAGE && share >= MISSED / 3);
  return much.slice(0, 3).map(({ lang }) => lang);
}

function languagesOfRule(rule: Rule, locales: readonly LocalePack[]): string[] {
  const own = locales.filter((pack) => pack.rules.some((one) => one.rule === rule.id)).map((pack) => pack.lang);
  return [RULES_LANGUAGE, ...own].map(nameOf);
}

/** English name of a language, or its code where there is none. */
function nameOf(lang: string): string {
  names ??= new Intl.DisplayNames(['en'], { type: 'language' });
  try {
    return names.of(lang) ?? lang;
  } catch {
    return lang;
  }
}

let names: Intl.DisplayNames | undefined;

function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'another language';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

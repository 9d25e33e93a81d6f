import { findInLocale, type LocalePack } from '../locale.ts';
import type { PageView, Sentence } from '../page-view.ts';
import { isPackRule, isSentenceRule, type Rule, type Span } from '../rule.ts';
import { frameOf } from '../text/frame.ts';
import { makeLocaleGate } from '../text/locale-gate.ts';
import { createPrefilter, type Prefilter } from './prefilter.ts';

/** One rule, read in one language: what the prefilter looks for, and the exact check. */
export interface SentenceCheck {
  /** Place among all checks, from 0. */
  nth: number;
  /** ISO 639-1; the check runs only in Blocks of this language. Empty: in every Block. */
  lang: string;
  /** Whose finding it is. */
  rule: Rule;
  cues: readonly string[];
  find(sentence: Sentence, view: PageView): Span | undefined;
}

export interface SentenceChecks {
  /** One pass for all rules and all languages. */
  prefilter: Prefilter<SentenceCheck>;
  /** The same for text that is English only: nobody looks for cues of languages that are not there. */
  readonly english: Prefilter<SentenceCheck>;
  /** How many checks there are. */
  count: number;
  /** The frame gate of a language; the English one where there is no pack. */
  gateOf(lang: string): typeof frameOf;
}

/** The language that the rules themselves read. */
export const RULES_LANGUAGE = 'en';

const made = new WeakMap<readonly Rule[], { locales: readonly LocalePack[]; checks: SentenceChecks }>();

/** The checks of a list of rules and packs, made at first use. */
export function checksOf(rules: readonly Rule[], locales: readonly LocalePack[]): SentenceChecks {
  const known = made.get(rules);
  if (known?.locales === locales) return known.checks;
  const all = [...englishChecks(rules), ...localeChecks(rules, locales)].map((check, nth) => ({ ...check, nth }));
  let english: Prefilter<SentenceCheck> | undefined;
  const checks: SentenceChecks = {
    prefilter: createPrefilter(all),
    get english() {
      english ??= createPrefilter(all.filter(({ lang }) => lang === RULES_LANGUAGE || lang === ''));
      return english;
    },
    count: all.length,
    gateOf(lang) {
      const pack = locales.find((one) => one.lang === lang);
      return pack ? gateOfPack(pack) : frameOf;
    },
  };
  made.set(rules, { locales, checks });
  return checks;
}

type UnnumberedCheck = Omit<SentenceCheck, 'nth'>;

function englishChecks(rules: readonly Rule[]): UnnumberedCheck[] {
  return rules.filter(isSentenceRule).map((rule) => ({
    // The phrases of an imported pack are in whatever language its author reads.
    lang: rule.pack ? '' : RULES_LANGUAGE,
    rule,
    cues: rule.cues,
    find: (sentence, view) => rule.find(sentence, view),
  }));
}

function localeChecks(rules: readonly Rule[], locales: readonly LocalePack[]): UnnumberedCheck[] {
  const byId = new Map(rules.filter((rule) => !isPackRule(rule)).map((rule) => [rule.id, rule]));
  return locales.flatMap((pack) => {
    return pack.rules.flatMap((locale): UnnumberedCheck[] => {
      const rule = byId.get(locale.rule);
      if (!rule || locale.cues.length === 0) return [];
      const find: SentenceCheck['find'] = (sentence, view) => findInLocale(locale, sentence, view);
      return [{ lang: pack.lang, rule, cues: locale.cues, find }];
    });
  });
}

const gates = new WeakMap<LocalePack, typeof frameOf>();

/** Compiled once per pack, whatever the list of rules. */
function gateOfPack(pack: LocalePack): typeof frameOf {
  const gate = gates.get(pack) ?? makeLocaleGate(pack.cues);
  gates.set(pack, gate);
  return gate;
}

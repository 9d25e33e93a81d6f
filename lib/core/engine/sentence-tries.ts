import type { PageDoc } from '../page-doc.ts';
import type { Sentence } from '../page-view.ts';
import { isPackRule, type Rule } from '../rule.ts';
import { createAllowance } from './allowance.ts';
import { languagesOf } from './page-languages.ts';
import type { PageText } from './page-text.ts';
import { RULES_LANGUAGE, type SentenceCheck, type SentenceChecks } from './sentence-checks.ts';

/** Sentences in which a cue of one check stands, in page order. */
export interface Tries {
  check: SentenceCheck;
  sentences: Sentence[];
  /** Place of each among all tries of the page. */
  order: number[];
}

/** Another language with less of the page than this is quoted there: only what it asks of a person is noted. */
const QUOTED_SHARE = 0.15;

/**
 * Which sentences which checks have to look at: one prefilter pass for all rules and languages. `cut` says that the text
 * called for more checks than a page gets. Linear in the text.
 */
export function collectTries(
  doc: PageDoc,
  text: PageText,
  checks: SentenceChecks,
  allowed: (rule: Rule) => boolean,
): { tries: Tries[]; cut: boolean } {
  const languages = languagesOf(doc, text);
  const allowance = createAllowances(text.visible.length);
  // What stands in a language that is not on the page need not be looked for.
  const isEnglish = languages.shares.every(({ lang }) => lang === RULES_LANGUAGE);
  const byCheck = new Array<Tries | undefined>(checks.count);
  const last = new Array<Sentence | undefined>(checks.count);
  let count = 0;
  let block = -1;
  let lang = '';
  let isQuoted = false;
  let isAside = false;
  const scan = isEnglish ? checks.english : checks.prefilter;
  scan.scan(text.search.cueText, (offset, hits) => {
    const sentence = text.sentenceOver(offset);
    if (!sentence) return;
    if (sentence.block !== block) {
      block = sentence.block;
      lang = languages.of(block);
      isQuoted = lang !== RULES_LANGUAGE && languages.shareOf(lang) < QUOTED_SHARE;
      isAside = doc.blocks[block]?.kind === 'aside';
    }
    if (isAside) return;
    for (const check of hits) {
      // Cues come in the order of the text, so a sentence that was looked at is the last one.
      if (last[check.nth] === sentence) continue;
      last[check.nth] = sentence;
      if (check.lang !== '' && check.lang !== lang) continue;
      if (isQuoted && check.rule.row !== 'requests') continue;
      if (!allowed(check.rule) || !allowance.spend(check.rule, sentence.text.length)) continue;
      const tries = byCheck[check.nth] ?? { check, sentences: [], order: [] };
      byCheck[check.nth] = tries;
      tries.sentences.push(sentence);
      tries.order.push(count);
      count += 1;
    }
  });
  return { tries: byCheck.filter((one) => one !== undefined), cut: allowance.isSpent };
}

/**
 * What a page asks of a person is checked however much else it says. Rule packs have an allowance of their own, so that
 * none can use up what our rules need.
 */
function createAllowances(characters: number) {
  const ours = createAllowance(characters);
  const packs = createAllowance(characters);
  return {
    spend: (rule: Rule, length: number): boolean =>
      rule.row === 'requests' || (isPackRule(rule) ? packs : ours).spend(length),
    get isSpent() {
      return ours.isSpent || packs.isSpent;
    },
  };
}

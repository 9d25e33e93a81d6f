import type { PageDoc } from '../page-doc.ts';
import type { Sentence } from '../page-view.ts';
import { isPackRule, type Rule } from '../rule.ts';
import { type Allowance, createAllowance } from './allowance.ts';
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

/** The same, with what the check may still look at; without a limit when left out. */
interface LimitedTries extends Tries {
  allowance?: Allowance;
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
  const ours = createAllowance(text.visible.length);
  const packs = createAllowance(text.visible.length);
  const byCheck = new Array<LimitedTries | null | undefined>(checks.count);
  /** Null for a check that may not speak on this page, which is asked once. */
  const triesOf = (check: SentenceCheck): LimitedTries | null => {
    let tries = byCheck[check.nth];
    if (tries === undefined) {
      const { rule } = check;
      tries = allowed(rule) ? { check, sentences: [], order: [], allowance: allowanceOf(rule, ours, packs) } : null;
      byCheck[check.nth] = tries;
    }
    return tries;
  };
  // What stands in a language that is not on the page need not be looked for.
  const isEnglish = languages.shares.every(({ lang }) => lang === RULES_LANGUAGE);
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
      const tries = triesOf(check);
      // Cues come in the order of the text, so a sentence that is there already is the last one.
      if (!tries || tries.sentences[tries.sentences.length - 1] === sentence) continue;
      if (check.lang !== '' && check.lang !== lang) continue;
      if (isQuoted && check.rule.row !== 'requests') continue;
      if (tries.allowance?.spend(sentence.text.length) === false) continue;
      tries.sentences.push(sentence);
      tries.order.push(count);
      count += 1;
    }
  });
  const tries = byCheck.filter((one): one is LimitedTries => one != null && one.sentences.length > 0);
  return { tries, cut: ours.isSpent || packs.isSpent };
}

/**
 * What a page asks of a person is checked however much else it says. Rule packs have an allowance of their own, so that
 * none can use up what our rules need.
 */
function allowanceOf(rule: Rule, ours: Allowance, packs: Allowance): Allowance | undefined {
  if (rule.row === 'requests') return undefined;
  return isPackRule(rule) ? packs : ours;
}

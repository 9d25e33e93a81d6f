import { isSentenceRule, type Rule, type SentenceRule } from '@/lib/core/rule.ts';
import type { PhraseEntry, RulePack } from '@/lib/core/rule-pack.ts';
import { readyPhrases } from '@/lib/core/text/pack-phrases.ts';
import { en } from '@/lib/words/en.ts';

/**
 * Why a pack may not add phrases to this rule, in words that finish "the rule x …"; undefined when it may. What a page
 * asks of a wallet, and what can be `danger`, is left to rules that were measured: the panel leans on them before
 * something is signed. Good signs need structure, never words alone.
 */
export function closedTo(rule: Rule | undefined): string | undefined {
  if (!rule) return en('does not exist');
  if (rule.severity === 'danger' || rule.row === 'requests') {
    return en('speaks about what a page asks of you, which packs cannot add to');
  }
  if (!isSentenceRule(rule)) return en('looks at whole pages and takes no phrases');
  if (rule.kind === 'green') return en('gives a good sign, which words alone cannot earn');
  return undefined;
}

/** The rules that the phrases of a pack make. Entries for rules that are gone or closed are left out. */
export function rulesOfPack(pack: RulePack, rules: readonly Rule[]): SentenceRule[] {
  return (pack.phrases ?? []).flatMap((entry) => {
    const base = rules.find((rule) => rule.id === entry.rule);
    return base && isSentenceRule(base) && !closedTo(base) ? [packRule(pack, entry, base)] : [];
  });
}

/**
 * A rule beside `base`: same words, at most `caution`, quiet in every frame, and quiet where `base` already speaks. It
 * takes over neither the claim that a match is, nor a leave to speak in warnings or negations.
 */
function packRule(pack: RulePack, entry: PhraseEntry, base: SentenceRule): SentenceRule {
  const { cues, find } = readyPhrases(entry.any);
  const { id, row, title, say, ask, clears, source, pages, clearedBy } = base;
  return {
    kind: 'claim',
    ...{ id, row, title, say, ask, clears, source, pages, cues },
    severity: base.severity === 'info' ? 'info' : 'caution',
    pack: { id: pack.id, name: pack.name },
    ...(clearedBy && { clearedBy }),
    find: (sentence, view) => (base.find(sentence, view) ? undefined : find(sentence.text)),
    examples: { flags: entry.flags, passes: entry.passes },
  };
}

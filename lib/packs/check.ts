import { examine } from '@/lib/core/engine/examine.ts';
import type { Finding } from '@/lib/core/finding.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { MOST_PROBLEMS, type PackRead, readRulePack } from '@/lib/core/read-rule-pack.ts';
import { type Example, isPackRule, type Rule } from '@/lib/core/rule.ts';
import { PACK_BOUNDS, type PhraseEntry, type RulePack } from '@/lib/core/rule-pack.ts';
import { normalise } from '@/lib/core/text/normalise.ts';
import { crowdedBeginning, faultOfPhrase, plainPhrase, readyPhrases } from '@/lib/core/text/pack-phrases.ts';
import { THRESHOLDS } from '@/lib/core/thresholds.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { en } from '@/lib/words/en.ts';
import { applyPacks } from './apply.ts';
import { hostFaults } from './host-faults.ts';
import { closedTo } from './pack-rules.ts';
import type { Ruling } from './ruling.ts';

/**
 * Reads a file and runs the pack's own examples through the real engine, and then every sentence about which our own
 * rules stay quiet. Out: the pack, or why it is refused, in sentences for a person. Never throws; the bounds of a pack
 * keep it to a second or so.
 */
export function checkPackFile(text: string, ours: Ruling): PackRead {
  const form = readRulePack(text);
  if (!form.ok) return form;
  try {
    const problems = checkPack(form.pack, ours);
    return problems.length > 0 ? { ok: false, problems } : form;
  } catch {
    return { ok: false, problems: [en('The examples of this pack could not be run.')] };
  }
}

/** What is wrong with a pack whose form is right; empty when it may be used. Later steps run only when earlier ones pass. */
export function checkPack(pack: RulePack, ours: Ruling): string[] {
  const steps = [contentFaults, exampleFaults, quietFaults, thresholdFaults];
  for (const step of steps) {
    const problems = step(pack, ours).slice(0, MOST_PROBLEMS);
    if (problems.length > 0) return problems;
  }
  return [];
}

function contentFaults(pack: RulePack, ours: Ruling): string[] {
  const { phrases = [], hosts = [], thresholds = {} } = pack;
  if (phrases.length + hosts.length + Object.keys(thresholds).length === 0) return [en('The pack adds nothing.')];
  const all = phrases.flatMap(({ any }) => any);
  if (all.length > PACK_BOUNDS.phrases)
    return [en('The pack has more than {phrases} phrases.', { phrases: PACK_BOUNDS.phrases })];
  const crowded = crowdedBeginning(all);
  return [
    ...ruleFaults(phrases, ours.rules),
    ...phraseFaults(all),
    ...(crowded ? [en('Too many phrases begin with “{crowded}”; use a * or fewer of them.', { crowded })] : []),
    ...hostFaults(hosts),
  ];
}

function ruleFaults(entries: readonly PhraseEntry[], rules: readonly Rule[]): string[] {
  const seen = new Set<string>();
  return entries.flatMap(({ rule: id }) => {
    const fault = seen.has(id)
      ? en('stands there twice; put its phrases together')
      : closedTo(rules.find((rule) => rule.id === id));
    seen.add(id);
    return fault ? [en('The rule {id} {~fault}.', { id, fault })] : [];
  });
}

function phraseFaults(phrases: readonly string[]): string[] {
  const seen = new Set<string>();
  return phrases.flatMap((phrase) => {
    const plain = plainPhrase(phrase);
    const fault = faultOfPhrase(phrase) ?? (seen.has(plain) ? en('stands there twice') : undefined);
    seen.add(plain);
    return fault ? [en('The phrase “{phrase}” {~fault}.', { phrase, fault })] : [];
  });
}

function exampleFaults(pack: RulePack, ours: Ruling): string[] {
  const withPack = applyPacks(ours, [pack]);
  const alone = packAlone(pack, ours);
  return (pack.phrases ?? []).flatMap(({ rule: id, flags, passes }) => {
    const together = { ...withPack, rules: withPack.rules.filter((rule) => rule.id === id) };
    const as = (text: string) => ({ text, as: pageOf(together.rules[0]) });
    return [
      ...flags.flatMap((text) => {
        const found = judge(as(text), together);
        if (found.some((finding) => finding.pack)) return [];
        const why =
          found.length > 0 ? en('a rule of ours already speaks about it') : en('no phrase of this entry speaks');
        return [en('Example of {id} that should be noted: “{text}”: {~why}.', { id, text, why })];
      }),
      ...passes.flatMap((text) => {
        const [finding] = judge(as(text), alone);
        return finding
          ? [en('Example of {id} that should pass: “{text}”: “{quote}” is noted.', { id, text, quote: finding.quote })]
          : [];
      }),
    ];
  });
}

/** Every sentence that shows where our rules stay quiet has to stay quiet with the pack, too. */
function quietFaults(pack: RulePack, ours: Ruling): string[] {
  if (!pack.phrases?.length) return [];
  const alone = packAlone(pack, ours);
  const { find } = readyPhrases(pack.phrases.flatMap(({ any }) => any));
  const holdsPhrase = (example: Example) => read(example).blocks.some(({ text }) => find(normalise(text).text));
  return ours.rules.flatMap((rule) =>
    rule.examples.passes.filter(holdsPhrase).flatMap((example) => {
      const [finding] = judge(example, alone);
      return finding
        ? [
            en('A sentence that must stay quiet is noted by the phrases for {rule}: “{quote}”.', {
              rule: finding.rule,
              quote: finding.quote,
            }),
          ]
        : [];
    }),
  );
}

/** A threshold decides the notes of one rule, so that rule's quiet sentences tell whether it was moved too far. */
function thresholdFaults(pack: RulePack, ours: Ruling): string[] {
  const withPack = applyPacks(ours, [{ ...pack, phrases: [] }]);
  const moved = THRESHOLDS.filter(({ id }) => withPack.thresholds[id] !== ours.thresholds[id]);
  const rules = ours.rules.filter(({ id }) => moved.some(({ rule }) => rule === id));
  return rules.flatMap((rule) => {
    const alone = { ...withPack, rules: [rule] };
    return rule.examples.passes.flatMap((example) => {
      const [finding] = judge(example, alone);
      return finding
        ? [
            en('With these thresholds {id} notes what must stay quiet: “{quote}”.', {
              id: rule.id,
              quote: finding.quote || 'the whole page',
            }),
          ]
        : [];
    });
  });
}

/** The phrases of the pack alone. Made once for many examples, because a list of rules is compiled at its first use. */
function packAlone(pack: RulePack, ours: Ruling): Ruling {
  const withPack = applyPacks(ours, [pack]);
  return { ...withPack, rules: withPack.rules.filter(isPackRule) };
}

/** What these rules say about an example; plain text is a landing page, as in the rules' own tests. */
function judge(example: Example, ruling: Ruling): Finding[] {
  const as = typeof example === 'string' ? 'landing' : (example.as ?? 'landing');
  const { rules, ruleset, evidence, thresholds, locales = [] } = ruling;
  return examine(read(example), { rules, ruleset, evidence, thresholds, locales, now: 0, asked: true, as }).findings;
}

function read(example: Example): PageDoc {
  const { text, url } = typeof example === 'string' ? { text: example } : example;
  return readMarkdown(text, { url: url ?? 'https://brightloom.example/' });
}

function pageOf(rule: Rule | undefined) {
  return rule?.pages.includes('landing') ? 'landing' : (rule?.pages[0] ?? 'landing');
}

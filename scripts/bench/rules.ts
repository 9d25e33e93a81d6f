import { judgePage, OUR_RULING } from '@/lib/background/judge.ts';
import { createPageText, type PageText } from '@/lib/core/engine/page-text.ts';
import { runSentenceRules } from '@/lib/core/engine/run-rules.ts';
import { checksOf } from '@/lib/core/engine/sentence-checks.ts';
import { createView } from '@/lib/core/engine/view.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { isSentenceRule, type Rule } from '@/lib/core/rule.ts';
import { normalise } from '@/lib/core/text/normalise.ts';
import { splitSentences } from '@/lib/core/text/sentences.ts';
import { RULES } from '@/lib/rules/index.ts';
import { readText } from '@/lib/sites/text.ts';
import { interleave, line, median } from './measure.ts';
import { sampleText } from './sample-text.ts';

const LENGTH = 120_000;
const HOSTILE = 100_000;
const ROUNDS = 25;
const LOCALES = OUR_RULING.locales ?? [];
const PAGE = { type: 'landing', confidence: 'high' } as const;
const ON_LANDING = (rule: Rule) => rule.pages.includes(PAGE.type);

/** Speed of each stage on 120,000 characters, on two densities of claims, and on texts made to be slow. */
export function benchRules(): void {
  for (const nth of [20, 8]) {
    console.log(`every ${nth}th sentence is one that a rule flags, ${LENGTH} characters, ${RULES.length} rules`);
    benchText(sampleText(LENGTH, nth));
  }
  console.log(`texts made to be slow, ${HOSTILE} characters`);
  for (const [what, unit] of hostileUnits()) benchHostile(what, unit);
}

function readied(sample: string): { doc: PageDoc; text: PageText } {
  const doc = readText(sample, { url: 'https://bench.invalid/' });
  const text = createPageText(doc);
  for (const block of doc.blocks) text.sentences(block.index);
  return { doc, text };
}

function run(doc: PageDoc, text: PageText) {
  const view = createView(doc, text, PAGE, OUR_RULING.evidence);
  return { view, ...runSentenceRules(doc, text, view, RULES, ON_LANDING, OUR_RULING.locales) };
}

function benchText(sample: string): void {
  const { doc, text } = readied(sample);
  const { prefilter } = checksOf(RULES, LOCALES);
  const { view, matches } = run(doc, text);
  const plain = doc.blocks.map((block) => text.text(block.index));
  const times = interleave(
    {
      normalise: () => {
        for (const block of doc.blocks) normalise(block.text);
      },
      sentences: () => {
        for (const one of plain) splitSentences(one);
      },
      prefilter: () => prefilter.scan(text.visible, () => {}),
      rules: () => run(doc, text),
      claims: () => OUR_RULING.evidence.findClaims(view, matches),
      whole: () => judgePage(doc, { now: 0, asked: true }),
    },
    ROUNDS,
  );
  const ms = (name: string) => median(times[name] ?? []);
  const stage = (what: string, time: number, budget = '') => {
    const ratio = `${(time / ms('prefilter')).toFixed(2)} × prefilter`;
    line(what, `${time.toFixed(2)} ms`, `${Math.round(sample.length / time)} characters a ms, ${ratio} ${budget}`);
  };
  stage('normalise', ms('normalise'));
  stage('sentences', ms('sentences'));
  stage('one prefilter pass, all rules and languages', ms('prefilter'));
  stage('sentence rules', ms('rules'), '(at most 5 ×)');
  stage('claims', ms('claims'));
  stage('rows, passages, page rules', ms('whole') - ms('rules') - ms('claims') - ms('normalise') - ms('sentences'));
  stage('whole report', ms('whole'));
}

function hostileUnits(): [what: string, unit: string][] {
  const cues = RULES.filter(isSentenceRule).flatMap((rule) => rule.cues);
  return [
    ['all cues, without a full stop', `${cues.join(' ')} `],
    ['one word', 'guaranteed'],
    ['quotations', '"we guarantee" '],
    ['denial in denial', 'never not guaranteed, but not without 20% APY, '],
    ['figures', '12,000 users and 5,000 nodes, '],
    ['zero-width characters', 'gua\u200bran\u200bteed '],
  ];
}

function benchHostile(what: string, unit: string): void {
  const { doc, text } = readied(unit.repeat(Math.ceil(HOSTILE / unit.length)).slice(0, HOSTILE));
  const { prefilter } = checksOf(RULES, LOCALES);
  const plain = readied(sampleText(HOSTILE, 20)).text.visible;
  const times = interleave({ scan: () => prefilter.scan(plain, () => {}), rules: () => run(doc, text) }, 5);
  const [scan, rules] = [median(times.scan ?? []), median(times.rules ?? [])];
  line(what, `${(rules / scan).toFixed(1)} × a linear scan`, `${rules.toFixed(1)} ms, at most 50 ×`);
}

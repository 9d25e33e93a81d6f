import { judgePage } from '@/lib/background/judge.ts';
import { createPageText } from '@/lib/core/engine/page-text.ts';
import { createPrefilter } from '@/lib/core/engine/prefilter.ts';
import { runSentenceRules } from '@/lib/core/engine/run-rules.ts';
import { createView } from '@/lib/core/engine/view.ts';
import { isSentenceRule } from '@/lib/core/rule.ts';
import { findClaims } from '@/lib/evidence/claims.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import { gradeLink } from '@/lib/evidence/grade-link.ts';
import { findLookalike } from '@/lib/evidence/lookalike.ts';
import { trackerOf } from '@/lib/evidence/trackers.ts';
import { RULES } from '@/lib/rules/index.ts';
import { readText } from '@/lib/sites/text.ts';
import { interleave, line, median } from './measure.ts';
import { sampleText } from './sample-text.ts';

const LENGTH = 120_000;
const ROUNDS = 25;

/** Speed of the rules on 120,000 characters, as ratios to one pass of the prefilter, on two densities of claims. */
export function benchRules(): void {
  for (const nth of [20, 8]) {
    console.log(`every ${nth}th sentence is one that a rule flags`);
    benchText(sampleText(LENGTH, nth));
  }
}

function benchText(sample: string): void {
  const doc = readText(sample, { url: 'https://bench.invalid/' });
  const evidence = { gradeLink, findClaims, registrableDomain, findLookalike, trackerOf };
  const page = { type: 'landing', confidence: 'high' } as const;
  const prefilter = createPrefilter(RULES.filter(isSentenceRule));
  const text = createPageText(doc);
  for (const block of doc.blocks) text.sentences(block.index);
  const times = interleave(
    {
      prefilter: () => prefilter.scan(text.visible, () => {}),
      rules: () => {
        runSentenceRules(doc, text, createView(doc, text, page, evidence), RULES, (rule) =>
          rule.pages.includes(page.type),
        );
      },
      text: () => {
        const fresh = createPageText(doc);
        for (const block of doc.blocks) fresh.sentences(block.index);
      },
      whole: () => {
        judgePage(doc, { now: 0, asked: true });
      },
    },
    ROUNDS,
  );
  const ms = (name: string) => median(times[name] ?? []);
  const ratio = (name: string) => `${(ms(name) / ms('prefilter')).toFixed(2)} × (${ms(name).toFixed(2)} ms)`;
  line(`one prefilter pass, ${RULES.length} rules, ${LENGTH} characters`, `${ms('prefilter').toFixed(2)} ms`, '');
  line('normalising and splitting into sentences', ratio('text'), '');
  line('sentence rules on that text', ratio('rules'), 'at most 5 ×');
  line(
    'whole report: text, rules, claims, rows',
    ratio('whole'),
    `${Math.round(LENGTH / ms('whole'))} characters a ms`,
  );
}

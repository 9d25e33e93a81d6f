import { judgePage } from '@/lib/background/judge.ts';
import { countChanges, diffReviews, type Reviewed } from '@/lib/core/diff/diff-reviews.ts';
import type { QuotedClaim } from '@/lib/core/review.ts';
import { readText } from '@/lib/sites/text.ts';
import { interleave, line, median } from './measure.ts';

const CLAIMS = 200;
const ROUNDS = 25;
const URL_OF_PAGE = 'https://bench.invalid/';
const SUBJECTS = ['nodes', 'jobs', 'agents', 'models', 'proofs', 'customers', 'requests', 'images', 'tasks', 'vaults'];
const VERBS = ['served', 'settled', 'checked', 'trained', 'rendered', 'stored', 'answered', 'signed', 'paid', 'opened'];

/** Two made-up reviews with 200 claims each: nothing edited, a tenth edited, all reworded. */
export function benchDiff(): void {
  console.log(`difference of two made-up reviews with ${CLAIMS} claims each, n = ${ROUNDS}`);
  const before = reviewOf(
    claimsOf((words) => words),
    1,
  );
  const [same, tenth, all] = [
    reviewOf(
      claimsOf((words) => words),
      2,
    ),
    reviewOf(
      claimsOf((words, nth) => (nth % 10 === 0 ? reworded(words) : words)),
      2,
    ),
    reviewOf(claimsOf(reworded), 2),
  ];
  const compare = (after: Reviewed) => () => {
    diffReviews({ before, after });
  };
  const times = interleave({ same: compare(same), tenth: compare(tenth), all: compare(all) }, ROUNDS);
  for (const [name, what, after] of [
    ['same', 'nothing edited', same],
    ['tenth', 'every tenth claim reworded', tenth],
    ['all', 'every claim reworded', all],
  ] as const) {
    const { page } = countChanges(diffReviews({ before, after }));
    line(what, `${median(times[name] ?? []).toFixed(2)} ms`, `${page} changes`);
  }
}

function claimsOf(edit: (words: string, nth: number) => string): QuotedClaim[] {
  return Array.from({ length: CLAIMS }, (_, nth) => {
    const [subject, verb] = [SUBJECTS[nth % 10] ?? '', VERBS[Math.floor(nth / 10) % 10] ?? ''];
    const words = `In season ${nth} the network ${verb} ${nth * 37} ${subject} for people who had asked for them.`;
    const quote = edit(words, nth);
    const place = { block: nth, start: 0, end: quote.length };
    return {
      quote,
      kind: 'demand',
      row: 'numbers',
      ...place,
      receipts: [],
      prefix: `${subject}: `,
      suffix: ` (${verb})`,
    };
  });
}

function reworded(words: string): string {
  return words.replace('the network', 'our whole network').replace('had asked for', 'asked for and wanted');
}

function reviewOf(claims: QuotedClaim[], at: number): Reviewed {
  const report = judgePage(readText('A page.', { url: URL_OF_PAGE }), { now: at, asked: true });
  const textHash = `${at}`;
  const pages = [{ url: URL_OF_PAGE, title: '', at, state: 'read' as const, why: '', textHash }];
  const records = [{ url: URL_OF_PAGE, claims, scriptHosts: [], contracts: [], timers: [] }];
  return { id: `${at}`, at, ruleset: report.ruleset, how: 'fetched', pages, report, records };
}

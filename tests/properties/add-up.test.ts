import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeForNotes } from '@/lib/background/judge.ts';
import { addUp } from '@/lib/core/engine/add-up.ts';
import type { PageNotes } from '@/lib/core/page-notes.ts';
import { ROWS } from '@/lib/core/row.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const HOME = 'https://brightloom.example';
const COPY = 'Brightloom is a network for people who run machines and for people who need them, with a token. '.repeat(
  9,
);

/** Pages of one project, each with something to add. */
const PAGES: [path: string, text: string][] = [
  ['/docs/tokenomics', '# Tokenomics\n\nTotal supply: 100,000,000 LOOM. Team 20%, investors 25%, 12-month cliff.'],
  ['/docs/fees', '# Fees\n\nCustomers pay 0.4 credits per image on-chain; 80% goes to the node that made it.'],
  ['/docs/audit', '# Audit\n\nThe audit report is coming soon. The token contract lives on-chain.'],
  ['/security', '# Security\n\nOur smart contracts on-chain are audited. Report a bug to security@brightloom.example.'],
  ['/stats', '# Stats\n\n1.2M followers, 600K community members, 41,800 jobs completed last month on-chain.'],
  [
    '/privacy',
    '# Privacy policy\n\nWe store your prompts for 7 days, they are shared with nobody, delete them in settings.',
  ],
  ['/governance', '# Governance\n\nThe contracts are upgradeable by a 4-of-7 multisig behind a 48-hour timelock.'],
];
const LINKS = PAGES.map(([path]) => `[${path.slice(1)}](${HOME}${path})`).join(' ');
const LANDING = `# Brightloom\n\n${COPY}\n\nStake your LOOM and earn rewards on-chain.\n\n${LINKS}`;

function visit(path: string, text: string, others: readonly PageNotes[]) {
  return judgeForNotes(readMarkdown(text, { url: `${HOME}${path}` }), { now: 0, asked: true, others });
}

/** Row states and ledger of the front page after these pages were opened in this order. */
function afterReading(order: readonly number[]): string {
  const notes: PageNotes[] = [];
  for (const nth of order) {
    const [path, text] = PAGES[nth] ?? ['', ''];
    const taken = visit(path, text, [...notes].reverse()).notes();
    if (taken) notes.push(taken);
  }
  const { report } = visit('/', LANDING, [...notes].reverse());
  return JSON.stringify({
    states: report.rows.map(({ row, state, claims, receipts }) => ({ row, state, claims, receipts })),
    ledger: report.ledger.sentence,
    read: [...report.ledger.pagesRead].sort(),
    next: report.project?.readNext,
  });
}

const anyNotes: fc.Arbitrary<PageNotes> = fc.record({
  url: fc.webUrl(),
  title: fc.string(),
  at: fc.nat(),
  pageType: fc.constantFrom('docs' as const, 'landing' as const),
  kinds: fc.constant([]),
  rows: fc.array(
    fc.record({ row: fc.constantFrom(...ROWS), claims: fc.nat(99), receipts: fc.nat(99), didNotShow: fc.nat(99) }),
  ),
  quoted: fc.array(
    fc.record({ rule: fc.string(), row: fc.constantFrom(...ROWS), good: fc.boolean(), quote: fc.string() }),
  ),
  answers: fc.constant({}),
  links: fc.constant([]),
  declares: fc.constant([]),
});

describe('pages add up', () => {
  it('to the same, in whatever order they were opened', () => {
    const orders = fc
      .shuffledSubarray(PAGES.map((_, nth) => nth))
      .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));
    fc.assert(
      fc.property(orders, ([one, other]) => {
        expect(afterReading(other)).toBe(afterReading(one));
      }),
      { numRuns: 8 },
    );
  });

  it('totals of notes do not depend on their order, and split anywhere', () => {
    fc.assert(
      fc.property(fc.array(anyNotes, { maxLength: 6 }), fc.nat(6), (notes, at) => {
        const whole = addUp(notes);
        expect(addUp([...notes].reverse())).toEqual(whole);
        const [first, second] = [addUp(notes.slice(0, at)), addUp(notes.slice(at))];
        for (const row of ROWS) {
          for (const key of ['claims', 'receipts', 'didNotShow', 'good', 'open'] as const) {
            expect(first[row][key] + second[row][key]).toBe(whole[row][key]);
          }
        }
      }),
    );
  });
});

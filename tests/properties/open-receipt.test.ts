import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClaimKind } from '@/lib/core/claim.ts';
import { withOpened } from '@/lib/core/opened-receipt.ts';
import { ReceiptKind } from '@/lib/core/receipt.ts';
import { amountsIn } from '@/lib/evidence/open-receipt/amounts.ts';
import { judgeOpened } from '@/lib/evidence/open-receipt/judge-opened.ts';
import { askedOf, targetOf } from '../fixtures/opened-pages.ts';

const words = fc.constantFrom(
  '12,000 jobs',
  'Acme Compute',
  '# Acme Compute',
  'audit',
  '$3.1M',
  '82%',
  '3 Mio. €',
  'As of 2021',
  'Larkspur',
  '\u202e',
  '|',
  '- ',
  '\n\n',
  '',
  '0x',
  '1e9',
  '12,000,000,000,000,000',
);
const page = fc
  .array(fc.oneof(words, fc.string({ maxLength: 30, unit: 'grapheme' })), { maxLength: 40 })
  .map((parts) => parts.join(' '));
const quote = fc.oneof(
  fc.constantFrom('12,000 jobs settled', 'Audited by Larkspur', '82% of jobs re-checked', 'Revenue of $3.1M'),
  fc.string({ maxLength: 120 }),
);
const link = fc.record({
  href: fc.constantFrom(
    'https://figures.example/acme',
    'https://figures.example/',
    'https://larkspur-audits.example/reports/acme',
  ),
  kind: fc.constantFrom(...ReceiptKind.options),
});

describe('judging an opened page', () => {
  it('never throws; shown has no failed test, not checked changes no grade', () => {
    fc.assert(
      fc.property(quote, fc.constantFrom(...ClaimKind.options), link, page, (said, kind, receipt, text) => {
        const asked = askedOf(said, kind, receipt);
        const came = judgeOpened(asked, targetOf(text, receipt.href));
        const failed = Object.values(came.tests ?? {}).filter(({ result }) => result === 'failed');
        if (came.opened.result === 'shown') expect(failed).toEqual([]);
        else expect(came.opened.why).not.toBe('');
        const graded = withOpened({ ...asked.receipt, block: 0, note: '' }, came);
        if (came.opened.result === 'not-checked') expect(graded.grade).toBe(asked.receipt.grade);
        expect(graded.grade === 'R5').toBe(came.opened.result === 'shown');
      }),
      { numRuns: 80 },
    );
  });

  it('shows nothing of what nobody sees', () => {
    fc.assert(
      fc.property(page, (text) => {
        const hidden = targetOf(text, 'https://figures.example/acme', (doc) => {
          for (const block of doc.blocks) block.hidden = true;
        });
        expect(judgeOpened(askedOf('12,000 jobs settled', 'demand'), hidden).opened.result).not.toBe('shown');
      }),
      { numRuns: 40 },
    );
  });

  it('reads numbers at their own place', () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const { start, end, value } of amountsIn(text)) {
          expect(/\d/.test(text.slice(start, end))).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 80 },
    );
  });
});

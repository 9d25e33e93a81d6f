import { describe, expect, it } from 'vitest';
import type { Claim } from '@/lib/core/claim.ts';
import { diffReviews, type Reviewed } from '@/lib/core/diff/diff-reviews.ts';
import { toldLedger } from '@/lib/core/engine/ledger.ts';
import { carryOpened, reportWithOpened } from '@/lib/core/engine/patch-opened.ts';
import { canBeOpened, withOpened } from '@/lib/core/opened-receipt.ts';
import { type Opened, type Receipt, ReceiptGrade } from '@/lib/core/receipt.ts';
import type { Report } from '@/lib/core/report.ts';
import { bareRecord } from '@/lib/core/review-body.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

const HREF = 'https://scan.example/address/0x1';

function receiptOf(grade: Receipt['grade'], kind: Receipt['kind'] = 'explorer'): Receipt {
  return { href: HREF, text: 'See it', kind, grade, block: 3, note: 'points to a block explorer, not opened' };
}

function openedAs(result: Opened['result'], given: Partial<Opened> = {}): { opened: Opened } {
  return { opened: { at: 5, result, quote: '12,034 jobs', where: 'Usage', why: '', unopened: 'R0', ...given } };
}

function claimOf(receipts: Receipt[], quote = '12,000 jobs settled'): Claim {
  return { quote, kind: 'demand', row: 'numbers', block: 3, start: 0, end: 5, receipts };
}

/** A Report of one page whose only claims are these, all of the row of numbers. */
function reportOf(claims: Claim[], given: Partial<Report> = {}): Report {
  const backed = claims.filter(({ receipts }) => receipts.some(({ grade }) => grade >= 'R2')).length;
  const ledger = toldLedger({
    ...{ claims: claims.length, withReceipt: backed, didNotShow: 0 },
    ...{ pagesRead: ['https://acme.example/'], pagesNotOpened: [] },
  });
  const row = {
    row: 'numbers',
    state: 'partly',
    claims: claims.length,
    receipts: backed,
    quotes: [],
    ask: '',
    why: '',
  } as const;
  return sampleReport({ claims, ledger, findings: [], rows: [row as never], ...given });
}

const KEY = { quote: '12,000 jobs settled', href: HREF };

describe('the grade of an opened link', () => {
  it.each([
    ['R4', 'shown', undefined, 'R5'],
    ['R3', 'shown', undefined, 'R3'],
    ['R2', 'shown', undefined, 'R2'],
    ['R1', 'shown', undefined, 'R1'],
    ['R4', 'not-shown', undefined, 'R1'],
    ['R3', 'not-shown', undefined, 'R1'],
    ['R0', 'not-shown', undefined, 'R0'],
    ['R4', 'not-shown', true, 'R0'],
    ['R4', 'not-checked', undefined, 'R4'],
    ['R2', 'not-checked', undefined, 'R2'],
  ] as const)('%s that was %s (gone: %s) is %s', (grade, result, gone, after) => {
    const made = withOpened(receiptOf(grade), openedAs(result, gone ? { gone } : {}));
    expect(made.grade).toBe(after);
    expect(made.opened?.unopened).toBe(grade);
  });

  it('is told from the link alone however often it is opened', () => {
    for (const grade of ReceiptGrade.options.slice(0, 5)) {
      const once = withOpened(receiptOf(grade), openedAs('not-shown', { gone: true }));
      expect(withOpened(once, openedAs('shown'))).toEqual(withOpened(receiptOf(grade), openedAs('shown')));
      expect(withOpened(once, openedAs('not-checked')).grade).toBe(grade);
    }
  });

  it('is only asked of links that can show something', () => {
    expect(canBeOpened(receiptOf('R4'))).toBe(true);
    for (const kind of ['picture', 'social', 'shortener', 'home-page', 'own-page', 'scanner'] as const)
      expect(canBeOpened(receiptOf('R1', kind)), kind).toBe(false);
    expect(canBeOpened({ ...receiptOf('R4'), href: 'ftp://scan.example/' })).toBe(false);
  });
});

describe('a Report with what was opened', () => {
  const report = reportOf([claimOf([receiptOf('R4')]), claimOf([], 'Loved by all')]);

  it('counts a link that does not show it, and the row has none any more', () => {
    const after = reportWithOpened(report, KEY, openedAs('not-shown'));
    expect(after.ledger).toMatchObject({ claims: 2, withReceipt: 0, without: 1, didNotShow: 1 });
    expect(after.ledger.sentence).toContain('1 link did not show it');
    expect(after.rows[0]).toMatchObject({ receipts: 0, state: 'claimed-without-receipt' });
    expect(after.rows[0]?.why).toContain('does not show it');
  });

  it('takes it back when the link shows it later', () => {
    const after = reportWithOpened(reportWithOpened(report, KEY, openedAs('not-shown')), KEY, openedAs('shown'));
    expect(after.ledger).toEqual(report.ledger);
    expect(after.rows[0]).toMatchObject({ receipts: 1, state: 'partly' });
    expect(after.claims[0]?.receipts[0]?.grade).toBe('R5');
  });

  it('stays as it was but for the receipt when it could not be checked', () => {
    const after = reportWithOpened(report, KEY, openedAs('not-checked', { why: 'It was refused by its site (403).' }));
    expect({ ...after, claims: [] }).toEqual({ ...report, claims: [] });
    expect(after.claims[0]?.receipts[0]).toMatchObject({ grade: 'R4', opened: { result: 'not-checked' } });
  });

  it('leaves the row alone where other pages may explain it', () => {
    const page = { url: 'https://acme.example/', title: 'Acme', at: 0 };
    const project = {
      domain: 'acme.example',
      declares: [],
      readNext: [],
      pages: [page, { ...page, url: `${page.url}docs` }],
    };
    const after = reportWithOpened({ ...report, project }, KEY, openedAs('not-shown'));
    expect(after.rows[0]).toMatchObject({ receipts: 0, state: 'partly' });
  });

  it('says the same of a key sentence that counts receipts', () => {
    const counting = {
      ...report,
      keySentence: 'This page makes 2 claims; 1 has a link you can open.',
      strip: { severity: 'none' as const, sentence: '' },
    };
    expect(reportWithOpened(counting, KEY, openedAs('not-shown')).keySentence).toContain('0 have a link');
    const other = { ...report, keySentence: 'Something worse.' };
    expect(reportWithOpened(other, KEY, openedAs('not-shown')).keySentence).toBe('Something worse.');
  });

  it('knows no claim of other words', () => {
    expect(reportWithOpened(report, { ...KEY, quote: 'Others' }, openedAs('shown'))).toBe(report);
    expect(reportWithOpened(report, { ...KEY, href: 'https://other.example/' }, openedAs('shown'))).toBe(report);
  });

  it('is carried over to the same page judged again, and to no other', () => {
    const opened = reportWithOpened(report, KEY, openedAs('not-shown'));
    expect(carryOpened(opened, report)).toEqual(opened);
    const elsewhere = { ...report, url: 'https://acme.example/other' };
    expect(carryOpened(opened, elsewhere)).toBe(elsewhere);
    expect(carryOpened(undefined, report)).toBe(report);
  });
});

describe('two reviews of which links were opened', () => {
  function reviewOf(opened: Opened['result'] | undefined, given: Partial<Opened> = {}): Reviewed {
    const bare = reportOf([claimOf([receiptOf('R4')])]);
    const report = opened ? reportWithOpened(bare, KEY, openedAs(opened, given)) : bare;
    const page = { url: report.url, title: '', at: 1, state: 'read' as const, why: '', textHash: 'aa' };
    return {
      id: '',
      at: 1,
      ruleset: '1',
      how: 'tab',
      pages: [page],
      report,
      records: [bareRecord(report.url, report)],
    };
  }
  const diff = (before: Reviewed, after: Reviewed, rejudged?: Reviewed) =>
    diffReviews({ before, after, ...(rejudged ? { rejudged } : {}) }).changes.filter(({ kind }) =>
      kind.startsWith('receipt'),
    );

  it.each([
    ['never and then shown', undefined, 'shown'],
    ['shown and then never', 'shown', undefined],
    ['never and then not shown', undefined, 'not-shown'],
    ['shown and then not checked', 'shown', 'not-checked'],
    ['shown both times', 'shown', 'shown'],
  ] as const)('say nothing where it was %s', (_what, before, after) => {
    expect(diff(reviewOf(before), reviewOf(after))).toEqual([]);
  });

  it('tell of a link that stopped showing it, apart from the page', () => {
    const [change, ...more] = diff(reviewOf('shown'), reviewOf('not-shown', { quote: '3,100 jobs' }));
    expect(more).toEqual([]);
    expect(change).toMatchObject({ kind: 'receipt-died', cause: 'target' });
    expect(change?.say).toContain('does not show it now');
    expect(change?.after).toContain('3,100 jobs');
  });

  it('tell of a link that is gone, and of one that shows it now', () => {
    expect(diff(reviewOf('shown'), reviewOf('not-shown', { gone: true }))[0]?.say).toContain('is gone now');
    expect(diff(reviewOf('not-shown'), reviewOf('shown'))[0]).toMatchObject({
      kind: 'receipt-changed',
      cause: 'target',
    });
  });

  it('tell it also where the rules are others now', () => {
    const after = { ...reviewOf('not-shown'), ruleset: '2' };
    const changes = diff(reviewOf('shown'), after, { ...reviewOf(undefined), ruleset: '2' });
    expect(changes).toMatchObject([{ kind: 'receipt-died', cause: 'target' }]);
  });
});

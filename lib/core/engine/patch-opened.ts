import { en } from '@/lib/words/en.ts';
import type { ChecklistRow, RowState } from '../checklist.ts';
import type { Claim } from '../claim.ts';
import { claimsWithOpened, type OpenedReceipt, type ReceiptKey } from '../opened-receipt.ts';
import type { Report } from '../report.ts';
import { didNotShow, hasReceipt, toldLedger } from './ledger.ts';
import { buildKeySentence } from './words-first.ts';

/**
 * The Report with what came of opening one receipt: in the claims that it stands by, and in whatever counts them. In: a
 * Report, the claim's words and the link, what came of it. A Report without such a claim comes back as it was.
 */
export function reportWithOpened(report: Report, key: ReceiptKey, opened: OpenedReceipt): Report {
  const claims = claimsWithOpened(report.claims, key, opened);
  if (claims.every((claim, at) => claim === report.claims[at])) return report;
  const more = (counts: (claim: Claim) => boolean) =>
    claims.filter(counts).length - report.claims.filter(counts).length;
  const { ledger } = report;
  const counted = toldLedger({
    ...ledger,
    withReceipt: ledger.withReceipt + more(hasReceipt),
    didNotShow: ledger.didNotShow + more(didNotShow),
  });
  const rows = report.rows.map((row) => {
    const backed = (claim: Claim) => claim.row === row.row && hasReceipt(claim);
    return more(backed) === 0
      ? row
      : restated({ ...row, receipts: row.receipts + more(backed) }, { ...report, claims });
  });
  return { ...report, claims, rows, ledger: counted, keySentence: keySentenceOf(report, counted) };
}

/** What was opened for the same page before, taken over into a Report that was made anew. */
export function carryOpened(before: Report | undefined, after: Report): Report {
  if (!before || before.url !== after.url) return after;
  let carried = after;
  for (const { quote, receipts } of before.claims) {
    for (const { href, opened, tests } of receipts) {
      if (opened) carried = reportWithOpened(carried, { quote, href }, { opened, tests });
    }
  }
  return carried;
}

/** The sentence stays, unless it is the one about the ledger. */
function keySentenceOf(report: Report, ledger: Report['ledger']): string {
  const { topic, pageType, findings, strip, coverage, keySentence } = report;
  const said = (of: Report['ledger']) =>
    buildKeySentence({ ours: topic.ours, pageType, findings, strip, ledger: of, coverage });
  return said(report.ledger) === keySentence ? said(ledger) : keySentence;
}

/** States that come from claims and what backs them; the others stand whatever a link shows. */
const OF_CLAIMS: ReadonlySet<RowState> = new Set(['claimed-without-receipt', 'partly', 'explained']);
const NOT_SHOWN = en('Something is claimed here; the link next to it was opened and does not show it.');
const SOME = en('Part of this is explained or linked; something is still open.');

/** The row's state by the same order of states as lib/core/engine/row-state.ts, from what the Report has of it. */
function restated(row: ChecklistRow, { findings, project }: Report): ChecklistRow {
  if (!OF_CLAIMS.has(row.state)) return row;
  const mine = findings.filter((finding) => finding.row === row.row);
  const good = mine.filter(({ severity }) => severity === 'good').length;
  const { facets = [] } = row;
  const explained = good + facets.filter(({ state }) => state === 'stated').length;
  if (row.receipts === 0 && explained === 0) {
    // What the project's other pages explain is not in this Report: then the row stays as it was.
    const alone = (project?.pages.length ?? 1) <= 1;
    return alone ? { ...row, state: 'claimed-without-receipt', why: NOT_SHOWN } : row;
  }
  const isOpen = row.claims > row.receipts || good < mine.length || facets.some(({ state }) => state !== 'stated');
  if (isOpen) return row.state === 'partly' ? row : { ...row, state: 'partly', why: SOME };
  return row.state === 'explained'
    ? row
    : { ...row, state: 'explained', why: en('This is explained, or linked to something you can open.') };
}

import type { PageNotes } from '../page-notes.ts';
import { ROWS, type RowId } from '../row.ts';

/** What the project's other pages bring to one row. */
export interface RowTotals {
  /** Claims, and how many of them have a receipt of R2 or better, or a link that does not show them. */
  claims: number;
  receipts: number;
  didNotShow: number;
  /** Findings that quote those pages: good signs, and open notes. */
  good: number;
  open: number;
}

/** Totals of each row over notes of other pages. The order of the notes changes nothing. */
export function addUp(others: readonly PageNotes[]): Readonly<Record<RowId, RowTotals>> {
  const totals = Object.fromEntries(ROWS.map((row) => [row, noTotals()])) as Record<RowId, RowTotals>;
  for (const notes of others) {
    for (const { row, claims, receipts, didNotShow } of notes.rows) {
      totals[row].claims += claims;
      totals[row].receipts += receipts;
      totals[row].didNotShow += didNotShow;
    }
    for (const { row, good } of notes.quoted) totals[row][good ? 'good' : 'open'] += 1;
  }
  return totals;
}

function noTotals(): RowTotals {
  return { claims: 0, receipts: 0, didNotShow: 0, good: 0, open: 0 };
}

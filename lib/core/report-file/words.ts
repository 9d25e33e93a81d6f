import type { RowState } from '../checklist.ts';
import type { ReceiptGrade } from '../receipt.ts';
import type { Severity, Worst } from '../severity.ts';

/** What things are called where a person reads them; the caller owns the words, so that views and files agree. */
export interface ReportWords {
  state: (state: RowState) => string;
  severity: (severity: Severity | Worst) => string;
  grade: (grade: ReceiptGrade) => string;
  /** Epoch milliseconds in the person's own way of writing dates, with the time zone. */
  time: (at: number) => string;
}

/** When and by what the file was made. */
export interface Made {
  at: number;
  /** "Receipts 1.2.3". */
  by: string;
}

import { linkedKind } from '@/lib/core/page-notes.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Question } from '@/lib/core/question.ts';
import { gradeRank, type ReceiptKind } from '@/lib/core/receipt.ts';

/** Asked of every page of a project; the project itself must assert the answer. */
export function asserted(id: string, pattern: RegExp): Question {
  return { id, pattern };
}

/** Asked of every page of a project; visible words answer it, whoever says them. More forgiving: for clearing only. */
export function mentioned(id: string, pattern: RegExp): Question {
  return { id, pattern, anyFrame: true };
}

/** Does a page of the project link a receipt of this kind that can be opened (R2 or better)? */
export function isLinked(view: PageView, kind: ReceiptKind): boolean {
  if (view.receipts.some((receipt) => receipt.kind === kind && gradeRank(receipt.grade) >= 2)) return true;
  return view.others.some(({ answers }) => Object.hasOwn(answers, linkedKind(kind)));
}

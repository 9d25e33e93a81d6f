import type { Receipt, ReceiptGrade, RelevanceTests } from '@/lib/core/receipt.ts';
import { en } from '@/lib/words/en.ts';

/** What each grade says to a person. Source: the specification, section 6, as lib/core/receipt.ts sums it up. */
const GRADE_WORDS: Record<ReceiptGrade, string> = {
  R0: en('Shows nothing by itself.'),
  R1: en('The project’s own words.'),
  R2: en('The project’s own figures or report.'),
  R3: en('Collected by somebody else.'),
  R4: en('An independent source at first hand.'),
  R5: en('An independent source at first hand, opened and matched.'),
};

export function gradeWords(grade: ReceiptGrade): string {
  return GRADE_WORDS[grade];
}

/** The note of a receipt, without the word that it was not opened where it was. */
export function noteWords({ note, opened }: Pick<Receipt, 'note' | 'opened'>): string {
  return opened ? note.replace(/, not opened$/, '') : note;
}

const RESULT_WORDS = { passed: en('Seen'), failed: en('Does not fit'), 'not-checked': en('Not checked') } as const;

/** What could be told of a link, or of the page behind it once it was opened, test by test, in the order of the specification. */
export function testWords({ tests }: Receipt): { result: string; words: string }[] {
  if (!tests) return [];
  const order: (keyof RelevanceTests)[] = ['entity', 'noun', 'number', 'freshness', 'direction', 'specificity'];
  return order.flatMap((test) => {
    const { result, why } = tests[test];
    return why === '' ? [] : [{ result: RESULT_WORDS[result], words: why }];
  });
}

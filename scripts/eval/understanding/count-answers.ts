import { sameWords } from '../agree.ts';
import { QUESTIONS } from '../questions.ts';
import { count, emptyHalves, type Halves, type Tally, wantedOf } from '../tally.ts';
import { isAnswered, type PageRead, type Reading } from './readings-of-page.ts';

/** How one reading answers one question over all pages that a reader answered it for. */
export interface QuestionCount {
  /** Its name in the data. */
  id: string;
  halves: Halves;
  /** Right answers for which the reader gave words, and those of them that quote the same words. */
  quoted: number;
  sameQuote: number;
}

/** One count a question. `of` says whether the gate had a say. */
export function countAnswers(
  pages: readonly PageRead[],
  reading: Reading,
  of: 'answers' | 'forced' = 'answers',
): QuestionCount[] {
  return QUESTIONS.map(({ id, question }) => {
    const counted = { id, halves: emptyHalves(), quoted: 0, sameQuote: 0 };
    for (const page of pages) {
      const { item } = page;
      const yes = item.tags.has(`${id}:y`);
      if (!yes && !item.tags.has(`${id}:n`)) continue;
      const told = page[of][reading].filter((answer) => answer.question === question);
      count(counted.halves, item.half, { spoke: isAnswered(told, question), agreed: yes, wanted: yes });
      const quote = item.quotes.get(id);
      if (!yes || told.length === 0 || !quote) continue;
      counted.quoted += 1;
      if (told.some((answer) => sameWords(answer.quote, quote))) counted.sameQuote += 1;
    }
    return counted;
  });
}

/** F1 of one question; undefined when nobody asked for it and nothing was told. */
export function f1Of({ right, wrong, found, missed }: Tally): number | undefined {
  const of = right + wrong + found + missed;
  return of === 0 ? undefined : (2 * right) / of;
}

/** Mean F1 over the questions that a reader answered with "yes" on one page or more. */
export function macroF1(counts: readonly QuestionCount[], half: keyof Halves): { f1: number; questions: number } {
  const asked = counts.map(({ halves }) => halves[half]).filter((tally) => wantedOf(tally) > 0);
  const sum = asked.reduce((total, tally) => total + (f1Of(tally) ?? 0), 0);
  return { f1: asked.length === 0 ? 0 : sum / asked.length, questions: asked.length };
}

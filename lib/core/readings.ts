import type { QuestionId, SentencesRead } from './answer.ts';
import type { PageDoc } from './page-doc.ts';
import type { Sentence } from './page-view.ts';

/** How sure the trained reading has to be, 0–1, for each question. Chosen on development pages (docs/model.md). */
export interface AnswerLevels {
  /** By itself, to be shown as an answer. */
  alone: number;
  /** Where words that a rule looks for stand on the same page; 0 where those words are enough. */
  withRule: number;
  /** By itself, to fill a row. */
  fills: number;
}

/** What the trained reading makes of the sentences of one page. */
export interface Readings {
  /** How sure it is that this sentence answers each question, 0–1, calibrated; undefined for a sentence not read. */
  of(sentence: Sentence): Readonly<Record<QuestionId, number>> | undefined;
  levels: Readonly<Record<QuestionId, AnswerLevels>>;
  told: SentencesRead;
}

/** Reads a page's sentences; made from the trained weights. */
export type ReadSentences = (doc: PageDoc) => Readings;

import { type Answer, QUESTION_IDS, QUESTION_TEXT, type QuestionId } from './answer.ts';
import type { Report } from './report.ts';

/** One of the ten questions with the page's words that answer it, in page order. */
export interface ToldAnswer {
  question: QuestionId;
  title: string;
  answers: readonly Answer[];
}

/** What a Report tells of the ten questions. Every question stands in exactly one of the first four, or in none. */
export interface AnswersTold {
  /** Answered, of those that explain a row. */
  answered: readonly ToldAnswer[];
  /** Words on the page that explain no row (talk of price, invitations). Listed, and nothing follows from them. */
  alsoSaid: readonly ToldAnswer[];
  /** Titles of questions that explain a row, and that nothing answers. */
  open: readonly string[];
  /** Titles of what was not seen among the others. */
  notSeen: readonly string[];
}

/** What of a Report the answers are told from. */
export type Answering = Pick<Report, 'answers' | 'sentences' | 'rows'>;

/**
 * The ten questions of a Report, by what became of them. Undefined for a Report that was made before pages were asked
 * them, and for a page of others or of another subject, whose rows do not apply: nothing is missing there.
 */
export function answersTold({ answers, rows }: Answering): AnswersTold | undefined {
  if (!answers) return undefined;
  const without = new Set(rows.filter(({ state }) => state === 'not-applicable').map(({ row }) => row));
  const told = QUESTION_IDS.map((question) => ({
    question,
    title: QUESTION_TEXT[question].title,
    answers: answers.filter((answer) => answer.question === question),
  }));
  const isAsked = ({ question }: ToldAnswer) => !without.has(QUESTION_TEXT[question].row);
  const explains = ({ question }: ToldAnswer) => QUESTION_TEXT[question].fills;
  const found = told.filter((one) => one.answers.length > 0);
  const nothing = told.filter((one) => one.answers.length === 0 && isAsked(one));
  if (found.length === 0 && !nothing.some(explains)) return undefined;
  return {
    answered: found.filter(explains),
    alsoSaid: found.filter((one) => !explains(one)),
    open: nothing.filter(explains).map(({ title }) => title),
    notSeen: nothing.filter((one) => !explains(one)).map(({ title }) => title),
  };
}

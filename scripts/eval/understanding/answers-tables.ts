import { QUESTIONS } from '../questions.ts';
import { PRECISION_HEAD, precisionCells, RECALL_HEAD, recallCells, shareCell, table } from '../tables.ts';
import type { Halves } from '../tally.ts';
import { countAnswers, f1Of, macroF1, type QuestionCount } from './count-answers.ts';
import { isAnswered, type PageRead, READINGS, type Reading } from './readings-of-page.ts';

/** How people read the names of the three readings. */
const READING_NAMES: Readonly<Record<Reading, string>> = {
  rules: 'fixed words alone',
  model: 'trained reading alone',
  both: 'both together',
};

const HALVES = ['all', 'dev', 'held'] as const;

/** The macro F1 of the three readings, then one table each: precision, recall and F1 by question. */
export function answerTables(pages: readonly PageRead[]): string {
  const macro = READINGS.map((reading) => [
    READING_NAMES[reading],
    ...HALVES.map((half) => macroCell(countAnswers(pages, reading), half)),
    macroCell(countAnswers(pages, reading, 'forced'), 'all'),
  ]);
  return [
    table(['macro F1', 'all', 'dev', 'held out', 'all, whatever the gate says'], macro),
    ...READINGS.map((reading) => `### ${READING_NAMES[reading]}\n\n${questionTable(countAnswers(pages, reading))}`),
  ].join('\n\n');
}

function macroCell(counts: readonly QuestionCount[], half: keyof Halves): string {
  const { f1, questions } = macroF1(counts, half);
  return questions === 0 ? 'not measured' : `${f1.toFixed(2)} · ${questions} questions`;
}

function questionTable(counts: readonly QuestionCount[]): string {
  const rows = counts.map(({ id, halves }) => [
    id,
    ...precisionCells(halves),
    ...recallCells(halves),
    ...HALVES.map((half) => f1Of(halves[half])?.toFixed(2) ?? '–'),
  ]);
  return table(['question', ...PRECISION_HEAD, ...RECALL_HEAD, 'F1', 'dev', 'held out'], rows);
}

/** Of the right answers for which the reader gave words: how often ours are the same words. */
export function quoteTable(pages: readonly PageRead[]): string {
  const rows = READINGS.map((reading) => {
    const counts = countAnswers(pages, reading);
    const [same, of] = [sum(counts, 'sameQuote'), sum(counts, 'quoted')];
    return [READING_NAMES[reading], shareCell(same, of)];
  });
  return table(['right answers', 'one of at most three quotes has the reader’s words'], rows);
}

function sum(counts: readonly QuestionCount[], of: 'sameQuote' | 'quoted'): number {
  return counts.reduce((total, count) => total + count[of], 0);
}

/** Pages on which an answer would be wrong, whatever it is. */
export function ordinaryTables(ordinary: readonly PageRead[]): string {
  const rows = READINGS.map((reading) => [
    READING_NAMES[reading],
    shareCell(ordinary.filter(({ answers }) => answers[reading].length > 0).length, ordinary.length),
    shareCell(ordinary.filter(({ forced }) => forced[reading].length > 0).length, ordinary.length),
  ]);
  const shut = ordinary.filter(({ ours }) => !ours);
  const through = shut.filter(({ answers }) => READINGS.some((reading) => answers[reading].length > 0)).length;
  const byQuestion = QUESTIONS.map(({ id, question }) => [
    id,
    ...READINGS.map((reading) =>
      shareCell(ordinary.filter(({ forced }) => isAnswered(forced[reading], question)).length, ordinary.length),
    ),
  ]);
  return [
    table(['ordinary pages with an answer', 'as people get it', 'taken for our subject'], rows),
    `Where the gate says no, ${through} of ${shut.length} pages have an answer${through === 0 ? '' : ': NONE MAY'}.`,
    'Taken for our subject, by question:',
    table(['question', ...READINGS.map((reading) => READING_NAMES[reading])], byQuestion),
  ].join('\n\n');
}

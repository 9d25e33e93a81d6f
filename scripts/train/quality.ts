import { QUESTION_IDS, type QuestionId } from '@/lib/core/answer.ts';
import { wilson } from '../eval/wilson.ts';
import type { Calibration } from './calibrate.ts';
import type { Labelled } from './read-sentences.ts';

/** How well sentences of files that were left out were read, at even odds, and how true its confidence is. */
export interface Quality {
  questions: {
    id: QuestionId;
    /** Sentences that answer, that were read to answer, and that both. */
    answering: number;
    read: number;
    right: number;
    precision: Share;
    recall: Share;
    f1: number;
  }[];
  /** Of all sentences and questions: how many were told this sure, how sure on average, and how many came true. */
  reliability: { from: number; to: number; n: number; told: number; true: number }[];
}

interface Share {
  share: number;
  low: number;
  high: number;
}

const BINS = [0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1];

/** In: sentences, their logits by weights that never saw their file, and the curves. */
export function measuredQuality(
  sentences: readonly Labelled[],
  logits: readonly Float64Array[],
  calibrations: readonly Calibration[],
): Quality {
  const sure = logits.map((row) => QUESTION_IDS.map((_, at) => probability(row[at] as number, calibrations[at])));
  const questions = QUESTION_IDS.map((id, at) => {
    const truths = sentences.map(({ answers }) => answers.includes(id));
    const told = sure.map((row) => (row[at] as number) >= 0.5);
    const answering = truths.filter(Boolean).length;
    const read = told.filter(Boolean).length;
    const right = told.filter((one, nth) => one && truths[nth]).length;
    const f1 = rounded((2 * right) / Math.max(1, answering + read));
    return { id, answering, read, right, precision: shareOf(right, read), recall: shareOf(right, answering), f1 };
  });
  const pairs = sentences.flatMap(({ answers }, nth) =>
    QUESTION_IDS.map((id, at) => ({ told: sure[nth]?.[at] as number, isTrue: answers.includes(id) })),
  );
  const reliability = BINS.slice(1).map((to, at) => {
    const from = BINS[at] as number;
    const here = pairs.filter(({ told }) => told >= from && (told < to || to === 1));
    const mean = (of: readonly number[]) => rounded(of.reduce((sum, one) => sum + one, 0) / Math.max(1, of.length));
    const came = mean(here.map(({ isTrue }) => (isTrue ? 1 : 0)));
    return { from, to, n: here.length, told: mean(here.map(({ told }) => told)), true: came };
  });
  return { questions, reliability };
}

function probability(logit: number, { slope, shift }: Calibration = { slope: 1, shift: 0 }): number {
  return 1 / (1 + Math.exp(-(slope * logit + shift)));
}

function shareOf(right: number, of: number): Share {
  const { low, high } = wilson(right, of);
  return { share: rounded(right / Math.max(1, of)), low: rounded(low), high: rounded(high) };
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

export function qualityLines({ questions, reliability }: Quality): string[] {
  const rows = questions.map(
    ({ id, answering, precision, recall, f1 }) =>
      `${id.padEnd(26)} n ${String(answering).padStart(4)}  precision ${precision.share}  recall ${recall.share}  F1 ${f1}`,
  );
  const macro = questions.reduce((sum, { f1 }) => sum + f1, 0) / questions.length;
  const bins = reliability.map(
    ({ from, to, n, told, true: came }) => `told ${from}–${to}: n ${n}, on average ${told}, came true ${came}`,
  );
  return [...rows, `macro F1 ${macro.toFixed(3)}, sentences of files that were left out`, ...bins];
}

import { QUESTION_IDS } from '@/lib/core/answer.ts';
import type { ModelHeader } from '@/lib/understanding/model.ts';
import type { Calibration } from './calibrate.ts';
import type { Fitted } from './fit-weights.ts';

/** Largest step of a signed byte. */
const MOST = 127;

/** Weights as signed bytes with one scale a question; the largest weight of each is 127. */
export function roundWeights(
  { weights, biases }: Fitted,
  calibrations: readonly Calibration[],
): { bytes: Int8Array; questions: ModelHeader['questions'] } {
  const questions = QUESTION_IDS.length;
  const scales = QUESTION_IDS.map((_, at) => {
    let largest = 0;
    for (let place = at; place < weights.length; place += questions)
      largest = Math.max(largest, Math.abs(weights[place] as number));
    return largest / MOST || 1;
  });
  const bytes = Int8Array.from(weights, (weight, place) => Math.round(weight / (scales[place % questions] as number)));
  return {
    bytes,
    questions: QUESTION_IDS.map((id, at) => ({
      id,
      scale: scales[at] as number,
      bias: biases[at] as number,
      ...(calibrations[at] as Calibration),
    })),
  };
}

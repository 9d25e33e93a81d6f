import { QUESTION_IDS, type QuestionId } from '@/lib/core/answer.ts';
import { featuresOf } from './features.ts';
import type { Model } from './model.ts';

/**
 * How sure the trained reading is that an English sentence answers each question, 0–1, calibrated. A sum over the
 * sentence's features for each question: the same sentence always gets the same numbers. Linear.
 */
export function confidencesOf(sentence: string, { header, weights }: Model): Record<QuestionId, number> {
  const most = QUESTION_IDS.length;
  const features = featuresOf(sentence, header.buckets);
  const sums = new Float64Array(most);
  for (const bucket of features) {
    const row = bucket * most;
    for (let at = 0; at < most; at += 1) sums[at] = (sums[at] as number) + (weights[row + at] as number);
  }
  const share = 1 / Math.sqrt(features.length);
  const told = {} as Record<QuestionId, number>;
  for (const [at, { id, scale, bias, slope, shift }] of header.questions.entries()) {
    const logit = (sums[at] as number) * scale * share + bias;
    told[id] = 1 / (1 + Math.exp(-(slope * logit + shift)));
  }
  return told;
}

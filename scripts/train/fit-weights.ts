import { QUESTION_IDS } from '@/lib/core/answer.ts';
import { random } from './random.ts';

/** One sentence as buckets of its features, and the places of the questions that it answers. */
export interface Example {
  features: Uint32Array;
  answers: readonly number[];
}

/** Weights before they are rounded: `buckets` rows of one number a question. */
export interface Fitted {
  weights: Float32Array;
  biases: Float32Array;
}

/** Passes over the sentences, step size, and pull towards zero; chosen on sentences of files that were left out. */
const EPOCHS = 8;
const RATE = 0.5;
const PULL = 3e-4;
/** What one sentence answers is rare, so every question begins unlikely. */
const FIRST_BIAS = -2;
const BIAS_RATE = 0.02;
const QUESTIONS = QUESTION_IDS.length;

/**
 * Logistic regression for each question, together, by stochastic gradient descent with a step that shrinks for each
 * feature as it is seen (AdaGrad: Duchi, Hazan and Singer 2011). In: examples, buckets, a seed. The same in gives the
 * same out.
 */
export function fitWeights(examples: readonly Example[], buckets: number, seed = 1): Fitted {
  const weights = new Float32Array(buckets * QUESTIONS);
  const biases = new Float32Array(QUESTIONS).fill(FIRST_BIAS);
  const seen = new Float32Array(buckets).fill(0.01);
  const next = random(seed);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, next);
    for (const at of order) step(examples[at] as Example, { weights, biases }, seen);
  }
  return { weights, biases };
}

function step({ features, answers }: Example, fitted: Fitted, seen: Float32Array): void {
  const { weights, biases } = fitted;
  const share = 1 / Math.sqrt(features.length);
  const errors = logitsOf(features, fitted).map((logit) => 1 / (1 + Math.exp(-logit)));
  for (const answer of answers) errors[answer] = (errors[answer] as number) - 1;
  let size = 0;
  for (let at = 0; at < QUESTIONS; at += 1) {
    const error = errors[at] as number;
    size += error * error * share * share;
    biases[at] = (biases[at] as number) - BIAS_RATE * error;
  }
  for (const bucket of features) {
    seen[bucket] = (seen[bucket] as number) + size;
    const rate = RATE / Math.sqrt(seen[bucket] as number);
    for (let at = 0; at < QUESTIONS; at += 1) {
      const place = bucket * QUESTIONS + at;
      const weight = weights[place] as number;
      weights[place] = weight - rate * ((errors[at] as number) * share + PULL * weight);
    }
  }
}

/** The sum for each question, before it is made a probability. */
export function logitsOf(features: Uint32Array, { weights, biases }: Fitted): Float64Array {
  const sums = new Float64Array(QUESTIONS);
  for (const bucket of features) {
    for (let at = 0; at < QUESTIONS; at += 1)
      sums[at] = (sums[at] as number) + (weights[bucket * QUESTIONS + at] as number);
  }
  const share = 1 / Math.sqrt(features.length);
  return sums.map((sum, at) => sum * share + (biases[at] as number));
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

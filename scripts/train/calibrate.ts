/** The logit `z` means 1 / (1 + e^−(slope · z + shift)). */
export interface Calibration {
  slope: number;
  shift: number;
}

const STEPS = 50;
/** Keeps the fit from running away where a question is told apart without any error. */
const PULL = 1e-3;

/**
 * Turns logits into probabilities that come true as often as they say: a logistic curve with two numbers, fitted by
 * Newton's method (Platt 1999). In: logits of sentences that were not trained on, and whether each answers. Out: the
 * curve; the logit itself where nothing answers.
 */
export function calibrate(logits: readonly number[], truths: readonly boolean[]): Calibration {
  let slope = 1;
  let shift = 0;
  if (!truths.some(Boolean)) return { slope, shift };
  for (let round = 0; round < STEPS; round += 1) {
    let [gradSlope, gradShift] = [PULL * (slope - 1), PULL * shift];
    let [ss, sh, hh] = [PULL, 0, PULL];
    for (const [at, logit] of logits.entries()) {
      const told = 1 / (1 + Math.exp(-(slope * logit + shift)));
      const error = told - (truths[at] ? 1 : 0);
      const weight = told * (1 - told);
      gradSlope += error * logit;
      gradShift += error;
      ss += weight * logit * logit;
      sh += weight * logit;
      hh += weight;
    }
    const size = ss * hh - sh * sh;
    if (size < 1e-12) break;
    slope -= (hh * gradSlope - sh * gradShift) / size;
    shift -= (ss * gradShift - sh * gradSlope) / size;
  }
  return { slope, shift };
}

import { type Example, fitWeights, logitsOf } from './fit-weights.ts';
import type { Labelled } from './read-sentences.ts';

/**
 * Logits of every sentence by weights that never saw a sentence of its file, so that each file is judged as if somebody
 * else had written it. Same order as the sentences.
 */
export function leftOutLogits(
  sentences: readonly Labelled[],
  examples: readonly Example[],
  buckets: number,
): Float64Array[] {
  const logits: Float64Array[] = [];
  for (const file of new Set(sentences.map(({ from }) => from))) {
    const others = examples.filter((_, at) => sentences[at]?.from !== file);
    const fitted = fitWeights(others, buckets);
    for (const [at, { from }] of sentences.entries()) {
      if (from === file) logits[at] = logitsOf((examples[at] as Example).features, fitted);
    }
  }
  return logits;
}

// npm run train: makes the weights of the trained reading from the sentences of this repository. Asks nobody, and the
// same sentences give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { QUESTION_IDS } from '@/lib/core/answer.ts';
import { featuresOf } from '@/lib/understanding/features.ts';
import { Levels, writeModel } from '@/lib/understanding/model.ts';
import { MODEL_FILE } from './cli/trained.ts';
import { calibrate } from './train/calibrate.ts';
import { writeTrainedCard } from './train/card.ts';
import { fitWeights } from './train/fit-weights.ts';
import { leftOutLogits } from './train/left-out.ts';
import { measuredQuality, qualityLines } from './train/quality.ts';
import { hashOfSentences, readSentences } from './train/read-sentences.ts';
import { roundWeights } from './train/round-weights.ts';

const LEVELS = new URL('../assets/understanding/levels.json', import.meta.url).pathname;
const QUALITY = new URL('../assets/understanding/quality.json', import.meta.url).pathname;
/** Buckets for features; fewer lose answers, more only add to the size (docs/model.md). */
const BUCKETS = 1 << 16;

const sentences = readSentences();
const examples = sentences.map(({ text, answers }) => ({
  features: featuresOf(text, BUCKETS),
  answers: answers.map((answer) => QUESTION_IDS.indexOf(answer)),
}));
const logits = leftOutLogits(sentences, examples, BUCKETS);
const calibrations = QUESTION_IDS.map((id, at) =>
  calibrate(
    logits.map((row) => row[at] as number),
    sentences.map(({ answers }) => answers.includes(id)),
  ),
);
const quality = measuredQuality(sentences, logits, calibrations);
const { bytes, questions } = roundWeights(fitWeights(examples, BUCKETS), calibrations);
const levels = Levels.parse(JSON.parse(readFileSync(LEVELS, 'utf8')));
const header = {
  buckets: BUCKETS,
  questions,
  levels,
  sentences: sentences.length,
  trainedOn: hashOfSentences(sentences),
};
const file = writeModel({ header, weights: bytes });
writeFileSync(MODEL_FILE, file);
writeFileSync(QUALITY, `${JSON.stringify(quality, null, 2)}\n`);
writeTrainedCard(sentences, quality, levels);
console.log(qualityLines(quality).join('\n'));
console.log(`${sentences.length} sentences, ${(file.length / 1e6).toFixed(2)} MB in ${MODEL_FILE}`);

import { QUESTION_IDS, type QuestionId } from '@/lib/core/answer.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Sentence } from '@/lib/core/page-view.ts';
import { confidencesOf } from './confidences.ts';
import type { Model } from './model.ts';

type Confidences = Record<QuestionId, number>;

/**
 * How much of a sentence's confidence comes from reading it under its heading; the rest from reading it alone. From 0.5
 * to 0.7 pages are read about equally well, and better than with 0 or 1 (docs/model.md).
 */
const UNDER_HEADING = 0.6;
/** Characters of a heading that are read with each sentence below it. */
const LONGEST = 120;

/**
 * Reads the sentences of a page one after the other, each where it stands: alone, under its heading ("Limits": "2 % a
 * day"), and with the sentence before it in the same Block ("A second node repeats the job. Only if both agree is it
 * paid."). In: sentences in page order, by `add`. Out: confidences 0–1, by `found`. Linear.
 */
export function readInPlace(doc: PageDoc, model: Model) {
  const found = new Map<string, Confidences>();
  let before: Sentence | undefined;
  return {
    found: (sentence: Sentence) => found.get(keyOf(sentence)),
    add(sentence: Sentence): void {
      const told = underHeading(sentence, doc, model);
      found.set(keyOf(sentence), told);
      const last = before?.block === sentence.block ? before : undefined;
      before = sentence;
      if (last) together(last, sentence);
    },
  };

  /** What two sentences say only together is told of the one that says more of it. */
  function together(first: Sentence, second: Sentence): void {
    const [one, other] = [found.get(keyOf(first)), found.get(keyOf(second))];
    if (!one || !other) return;
    const both = confidencesOf(`${first.text} ${second.text}`, model);
    for (const id of QUESTION_IDS) {
      const surer = one[id] > other[id] ? one : other;
      surer[id] = Math.max(surer[id], both[id]);
    }
  }
}

function keyOf({ block, nth }: Sentence): string {
  return `${block} ${nth}`;
}

function underHeading({ block, text }: Sentence, doc: PageDoc, model: Model): Confidences {
  const alone = confidencesOf(text, model);
  const heading = headingOf(block, doc);
  if (heading === '') return alone;
  const below = confidencesOf(`${heading}: ${text}`, model);
  for (const id of QUESTION_IDS) alone[id] = between(alone[id], below[id]);
  return alone;
}

/** The nearest heading above, or the title where there is none. */
function headingOf(block: number, { blocks, title }: PageDoc): string {
  return (blocks[blocks[block]?.heading ?? -1]?.text ?? title).slice(0, LONGEST);
}

/** The weighted mean of two confidences, of their odds: a sure one outweighs one that cannot tell. */
function between(alone: number, below: number): number {
  const logit = (1 - UNDER_HEADING) * logitOf(alone) + UNDER_HEADING * logitOf(below);
  return 1 / (1 + Math.exp(-logit));
}

function logitOf(confidence: number): number {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, confidence));
  return Math.log(inside / (1 - inside));
}

import { QUESTION_IDS, type QuestionId } from '@/lib/core/answer.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Sentence } from '@/lib/core/page-view.ts';
import { confidencesOf } from './confidences.ts';
import type { Model } from './model.ts';

/**
 * How much of a sentence's confidence comes from reading it under its heading; the rest from reading it alone. From 0.5
 * to 0.7 pages are read about equally well, and better than with 0 or 1 (docs/model.md).
 */
const UNDER_HEADING = 0.6;
/** Characters of a heading that are read with each sentence below it. */
const LONGEST = 120;

/**
 * How sure the trained reading is, 0–1 a question, of a sentence where it stands: alone, and under its heading, which a
 * short one often needs ("Limits" above "2 % a day"). Linear in both.
 */
export function confidencesInPlace({ block, text }: Sentence, doc: PageDoc, model: Model): Record<QuestionId, number> {
  const told = confidencesOf(text, model);
  const heading = headingOf(block, doc);
  if (heading === '') return told;
  const below = confidencesOf(`${heading}: ${text}`, model);
  for (const id of QUESTION_IDS) told[id] = between(told[id], below[id]);
  return told;
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

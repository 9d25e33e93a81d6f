import type { PageDoc } from '../page-doc.ts';
import type { PageType } from '../page-type.ts';
import type { Sentence } from '../page-view.ts';
import { isSentenceRule, type Rule } from '../rule.ts';
import { type Frame, type FrameContext, frameOf } from '../text/frame.ts';
import { languagesOf } from './page-languages.ts';
import type { PageText } from './page-text.ts';

/** Longest heading or lead-in that is read from each end; a page may put all its text into one heading. */
const MAX_INTRO = 400;

function intro(text: string): string {
  return text.length <= MAX_INTRO * 2 ? text : `${text.slice(0, MAX_INTRO)} ${text.slice(-MAX_INTRO)}`;
}

/** What the frame gate may know about the place of a match: its Block, what introduces it, and what stands before. */
export function frameContext(
  doc: PageDoc,
  text: Pick<PageText, 'text' | 'sentences'>,
  pageType: PageType,
  sentence: Sentence,
): FrameContext {
  const block = doc.blocks[sentence.block];
  const lead = block && block.lead >= 0 ? intro(text.text(block.lead)) : undefined;
  const heading = block && block.heading >= 0 ? intro(text.text(block.heading)) : undefined;
  const before = text.sentences(sentence.block)[sentence.nth - 1]?.text;
  return { pageType, kind: block?.kind ?? 'paragraph', lead, heading, before };
}

/** Rows whose numbers must not come from reports of an incident ("272,000 accounts leaked"). */
const COUNTING = new Set(['numbers', 'users']);

/**
 * Is this match the page's own assertion? `rule` may ask for an exception (its pattern is negative, or is bait); `gate`
 * is that of the language of the match; without it only English is read.
 */
export function judgeFrame(
  doc: PageDoc,
  text: PageText,
  pageType: PageType,
  match: { sentence: Sentence; start: number; end: number },
  rule?: Rule | { negation: 'keep' },
  gate?: typeof frameOf,
): Frame {
  // Patterns and cues of English say nothing about words of another language that happen to look alike.
  if (!gate && languagesOf(doc, text).of(match.sentence.block) !== 'en') return { asserted: false, why: 'language' };
  const context = frameContext(doc, text, pageType, match.sentence);
  if (rule && !('kind' in rule)) context.negation = rule.negation;
  else if (rule && isSentenceRule(rule)) {
    if (rule.negation) context.negation = rule.negation;
    if (rule.frame) context.frame = rule.frame;
    context.counts = COUNTING.has(rule.row) || rule.kind === 'green';
  }
  return (gate ?? frameOf)(match.sentence.text, match.start, match.end, context);
}

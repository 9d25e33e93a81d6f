import type { BlockKind } from '../page-doc.ts';
import type { PageType } from '../page-type.ts';
import type { SilentFrame } from '../page-view.ts';
import type { Confidence } from '../severity.ts';
import { ENGLISH_CUES } from './frame-cues-english.ts';
import { type FrameReaders, makeFrameReaders } from './frame-readers.ts';
import { judgeQuotation } from './quotation.ts';

export interface FrameContext {
  pageType: PageType;
  kind: BlockKind;
  /** Text of the sentence before in the same block. */
  before?: string;
  /** Text of the block that introduces this list. */
  lead?: string;
  /** Text of the nearest heading above. */
  heading?: string;
  /** Set by rules whose pattern is itself negative. */
  negation?: 'keep';
  /** Set by rules about posts that speak the language of warnings. */
  frame?: 'bait';
  /** Set where the match is a count, so that reports of leaks and losses are not read as traction. */
  counts?: boolean;
}

export type Frame = { asserted: true; hedged: boolean; confidence: Confidence } | { asserted: false; why: SilentFrame };

/** Longest stretch around the match that is read, in characters on each side. */
const WINDOW = 400;

const readers: FrameReaders = makeFrameReaders(ENGLISH_CUES);

/**
 * Whether the page itself asserts the words at `start`–`end` of a normalised sentence, and if not, why not.
 * Steps and their order: the specification, section 5; `receipted` is the caller's. Never throws; linear.
 */
export function frameOf(sentence: string, start: number, end: number, context: FrameContext): Frame {
  return frameIn(readers, sentence, start, end, context);
}

/** The gate over readers that somebody else made, for a language whose grammar is another. */
export function gateOf(readers: FrameReaders): typeof frameOf {
  return (sentence, start, end, context) => frameIn(readers, sentence, start, end, context);
}

function frameIn(read: FrameReaders, whole: string, from: number, to: number, context: FrameContext): Frame {
  const first = Math.max(0, from - WINDOW);
  const sentence = whole.slice(first, to + WINDOW);
  const start = Math.min(Math.max(from - first, 0), sentence.length);
  const end = Math.min(Math.max(to - first, start), sentence.length);
  const why = silence(read, sentence, start, end, context);
  if (why) return { asserted: false, why };
  const hedged = read.isHedged(`${sentence.slice(0, start)} | ${sentence.slice(end)}`);
  return { asserted: true, hedged, confidence: confidenceOf(context.pageType, hedged) };
}

/** Page types whose text is about others, or is evidence, and not a project's own pitch. */
const SILENT_PAGES: ReadonlySet<PageType> = new Set(['news', 'education', 'legal', 'dashboard']);

function silence(
  read: FrameReaders,
  sentence: string,
  start: number,
  end: number,
  context: FrameContext,
): SilentFrame | undefined {
  const bait = context.frame === 'bait';
  const keep = context.negation === 'keep';
  if (SILENT_PAGES.has(context.pageType) && !read.callsForMoney(sentence)) return 'page';
  if (!bait && read.isWarned(sentence, start, end, context.before)) return 'warned';
  if (read.isReported(sentence, start, end)) return 'reported';
  if (read.isHypothetical(sentence, start, end)) return 'hypothetical';
  if (!bait && read.isAdvice(sentence, start, end)) return 'advice';
  if (context.counts && read.isIncident(sentence)) return 'incident';
  if (read.isDefined(sentence, start, end)) return 'defined';
  if (judgeQuotation(sentence, start, end, context, read) === 'quoted') return 'quoted';
  if (!bait && read.isQuestion(sentence, end)) return 'question';
  if (!bait && read.negation.isNegated(sentence, start, end, keep)) return 'negated';
  if (!bait && read.hasStance(sentence, start, context)) return 'stance';
  return undefined;
}

/** Source: page types of the specification, section 3. A hedge takes one step off. */
function confidenceOf(pageType: PageType, hedged: boolean): Confidence {
  const isPitch = PITCH_PAGES.has(pageType);
  if (isPitch) return hedged ? 'medium' : 'high';
  return hedged || pageType === 'unknown' ? 'low' : 'medium';
}

const PITCH_PAGES: ReadonlySet<PageType> = new Set(['landing', 'claim', 'sponsored', 'post', 'whitepaper']);

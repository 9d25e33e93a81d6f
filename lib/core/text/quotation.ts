import type { BlockKind } from '../page-doc.ts';
import type { PageType } from '../page-type.ts';
import { endsInsideQuote, quotedSpans } from './quoted-spans.ts';

/** Page types on which praise in quotation marks is the page's own advertising. */
const PITCHES: ReadonlySet<PageType> = new Set(['landing', 'claim', 'sponsored']);
const QUOTE = /["']/;
const SINGULAR = /(?<![\w'])(?:i|i'm|i've|my|me)(?![\w])/i;
const FIRST_PERSON = /(?<![\w'])(?:we|we're|we've|we'll|our|ours|us|i|i'm|my)(?![\w])/i;
/** What may stand around a quotation that is the whole sentence: a bullet, a number, a name after a dash. */
const NOTHING_ELSE = /^[\s\W\d]{0,12}$/;
const NAME_AFTER = /^[\s.,]{0,4}[\u2014\u2013-]\s?[^.!?]{0,60}$/;

/**
 * Whether the words at `start`–`end` are somebody's quoted words. Praise in quotation marks on a project's own page
 * (a testimonial) is the page's own advertising, and marks around a word in a first-person sentence are emphasis.
 */
export function judgeQuotation(
  sentence: string,
  start: number,
  end: number,
  context: { pageType: PageType; kind: BlockKind; before?: string },
  read: { isQuoting(text: string): boolean },
): 'quoted' | 'own' {
  const isPitch = PITCHES.has(context.pageType);
  if (context.kind === 'quote') return isPitch ? 'own' : 'quoted';
  const inside = endsInsideQuote(context.before ?? '');
  if (!inside && !QUOTE.test(sentence)) return 'own';
  const span = quotedSpans(sentence, inside).find((candidate) => candidate.start < end && candidate.end > start);
  if (!span) return 'own';
  if (isNameInside(span, start, end)) return 'own';
  const before = sentence.slice(0, span.start);
  const after = sentence.slice(span.end);
  const around = `${before} | ${after}`;
  if (NOTHING_ELSE.test(before) && (NOTHING_ELSE.test(after) || NAME_AFTER.test(after))) {
    return isPitch && context.kind !== 'heading' && SINGULAR.test(sentence.slice(span.start, span.end))
      ? 'own'
      : 'quoted';
  }
  if (read.isQuoting(around)) return 'quoted';
  return FIRST_PERSON.test(around) ? 'own' : 'quoted';
}

/** A short quoted name in the middle of the claim ("Mint 'Colorist' now") does not make the claim a quotation. */
function isNameInside(span: { start: number; end: number }, start: number, end: number): boolean {
  return span.start > start && span.end < end && (span.end - span.start) * 5 < (end - start) * 2;
}

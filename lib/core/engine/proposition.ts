import type { ClaimKind, Proposition, Speaker } from '../claim.ts';
import type { PageView, Sentence } from '../page-view.ts';
import { isPlan } from '../text/plans.ts';
import { type Quantity, quantityIn } from '../text/quantity.ts';
import { speechOf } from '../text/subject.ts';
import { ownNames } from './own-names.ts';

/** A place in a sentence, and what is said there. */
export interface Said {
  sentence: Sentence;
  start: number;
  end: number;
  kind: ClaimKind;
  /** The number of it, when it was read already. */
  quantity?: Quantity;
}

/** What `describe` needs of a view. */
type Looked = Pick<PageView, 'doc' | 'pageType' | 'text'>;

const names = new WeakMap<object, { pattern: RegExp | undefined }>();

/** The project's own names, worked out once for a page. */
export function namesOf({ doc }: Looked): RegExp | undefined {
  const known = names.get(doc) ?? { pattern: ownNames(doc) };
  names.set(doc, known);
  return known.pattern;
}

/** What one claim or finding is about. Source: the specification, section 2. */
export function describe(view: Looked, { sentence, start, end, kind, quantity }: Said): Proposition {
  const { subject, own } = speechOf(sentence.text, start, end, namesOf(view));
  const number = quantity ?? quantityIn(sentence.text, start, end);
  const about: Proposition = {
    subject,
    predicate: kind,
    frame: isPlan(sentence.text, { start, end }, introsOf(view, sentence.block)) ? 'planned' : 'asserted',
    speaker: speakerOf(view, sentence.block, own),
  };
  if (number) about.quantity = number;
  return about;
}

/** Longest heading or lead-in that is read. */
const LONGEST_INTRO = 200;

/** The heading and the lead-in that a Block stands under. */
export function introsOf({ doc, text }: Looked, block: number): (string | undefined)[] {
  const here = doc.blocks[block];
  const read = (at: number | undefined) => (at !== undefined && at >= 0 ? text(at).slice(0, LONGEST_INTRO) : undefined);
  return [read(here?.heading), read(here?.lead)];
}

const THIRD_PARTY = new Set(['news', 'education', 'unknown']);

/** On a post or a page of nobody in particular, only who says "we" speaks for the project. */
function speakerOf({ doc, pageType }: Looked, block: number, own: boolean): Speaker {
  if (doc.blocks[block]?.kind === 'quote') return 'quoted';
  if (THIRD_PARTY.has(pageType)) return 'third-party';
  return pageType === 'post' && !own ? 'third-party' : 'publisher';
}

import { en } from '@/lib/words/en.ts';
import { told } from '@/lib/words/told.ts';
import type { RequestView } from './tab-view.ts';

/** What became of a wallet request, where a person reads it. None of these words says that it was fine. */
const STATE_WORD: Record<RequestView['state'], string> = {
  held: en('Held until you answer'),
  'went-on': en('Went on to your wallet'),
  refused: en('You went back'),
  'let-through': en('You let it through'),
  'not-checked': en('Not checked'),
};

/** Requests that nobody could look at say so before they say anything else. */
const MISSED_WORD: Partial<Record<NonNullable<RequestView['missed']>, string>> = {
  round: en('Went round this check'),
  locked: en("Can't be read"),
  port: en("Can't be read"),
  tampered: en("Can't be read"),
};

/** A refusal that was not the person's own is not told as theirs. */
const ENDED_WORD: Partial<Record<NonNullable<RequestView['missed']>, string>> = {
  left: en('Ended: its page was left'),
  crowded: en('Refused: too many at one time'),
};

/** In words, what became of a request. */
export function requestWord({ state, missed }: Pick<RequestView, 'state' | 'missed'>): string {
  const other = missed === undefined ? undefined : state === 'refused' ? ENDED_WORD[missed] : MISSED_WORD[missed];
  return told((state === 'refused' || state === 'not-checked' ? other : undefined) ?? STATE_WORD[state]);
}

export type RequestShape = 'pause' | 'arrow' | 'back' | 'unknown' | 'round' | 'closed';

const STATE_SHAPE: Record<RequestView['state'], RequestShape> = {
  held: 'pause',
  'went-on': 'arrow',
  refused: 'back',
  'let-through': 'arrow',
  'not-checked': 'unknown',
};

/** The shape that goes with it: outlines of their own for what nobody looked at. */
export function requestShape({ state, missed }: Pick<RequestView, 'state' | 'missed'>): RequestShape {
  if (state !== 'not-checked' || missed === undefined) return STATE_SHAPE[state];
  if (missed === 'round') return 'round';
  return MISSED_WORD[missed] === undefined ? 'unknown' : 'closed';
}

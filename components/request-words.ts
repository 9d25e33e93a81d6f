import type { RequestView } from './tab-view.ts';

/** What became of a wallet request, where a person reads it. None of these words says that it was fine. */
export const REQUEST_WORD: Record<RequestView['state'], string> = {
  held: 'Held until you answer',
  'went-on': 'Went on to your wallet',
  refused: 'You went back',
  'let-through': 'You let it through',
  'not-checked': 'Not checked',
};

/** The shape that goes with it: an outline for what nobody looked at. */
export const REQUEST_SHAPE: Record<RequestView['state'], 'pause' | 'arrow' | 'back' | 'unknown'> = {
  held: 'pause',
  'went-on': 'arrow',
  refused: 'back',
  'let-through': 'arrow',
  'not-checked': 'unknown',
};

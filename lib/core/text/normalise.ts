/** Text made comparable, with a way back to where each character came from. */
export interface Normalised {
  text: string;
  /** Offset in the original of the character at `index` of `text`; `text.length` maps to the original's length. */
  origin(index: number): number;
  /** Zero-width and direction characters that were taken out. */
  hidden: number;
}

/**
 * NFKC, all Unicode spaces to one plain space, zero-width and bidi controls out, curly quotes straight.
 * Linear; text that is plain already is returned as it is.
 */
export function normalise(original: string): Normalised {
  throw new Error(`not written: ${original.length}`);
}

/** How much text checks may look at on one page, so that a page made of nothing but cues takes no longer than others. */
export interface Allowance {
  /** Asks for a look at this many characters. False when the page has had its share. */
  spend(characters: number): boolean;
  /** Something was refused. */
  readonly isSpent: boolean;
}

/**
 * Looks at each character by sentence checks on an ordinary page: 1.3 where every 8th sentence is one that a rule
 * flags (measured with the bench's text). Five times that is nothing that people write.
 */
const LOOKS = 6;
/** Enough for every check on a short page, in characters. */
const FREE = 60_000;

/** In: the length of the page's text, in UTF-16 units. */
export function createAllowance(length: number): Allowance {
  let left = length * LOOKS + FREE;
  let isSpent = false;
  return {
    spend(characters) {
      isSpent ||= left < characters;
      if (!isSpent) left -= characters;
      return !isSpent;
    },
    get isSpent() {
      return isSpent;
    },
  };
}

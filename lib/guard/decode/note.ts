import type { Call } from './calldata.ts';
import { fromHex } from './read-message.ts';
import { isKnown } from './selectors.ts';

/** Bytes of a note from which it is told from a selector, and the most that are read. */
const LEAST = 6;
const MOST = 1_000;
const WORD = 32;
const SELECTOR = 4;

/**
 * Words that go with coins, as people write to each other on the chain; undefined where the data may call a function: it
 * has the length of a selector with whole words, or a function known here. Without coins it stays a call: what a contract
 * makes of such words is not known, while coins go to it either way.
 */
export function noteIn({ data, selector, to, value }: Call): string | undefined {
  const bytes = data.length / 2;
  if (value === 0n) return undefined;
  if (to === undefined || bytes < LEAST || bytes > MOST || bytes % WORD === SELECTOR || isKnown(selector))
    return undefined;
  const { text } = fromHex(data);
  return text !== undefined && /\p{L}{2}/u.test(text) ? text.slice(0, 500) : undefined;
}

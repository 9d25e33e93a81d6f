const LETTERS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const VALUE: ReadonlyMap<string, number> = new Map(Array.from(LETTERS, (letter, at) => [letter, at]));
/** Letters taken at once: 58 to the ninth still is an exact number. */
const STEP = 9;
/** A transaction on the wire has at most 1,232 bytes: 1,683 letters. Source: Solana's packet size. */
const MAX_LETTERS = 1_700;

/**
 * Bytes from Base58 text; undefined when it is none, or longer than a transaction. Nine letters at a time, since letter
 * by letter a request of many long texts would take seconds.
 */
export function fromBase58(text: string): Uint8Array | undefined {
  if (text.length === 0 || text.length > MAX_LETTERS) return undefined;
  let whole = 0n;
  for (let at = 0; at < text.length; at += STEP) {
    const part = text.slice(at, at + STEP);
    let value = 0;
    for (const letter of part) {
      const digit = VALUE.get(letter);
      if (digit === undefined) return undefined;
      value = value * 58 + digit;
    }
    whole = whole * 58n ** BigInt(part.length) + BigInt(value);
  }
  const zeros = text.length - text.replace(/^1{1,1700}/, '').length;
  const hex = whole === 0n ? '' : whole.toString(16);
  const even = hex.length % 2 === 1 ? `0${hex}` : hex;
  const bytes = new Uint8Array(zeros + even.length / 2);
  for (let at = 0; at < even.length; at += 2) bytes[zeros + at / 2] = Number.parseInt(even.slice(at, at + 2), 16);
  return bytes;
}

/** More than any token has: 2^128 is 340 billion billion whole tokens of 18 decimals. */
const BEYOND_SUPPLY = 2n ** 128n;

/**
 * True when an allowance is as good as without limit: a maximum of its type (2^256−1, 2^160−1, 2^128−1 …), near it, any
 * value that is only ones in binary from 64 bits up, or more than a token's whole supply can be.
 */
export function isUnlimited(amount: bigint): boolean {
  if (amount >= BEYOND_SUPPLY) return true;
  return isAllOnes(amount);
}

/** 2^k − 1 with k a multiple of four from 64 up: 0xffff… as pages write "max" for narrower types. */
function isAllOnes(amount: bigint): boolean {
  const text = amount.toString(16);
  return text.length >= 16 && /^f{16,64}$/.test(text);
}

/** A time in seconds as the text of an Effect; undefined when it cannot be read or lies past the year 9999: no end. */
export function asExpiry(seconds: bigint | undefined): string | undefined {
  if (seconds === undefined) return undefined;
  return seconds >= 253_402_300_800n ? undefined : seconds.toString();
}

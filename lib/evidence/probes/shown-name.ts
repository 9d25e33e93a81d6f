const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu;
const LONGEST = 80;

/**
 * A name as a service gives it, to be shown inside a sentence: without characters that cannot be seen or that turn the
 * writing round, and not longer than 80 UTF-16 units.
 */
export function shownName(name: string): string {
  const plain = name.replace(INVISIBLE, '').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}

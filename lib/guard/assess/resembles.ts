import type { AssessContext } from './context.ts';

/** Characters that people compare at each end. Source: how wallets and explorers shorten addresses. */
const ENDS = 4;
/** Earlier addresses that are compared; newest first. */
const MAX_SEEN = 500;

type Seen = NonNullable<AssessContext['seenAddresses']>[number];

/**
 * The earlier address that this one could be taken for: the same first and last four characters, and not the same. An
 * address that was itself seen before resembles nothing.
 */
export function resembledBy(address: string | undefined, { seenAddresses = [] }: AssessContext): Seen | undefined {
  const shape = address === undefined ? undefined : shapeOf(address);
  if (shape === undefined) return undefined;
  const seen = seenAddresses.slice(0, MAX_SEEN);
  if (seen.some((one) => shapeOf(one.address)?.whole === shape.whole)) return undefined;
  return seen.find((one) => shapeOf(one.address)?.ends === shape.ends);
}

/** EVM addresses in lower case, Solana's as they are; undefined for anything else. */
function shapeOf(address: string): { whole: string; ends: string } | undefined {
  const hex = /^0x([0-9a-f]{40})$/i.exec(address)?.[1]?.toLowerCase();
  if (hex !== undefined) return { whole: hex, ends: `0x${hex.slice(0, ENDS)}${hex.slice(-ENDS)}` };
  if (!/^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(address)) return undefined;
  return { whole: address, ends: address.slice(0, ENDS) + address.slice(-ENDS) };
}

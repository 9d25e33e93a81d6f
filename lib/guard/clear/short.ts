import { getAddress } from 'viem';

/** 0x12ab…9f01, of an address in full. */
export function shortAddress(address: string): string {
  return `${address.slice(0, 6)}…${address.slice(-4)}`;
}

/** An address with the upper and lower case of its checksum (EIP-55), as wallets show it. */
export function wholeAddress(address: string): string {
  return getAddress(address as `0x${string}`);
}

/** Text of others made fit to be shown: one line, no control or direction characters, at most `limit` characters. */
export function plainText(text: string, limit: number): string {
  const clean = text
    .slice(0, limit * 4 + 100)
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')
    .replace(/\s{1,500}/g, ' ')
    .trim();
  return clean.length > limit ? `${clean.slice(0, limit - 1).trimEnd()}…` : clean;
}

import type { Effect } from '@/lib/core/decoded.ts';
import { coinDecimals, coinOf, knownToken } from '../clear/known-tokens.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** 0x12ab…9f01, 7Yk3Qa…p9Xz; text that is no address is cut. */
export function shortAddress(address: string | undefined): string {
  if (address === undefined) return 'an address that is not said';
  const isLong = /^0x[0-9a-f]{40}$/i.test(address) || /^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(address);
  return isLong ? `${address.slice(0, 6)}…${address.slice(-4)}` : plain(address, 60);
}

/** "until 3 March 2027", "with no end date", "already past (3 March 2023)". Times in UTC. */
export function deadlineWords(expires: string | undefined, now: number): string {
  if (expires === undefined) return 'with no end date';
  const at = Number(expires) * 1000;
  const date = new Date(at);
  const day = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return at <= now ? `already past (${day})` : `until ${day}`;
}

/** A whole number of smallest units as a decimal number, without rounding: 2500000 with 6 decimals is 2.5. */
export function inUnits(amount: bigint, decimals: number): string {
  const digits = amount.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3}){1,40}$)/g, ',');
  const rest = digits.slice(digits.length - decimals).replace(/0{1,80}$/, '');
  return rest === '' || decimals === 0 ? whole : `${whole}.${rest}`;
}

/** The amount of an effect with its token, such as "25 USDC" or "1000 units of token 0x12ab…9f01". */
export function amountWords(effect: Effect, chainId: string | undefined): string {
  const name = tokenName(effect, chainId);
  if (effect.unlimited) return knownToken(chainId, effect.token) ? `all your ${name}` : `all you hold of ${name}`;
  if (effect.text?.startsWith('item ')) {
    const many = effect.amount === undefined || effect.amount === '1' ? '' : `${effect.amount} of `;
    return `${many}${plain(effect.text, 90)} of ${name}`;
  }
  if (effect.amount === undefined) return `an amount of ${name} that is not said`;
  if (effect.kind === 'native-transfer' || effect.kind === 'call') {
    return `${inUnits(BigInt(effect.amount), coinDecimals(chainId))} ${coinOf(chainId)}`;
  }
  const known = knownToken(chainId, effect.token);
  if (known) return `${inUnits(BigInt(effect.amount), known.decimals)} ${known.symbol}`;
  return effect.token ? `${effect.amount} units of ${name}` : `${effect.amount} units`;
}

/** "USDC" or "token 0x12ab…9f01". */
export function tokenName(effect: Effect, chainId: string | undefined): string {
  const known = knownToken(chainId, effect.token);
  if (known) return known.symbol;
  return effect.token ? `token ${shortAddress(effect.token)}` : 'tokens';
}

/** Text of others made fit to be quoted: one line, no control or direction characters, at most `limit` characters. */
export function plain(text: string, limit: number): string {
  const clean = text
    .slice(0, limit * 4 + 100)
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')
    .replace(/\s{1,500}/g, ' ')
    .trim();
  return clean.length > limit ? `${clean.slice(0, limit - 1).trimEnd()}…` : clean;
}

import type { Effect } from '@/lib/core/decoded.ts';
import { en, enCount } from '@/lib/words/en.ts';
import { coinDecimals, coinOf } from '../clear/chains.ts';
import { knownToken } from '../clear/known-tokens.ts';
import { tokenAt } from '../clear/tokens.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** 0x12ab…9f01, 7Yk3Qa…p9Xz; text that is no address is cut. */
export function shortAddress(address: string | undefined): string {
  if (address === undefined) return en('an address that is not said');
  const isLong = /^0x[0-9a-f]{40}$/i.test(address) || /^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(address);
  return isLong ? `${address.slice(0, 6)}…${address.slice(-4)}` : plain(address, 60);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;
/** Years from which an end is no end for anybody who signs today. */
const LIFETIME = 50;

/**
 * "until 3 March 2027 (9 months)", "until 1 June 2026, 00:20 UTC (20 minutes)", "with no end date", "already past
 * (3 March 2023)". `expires` in seconds, `now` in milliseconds since the epoch; times in UTC.
 */
export function deadlineWords(expires: string | undefined, now: number): string {
  if (expires === undefined) return en('with no end date');
  const at = Number(expires) * 1000;
  const day = momentWords(expires);
  if (at <= now) return en('already past ({day})', { day });
  const span = spanWords(at - now);
  if (at - now > LIFETIME * YEAR) return en('until {day} ({~span}: as good as no end)', { day, span });
  if (at - now >= DAY) return en('until {day} ({~span})', { day, span });
  return en('until {day}, {time} UTC ({~span})', { day, time: new Date(at).toISOString().slice(11, 16), span });
}

/** Seconds since the epoch as a day in UTC: "3 March 2027". */
export function momentWords(seconds: string): string {
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return en('a day that could not be read');
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** A length of time in its largest fitting unit: "20 minutes", "9 months", "1,528 years". */
export function spanWords(milliseconds: number): string {
  const units: [number, (many: number) => string][] = [
    [YEAR, yearWords],
    [YEAR / 12, (many) => enCount(many, '{n} month', '{n} months')],
    [DAY, (many) => enCount(many, '{n} day', '{n} days')],
    [HOUR, (many) => enCount(many, '{n} hour', '{n} hours')],
    [MINUTE, (many) => enCount(many, '{n} minute', '{n} minutes')],
  ];
  // Two years and not one, two months and not one: "13 months" and "45 days" say more than "1 year" and "1 month".
  const found = units.find(([each], at) => milliseconds >= each * (at < 2 ? 2 : 1));
  if (!found) return enCount(1, '{n} minute', '{n} minutes');
  const [size, words] = found;
  return words(Math.max(1, Math.round(milliseconds / size)));
}

/** Only years come in thousands, which are grouped. */
function yearWords(years: number): string {
  return years < 1_000
    ? enCount(years, '{n} year', '{n} years')
    : en('{years} years', { years: years.toLocaleString('en') });
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
  const units = unitsOf(chainId, effect.token);
  if (effect.unlimited && effect.by === 'solana-token' && !effect.token && effect.from)
    return en('all that is in the token account {address}', { address: shortAddress(effect.from) });
  if (effect.unlimited) return units ? en('all your {name}', { name }) : en('all you hold of {~name}', { name });
  if (effect.text?.startsWith('item ')) {
    const gaps = { amount: effect.amount, item: plain(effect.text, 90), name };
    return effect.amount === undefined || effect.amount === '1'
      ? en('{~item} of {~name}', gaps)
      : en('{amount} of {~item} of {~name}', gaps);
  }
  if (effect.amount === undefined) return en('an amount of {~name} that is not said', { name });
  if (effect.kind === 'native-transfer' || effect.kind === 'call') {
    return `${inUnits(BigInt(effect.amount), coinDecimals(chainId))} ${coinOf(chainId)}`;
  }
  if (units) return `${inUnits(BigInt(effect.amount), units.decimals)} ${units.symbol}`;
  return effect.token
    ? en('{amount} units of {~name}', { amount: effect.amount, name })
    : en('{amount} units', { amount: effect.amount });
}

/** "USDC" or "token 0x12ab…9f01". */
export function tokenName(effect: Pick<Effect, 'token'>, chainId: string | undefined): string {
  const units = unitsOf(chainId, effect.token);
  if (units) return units.symbol;
  return effect.token ? en('token {address}', { address: shortAddress(effect.token) }) : en('tokens');
}

/** True for a token whose name stands in a list here. */
export function isNamed(chainId: string | undefined, token: string): boolean {
  return unitsOf(chainId, token) !== undefined;
}

/** Symbol and decimals, by chain and address alone: what a page calls a token tells nothing. */
function unitsOf(
  chainId: string | undefined,
  token: string | undefined,
): { symbol: string; decimals: number } | undefined {
  return knownToken(chainId, token) ?? tokenAt(chainId, token);
}

/** Addresses in our own words, short or by the symbol of the token that stands there. */
export function shortened(text: string, chainId: string | undefined): string {
  return text.replace(/0x[0-9a-f]{40}(?![0-9a-f])/gi, (address) => {
    return unitsOf(chainId, address.toLowerCase())?.symbol ?? shortAddress(address);
  });
}

/** Text of others made fit to be quoted: one line, no control or direction characters, at most `limit` characters. */
export function plain(text: string, limit: number): string {
  const clean = text
    .slice(0, limit * 4 + 100)
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')
    // Marks stacked on a letter would reach over the lines around it.
    .replace(/(\p{M}{2})\p{M}{1,400}/gu, '$1')
    .replace(/\s{1,500}/g, ' ')
    .trim();
  return clean.length > limit ? `${clean.slice(0, limit - 1).trimEnd()}…` : clean;
}

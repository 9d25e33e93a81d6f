import { en } from '@/lib/words/en.ts';
import { isUnlimited } from '../decode/amounts.ts';
import { coinDecimals, coinOf } from './chains.ts';
import { shortAddress } from './short.ts';
import { isCoin, tokenAt } from './tokens.ts';

/**
 * A whole number of smallest units as a decimal number: 2500000 with 6 decimals is 2.5. Every digit and no separators,
 * as hardware wallets write it: what a person compares with the device has to look the same.
 */
export function inPlainUnits(amount: bigint, decimals: number): string {
  const digits = amount.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const rest = decimals === 0 ? '' : digits.slice(-decimals).replace(/0{1,80}$/, '');
  return rest === '' ? whole : `${whole}.${rest}`;
}

/**
 * "32.3 ETH", "Unlimited USDC", "All WETH" (with `max` the word for the largest number), "2500 units of 0x12ab…9f01"
 * where nobody told us the token's decimals. Without a token, the number alone.
 */
export function amountWords(
  amount: bigint,
  token: string | undefined,
  chainId?: string,
  max = en('Unlimited'),
): string {
  const name = nameOf(token, chainId);
  if (isUnlimited(amount)) return mostWords(max, name);
  if (token === undefined) return en('{amount} units', { amount });
  if (isCoin(token)) return `${inPlainUnits(amount, coinDecimals(chainId))} ${coinOf(chainId)}`;
  const known = tokenAt(chainId, token);
  return known
    ? `${inPlainUnits(amount, known.decimals)} ${known.symbol}`
    : en('{amount} units of {~name}', { amount, name });
}

/** "USDC", or "token 0x12ab…9f01" for one that is not known; undefined without a token. */
export function nameOf(token: string | undefined, chainId?: string): string | undefined {
  if (token === undefined) return undefined;
  if (isCoin(token)) return coinOf(chainId);
  return tokenAt(chainId, token)?.symbol ?? en('token {address}', { address: shortAddress(token) });
}

/** A format's own word for the largest number, or "Unlimited". */
function mostWords(max: string, name: string | undefined): string {
  if (name === undefined) return max;
  if (max === 'All') return en('All {~name}', { name });
  return max === 'Unlimited' ? en('Unlimited {~name}', { name }) : `${max} ${name}`;
}

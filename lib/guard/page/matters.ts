import { charCodeAt, indexOf, lower, slice } from './captured.ts';

/** Words of methods that sign, send or grant; and families in which every unknown method counts. */
const ASKS = ['sign', 'send', 'grant', 'permission', 'authoriz', 'decrypt', 'wallet_', 'personal_'] as const;

/** Beginnings of methods of those families that only read or withdraw. Source: EIP-1193, 2255, 3085, 3326, 747, 5792. */
const QUIET = [
  'wallet_get',
  'wallet_show',
  'wallet_revoke',
  'wallet_watchasset',
  'wallet_scanqrcode',
  'wallet_requestpermissions',
  'wallet_addethereumchain',
  'wallet_switchethereumchain',
  'personal_ecrecover',
] as const;

const LONGEST = 200;

/** Letters, digits and `_` of a method, lower case: white space, case and invisible marks change nothing. */
function canonical(method: string): string {
  let name = '';
  const text = lower(slice(method, 0, LONGEST));
  for (let at = 0; at < text.length; at += 1) {
    const code = charCodeAt(text, at);
    if ((code > 96 && code < 123) || (code > 47 && code < 58) || code === 95) name += text[at];
  }
  return name;
}

/** Must this method be read before the wallet gets it? Everything else passes at once. */
export function matters(method: string): boolean {
  const name = canonical(method);
  for (let at = 0; at < QUIET.length; at += 1) if (indexOf(name, QUIET[at] as string) === 0) return false;
  for (let at = 0; at < ASKS.length; at += 1) if (indexOf(name, ASKS[at] as string) >= 0) return true;
  return method.length > LONGEST;
}

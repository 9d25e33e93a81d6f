import { execute, lower, slice } from './captured.ts';

/** Words of methods that sign, send or grant; and families in which every unknown method counts. */
const ASKS = /sign|send|grant|permission|authoriz|decrypt|wallet_|personal_/;

/** Beginnings of methods of those families that only read or withdraw. Source: EIP-1193, 2255, 3085, 3326, 747, 5792. */
const QUIET =
  /^(?:wallet_(?:get|show|revoke|watchasset|scanqrcode|requestpermissions|(?:add|switch)ethereumchain)|personal_ecrecover)/;

const LONGEST = 200;
const LETTER = /\w/;

/** Letters, digits and `_` of a method, lower case: white space, case and invisible marks change nothing. */
function canonical(method: string): string {
  let name = '';
  const text = lower(slice(method, 0, LONGEST));
  for (let at = 0; at < text.length; at += 1) if (execute(LETTER, text[at] as string)) name += text[at];
  return name;
}

/** Must this method be read before the wallet gets it? Everything else passes at once. */
export function matters(method: string): boolean {
  const name = canonical(method);
  return !execute(QUIET, name) && (execute(ASKS, name) !== null || method.length > LONGEST);
}

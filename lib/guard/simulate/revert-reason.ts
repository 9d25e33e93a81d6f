import { plain } from '@/lib/guard/assess/words.ts';
import { bytesAt } from '@/lib/guard/decode/calldata.ts';
import { en } from '@/lib/words/en.ts';

/** Longest reason that is shown, in characters. */
const MOST_REASON = 160;
/** Hex characters of returned data that are read. */
const MOST_READ = 4_096;

/** Panic codes in words. Source: Solidity documentation, "Panic via assert and Error via require". */
const PANICS: Readonly<Record<string, string>> = {
  '1': en('a check in the contract failed'),
  '11': en('a number became too large or too small'),
  '12': en('a division by zero'),
  '21': en('a value outside its list'),
  '31': en('an empty list was emptied further'),
  '32': en('an item beyond the end of a list'),
  '41': en('too much memory was asked for'),
  '51': en('a function that was never set was called'),
};

/**
 * Why a call failed, out of the data that it returned: the text of `Error(string)`, a panic in words, or the name-less
 * four bytes of a contract's own error. Undefined when there is nothing to read. In: anything. Never throws.
 */
export function revertReason(data: unknown): string | undefined {
  if (typeof data !== 'string') return undefined;
  const hex = data.slice(0, MOST_READ).toLowerCase();
  if (!/^0x[0-9a-f]{8,4100}$/.test(hex)) return undefined;
  const [selector, rest] = [hex.slice(2, 10), hex.slice(10)];
  if (selector === '08c379a0') return plain(textOf(bytesAt(rest, 0, 0) ?? ''), MOST_REASON) || undefined;
  if (selector === '4e487b71') {
    const code = rest.slice(0, 64).replace(/^0{1,64}/, '');
    return PANICS[code] ?? en('panic {code}', { code: code.slice(0, 8) });
  }
  return en('error 0x{selector} of the contract', { selector });
}

/** Bytes as UTF-8, with a mark where they are none. */
function textOf(hex: string): string {
  const bytes = Uint8Array.from({ length: hex.length >> 1 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  );
  return new TextDecoder().decode(bytes);
}

import type { ClearField } from '@/lib/core/clear-text.ts';
import { en } from '@/lib/words/en.ts';
import { readNumber } from '../decode/hex.ts';
import { amountWords, inPlainUnits, nameOf } from './amount-words.ts';
import { chainName, WRAPPED_COINS } from './chains.ts';
import type { FieldRule } from './format.ts';
import { type Around, valuesAt } from './read-path.ts';
import { plainText, shortAddress, wholeAddress } from './short.ts';
import { dateWords, durationWords } from './time-words.ts';
import { isCoin, tokenAt, underlyingOf } from './tokens.ts';

/** Characters of a value that are shown, and that are kept whole. */
const MAX_VALUE = 120;
const MAX_FULL = 400;
const ZERO = `0x${'0'.repeat(40)}`;
export const COIN = '0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee';

/** What one line of a format gives for one call or message: a field for each value at its path. */
export function renderField(rule: FieldRule, root: unknown, around: Around): ClearField[] {
  const tokens = rule.of === undefined ? [] : tokensAt(rule.of, root, around);
  const found = rule.path === '@underlying' ? tokensAt(rule.path, root, around) : valuesAt(root, rule.path, around);
  const values = found.flatMap((value) => (Array.isArray(value) ? value.slice(0, 12) : value));
  return values.flatMap((value, index) => {
    const token = tokens[index] ?? (tokens.length === 1 ? tokens[0] : undefined);
    const field = rule.of === undefined ? render(value, rule.as, around) : amount(value, token, rule, around);
    return field ? [{ label: rule.label, ...field }, ...unknownToken(token, rule, around)] : [];
  });
}

type Rendered = Omit<ClearField, 'label'>;

/** The whole address of a token that nobody listed, beside its amount: its name there is cut. */
function unknownToken(token: string | undefined, { of }: FieldRule, around: Around): ClearField[] {
  if (of === undefined || token === undefined || isCoin(token) || tokenAt(around.chainId, token)) return [];
  return [
    { label: en('Token'), value: nameOf(token, around.chainId) ?? token, kind: 'token', full: wholeAddress(token) },
  ];
}

/** Addresses of the tokens at `of`, lower case. */
function tokensAt(of: string, root: unknown, around: Around): (string | undefined)[] {
  if (of === '@coin') return [COIN];
  if (of === '@wrapped') return [WRAPPED_COINS[around.chainId ?? '']];
  if (of.startsWith('~'))
    return tokensAt(of.slice(1), root, around).map((vault) => vault && underlyingOf(around.chainId, vault));
  if (of === '@underlying') return [around.to === undefined ? undefined : underlyingOf(around.chainId, around.to)];
  return valuesAt(root, of, around).flat().map(asAddress);
}

function amount(value: unknown, token: string | undefined, rule: FieldRule, { chainId }: Around): Rendered | undefined {
  const number = asNumber(value);
  if (number === undefined) return undefined;
  return { value: amountWords(number, token, chainId, rule.max), kind: 'amount', full: number.toString() };
}

function render(value: unknown, as: string | undefined, around: Around): Rendered | undefined {
  if (as === 'address' || as === 'token') return address(asAddress(value), as, around);
  if (as === 'receiver') return receiver(asAddress(value), around);
  if (as === 'router') return routed(asAddress(value), around);
  if (as !== undefined) return special(value, as, around);
  if (typeof value === 'boolean') return text(value ? 'yes' : 'no');
  if (typeof value === 'bigint' || typeof value === 'number') return text(String(value));
  if (typeof value !== 'string') return undefined;
  if (/^0x[0-9a-fA-F]{40}$/.test(value)) return address(value.toLowerCase(), 'address', around);
  if (/^0x/.test(value) && value.length > 24)
    return { value: `${value.slice(0, 10)}…${value.slice(-8)}`, kind: 'text', full: value.slice(0, MAX_FULL) };
  return text(value);
}

function text(value: string): Rendered {
  const shown = plainText(value, MAX_VALUE);
  return value === shown ? { value, kind: 'text' } : { value: shown, kind: 'text', full: plainText(value, MAX_FULL) };
}

function address(value: string | undefined, kind: 'address' | 'token', { chainId }: Around): Rendered | undefined {
  if (value === undefined) return undefined;
  const name = kind === 'token' ? nameOf(value, chainId) : shortAddress(wholeAddress(value));
  return { value: name ?? value, kind, full: wholeAddress(value) };
}

/** Where a protocol reads the zero address as the account that sends. */
function receiver(value: string | undefined, around: Around): Rendered | undefined {
  if (value !== ZERO) return address(value, 'address', around);
  return {
    value: en('the account that sends this'),
    kind: 'address',
    full: around.from ? wholeAddress(around.from) : ZERO,
  };
}

/** Uniswap's router writes 1 for the account that sends, and 2 for itself. Source: its Constants. */
function routed(value: string | undefined, around: Around): Rendered | undefined {
  if (value === `0x${'1'.padStart(40, '0')}`) return receiver(ZERO, around);
  if (value === `0x${'2'.padStart(40, '0')}`) return { ...text(en('the router')), kind: 'address', full: value };
  return address(value, 'address', around);
}

/** `date`, `duration`, `coin`, `chain`, `%N` (hundredths by N decimals), `N` (N decimals, no token), or choices `1=…,2=…`. */
function special(value: unknown, as: string, around: Around): Rendered | undefined {
  if (as.includes('=')) return text(choiceOf(String(value), as) ?? String(value));
  const number = asNumber(value);
  if (number === undefined) return render(value, undefined, around);
  if (as === 'date') return { value: dateWords(number), kind: 'date', full: number.toString() };
  if (as === 'duration') return { value: durationWords(number), kind: 'duration', full: number.toString() };
  if (as === 'chain') return text(chainName(number.toString()));
  if (as === 'address32') return text(number.toString());
  if (as.startsWith('%')) return text(`${inPlainUnits(number, Number(as.slice(1)))} %`);
  return { value: inPlainUnits(number, Number(as)), kind: 'amount', full: number.toString() };
}

function choiceOf(value: string, choices: string): string | undefined {
  const start = `${value}=`;
  return choices
    .split(',')
    .find((choice) => choice.startsWith(start))
    ?.slice(start.length);
}

function asNumber(value: unknown): bigint | undefined {
  if (typeof value === 'bigint') return value < 0n ? undefined : value;
  return readNumber(value, 'decimal', '').value;
}

/** An address from an address, or from the last twenty bytes of a longer word. */
function asAddress(value: unknown): string | undefined {
  const hex = typeof value === 'bigint' ? value.toString(16).padStart(40, '0') : typeof value === 'string' ? value : '';
  const digits = hex.replace(/^0x/i, '').toLowerCase();
  return /^[0-9a-f]{40,64}$/.test(digits) ? `0x${digits.slice(-40)}` : undefined;
}

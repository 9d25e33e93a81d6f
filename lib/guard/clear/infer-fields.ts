import { en } from '@/lib/words/en.ts';
import type { FieldRule } from './format.ts';

/** A parameter or member with its type, as an ABI or typed data names it. */
export interface Named {
  name?: string;
  type: string;
  components?: readonly Named[];
}

/** Members that tell a person nothing: what only the contract needs. */
const SILENT =
  /^(?:_?(?:v|r|s|yParity|signature|sig|signatures|data|salt|nonce|counter|permit|flags|proof|metadata))$/i;
const DATE = /(?:deadline|expir\w{1,10}|valid(?:To|Until|Before|After|From)|until|startTime|endTime|timestamp)$/i;
/** Names of an amount, and what the name of its token puts in that place. */
const AMOUNT = /^(.{0,30}?)(?:Amount|Value)(.{0,12})$/i;
const MAX_FIELDS = 24;

/**
 * Lines for parameters that no format describes: their own names are the labels, an address is an address, and an
 * amount is one of a token only when a member beside it is named as that token (sellAmount and sellToken).
 */
export function inferFields(
  members: readonly Named[],
  types?: (type: string) => readonly Named[] | undefined,
): FieldRule[] {
  return walk(members, '', types, 0).slice(0, MAX_FIELDS);
}

type Types = ((type: string) => readonly Named[] | undefined) | undefined;

function walk(members: readonly Named[], prefix: string, types: Types, depth: number): FieldRule[] {
  if (depth > 4) return [];
  const tokens = members.filter(({ type, name }) => type === 'address' && name).map(({ name }) => name as string);
  return members.slice(0, 40).flatMap((member, index): FieldRule[] => {
    const name = member.name || String(index);
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const isList = /\[\d{0,4}\]$/.test(member.type);
    const base = isList ? member.type.slice(0, member.type.lastIndexOf('[')) : member.type;
    const inner = member.components ?? types?.(base);
    if (inner) return walk(inner, isList ? `${path}[]` : path, types, depth + 1);
    if (SILENT.test(name) || (base === 'bytes' && !types)) return [];
    return [fieldOf(name, path, base, prefix, tokens)];
  });
}

function fieldOf(name: string, path: string, type: string, prefix: string, tokens: readonly string[]): FieldRule {
  const field: FieldRule = { label: labelOf(name), path };
  if (!/^u?int\d{0,3}$/.test(type)) return field;
  if (DATE.test(name)) return { ...field, as: 'date' };
  const token = tokenBeside(name, tokens);
  return token === undefined ? field : { ...field, of: prefix === '' ? token : `${prefix}.${token}` };
}

/** The member that is named as the token of an amount: sellToken for sellAmount, tokenIn for amountIn, token for amount. */
function tokenBeside(name: string, tokens: readonly string[]): string | undefined {
  const match = AMOUNT.exec(name);
  if (!match) return undefined;
  const [, before = '', after = ''] = match;
  const wanted = ['token', 'asset'].flatMap((word) => [
    `${before}${word}${after}`,
    `${before.replace(/ing$/, 'er')}${word}${after}`,
  ]);
  const found = tokens.find((token) => wanted.some((one) => one.toLowerCase() === token.toLowerCase()));
  return found ?? tokens.find((token) => before !== '' && token.toLowerCase() === before.toLowerCase());
}

/** "sellTokenBalance" and "sell_token_balance" as "Sell token balance". */
export function labelOf(name: string): string {
  const words = name
    .slice(0, 60)
    .replace(/_{1,10}/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .trim()
    .toLowerCase();
  return words === '' ? en('Value') : words.charAt(0).toUpperCase() + words.slice(1);
}

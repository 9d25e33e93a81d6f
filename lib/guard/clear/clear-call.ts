import { type AbiFunction, decodeAbiParameters, parseAbiItem } from 'viem';
import type { ClearField, ClearText } from '@/lib/core/clear-text.ts';
import type { Call } from '../decode/calldata.ts';
import { amountWords } from './amount-words.ts';
import { type Found, findCall } from './find-entry.ts';
import type { FieldRule } from './format.ts';
import { inferFields } from './infer-fields.ts';

import type { Around } from './read-path.ts';
import { COIN, renderField } from './render-field.ts';
import { tokenAt } from './tokens.ts';

const MAX_FIELDS = 40;

/** One call read field by field; undefined when no format fits, or when its data does not have the form of its name. */
export function clearCall(call: Call, chainId: string | undefined): ClearText | undefined {
  const around: Around = { value: call.value };
  if (call.to) around.to = call.to;
  if (call.from) around.from = call.from;
  if (chainId !== undefined) around.chainId = chainId;
  if (call.selector === '') return plainSend(call, around);
  const found = findCall(call.selector, chainId, call.to);
  if (!found) return undefined;
  const read = readArguments(found.entry.signature, call.data);
  if (!read) return undefined;
  const rules = found.entry.fields.length > 0 ? found.entry.fields : inferFields(read.item.inputs);
  return textOf(found, rules, read.values, around);
}

/** Coins and nothing else. */
function plainSend(call: Call, around: Around): ClearText | undefined {
  if (call.data !== '' || !call.to || call.depth > 0) return undefined;
  const rules: FieldRule[] = [
    { label: 'Amount', path: '@value', of: '@coin' },
    { label: 'To', path: '@to' },
  ];
  const fields = rules.flatMap((rule) => renderField(rule, {}, around));
  return { title: 'Send', contract: call.to, known: false, fields };
}

/** What a format says about values that were read, by its lines. */
export function textOf(
  { entry, listed }: Found,
  rules: readonly FieldRule[],
  values: unknown,
  around: Around,
): ClearText {
  const { protocol } = entry.format;
  // A form alone does not tell which token a contract deals in: only the protocol's own contract does.
  const fitting = listed
    ? rules
    : rules.map((rule) => (rule.of?.startsWith('0x') ? { ...rule, of: '@unknown' } : rule));
  const fields = fitting.flatMap((rule) => renderField(rule, values, around));
  const known = listed || (protocol === undefined && tokenAt(around.chainId, around.to) !== undefined);
  const text: ClearText = {
    title: entry.title,
    known,
    fields: [...fields, ...alsoSent(rules, around)].slice(0, MAX_FIELDS),
  };
  if (protocol !== undefined) text.protocol = protocol;
  if (around.to) text.contract = around.to;
  return text;
}

/** Coins sent along that no line of the format names. */
function alsoSent(rules: readonly FieldRule[], { value, chainId }: Around): ClearField[] {
  if (value === 0n || rules.some(({ path }) => path === '@value')) return [];
  return [{ label: 'Also sends', value: amountWords(value, COIN, chainId), kind: 'amount', full: value.toString() }];
}

/** The arguments by their names; undefined when the data does not decode as the signature says. */
function readArguments(signature: string, data: string): { item: AbiFunction; values: unknown } | undefined {
  try {
    const item = parseAbiItem(`function ${signature}`) as AbiFunction;
    const list = decodeAbiParameters(item.inputs, `0x${data.slice(8)}`) as readonly unknown[];
    const values = Object.fromEntries(item.inputs.map(({ name }, index) => [name || String(index), list[index]]));
    return { item, values };
  } catch {
    return undefined;
  }
}

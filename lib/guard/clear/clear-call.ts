import { type AbiFunction, decodeAbiParameters, parseAbiItem } from 'viem';
import type { ClearField, ClearText } from '@/lib/core/clear-text.ts';
import { en } from '@/lib/words/en.ts';
import type { Call } from '../decode/calldata.ts';
import { amountWords } from './amount-words.ts';
import { type Found, findCalls } from './find-entry.ts';
import type { FieldRule } from './format.ts';
import { inferFields } from './infer-fields.ts';
import { innerCalls, isInner } from './inner-texts.ts';
import type { Around } from './read-path.ts';
import { COIN, renderField } from './render-field.ts';
import { tokenAt, underlyingOf } from './tokens.ts';

const MAX_FIELDS = 40;
/** Calls inside calls: how deep, and how many of one. */
const MAX_DEPTH = 3;
const MAX_INNER = 12;

interface Read {
  item: AbiFunction;
  values: unknown;
}

/**
 * One call read field by field, then the calls that its format finds inside it; empty when no format fits, or when its
 * data does not have the form of its name.
 */
export function clearCall(call: Call, chainId: string | undefined): ClearText[] {
  const around: Around = { value: call.value };
  if (call.to) around.to = call.to;
  if (call.from) around.from = call.from;
  if (chainId !== undefined) around.chainId = chainId;
  if (call.selector === '') return plainSend(call, around);
  for (const found of findCalls(call.selector, chainId, call.to)) {
    const read = readArguments(found.entry.signature, call.data);
    if (read) return readBy(found, read, around, call.depth);
  }
  return [];
}

function readBy(found: Found, read: Read, around: Around, depth: number): ClearText[] {
  const rules = found.entry.fields.length > 0 ? found.entry.fields : inferFields(read.item.inputs);
  const shown = rules.filter(({ as }) => !isInner(as));
  const inner = depth >= MAX_DEPTH ? [] : rules.flatMap((rule) => innerCalls(rule, read.values, around, depth + 1));
  return [
    textOf(found, shown, read.values, around),
    ...inner.slice(0, MAX_INNER).flatMap((call) => clearCall(call, around.chainId)),
  ];
}

/** Coins and nothing else. */
function plainSend(call: Call, around: Around): ClearText[] {
  if (call.data !== '' || !call.to || call.depth > 0) return [];
  const rules: FieldRule[] = [
    { label: en('Amount'), path: '@value', of: '@coin' },
    { label: en('To'), path: '@to' },
  ];
  const fields = rules.flatMap((rule) => renderField(rule, {}, around));
  return [{ title: en('Send'), contract: call.to, known: false, fields }];
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
  const fields = distinct(fitting.flatMap((rule) => renderField(rule, values, around)));
  const known = listed || (protocol === undefined && isRecorded(around));
  const text: ClearText = {
    title: entry.title,
    known,
    fields: [...fields, ...alsoSent(fields, around)].slice(0, MAX_FIELDS),
  };
  if (protocol !== undefined) text.protocol = protocol;
  if (around.to) text.contract = around.to;
  return text;
}

/** The same line twice tells nothing more. */
function distinct(fields: readonly ClearField[]): ClearField[] {
  const isSame = (one: ClearField, other: ClearField) =>
    one.label === other.label && one.value === other.value && one.full === other.full;
  return fields.filter((field, index) => fields.findIndex((other) => isSame(field, other)) === index);
}

/** A standard's form on a token or a vault that is on our lists. */
function isRecorded({ chainId, to }: Around): boolean {
  return tokenAt(chainId, to) !== undefined || underlyingOf(chainId, to ?? '') !== undefined;
}

/** Coins sent along that no line of the format tells of. */
function alsoSent(told: readonly ClearField[], { value, chainId }: Around): ClearField[] {
  const words = amountWords(value, COIN, chainId);
  if (value === 0n || told.some((field) => field.value === words)) return [];
  return [{ label: en('Also sends'), value: words, kind: 'amount', full: value.toString() }];
}

/** The arguments by their names; undefined when the data does not decode as the signature says. */
function readArguments(signature: string, data: string): Read | undefined {
  try {
    const item = parseAbiItem(`function ${signature.replace(/^\*/, 'any')}`) as AbiFunction;
    // Bytes behind the last whole word mean nothing to a contract; a word that is cut short does not decode.
    const whole = data.slice(8, data.length - ((data.length - 8) % 64));
    const list = decodeAbiParameters(item.inputs, `0x${whole}`) as readonly unknown[];
    const values = Object.fromEntries(item.inputs.map(({ name }, index) => [name || String(index), list[index]]));
    return { item, values };
  } catch {
    return undefined;
  }
}

import { toFunctionSelector } from 'viem';
import type { Contracts, Entry, Format, FormatPart } from './format.ts';
import { FORMATS } from './formats/index.ts';
import selectors from './formats/selectors.json';
import { parseEntries } from './parse-format.ts';

/** An entry, and whether the contract is one of those where its protocol says that it is. */
export interface Found {
  entry: Entry;
  listed: boolean;
}

/** Where an entry of a call is written, before anybody has read it. */
interface Place {
  format: Format;
  part: FormatPart;
  at: number;
}

let calls: Map<string, Place[]> | undefined;
let messages: Map<string, Entry[]> | undefined;

/** Key of entries that fit to any call of their contract with these first parameters. */
const ANY = '*';

/**
 * What a call with this selector (eight hex digits) to this contract may mean, best first; empty when no format fits. A
 * contract whose functions all start with the same parameters may say so once, with `*` for the name.
 */
export function findCalls(selector: string, chainId: string | undefined, to: string | undefined): Found[] {
  calls ??= placesOfCalls();
  const exact = best((calls.get(selector) ?? []).flatMap(entryAt), chainId, to, tellsEnough);
  if (exact) return [exact];
  const any = (calls.get(ANY) ?? []).filter(({ part }) => isListed(part.contracts, chainId, to));
  return any.flatMap(entryAt).map((entry) => ({ entry, listed: true }));
}

/** What a signed message of this type with these members means. */
export function findMessage(
  type: string,
  members: ReadonlySet<string>,
  chainId: string | undefined,
  contract: string | undefined,
): Found | undefined {
  messages ??= messagesByType();
  const fitting = (messages.get(type) ?? []).filter((entry) => membersOf(entry).every((name) => members.has(name)));
  return best(fitting, chainId, contract, () => true);
}

/** The selector of a call's entry, as eight hex digits; `*` for one that fits to any name. */
export function selectorOf({ signature }: Entry): string {
  return signature.startsWith(ANY) ? ANY : toFunctionSelector(`function ${signature}`).slice(2);
}

const read = new WeakMap<FormatPart, Entry[]>();

/** Signed messages of one part of a format. */
export function messagesOf(format: Format, part: FormatPart): Entry[] {
  return parseEntries(format, part, part.messages ?? '');
}

/** Calls of one part of a format, read once. */
export function callsOf(format: Format, part: FormatPart): Entry[] {
  const known = read.get(part) ?? parseEntries(format, part, part.calls ?? '');
  read.set(part, known);
  return known;
}

/**
 * Selectors of all calls by where they stand, worked out beforehand (scripts/clear-selectors.ts): hashing five hundred
 * signatures would take longer than everything else when a request wakes the worker.
 */
function placesOfCalls(): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const format of FORMATS) {
    format.parts.forEach((part, index) => {
      const keys = (SELECTORS[format.id]?.[index] ?? '').split(' ').filter((key) => key !== '');
      keys.forEach((key, at) => {
        places.set(key, [...(places.get(key) ?? []), { format, part, at }]);
      });
    });
  }
  return places;
}

const SELECTORS: Readonly<Record<string, readonly string[]>> = selectors;

function entryAt({ format, part, at }: Place): Entry[] {
  return callsOf(format, part).slice(at, at + 1);
}

function messagesByType(): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const format of FORMATS) {
    for (const entry of format.parts.flatMap((part) => messagesOf(format, part))) {
      const type = entry.signature.slice(0, entry.signature.indexOf('('));
      index.set(type, [...(index.get(type) ?? []), entry]);
    }
  }
  return index;
}

/** Listed contracts first, then a standard's form, then a protocol's form where the form says enough to be told apart. */
function best(
  entries: readonly Entry[],
  chainId: string | undefined,
  contract: string | undefined,
  telling: (entry: Entry) => boolean,
): Found | undefined {
  const listed = entries.find((entry) => isListed(entry.part.contracts, chainId, contract));
  if (listed) return { entry: listed, listed: true };
  const standard = entries.find(({ format }) => format.protocol === undefined);
  const entry = standard ?? entries.find(telling);
  return entry ? { entry, listed: false } : undefined;
}

function isListed(
  contracts: Contracts | undefined,
  chainId: string | undefined,
  contract: string | undefined,
): boolean {
  if (!contracts || !contract) return false;
  return (contracts['*'] ?? '').includes(contract) || (contracts[chainId ?? ''] ?? '').includes(contract);
}

/** A name with fewer than two parameters, such as stake(uint256), is everybody's; a part without contracts speaks by form. */
function tellsEnough({ signature, part }: Entry): boolean {
  return part.contracts === undefined || signature.includes(',');
}

function membersOf({ signature }: Entry): string[] {
  return signature
    .slice(signature.indexOf('(') + 1, -1)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

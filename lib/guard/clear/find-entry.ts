import { toFunctionSelector } from 'viem';
import type { Contracts, Entry } from './format.ts';
import { FORMATS } from './formats/index.ts';
import { parseEntries } from './parse-format.ts';

/** An entry, and whether the contract is one of those where its protocol says that it is. */
export interface Found {
  entry: Entry;
  listed: boolean;
}

let calls: Map<string, Entry[]> | undefined;
let messages: Map<string, Entry[]> | undefined;

/** Key of entries that fit to any call of their contract with these first parameters. */
const ANY = '*';

/**
 * What a call with this selector (eight hex digits) to this contract may mean, best first; empty when no format fits. A
 * contract whose functions all start with the same parameters may say so once, with `*` for the name.
 */
export function findCalls(selector: string, chainId: string | undefined, to: string | undefined): Found[] {
  calls ??= indexed('calls', ({ signature }) =>
    signature.startsWith(ANY) ? ANY : toFunctionSelector(`function ${signature}`).slice(2),
  );
  const exact = best(calls.get(selector) ?? [], chainId, to, tellsEnough);
  if (exact) return [exact];
  const any = (calls.get(ANY) ?? []).filter(({ part }) => isListed(part.contracts, chainId, to));
  return any.map((entry) => ({ entry, listed: true }));
}

/** What a signed message of this type with these members means. */
export function findMessage(
  type: string,
  members: ReadonlySet<string>,
  chainId: string | undefined,
  contract: string | undefined,
): Found | undefined {
  messages ??= indexed('messages', (entry) => entry.signature.slice(0, entry.signature.indexOf('(')));
  const fitting = (messages.get(type) ?? []).filter((entry) => membersOf(entry).every((name) => members.has(name)));
  return best(fitting, chainId, contract, () => true);
}

/** Every entry of every format: for the test that checks them all. */
export function allEntries(kind: 'calls' | 'messages'): Entry[] {
  return FORMATS.flatMap((format) => format.parts.flatMap((part) => parseEntries(format, part, part[kind] ?? '')));
}

function indexed(kind: 'calls' | 'messages', keyOf: (entry: Entry) => string): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of allEntries(kind)) {
    const key = keyOf(entry);
    index.set(key, [...(index.get(key) ?? []), entry]);
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

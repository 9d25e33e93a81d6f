import { en } from '@/lib/words/en.ts';
import { readData } from './hex.ts';
import { firstOf, itemsOf, memberOf } from './json.ts';
import { readTransaction } from './read-calls.ts';
import type { Normal } from './request.ts';

type Item = string | Item[];
const MAX_ITEMS = 2_000;

/**
 * Reads a signed transaction (RLP, types 0 to 4). It is signed already; what it would do is decoded all the same.
 * Source of the field order: EIP-155, EIP-2930, EIP-1559, EIP-4844, EIP-7702.
 */
export function readRawTransaction(normal: Normal): void {
  const signed = normal.params.flatMap(signedIn).slice(0, MOST);
  const found: Record<string, unknown>[] = [];
  for (const raw of signed) {
    const read = readData(raw, normal.room);
    normal.room -= read.value?.length ?? 0;
    normal.oddities.push(...read.oddities);
    const transaction = read.value && !read.odd && !read.cut ? fieldsOf(read.value) : undefined;
    if (transaction) found.push(transaction);
  }
  if (signed.length === 0 || found.length < signed.length)
    normal.unread.push(en('the signed transaction could not be read'));
  normal.params = found;
  for (const transaction of found) readTransaction(normal, transaction);
}

/** Transactions of one bundle that are read. */
const MOST = 20;

/** Signed transactions of a parameter: its text, or that under `tx`, `rawTransaction` or in `txs`. */
function signedIn(param: unknown): unknown[] {
  if (typeof param === 'string') return [param];
  const several = memberOf(param, 'txs');
  if (Array.isArray(several)) return itemsOf(several, MOST);
  const one = firstOf(param, 'tx', 'rawTransaction', 'signedTransaction');
  return one === undefined ? [] : [one];
}

function fieldsOf(hex: string): Record<string, unknown> | undefined {
  const type = Number.parseInt(hex.slice(0, 2), 16);
  const legacy = type >= 0xc0;
  const outer = readRlp(legacy ? hex : hex.slice(2));
  // A blob transaction travels with its blobs: then the transaction is the first of four parts (EIP-4844).
  const list = Array.isArray(outer) && Array.isArray(outer[0]) ? outer[0] : outer;
  if (!Array.isArray(list) || (!legacy && (type < 1 || type > 4))) return undefined;
  const skip = legacy ? 3 : type === 1 ? 4 : 5;
  const [to, value, data] = list.slice(skip, skip + 3);
  if (typeof to !== 'string' || typeof value !== 'string' || typeof data !== 'string') return undefined;
  const fields: Record<string, unknown> = { value: `0x${value.replace(/^0+(?=.)/, '')}`, data: `0x${data}` };
  if (to !== '') fields.to = `0x${to}`;
  if (!legacy && typeof list[0] === 'string') fields.chainId = `0x${list[0].replace(/^0+(?=.)/, '') || '0'}`;
  if (legacy) fields.chainId = chainInSignature(list[6]);
  const authorizations = list[9];
  if (type === 4 && Array.isArray(authorizations)) fields.authorizationList = authorizations.map(authorizationOf);
  return fields;
}

/** The oldest type names its chain in the signature: v is 35 or 36 more than twice the chain id (EIP-155). */
function chainInSignature(v: Item | undefined): string | undefined {
  if (typeof v !== 'string' || v === '' || v.length > 20) return undefined;
  const number = BigInt(`0x${v}`);
  return number < 35n ? undefined : `0x${((number - 35n) / 2n).toString(16)}`;
}

function authorizationOf(item: Item): Record<string, unknown> {
  const [chainId, address] = Array.isArray(item) ? item : [];
  return {
    chainId: typeof chainId === 'string' ? `0x${chainId.replace(/^0+(?=.)/, '') || '0'}` : undefined,
    address: typeof address === 'string' ? `0x${address}` : undefined,
  };
}

/** One RLP item from the start of `hex`; lists nest at most four deep here. Undefined when it does not parse. */
function readRlp(hex: string): Item | undefined {
  let left = MAX_ITEMS;
  function read(at: number, end: number, depth: number): { item: Item; next: number } | undefined {
    const head = Number.parseInt(hex.slice(at, at + 2), 16);
    if (--left < 0 || depth > 4 || Number.isNaN(head)) return undefined;
    if (head < 0x80) return { item: hex.slice(at, at + 2), next: at + 2 };
    const isList = head >= 0xc0;
    const base = isList ? 0xc0 : 0x80;
    const extra = head - base > 55 ? head - base - 55 : 0;
    const length = extra ? Number.parseInt(hex.slice(at + 2, at + 2 + extra * 2), 16) : head - base;
    const start = at + 2 + extra * 2;
    const stop = start + length * 2;
    if (Number.isNaN(length) || stop > end) return undefined;
    if (!isList) return { item: hex.slice(start, stop), next: stop };
    const items: Item[] = [];
    for (let next = start; next < stop; ) {
      const found = read(next, stop, depth + 1);
      if (!found) return undefined;
      items.push(found.item);
      next = found.next;
    }
    return { item: items, next: stop };
  }
  return read(0, hex.length, 0)?.item;
}

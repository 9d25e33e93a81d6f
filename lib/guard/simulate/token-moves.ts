import { isObject, itemsOf, memberOf } from '@/lib/guard/decode/json.ts';

/** Topic hashes. Source: ERC-20 and ERC-721 (the same event), ERC-1155, and WETH9, which moves without a Transfer. */
const TRANSFER = 'ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef';
const TRANSFER_SINGLE = 'c3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f62';
const TRANSFER_BATCH = '4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb';
const DEPOSIT = 'e1fffcc4923d04b559f4d29a8bfc6cda04eb5b0d3c460751c2402c5c5cc9109c';
const WITHDRAWAL = '7fcf532c15f0a6db0bd6d0e038bea71d30d808c7d98cb3bf7268a95bf5081b65';

/** Items of one batch transfer, and hex characters of one log: the contract chooses how many there are. */
const MOST_ITEMS = 50;
const MOST_DATA = 20_000;

/** One amount that went from one account to another, as a token's log tells it. */
export interface Move {
  token: string;
  /** Number of one item, decimal, for tokens that are told apart; empty otherwise. */
  item: string;
  /** Lower case; empty where the token came from or went nowhere. */
  from: string;
  to: string;
  amount: bigint;
}

/**
 * The moves that one log tells; none for a log about something else, and undefined for one that is called a transfer
 * but cannot be read, which must not pass for nothing. `wraps` says which tokens are known to wrap the chain's coin:
 * anybody may write a log that is called Deposit. In: anything. Never throws.
 */
export function movesIn(log: unknown, wraps: (token: string) => boolean): Move[] | undefined {
  if (!isObject(log)) return undefined;
  const topics = itemsOf(memberOf(log, 'topics'), 5).map(wordOf);
  const token = addressOf(memberOf(log, 'address'));
  const hex = hexOf(memberOf(log, 'data'));
  const [kind, one, two, three] = topics;
  if (kind === undefined) return [];
  if (token === undefined || hex === undefined) return isTransfer(kind) ? undefined : [];
  if (kind === TRANSFER) return transferIn(token, [one, two, three], hex);
  if (kind === TRANSFER_SINGLE) return itemsIn(token, two, three, [hex.slice(0, 64)], [hex.slice(64, 128)]);
  if (kind === TRANSFER_BATCH) return itemsIn(token, two, three, listAt(hex, 0), listAt(hex, 1));
  if (one === undefined || hex.length < 64 || !wraps(token)) return [];
  const move = { token, item: '', from: '', to: '', amount: numberOf(hex.slice(0, 64)) };
  if (kind === DEPOSIT) return [{ ...move, to: tail(one) }];
  if (kind === WITHDRAWAL) return [{ ...move, from: tail(one) }];
  return [];
}

function isTransfer(kind: string): boolean {
  return kind === TRANSFER || kind === TRANSFER_SINGLE || kind === TRANSFER_BATCH;
}

function transferIn(token: string, [from, to, item]: (string | undefined)[], hex: string): Move[] | undefined {
  if (from === undefined || to === undefined) return undefined;
  const ends = { token, from: tail(from), to: tail(to) };
  if (item !== undefined) return [{ ...ends, item: numberOf(item).toString(), amount: 1n }];
  return hex.length < 64 ? undefined : [{ ...ends, item: '', amount: numberOf(hex.slice(0, 64)) }];
}

function itemsIn(
  token: string,
  from: string | undefined,
  to: string | undefined,
  ids: readonly string[] | undefined,
  amounts: readonly string[] | undefined,
): Move[] | undefined {
  if (from === undefined || to === undefined || !ids || !amounts || ids.length !== amounts.length) return undefined;
  const ends = { token, from: tail(from), to: tail(to) };
  return ids.map((id, at) => ({ ...ends, item: numberOf(id).toString(), amount: numberOf(amounts[at] ?? '') }));
}

/** The words of the list whose offset is the `at`-th word; undefined when it is cut, or longer than is read. */
function listAt(hex: string, at: number): string[] | undefined {
  const start = Number(numberOf(hex.slice(at * 64, at * 64 + 64))) * 2;
  if (!(start + 64 <= hex.length)) return undefined;
  const count = Number(numberOf(hex.slice(start, start + 64)));
  if (count > MOST_ITEMS || start + 64 * (count + 1) > hex.length) return undefined;
  return Array.from({ length: count }, (_, index) => hex.slice(start + 64 * (index + 1), start + 64 * (index + 2)));
}

function addressOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^0x[0-9a-f]{40}$/i.test(value) ? value.toLowerCase() : undefined;
}

/** 32 bytes as 64 lower-case digits; undefined for anything else. */
function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^0x[0-9a-f]{64}$/i.test(value) ? value.slice(2).toLowerCase() : undefined;
}

function hexOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > MOST_DATA || !/^0x[0-9a-f]*$/i.test(value)) return undefined;
  return value.slice(2).toLowerCase();
}

function numberOf(hex: string): bigint {
  return /^[0-9a-f]{1,64}$/.test(hex) ? BigInt(`0x${hex}`) : 0n;
}

function tail(word: string): string {
  return `0x${word.slice(24)}`;
}

import type { BalanceChange } from '@/lib/core/simulation.ts';
import { inUnits, shortAddress } from '@/lib/guard/assess/words.ts';
import { coinDecimals, coinOf } from '@/lib/guard/clear/chains.ts';
import { knownToken } from '@/lib/guard/clear/known-tokens.ts';
import { en } from '@/lib/words/en.ts';
import { type Move, movesIn } from './token-moves.ts';

/** Where eth_simulateV1 says that the chain's own coin moved. Source: execution-apis, eth_simulateV1. */
const COIN = `0x${'e'.repeat(40)}`;
/** Logs that are read, and balances that are listed: the contract and the node choose how many there are. */
const MOST_LOGS = 2_000;
const MOST_CHANGES = 50;

/** What happened to the balances of one account, or why that cannot be told. */
export type Balances = { ok: true; changes: BalanceChange[] } | { ok: false; why: string };

/**
 * What the logs of a trial run say about the balances of `account` (lower case): each token once, in and out added up,
 * what leaves first. Logs are a contract's own words, carried by a node: anything may be in them, and one that cannot
 * be read makes the whole unknown. Never throws.
 */
export function balancesOf(logs: readonly unknown[], account: string, chainId: string): Balances {
  if (logs.length > MOST_LOGS) return { ok: false, why: en('the answer of your node is longer than is read.') };
  const wraps = (token: string) => knownToken(chainId, token)?.symbol === `W${coinOf(chainId)}`;
  const sums = new Map<string, { move: Move; sum: bigint }>();
  for (const log of logs) {
    const moves = movesIn(log, wraps);
    if (!moves) return { ok: false, why: en('a token tells of its transfers in a form that is not read.') };
    for (const move of moves) {
      const mine = (move.to === account ? move.amount : 0n) - (move.from === account ? move.amount : 0n);
      const key = `${move.token} ${move.item}`;
      if (mine !== 0n) sums.set(key, { move, sum: (sums.get(key)?.sum ?? 0n) + mine });
    }
  }
  const changed = [...sums.values()].filter(({ sum }) => sum !== 0n);
  if (changed.length > MOST_CHANGES)
    return { ok: false, why: en('more than {most} balances would change.', { most: MOST_CHANGES }) };
  const changes = changed.map(({ move, sum }) => changeOf(move, sum, chainId));
  return { ok: true, changes: changes.sort((one, other) => rank(one) - rank(other)) };
}

const rank = ({ direction }: BalanceChange) => (direction === 'leaves' ? 0 : 1);

function changeOf({ token, item }: Move, sum: bigint, chainId: string): BalanceChange {
  const amount = sum < 0n ? -sum : sum;
  const direction = sum < 0n ? ('leaves' as const) : ('arrives' as const);
  const change = { amount: amount.toString(), direction, words: wordsFor(token, item, amount, chainId) };
  return token === COIN ? change : { token, ...change };
}

function wordsFor(token: string, item: string, amount: bigint, chainId: string): string {
  if (token === COIN) return `${inUnits(amount, coinDecimals(chainId))} ${coinOf(chainId)}`;
  const known = knownToken(chainId, token);
  if (known) return `${inUnits(amount, known.decimals)} ${known.symbol}`;
  const name = en('token {address}', { address: shortAddress(token) });
  const gaps = { amount: cut(amount.toString()), item: cut(item), name };
  if (item !== '')
    return amount === 1n ? en('item {item} of {~name}', gaps) : en('{amount} of item {item} of {~name}', gaps);
  return en('{amount} units of {~name}, whose name and worth are not known here', gaps);
}

function cut(digits: string): string {
  return digits.length > 30 ? `${digits.slice(0, 29)}…` : digits;
}

import { en } from '@/lib/words/en.ts';
import { isObject, itemsOf, memberOf } from './json.ts';
import type { Normal } from './request.ts';
import { readBytes } from './solana/bytes.ts';
import { readTransactionBytes, type SolanaTransaction } from './solana/wire.ts';

/** Most transactions of one request that are read; `signAllTransactions` may hold many. */
const MOST = 20;

/**
 * Reads the transactions of a Solana request: one, or a list of them, each as bytes or text. Whatever is no transaction
 * is told as unread. Never throws.
 */
export function readSolana(normal: Normal): void {
  normal.chainId = 'solana';
  const raw = normal.params.flatMap(transactionsIn);
  const read = raw.slice(0, MOST).map(transactionOf);
  // Wallets take lists, objects and bytes alike: no form is odd here.
  normal.oddities = [];
  normal.solana = read.filter((transaction) => transaction !== undefined);
  if (read.length === 0 || normal.solana.length < read.length) {
    normal.unread.push(en('the transaction could not be read'));
  }
  if (raw.length > MOST) normal.unread.push(en('only the first {most} transactions were read', { most: MOST }));
  if (raw.length > 1) normal.oddities.push(en('{count} transactions in one request', { count: raw.length }));
}

function transactionOf(raw: unknown): SolanaTransaction | undefined {
  return readBytes(raw)
    .map(readTransactionBytes)
    .find((transaction) => transaction !== undefined);
}

/** A parameter is a transaction, or holds several under `transactions`, or is a list of them. */
function transactionsIn(param: unknown): readonly unknown[] {
  if (isObject(param)) {
    const several = memberOf(param, 'transactions');
    return Array.isArray(several) ? itemsOf(several, MOST + 1) : [param];
  }
  const isList = Array.isArray(param) && param.some((item) => typeof item !== 'number');
  return isList ? itemsOf(param, MOST + 1) : [param];
}

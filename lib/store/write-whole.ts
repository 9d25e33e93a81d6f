import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database, Schema } from './database.ts';
import { attempt, type Stored } from './stored.ts';
import { whyReadOnly } from './upgrade/old-list.ts';

type Name = StoreNames<Schema>;

/**
 * One transaction over these stores. It commits as a whole or not at all; what went wrong comes back as a value. A list
 * that is only there to be read refuses it.
 */
export async function writeWhole<Names extends Name[], Value>(
  database: Database,
  stores: Names,
  work: (transaction: IDBPTransaction<Schema, Names, 'readwrite'>) => Promise<Value>,
): Promise<Stored<Value>> {
  const why = whyReadOnly(database);
  if (why) return { ok: false, why };
  return attempt(async () => {
    const transaction = database.transaction(stores, 'readwrite');
    try {
      const value = await work(transaction);
      await transaction.done;
      return value;
    } catch (error) {
      transaction.done.catch(() => {});
      abort(transaction);
      throw transaction.error ?? error;
    }
  });
}

/** Gives up a transaction, whether or not the browser did so already. */
export function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // The browser has aborted it already; its own reason is the one to report.
  }
}

import type { IDBPTransaction } from 'idb';
import { abort } from '../write-whole.ts';
import type { Migration, StoreShape } from './migrations.ts';

/** Records that are in memory at the same time. A review with its Report is 30 to 100 KB. */
const AT_ONCE = 64;

/** Store names are data in the steps, so the upgrade sees the transaction without our schema's types. */
export type Upgrading = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Runs the steps in the upgrade transaction. One that fails undoes all; out: why, or undefined when it went well. */
export async function upgrade(transaction: Upgrading, steps: readonly Migration[]): Promise<unknown> {
  try {
    for (const step of steps) await applyStep(transaction, step);
    return undefined;
  } catch (error) {
    // Without this the browser would keep the half that went well. The open request then fails with the reason.
    console.error('A step of the saved list failed; the old version stays.', error);
    transaction.done.catch(() => {});
    abort(transaction);
    return transaction.error ?? error;
  }
}

async function applyStep(transaction: Upgrading, step: Migration): Promise<void> {
  for (const { name, keyPath, indexes } of step.create) {
    addIndexes(transaction.db.createObjectStore(name, { keyPath }), indexes);
  }
  for (const [name, change] of Object.entries(step.change)) {
    await eachRecord(transaction, name, (record) => ({ stays: change(record) }));
  }
  for (const [name, { into, apart }] of Object.entries(step.split ?? {})) {
    const other = transaction.objectStore(into);
    await eachRecord(transaction, name, (record) => {
      const parts = apart(record);
      return parts ? { stays: parts.stays, beside: other.put(parts.moves) } : { stays: record };
    });
  }
  for (const [name, indexes] of Object.entries(step.index ?? {})) addIndexes(transaction.objectStore(name), indexes);
}

function addIndexes(
  store: { createIndex(name: string, keyPath: string | string[], options: IDBIndexParameters): unknown },
  indexes: StoreShape['indexes'],
): void {
  for (const { name, keyPath, unique, each } of indexes) {
    store.createIndex(name, keyPath as string | string[], { unique, multiEntry: each === true });
  }
}

/** Some at a time: one by one would wait for the browser once for each of thousands, and all would not fit. */
async function eachRecord(
  transaction: Upgrading,
  name: string,
  change: (record: unknown) => { stays: unknown; beside?: Promise<unknown> },
): Promise<void> {
  const store = transaction.objectStore(name);
  for (let after: IDBKeyRange | null = null; ; ) {
    const [keys, records] = await Promise.all([store.getAllKeys(after, AT_ONCE), store.getAll(after, AT_ONCE)]);
    const written = records.flatMap((record) => {
      const { stays, beside } = change(record);
      return [...(stays === record ? [] : [store.put(stays)]), ...(beside ? [beside] : [])];
    });
    await Promise.all(written);
    const last = keys.at(-1);
    if (keys.length < AT_ONCE || last === undefined) return;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

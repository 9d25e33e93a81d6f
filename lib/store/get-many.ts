import type { StoreNames, StoreValue } from 'idb';
import type { Database, Schema } from './database.ts';

/** Records asked for in one transaction: one of its own for each took most of the time of a large import. */
const BATCH = 1_000;

/** The records with these keys, each in its place; undefined where there is none. */
export async function getMany<Name extends StoreNames<Schema>>(
  database: Database,
  name: Name,
  keys: readonly string[],
): Promise<(StoreValue<Schema, Name> | undefined)[]> {
  const found: (StoreValue<Schema, Name> | undefined)[] = [];
  for (let from = 0; from < keys.length; from += BATCH) {
    const { store } = database.transaction(name);
    const some = keys.slice(from, from + BATCH).map((key) => store.get(key as never));
    found.push(...(await Promise.all(some)));
  }
  return found;
}

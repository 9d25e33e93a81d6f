import type { IDBPTransaction } from 'idb';
import { Decision, DecisionHead } from '@/lib/core/decision.ts';
import { announceChange } from './changes.ts';
import type { Database, KeptDetails, KeptHead, KnownAddress, Schema } from './database.ts';
import { readAs } from './read-as.ts';
import { attempt, type Stored } from './stored.ts';
import { writeWhole } from './write-whole.ts';

/** Decisions kept in all, and of one site; addresses remembered. The oldest leave first, what the person answered last. */
export const MOST_DECISIONS = 2_000;
export const MOST_OF_A_SITE = 300;
export const MOST_ADDRESSES = 500;

const STORES = ['decisions', 'decision-details', 'waiting-decisions', 'known-addresses'] as const;
type Writing = IDBPTransaction<Schema, (typeof STORES)[number][], 'readwrite'>;

/** Decisions as they left the store; enough to bring them back. */
export interface RemovedDecisions {
  heads: KeptHead[];
  details: KeptDetails[];
  addresses: KnownAddress[];
}

/**
 * Keeps decisions, each once however often it is told: the id decides. What waited under that id waits no more. All of
 * it is one transaction, so after a crash a decision is either among the kept ones or still among the waiting ones.
 */
export function addDecisions(database: Database, decisions: readonly Decision[]): Promise<Stored<number>> {
  return write(database, async (transaction) => {
    let added = 0;
    for (const decision of decisions) {
      await transaction.objectStore('waiting-decisions').delete(decision.id);
      if ((await transaction.objectStore('decisions').getKey(decision.id)) !== undefined) continue;
      await addOne(transaction, decision);
      added += 1;
    }
    return added;
  });
}

async function addOne(transaction: Writing, decision: Decision): Promise<void> {
  const order = await keepOne(transaction, decision);
  await rememberAddresses(transaction, decision, order);
  await evict(transaction, decision.domain);
}

/** Out: its place in the order of keeping. */
async function keepOne(transaction: Writing, decision: Decision): Promise<number> {
  const { request, assessment, simulation, page, ...head } = decision;
  const heads = transaction.objectStore('decisions');
  const order = ((await heads.index('by-order').openKeyCursor(null, 'prev'))?.key ?? 0) + 1;
  const answered = isAnswered(decision) ? 1 : 0;
  await heads.add({ ...head, order, answered });
  await transaction.objectStore('decision-details').put({ id: decision.id, request, assessment, simulation, page });
  return order;
}

/**
 * Adds decisions that were exported, those that are not here. Their addresses are not remembered: what a wallet was let
 * have counts only where it happened here, so that no file can make an address look known.
 */
export function bringDecisions(database: Database, decisions: readonly Decision[]): Promise<Stored<number>> {
  return write(database, async (transaction) => {
    let added = 0;
    for (const decision of decisions) {
      if ((await transaction.objectStore('decisions').getKey(decision.id)) !== undefined) continue;
      await keepOne(transaction, decision);
      added += 1;
    }
    return added;
  });
}

/** Did the person decide? Where the page was left or asked too much, nobody did, and `why` says so. */
function isAnswered({ state, why }: Decision): boolean {
  return state === 'let-through' || (state === 'refused' && why === undefined);
}

/** Addresses that a wallet was let have. What was refused is not remembered: it would make the true one look like a copy. */
async function rememberAddresses(transaction: Writing, decision: Decision, order: number): Promise<void> {
  if (decision.state !== 'let-through' && decision.state !== 'went-on') return;
  const store = transaction.objectStore('known-addresses');
  const host = URL.canParse(decision.origin) ? new URL(decision.origin).host : decision.domain;
  for (const address of decision.addresses) {
    await store.put({ address, host: host || decision.domain, decision: decision.id, order });
  }
  let over = (await store.count()) - MOST_ADDRESSES;
  for (let cursor = await store.index('by-order').openCursor(); cursor && over > 0; over -= 1) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
}

/** One site cannot push out what other sites asked, and what went on by itself cannot push out what the person answered. */
async function evict(transaction: Writing, domain: string): Promise<void> {
  const heads = transaction.objectStore('decisions');
  const ofSite = IDBKeyRange.bound([domain, 0, 0], [domain, 1, Number.POSITIVE_INFINITY]);
  const bySite = heads.index('by-site');
  if ((await bySite.count(ofSite)) > MOST_OF_A_SITE) await drop(transaction, (await bySite.openCursor(ofSite))?.value);
  if ((await heads.count()) > MOST_DECISIONS) {
    await drop(transaction, (await heads.index('by-age').openCursor())?.value);
  }
}

async function drop(transaction: Writing, head: KeptHead | undefined): Promise<void> {
  if (!head) return;
  await transaction.objectStore('decisions').delete(head.id);
  await transaction.objectStore('decision-details').delete(head.id);
}

/** Heads of all decisions, the one kept last first, and how many records could not be read. */
export function listDecisions(database: Database): Promise<Stored<{ decisions: DecisionHead[]; unreadable: number }>> {
  return attempt(async () => {
    const kept = await database.getAllFromIndex('decisions', 'by-order');
    const decisions = kept.reverse().flatMap((record) => readAs(DecisionHead, record));
    return { decisions, unreadable: kept.length - decisions.length };
  });
}

/** Whole decisions by their ids, in that order; ids that are gone or cannot be read are left out. */
export function getDecisions(database: Database, ids: readonly string[]): Promise<Stored<Decision[]>> {
  return attempt(async () => {
    const transaction = database.transaction(['decisions', 'decision-details']);
    const [heads, details] = [transaction.objectStore('decisions'), transaction.objectStore('decision-details')];
    const found = await Promise.all(ids.map(async (id) => ({ ...(await heads.get(id)), ...(await details.get(id)) })));
    return found.flatMap((record) => readAs(Decision, record));
  });
}

/** Removes decisions by their ids, with the addresses known from them. Gives back what was removed. */
export function removeDecisions(database: Database, ids: readonly string[]): Promise<Stored<RemovedDecisions>> {
  return write(database, async (transaction) => {
    const removed: RemovedDecisions = { heads: [], details: [], addresses: [] };
    for (const id of ids) {
      const head = await transaction.objectStore('decisions').get(id);
      const details = await transaction.objectStore('decision-details').get(id);
      if (head) removed.heads.push(head);
      if (details) removed.details.push(details);
      await drop(transaction, head);
      const addresses = transaction.objectStore('known-addresses');
      for (const known of await addresses.index('by-decision').getAll(id)) {
        removed.addresses.push(known);
        await addresses.delete(known.address);
      }
    }
    return removed;
  });
}

/** Undoes a removal; undoing twice adds nothing. An address that was named again meanwhile stays as it is. */
export function restoreDecisions(database: Database, removed: RemovedDecisions): Promise<Stored<number>> {
  return write(database, async (transaction) => {
    for (const head of removed.heads) await transaction.objectStore('decisions').put(head);
    for (const details of removed.details) await transaction.objectStore('decision-details').put(details);
    const addresses = transaction.objectStore('known-addresses');
    for (const known of removed.addresses) {
      if ((await addresses.getKey(known.address)) === undefined) await addresses.put(known);
    }
    return removed.heads.length;
  });
}

/** Keeps a request that waits for its answer, so that closing the browser does not lose it. */
export function keepWaiting(database: Database, decision: Decision): Promise<Stored<string>> {
  return writeWhole(database, ['decisions', 'waiting-decisions'], async (transaction) => {
    // An answer may have come first.
    const known = await transaction.objectStore('decisions').getKey(decision.id);
    if (known === undefined) await transaction.objectStore('waiting-decisions').put(decision);
    return decision.id;
  });
}

export function listWaiting(database: Database): Promise<Stored<Decision[]>> {
  return attempt(async () =>
    (await database.getAll('waiting-decisions')).flatMap((record) => readAs(Decision, record)),
  );
}

/** The addresses named last, newest first. */
export function listAddresses(database: Database): Promise<Stored<{ address: string; host: string }[]>> {
  return attempt(async () => {
    const kept = await database.getAllFromIndex('known-addresses', 'by-order');
    return kept.reverse().map(({ address, host }) => ({ address, host }));
  });
}

/** One transaction over all stores of decisions. It commits as a whole, and only then do other views hear of it. */
async function write<Value>(
  database: Database,
  work: (transaction: Writing) => Promise<Value>,
): Promise<Stored<Value>> {
  const written = await writeWhole(database, [...STORES], work);
  if (written.ok) announceChange('decisions');
  return written;
}

import { BUNDLED_SOURCE, type ListSource } from '@/lib/core/list-source.ts';
import type { LookUpMode } from '@/lib/core/look-up.ts';
import type { KeptLists, ListHead } from '@/lib/store/kept-lists.ts';
import { isListOn, type ListChoices, sourcesOf } from '@/lib/store/settings/list-choices.ts';
import type { ListTries, ListTry } from '@/lib/store/settings/list-tries.ts';
import { en } from '@/lib/words/en.ts';
import { type FetchEdges, type Fetched, fetchList } from './fetch-list.ts';
import { BROKEN_OFF, firstLook, isDue, nextLook } from './schedule.ts';

export interface UpdateEdges extends Omit<FetchEdges, 'kept'> {
  choices(): Promise<ListChoices>;
  mode(): Promise<LookUpMode>;
  tries(): Promise<ListTries>;
  /** With `lists`: the tries of all others are dropped. */
  noteTries(tries: ListTries, lists?: readonly string[]): Promise<unknown>;
  kept: KeptLists;
  /** Hosts of the list that came with the extension; 0 where it cannot be read. */
  bundledHosts(): Promise<number>;
  /** Fetches a list of phrases and keeps its pack. */
  fetchPhrases(source: ListSource): Promise<Updated>;
  /** Whoever looks through the lists reads them again. */
  changed(): void;
  /** A place was asked; how it ended. */
  ran(end: { at: number; ok: boolean; why: string }): Promise<unknown>;
  random(): number;
}

/** What an update came to: `says` for the person. */
export interface Updated {
  ok: boolean;
  says: string;
}

const OFF: Updated = { ok: false, says: en('Fetching lists is turned off under Look-ups. Nothing was fetched.') };
const NO_ROOM = en(
  'It was fetched, but the browser could not keep it: perhaps there is no room left. The list that was here still counts.',
);

/** Fetches lists when they are due or when the person says so. One at a time; whatever fails leaves the old list. */
export function createListUpdates(edges: UpdateEdges) {
  const { choices, mode, tries, kept, now, random } = edges;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };

  async function beforeOf(source: ListSource, head: ListHead): Promise<number> {
    if (head.now) return head.now.hosts;
    return source.id === BUNDLED_SOURCE ? edges.bundledHosts() : 0;
  }

  async function fetchOne(source: ListSource): Promise<Updated> {
    if (source.form.is === 'phrases') return edges.fetchPhrases(source);
    const head = await kept.head(source.id);
    const found = await fetchList(source, head, await beforeOf(source, head), {
      ...edges,
      kept: (version) => kept.bytes(source.id, version),
    });
    if (found.is !== 'new') return wordsOf(found);
    if (!(await kept.swap(source.id, found.version, found.bytes))) return { ok: false, says: NO_ROOM };
    edges.changed();
    return wordsOf(found);
  }

  /** The try is noted before anything is asked: a worker that is stopped in the middle tries again later, not at once. */
  async function update(source: ListSource): Promise<Updated> {
    const known = (await tries())[source.id];
    const begun = known ?? { at: 0, ok: true, says: '', failed: 0, next: 0 };
    await edges.noteTries({ [source.id]: { ...begun, next: now() + BROKEN_OFF } });
    const came = await fetchOne(source).catch(
      (): Updated => ({ ok: false, says: en('Reading it broke off. The list that was here still counts.') }),
    );
    const failed = came.ok ? 0 : begun.failed + 1;
    const next = nextLook(source.every, failed, { now: now(), random: random() });
    await edges.noteTries({ [source.id]: { at: now(), ok: came.ok, says: came.says, failed, next } });
    await edges.ran({ at: now(), ok: came.ok, why: came.ok ? '' : came.says });
    return came;
  }

  /** Fetches what is due, when that happens by itself. Out: when the next one is due (epoch ms); 0 for never. */
  async function tick(): Promise<number> {
    const chosen = await choices();
    const sources = sourcesOf(chosen).filter((source) => isListOn(source, chosen));
    if ((await mode()) !== 'on') return 0;
    const known = await tries();
    const fresh = sources.filter(({ id }) => !known[id]);
    const first = (): ListTry => ({
      at: 0,
      ok: true,
      says: '',
      failed: 0,
      next: firstLook({ now: now(), random: random() }),
    });
    const ids = sourcesOf(chosen).map(({ id }) => id);
    // Files of a list that the person removed go with its tries.
    for (const id of Object.keys(known)) if (!ids.includes(id)) await kept.drop(id);
    await edges.noteTries(Object.fromEntries(fresh.map(({ id }) => [id, first()])), ids);
    for (const source of sources) {
      const due = (await tries())[source.id];
      if (!due || !isDue(due, source.every, now())) continue;
      if ((await mode()) !== 'on') return 0;
      await update(source);
    }
    const all = await tries();
    return Math.min(...sources.map(({ id }) => all[id]?.next ?? now() + BROKEN_OFF));
  }

  return {
    tick: () => inTurn(tick),
    /** The person wants the newest of one list now. */
    update: (id: string) =>
      inTurn(async (): Promise<Updated> => {
        if ((await mode()) === 'off') return OFF;
        const source = sourcesOf(await choices()).find((one) => one.id === id);
        return source ? update(source) : { ok: false, says: en('There is no such list.') };
      }),
    /** The version before counts again. */
    back: (id: string) =>
      inTurn(async (): Promise<Updated> => {
        if (!(await kept.back(id))) return { ok: false, says: en('There is no version before this one.') };
        edges.changed();
        return { ok: true, says: en('The version before counts again. The newer one is not taken again.') };
      }),
  };
}

function wordsOf(found: Fetched): Updated {
  if (found.is === 'failed') return { ok: false, says: found.why };
  return { ok: true, says: found.is === 'same' ? en('There was nothing newer.') : en('A newer version was fetched.') };
}

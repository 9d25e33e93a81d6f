import { browser } from 'wxt/browser';
import { modeOf } from '@/lib/core/look-ups.ts';
import { countListed } from '@/lib/evidence/lists/host-list.ts';
import { readListFile } from '@/lib/evidence/lists/host-list-file.ts';
import type { Handlers } from '@/lib/messaging/server.ts';
import { checkPackFile } from '@/lib/packs/check.ts';
import { announceChange, watchChanges } from '@/lib/store/changes.ts';
import { createKeptLists } from '@/lib/store/kept-lists.ts';
import { createLookedUpStore } from '@/lib/store/looked-up.ts';
import { changeListChoices, getListChoices, watchListChoices } from '@/lib/store/settings/list-choices.ts';
import { getListTries, noteTries } from '@/lib/store/settings/list-tries.ts';
import { noteRun } from '@/lib/store/settings/look-up-log.ts';
import { getLookUpSettings, watchLookUps } from '@/lib/store/settings/look-up-settings.ts';
import { addPack, getPacks } from '@/lib/store/settings/packs.ts';
import { OUR_RULING } from '../judge.ts';
import { mayAsk } from '../look-ups/may-ask.ts';
import { createRests } from '../look-ups/rests.ts';
import { createServiceGet } from '../look-ups/service-get.ts';
import { readOwnFile } from '../own-file.ts';
import { createTurns } from '../recheck/turns.ts';
import type { Session } from '../session.ts';
import { wait } from '../wait.ts';
import { createAddOwn } from './add-own.ts';
import { readFetched } from './kept-at-hand.ts';
import { createPhrases } from './phrases.ts';
import { createRest } from './resting.ts';
import { BROKEN_OFF } from './schedule.ts';
import { createListUpdates } from './updates.ts';

const ALARM = 'lists';
/** Longest wait for a whole list, in ms: they are long, and nobody waits for them. */
const PATIENCE = 90_000;
const BUNDLED_FILE = '/host-list.bin';

const digest = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes);
const kept = createKeptLists(createLookedUpStore().files);

/** Rests by a turn of the event loop. */
function restOften() {
  return createRest(
    () => performance.now(),
    () => new Promise((resolve) => setTimeout(resolve)),
  );
}

/** The edges with which createHostLists looks through fetched lists beside the bundled one. */
export const HOST_LIST_EDGES = {
  read: () => readOwnFile(BUNDLED_FILE),
  digest,
  fetched: () => readFetched({ choices: getListChoices, kept, digest, rest: restOften() }),
  watch(listener: () => void) {
    watchChanges(listener, 'lists');
    watchChanges(listener, 'deleted');
    watchListChoices(listener);
  },
};

/** Lists with their real edges: messages, the alarm, and catching up when the browser starts. */
export function startLists({ session }: { session: Session }) {
  const [now, random] = [Date.now, Math.random];
  const get = createServiceGet({
    fetch: globalThis.fetch.bind(globalThis),
    after: (ms) => AbortSignal.timeout(ms),
    take: createTurns({ now, wait }),
    rests: createRests({ session, now }),
    ...{ mayAsk, now, patience: PATIENCE, loopback: true },
  });
  let stop = new AbortController();
  const edges = {
    ...{ digest, now, random, kept, noteTries },
    get: (address: string, asking: Parameters<ReturnType<typeof get>>[1]) => get(stop.signal)(address, asking),
    rest: restOften(),
    choices: getListChoices,
    mode: async () => modeOf(await getLookUpSettings(), 'host-lists'),
    changed: () => announceChange('lists'),
  };
  const check = (text: string) => checkPackFile(text, OUR_RULING);
  const add = (pack: Parameters<typeof addPack>[0]['pack']) =>
    addPack({ pack, checkedWith: OUR_RULING.ruleset, problems: [] });
  const updates = createListUpdates({
    ...edges,
    tries: getListTries,
    bundledHosts: async () => {
      const read = await readListFile(await readOwnFile(BUNDLED_FILE), digest);
      return read.ok ? countListed(read.list) : 0;
    },
    fetchPhrases: createPhrases({
      ...edges,
      check,
      add,
      packs: getPacks,
      own: async () => (await getListChoices()).own,
    }),
    ran: (end) => noteRun('host-lists', end),
  });
  const addOwn = createAddOwn({ ...edges, check, add, change: changeListChoices });
  follow(updates.tick, () => {
    stop.abort();
    stop = new AbortController();
  });
  return {
    'lists:update': ({ id }) => updates.update(id),
    'lists:back': ({ id }) => updates.back(id),
    'lists:add': ({ address }) => addOwn(address),
  } satisfies Partial<Handlers>;
}

/** Looks whether a list is due: by alarm, when the browser starts, when we are installed, when the person chose anew. */
function follow(tick: () => Promise<number>, giveUp: () => void): void {
  const arrange = async () => {
    // First a moment to come back to: a worker that is stopped in the middle is woken again.
    await browser.alarms.create(ALARM, { when: Date.now() + BROKEN_OFF });
    const next = await tick();
    if (next === 0) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: next });
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void arrange();
  });
  browser.runtime.onStartup.addListener(() => void arrange());
  browser.runtime.onInstalled.addListener(() => void arrange());
  watchListChoices(() => void arrange());
  watchLookUps((choice) => {
    if (modeOf(choice, 'host-lists') === 'off') giveUp();
    void arrange();
  });
  watchChanges(giveUp, 'deleted');
}

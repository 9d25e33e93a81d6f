import type { ServiceGet } from '@/lib/evidence/probes/probe.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { createLookedUpStore, type FactCache, type FileCache, type KeptFact } from '@/lib/store/looked-up.ts';
import { getLookUpSettings, watchLookUps } from '@/lib/store/settings/look-up-settings.ts';
import { createTurns } from '../recheck/turns.ts';
import type { Session } from '../session.ts';
import { wait } from '../wait.ts';
import { createKeptFiles } from './kept-files.ts';
import { createRests } from './rests.ts';
import { createLookUps, type LookUpEdges, type LookUps } from './run.ts';
import { createServiceGet, type ServiceEdges } from './service-get.ts';

/** Answers that are remembered of private windows, for as long as the worker lives. */
const MOST_PRIVATE = 200;

interface EngineEdges extends Pick<ServiceEdges, 'mayAsk'>, Pick<LookUpEdges, 'ran'> {
  session: Session;
}

/** Look-ups with their real edges. */
export interface Engine {
  lookUps: LookUps;
  /** For pages in private windows: nothing of it is written anywhere. */
  privately: LookUps;
  /** The way to services for what is no probe (lists, the file of signers). */
  get(signal: AbortSignal): ServiceGet;
  /** Where downloaded lists are kept. */
  files: FileCache;
}

/**
 * Made once in the worker. Stops what the person turned off, and forgets all when everything is deleted. `ran` is not
 * called for private windows.
 */
export function startEngine({ session, mayAsk, ran }: EngineEdges): Engine {
  const now = Date.now;
  const service = {
    fetch: globalThis.fetch.bind(globalThis),
    after: (ms: number) => AbortSignal.timeout(ms),
    take: createTurns({ now, wait }),
    ...{ mayAsk, now },
  };
  const store = createLookedUpStore();
  const get = createServiceGet({ ...service, rests: createRests({ session, now }) });
  const settings = getLookUpSettings;
  const keptFiles = createKeptFiles({ files: store.files, now });
  const lookUps = createLookUps({ settings, cache: store.facts, get: (signal) => keptFiles(get(signal)), ran, now });

  const memory = createMemory();
  const privateFiles = createKeptFiles({ files: memory.files, now });
  const privateGet = createServiceGet({ ...service, rests: createRests({ session: memory.session, now }) });
  const privately = createLookUps({
    ...{ settings, now },
    cache: memory.facts,
    get: (signal) => privateFiles(privateGet(signal)),
    ran: async () => {},
  });

  const both = [lookUps, privately];
  watchLookUps((choice) => {
    for (const one of both) one.follow(choice);
  });
  watchChanges(() => {
    for (const one of both) one.stop();
    memory.clear();
    void store.drop();
  }, 'deleted');
  return { lookUps, privately, get, files: store.files };
}

/** What the stores do, in this worker's memory alone. */
function createMemory(): { facts: FactCache; files: FileCache; session: Session; clear(): void } {
  const facts = new Map<string, KeptFact>();
  const files = new Map<string, unknown>();
  const rests = new Map<string, unknown>();
  const readRest: Session['read'] = async (key, schema) => {
    const read = schema.safeParse(rests.get(key));
    return read.success ? read.data : undefined;
  };
  return {
    facts: {
      read: async (key) => facts.get(key),
      async write(key, kept) {
        facts.delete(key);
        facts.set(key, kept);
        for (const oldest of [...facts.keys()].slice(0, -MOST_PRIVATE)) facts.delete(oldest);
      },
    },
    files: {
      read: async (key) => files.get(key),
      write: async (key, value) => files.set(key, value).has(key),
      remove: async (key) => files.delete(key),
    },
    session: {
      read: readRest,
      async update(key, schema, change) {
        const next = change(await readRest(key, schema));
        rests.set(key, next);
        return next;
      },
      remove: async (key) => void rests.delete(key),
    },
    clear() {
      for (const map of [facts, files, rests]) map.clear();
    },
  };
}

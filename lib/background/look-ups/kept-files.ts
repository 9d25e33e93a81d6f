import * as z from 'zod/mini';
import type { ServiceAnswer, ServiceAsking, ServiceGet } from '@/lib/evidence/probes/probe.ts';
import type { FileCache } from '@/lib/store/looked-up.ts';
import { en } from '@/lib/words/en.ts';
import { createTurnsByKey } from '../turns-by-key.ts';

/** How long a newer file is not asked for after one was asked for in vain, in ms: such files are long. */
const AGAIN = 3_600_000;

const KeptFile = z.object({
  at: z.number(),
  /** When a newer one was asked for in vain. */
  tried: z.optional(z.number()),
  type: z.string(),
  etag: z.string(),
  bytes: z.instanceof<typeof Uint8Array<ArrayBuffer>>(Uint8Array),
});
type KeptFile = z.infer<typeof KeptFile>;

interface FileEdges {
  files: FileCache;
  now(): number;
  /** Lets others have a turn while a long file is read; a turn of the event loop when left out. */
  pause?(): Promise<void>;
}

/**
 * The way to services that keeps whole files which are the same for everybody (`asking.keeps`): while one counts nobody
 * is asked; after that only whether there is a newer one. What does not fit is not kept, and does not take the place of
 * what did: the last good file is used for as long as there is no other.
 */
export function createKeptFiles(edges: FileEdges): (get: ServiceGet) => ServiceGet {
  // One at a time for each file, so that whoever comes second finds what the first one kept.
  const inTurn = createTurnsByKey();
  return (get) => (address, asking) => {
    const { keeps } = asking;
    return keeps ? inTurn(address, () => fetchKept(edges, get, { address, asking, keeps })) : get(address, asking);
  };
}

interface Wanted {
  address: string;
  asking: ServiceAsking;
  keeps: NonNullable<ServiceAsking['keeps']>;
}

async function fetchKept(
  { files, now, pause = nextTurn }: FileEdges,
  get: ServiceGet,
  { address, asking, keeps }: Wanted,
): Promise<ServiceAnswer> {
  const key = `file ${address}`;
  const kept = readKept(await files.read(key), keeps);
  if (kept && (isWithin(kept.at, keeps.for, now()) || wasTried(kept, now()))) return answerOf(kept);
  const came = await get(address, kept?.etag ? { ...asking, etag: kept.etag } : asking);
  const answer = came.ok && keeps.reduced ? await reduce(came, kept, keeps.reduced, pause) : came;
  if (answer.ok && keeps.fits(answer.bytes)) {
    const { type, etag, bytes } = answer;
    await files.write(key, { at: now(), type, etag, bytes } satisfies KeptFile);
    return answer;
  }
  if (!kept || isCancelled(answer)) return answer;
  if (!isNotModified(answer)) {
    await files.write(key, { ...kept, tried: now() });
    return answerOf(kept);
  }
  const fresh = { ...kept, at: now(), tried: undefined };
  await files.write(key, fresh);
  return answerOf(fresh);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function isWithin(from: number, ms: number, now: number): boolean {
  return from <= now && now < from + ms;
}

function wasTried({ tried }: KeptFile, now: number): boolean {
  return tried !== undefined && isWithin(tried, AGAIN, now);
}

type Came = Extract<ServiceAnswer, { ok: true }>;
type Reduce = NonNullable<Wanted['keeps']['reduced']>;

async function reduce(
  came: Came,
  kept: KeptFile | undefined,
  reduced: Reduce,
  pause: () => Promise<void>,
): Promise<ServiceAnswer> {
  const bytes = await reduced(came.bytes, kept?.bytes, pause).catch(() => undefined);
  return bytes ? { ...came, bytes } : { ok: false, why: en('answered in a form that is not known here') };
}

function readKept(value: unknown, { fits }: Wanted['keeps']): KeptFile | undefined {
  const read = KeptFile.safeParse(value);
  return read.success && fits(read.data.bytes) ? read.data : undefined;
}

function isCancelled(answer: ServiceAnswer): boolean {
  return !answer.ok && answer.cancelled === true;
}

function isNotModified(answer: ServiceAnswer): boolean {
  return !answer.ok && answer.notModified === true;
}

function answerOf({ at, type, etag, bytes }: KeptFile): ServiceAnswer {
  return { ok: true, status: 200, type, etag, bytes, at };
}

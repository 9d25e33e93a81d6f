import type { ReadCredentials } from '@/lib/evidence/credentials/check-image.ts';
import { BROKE_OFF } from '@/lib/evidence/credentials/reader-error.ts';
import { en } from '@/lib/words/en.ts';
import type { FromThread, ToThread } from './thread.ts';

/** Longest wait for one file, start of the program included, in ms: a picture of 10 MB takes less than two seconds. */
export const PATIENCE = 15_000;
/** How long the thread and its memory are kept without work, in ms. */
export const IDLE = 30_000;

const LATE: FromThread = {
  ok: false,
  why: en('reading it took longer than {count} seconds', { count: PATIENCE / 1_000 }),
};

/** The part of the browser's `Worker` that is used here. */
export interface Thread {
  postMessage(message: ToThread, transfer?: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: { data: FromThread }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

export interface ThreadEdges {
  start(): Thread;
  /** Bytes of the program, which come with the extension. */
  program(): Promise<Uint8Array<ArrayBuffer>>;
  /** Calls back after so many ms. Out: the way to take that back. */
  after(ms: number, then: () => void): () => void;
}

/**
 * Reads credentials in a thread of its own: a file that takes long, made so or not, keeps nothing else waiting and ends
 * with its thread. One file at a time; the thread begins with the first and gives its memory back when idle.
 */
export function createReaderThread({ start, program, after }: ThreadEdges): ReadCredentials {
  let thread: Thread | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let keep = () => {};

  function end(): void {
    keep();
    thread?.terminate();
    thread = undefined;
  }

  async function begun(): Promise<Thread> {
    if (thread) return thread;
    const bytes = await program();
    thread = start();
    thread.postMessage({ program: bytes.buffer }, [bytes.buffer]);
    return thread;
  }

  async function readOne(mime: string, bytes: Uint8Array, settings: string): Promise<FromThread> {
    keep();
    try {
      const here = await begun();
      const answer = await new Promise<FromThread>((resolve) => {
        const late = after(PATIENCE, () => resolve(LATE));
        const answered = (said: FromThread) => {
          late();
          resolve(said);
        };
        here.onmessage = ({ data }) => answered(data);
        here.onerror = () => answered(BROKE_OFF);
        here.postMessage({ mime, bytes: Uint8Array.from(bytes), settings });
      });
      if (isBroken(answer)) end();
      return answer;
    } catch {
      end();
      return { ok: false, why: en('the reader could not be started') };
    } finally {
      if (thread) keep = after(IDLE, end);
    }
  }

  return (mime, bytes, settings) => {
    const mine = turn.then(() => readOne(mime, bytes, settings));
    turn = mine;
    return mine;
  };
}

/** A thread that hangs, or whose program broke off in the middle, is of no use to the next file. */
function isBroken(answer: FromThread): boolean {
  return answer === LATE || (answer !== 'no-manifest' && !answer.ok && answer.why === BROKE_OFF.why);
}

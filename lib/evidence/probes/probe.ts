import type * as z from 'zod/mini';
import type { Fact } from '@/lib/core/fact.ts';
import type { LookUpId } from '@/lib/core/look-up.ts';

/** What a service answered, or why there is no answer, as the end of a sentence about it ("did not answer …"). */
export type ServiceAnswer =
  | {
      ok: true;
      status: number;
      type: string;
      etag: string;
      bytes: Uint8Array<ArrayBuffer>;
      /** The Link header (RFC 8288), where there is one: services tell by it how many pages follow. */
      link?: string;
      /** When it was fetched (epoch ms), where it was kept since; left out: now. */
      at?: number;
    }
  | {
      ok: false;
      why: string;
      status?: number;
      notModified?: true;
      cancelled?: true;
      /** Nothing was sent: not permitted, an address that is never asked, or a service that asked to be left alone. */
      notAsked?: true;
      /** When the service asks to be tried again, in epoch ms, from Retry-After or `x-ratelimit-reset`. */
      again?: number;
    };

export interface ServiceAsking {
  /** Most bytes of the answer; one that is longer is not read. */
  most: number;
  /** For the Accept header: "application/json". */
  accept?: string;
  /** ETag of what is already here. */
  etag?: string;
  /** Body of a POST, as JSON. Left out: GET. */
  json?: unknown;
  /**
   * A file that is the same for everybody: what came is kept for so many ms where it fits, and is used after that too
   * while the service gives no newer one.
   */
  keeps?: {
    for: number;
    /** Can this be used? Asked of what is kept, whenever it is read. */
    fits(bytes: Uint8Array<ArrayBuffer>): boolean;
    /**
     * What is kept and given in place of a long file, made once when it came; undefined where the file is not what it
     * should be. `before` is what was kept until now. Calls `pause` now and then, so that nobody waits for it.
     */
    reduced?(
      bytes: Uint8Array<ArrayBuffer>,
      before: Uint8Array<ArrayBuffer> | undefined,
      pause: () => Promise<void>,
    ): Promise<Uint8Array<ArrayBuffer> | undefined>;
  };
}

/**
 * One request to a service, without cookies or referrer, timed, bounded, never led to another host. Never throws.
 * The real one is lib/background/look-ups/service-get.ts.
 */
export type ServiceGet = (address: string, asking: ServiceAsking) => Promise<ServiceAnswer>;

/** All that a probe may use of the world. */
export interface ProbeEdges {
  get: ServiceGet;
  /** Epoch milliseconds. */
  now(): number;
}

/** One look-up: a subject in, a Fact out. */
export interface Probe<Value> {
  id: LookUpId;
  /** Of the value's shape: what was kept under another number is dropped. */
  version: number;
  /** Kept values are read through it again. */
  value: z.ZodMiniType<Value>;
  /** How long an answer counts, in ms: one that is known, and one that is not. */
  keeps: { known: number; unknown: number };
  /** Never throws; whatever the service does wrong is `unknown` with its reason. */
  ask(subject: string, edges: ProbeEdges): Promise<Fact<Value>>;
  /** What the value says, as sentences of observation. `now` in epoch milliseconds. */
  words(value: Value, now: number): string[];
}

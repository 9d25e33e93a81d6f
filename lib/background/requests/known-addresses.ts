import type { Stored } from '@/lib/store/stored.ts';

/** An address that an earlier request named, and the page that asked. */
export interface SeenAddress {
  address: string;
  host: string;
}

interface AddressEdges {
  /** Addresses of earlier requests, newest first. */
  read(): Promise<Stored<readonly SeenAddress[]>>;
  /** Calls back when decisions were kept or removed. */
  watch(listener: () => void): unknown;
  /** Settles after so many milliseconds. */
  after(milliseconds: number): Promise<void>;
}

/** Longest wait of a request for the first read after the worker woke, in ms; a check as a whole may take 50. */
const PATIENCE = 30;

/**
 * Addresses seen before, for telling a look-alike. Read once after the worker woke and again after a change, but never
 * twice for one request: while a new read is under way the last one speaks. Undefined when there is none yet.
 */
export function createKnownAddresses({ read, watch, after }: AddressEdges) {
  let latest: readonly SeenAddress[] | undefined;
  let reading: Promise<void> | undefined;
  let stale = true;
  let watching = false;

  async function readAgain(): Promise<void> {
    stale = false;
    const kept = await read();
    if (kept.ok) latest = kept.value;
    // Tried again with the next request.
    else stale = true;
    reading = undefined;
  }

  return async (): Promise<readonly SeenAddress[] | undefined> => {
    if (!watching) {
      watching = true;
      watch(() => {
        stale = true;
      });
    }
    if (stale) reading ??= readAgain();
    if (latest === undefined && reading) await Promise.race([reading, after(PATIENCE)]);
    return latest;
  };
}

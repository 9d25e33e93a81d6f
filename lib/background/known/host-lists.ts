import type { HostList } from '@/lib/evidence/lists/host-list.ts';
import { type Digest, readListFile } from '@/lib/evidence/lists/host-list-file.ts';
import { en } from '@/lib/words/en.ts';
import type { FetchedAtHand } from '../lists/kept-at-hand.ts';

/** The lists of reported hosts at hand, and for each that is not, why. */
export interface ListsAtHand {
  lists: readonly HostList[];
  /** One sentence each. */
  missing: readonly string[];
}

export interface HostListEdges {
  /** Bytes of the list that came with the extension. */
  read(): Promise<Uint8Array<ArrayBuffer>>;
  digest: Digest;
  /** Lists that were fetched since; none when left out. */
  fetched?(): Promise<FetchedAtHand>;
  /** Calls back when one of them changed. */
  watch?(listener: () => void): void;
}

/** Where nothing was fetched, or what was cannot be opened, the bundled list counts alone. */
const ALONE: FetchedAtHand = { lists: [], bundled: true, missing: [] };
const UNREAD = en('The list of reported addresses could not be read.');

/**
 * Reads the lists when they are first asked for and keeps them as long as this worker lives or until one changed; a new
 * worker reads them again. The bundled list counts until a newer one of the same source is here. A list that is broken
 * is refused whole and stays so. A read that failed is tried again at the next question.
 */
export function createHostLists({ read, digest, fetched, watch }: HostListEdges): () => Promise<ListsAtHand> {
  let reading: Promise<ListsAtHand> | undefined;

  async function load(): Promise<ListsAtHand> {
    const { lists, bundled, missing } = (await fetched?.().catch(() => ALONE)) ?? ALONE;
    const found = bundled ? await readListFile(await read(), digest) : undefined;
    if (found?.ok) return { lists: [found.list, ...lists], missing };
    return { lists, missing: found ? [found.why, ...missing] : missing };
  }

  watch?.(() => {
    reading = undefined;
  });

  return () => {
    reading ??= load().catch((error) => {
      console.error('receipts: the list of reported addresses could not be read', error);
      reading = undefined;
      return { lists: [], missing: [UNREAD] };
    });
    return reading;
  };
}

import type { HostList } from '@/lib/evidence/host-list.ts';
import { type Digest, readListFile } from '@/lib/evidence/host-list-file.ts';

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
}

const UNREAD = 'The list of reported addresses could not be read.';

/**
 * Reads the bundled list when it is first asked for and keeps it as long as this worker lives; a new worker reads it
 * again. A list that is broken is refused whole and stays so. A read that failed is tried again at the next question.
 */
export function createHostLists({ read, digest }: HostListEdges): () => Promise<ListsAtHand> {
  let reading: Promise<ListsAtHand> | undefined;

  async function load(): Promise<ListsAtHand> {
    const found = await readListFile(await read(), digest);
    return found.ok ? { lists: [found.list], missing: [] } : { lists: [], missing: [found.why] };
  }

  return () => {
    reading ??= load().catch((error) => {
      console.error('receipts: the list of reported addresses could not be read', error);
      reading = undefined;
      return { lists: [], missing: [UNREAD] };
    });
    return reading;
  };
}

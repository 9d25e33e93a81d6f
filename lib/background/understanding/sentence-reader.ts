import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Readings } from '@/lib/core/readings.ts';
import { type Model, readModel } from '@/lib/understanding/model.ts';
import { readPageCalmly } from '@/lib/understanding/read-page.ts';

/** Pages are mostly read one after another; after this long without one, in ms, the weights are let go. */
const KEPT_FOR = 60_000;

export interface SentenceReaderEdges {
  /** Bytes of the file of weights that the build put beside the program. */
  readFile(): Promise<Uint8Array>;
  /** Lets everything else that waits have its turn. */
  pause(): Promise<void>;
  /** Calls back after so many ms; gives what stops that. */
  after(ms: number, call: () => void): () => void;
}

/**
 * Reads the sentences of pages. The weights are loaded when the first page needs them, once, and let go when no page
 * needed them for a while. Out: what was read; undefined when the weights cannot be read.
 */
export function createSentenceReader({ readFile, pause, after }: SentenceReaderEdges) {
  let loading: Promise<Model | undefined> | undefined;
  let stop = () => {};

  async function load(): Promise<Model | undefined> {
    try {
      return readModel(await readFile());
    } catch {
      return undefined;
    }
  }

  return async (doc: PageDoc): Promise<Readings | undefined> => {
    stop();
    loading ??= load();
    const model = await loading;
    const readings = model && (await readPageCalmly(doc, model, pause));
    stop();
    stop = after(KEPT_FOR, () => {
      loading = undefined;
    });
    // A file that could not be read once may be read the next time.
    if (!model) loading = undefined;
    return readings;
  };
}

import type { HostCheck } from '@/lib/core/host-check.ts';
import { rankOf } from '@/lib/core/severity.ts';
import { type ReaderEdges, startReading } from '../tabs/start-reading.ts';
import type { Tabs } from '../tabs/tabs.ts';

export interface OpeningEdges {
  tabs: Tabs;
  hostCheckOf(url: string): Promise<HostCheck>;
  /** The person switched us off there. */
  isOff(url: string): Promise<boolean>;
  /** A site whose posts are read: by its host. */
  isFeed(url: string): boolean;
  startReader: ReaderEdges['startReader'];
  /** Address that the tab shows now; empty when the browser does not tell. */
  addressOf(tab: number): Promise<string>;
}

/**
 * Checks the address of each page that opens, before anything of it is read and before the page can ask for anything.
 * Where the address alone is worth a warning, the tab says so at once and the page is read, although its words may have
 * nothing of our subject. A site whose posts we read is read from the start: its first screen says little.
 */
export function createOpening({ tabs, hostCheckOf, isOff, isFeed, startReader, addressOf }: OpeningEdges) {
  return async function checkOpened(tab: number, url: string): Promise<void> {
    if (!/^https?:/.test(url) || (await isOff(url))) return;
    const host = await hostCheckOf(url);
    const warns = rankOf(host.worst) >= rankOf('warning');
    if (!(warns || isFeed(url)) || (await addressOf(tab)) !== url) return;
    await tabs.change(tab, (known) => ({
      ...known,
      url,
      ...(warns ? { host } : {}),
      state: known.state === 'ordinary' || known.state === 'failed' ? 'reading' : known.state,
    }));
    await startReading({ tabs, startReader }, tab);
  };
}

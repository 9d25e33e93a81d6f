import type { Tabs } from './tabs.ts';

export interface ReaderEdges {
  tabs: Pick<Tabs, 'change'>;
  /** Starts the reader in a tab; the reason when the browser refuses. */
  startReader(tab: number): Promise<{ started: boolean; why: string }>;
}

/** Starts the reader in a tab; where the browser refuses, the tab says so. Out: what became of it. */
export async function startReading(
  { tabs, startReader }: ReaderEdges,
  tab: number,
): Promise<{ started: boolean; why: string }> {
  const began = await startReader(tab);
  if (!began.started) await tabs.change(tab, (known) => ({ ...known, state: 'failed', why: began.why }));
  return began;
}

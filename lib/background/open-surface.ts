import { browser } from 'wxt/browser';

/** A page of ours in a window of its own, in CSS pixels. */
export interface Surface {
  url: string;
  width: number;
  height: number;
}

/** What is used of the browser here. Firefox on Android has tabs, and no windows. */
export interface SurfaceEdges {
  windows?: { create(what: object): Promise<{ tabs?: { id?: number }[] } | undefined> };
  tabs: { create(what: object): Promise<{ id?: number }> };
}

/**
 * Opens a page of ours in front of the person: in a window of its own, or in a tab in front where the browser has no
 * windows. A page can draw on neither. Out: the tab that shows it, when the browser tells; rejects when none came.
 */
export async function openSurface(surface: Surface, edges: SurfaceEdges = browser): Promise<number | undefined> {
  if (!edges.windows) return (await edges.tabs.create({ url: surface.url, active: true })).id;
  const opened = await edges.windows.create({ type: 'popup', focused: true, ...surface });
  return opened?.tabs?.[0]?.id;
}

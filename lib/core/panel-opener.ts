/** What a browser has for a panel beside the page: Chromium's side panel, Firefox's sidebar, or neither (on a phone). */
export interface PanelApi {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel beside this tab; undefined where the browser has none. Browsers open it for a press alone, so it has to
 * be called before anything is waited for.
 */
export function panelOpener({ sidePanel, sidebarAction }: PanelApi): ((tab: number) => Promise<void>) | undefined {
  if (sidePanel) return (tabId) => sidePanel.open({ tabId });
  return sidebarAction && (() => sidebarAction.open());
}

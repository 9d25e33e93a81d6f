import { browser } from 'wxt/browser';
import { type PanelApi, panelOpener } from '@/lib/core/panel-opener.ts';
import { type Command, isCommand } from '@/lib/core/shortcuts.ts';

/** What each key does to a tab. */
export type CommandActs = Record<Exclude<Command, 'open-panel'>, (tab: number) => unknown>;

/** Follows the keys that the person set. Firefox on Android has none. */
export function followCommands(acts: CommandActs): void {
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((name, tab) => {
    if (!isCommand(name)) return;
    // At once: the browser opens panels for a press alone.
    if (name === 'open-panel') openPanel(tab?.id);
    else void tabOf(tab?.id).then((id) => id !== undefined && acts[name](id));
  });
}

/** Opens the panel; what the browser refuses is no loss, its own menu has the panel too. */
export function openPanel(tab: number | undefined): void {
  const open = panelOpener(browser as unknown as PanelApi);
  if (tab !== undefined) open?.(tab).catch((error) => console.warn('receipts: the panel was not opened', error));
}

async function tabOf(given: number | undefined): Promise<number | undefined> {
  return given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
}

import { browser } from 'wxt/browser';
import { type PanelApi, panelOpener } from '@/lib/core/panel-opener.ts';
import { en } from '@/lib/words/en.ts';
import { told } from '@/lib/words/told.ts';
import { said, tab } from './live-tab.ts';
import { isPopup } from './tab-here.ts';

const REFUSED = en('The browser did not open the panel. Its own menu has a list of panels, with Receipts in it.');

/** Opens the panel beside the tab that the popup is about; undefined where the browser has no panels. */
export function panelWay(): (() => void) | undefined {
  const open = panelOpener(browser as unknown as PanelApi);
  const id = tab.value?.id;
  if (!open || id === undefined) return undefined;
  return () => void openBeside(open(id));
}

/** The popup makes room for what it opened. */
async function openBeside(opening: Promise<void>): Promise<void> {
  try {
    await opening;
  } catch {
    said.value = told(REFUSED);
    return;
  }
  if (isPopup()) window.close();
}

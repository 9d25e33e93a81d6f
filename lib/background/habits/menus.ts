import { type Browser, browser } from 'wxt/browser';
import type { BackgroundLanguage } from '../language.ts';

type Clicked = Browser.contextMenus.OnClickData;
type Context = `${Browser.contextMenus.ContextType}`;

/** One line of the menus that a person opens on a page. */
export interface MenuLine {
  id: string;
  /** Said when the menus are built, in the language that is spoken then. */
  title: () => string;
  contexts: [Context, ...Context[]];
  /** Only links and pictures at these addresses. */
  targetUrlPatterns?: string[];
  act(clicked: Clicked, tab: Browser.tabs.Tab | undefined): unknown;
}

/** Puts our lines into the menus, once and in each language anew, and follows them. Firefox on Android has no such menus. */
export function followMenus(
  lines: readonly MenuLine[],
  { spoken, onChange }: Pick<BackgroundLanguage, 'spoken' | 'onChange'>,
): void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menus) return;
  const add = async () => {
    await spoken();
    await menus.removeAll();
    for (const { act: _act, title, ...line } of lines) menus.create({ ...line, title: title() });
  };
  browser.runtime.onInstalled.addListener(() => void add());
  browser.runtime.onStartup.addListener(() => void add());
  onChange(() => void add());
  menus.onClicked.addListener((clicked, tab) => {
    void lines.find(({ id }) => id === clicked.menuItemId)?.act(clicked, tab);
  });
}

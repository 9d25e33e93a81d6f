import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { ShortcutsProps } from '@/components/habits/Shortcuts.tsx';
import { SHORTCUTS } from '@/lib/core/shortcuts.ts';
import { en } from '@/lib/words/en.ts';

const keys = signal<ShortcutsProps['keys']>(undefined);
const said = signal('');

/** Where Chromium and those built on it let keys be set; Firefox opens its own page for it. */
const CHROMIUM_KEYS = 'chrome://extensions/shortcuts';
const BY_HAND = en('The browser did not open it. Look for “keyboard shortcuts” where it lists its extensions.');

/** Reads the keys as they are now, and again whenever the person comes back from setting them. */
export async function followShortcuts(): Promise<void> {
  document.addEventListener('visibilitychange', () => void read());
  addEventListener('focus', () => void read());
  await read();
}

async function read(): Promise<void> {
  try {
    const all = await browser.commands.getAll();
    keys.value = Object.entries(SHORTCUTS).flatMap(([name, { description: does }]) => {
      const known = all.find((one) => one.name === name);
      return known ? [{ name, does, key: known.shortcut ?? '' }] : [];
    });
  } catch {
    // Firefox on Android has no keys that could be set.
    keys.value = [];
  }
}

async function change(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  try {
    if (openShortcutSettings) await openShortcutSettings();
    else await browser.tabs.create({ url: CHROMIUM_KEYS });
    said.value = '';
  } catch {
    said.value = BY_HAND;
  }
}

/** What the options page shows of the keys. */
export function shortcuts(): ShortcutsProps {
  return { keys: keys.value, said: said.value, onChange: () => void change() };
}

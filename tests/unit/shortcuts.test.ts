import { describe, expect, it } from 'vitest';
import { isCommand, SHORTCUTS } from '@/lib/core/shortcuts.ts';

/**
 * With Alt+Shift: what Chromium 156 on Linux keeps for itself (an extension that suggests them gets none: tried), what
 * ChromeOS uses (status tray, notifications, shelf, feedback, overview), and the toolbar, bookmarks bar and bar of dialogs.
 */
const TAKEN = [...'RPNABCTWXZ', ...'SLMI'];
const keys = Object.values(SHORTCUTS).flatMap(({ suggested_key: key }) => (key ? [key] : []));

describe('suggested keys', () => {
  it('are four, as many as Chromium takes, and no two alike', () => {
    expect(keys).toHaveLength(4);
    expect(new Set(keys.map((key) => key.default)).size).toBe(4);
    expect(new Set(keys.map(({ mac }) => mac)).size).toBe(4);
  });

  for (const { default: key, mac } of keys) {
    it(`${key} is nobody's, and has its twin on a Mac`, () => {
      const [, last = ''] = /^Alt\+Shift\+([A-Z]|Period|Comma)$/.exec(key) ?? [];
      expect(last).not.toBe('');
      expect(TAKEN).not.toContain(last);
      expect(mac).toBe(`MacCtrl+Shift+${last}`);
    });
  }

  it('names of others are not ours', () => {
    expect(Object.keys(SHORTCUTS).filter(isCommand)).toHaveLength(Object.keys(SHORTCUTS).length - 1);
    expect(isCommand('toString')).toBe(false);
  });
});

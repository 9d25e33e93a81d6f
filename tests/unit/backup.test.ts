import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupDue, FEWEST, LONG } from '@/lib/core/list/backup-due.ts';
import { changeLastExport, getLastExport } from '@/lib/store/settings/last-export.ts';

const NOW = 2_000_000_000_000;
const OLD = NOW - LONG - 1;
const NEVER = { at: 0, reviews: 0 };
const list = (reviews: number, created = OLD) => [{ reviews, created }];

describe('a word on exports', () => {
  it.each<[string, Parameters<typeof backupDue>, unknown]>([
    ['nothing saved', [[], NEVER, 0, NOW], undefined],
    ['never exported', [list(FEWEST), NEVER, 0, NOW], { reviews: FEWEST, days: 30, ever: false }],
    ['too few', [list(FEWEST - 1), NEVER, 0, NOW], undefined],
    ['too soon', [list(FEWEST, NOW - LONG), NEVER, 0, NOW], undefined],
    ['exported long ago', [list(50), { at: OLD, reviews: 40 }, 0, NOW], { reviews: 10, days: 30, ever: true }],
    ['little since', [list(50), { at: OLD, reviews: 41 }, 0, NOW], undefined],
    ['fewer than then', [list(50), { at: OLD, reviews: 400 }, 0, NOW], undefined],
    ['exported just now', [list(50), { at: NOW, reviews: 0 }, 0, NOW], undefined],
    ['at rest', [list(50), NEVER, NOW + 1, NOW], undefined],
    ['rested', [list(50), NEVER, NOW, NOW], { reviews: 50, days: 30, ever: false }],
  ])('%s', (_, given, expected) => expect(backupDue(...given)).toEqual(expected));
});

describe('what is kept of the last export', () => {
  beforeEach(() => fakeBrowser.reset());
  it('is nothing at first, and changes part by part', async () => {
    expect(await getLastExport()).toEqual({ at: 0, reviews: 0, restsUntil: 0 });
    await changeLastExport({ at: 5, reviews: 7 });
    await changeLastExport({ restsUntil: 9 });
    expect(await getLastExport()).toEqual({ at: 5, reviews: 7, restsUntil: 9 });
  });
  it('is nothing where something else lies', async () => {
    await fakeBrowser.storage.local.set({ 'last-export': { at: 'x', reviews: -1, restsUntil: null } });
    expect(await getLastExport()).toEqual({ at: 0, reviews: 0, restsUntil: 0 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agoWords, changeWords, isNews } from '@/components/list/change-words.ts';
import { NO_BELONGINGS } from '@/lib/core/belongings.ts';
import { entryOf, rowStateIn } from '@/lib/core/list/entry.ts';
import { EVERYTHING, filterEntries, type ListFilter, percentOf } from '@/lib/core/list/filter.ts';
import { readListAddress, writeListAddress } from '@/lib/core/list/filter-address.ts';
import { foldText, wordsOf } from '@/lib/core/list/fold.ts';
import { COLUMNS, NEWEST_FIRST, nextOrder, sortEntries } from '@/lib/core/list/order.ts';
import { NONE_SELECTED, selectedOf, selectRange, toggleOne } from '@/lib/core/list/selection.ts';
import { LONGEST_TAG, MOST_TAGS, readTags, retag, tagsInUse } from '@/lib/core/list/tags.ts';
import { asksUnlimited, hostsOf, projectsOn } from '@/lib/core/list/unlimited.ts';
import { drawnLines, lineOffsets, visibleRange } from '@/lib/core/list/visible-range.ts';
import type { Project } from '@/lib/core/project.ts';
import { sampleProject, unreadProject } from '../fixtures/sample-project.ts';

const NOW = new Date(2026, 10, 23, 12).getTime();
const DAY = 86_400_000;
const changed = (days: number, page = 1) => ({ changed: { at: NOW - days * DAY, page, rules: 0 } });

const found = (projects: Project[], filter: Partial<ListFilter>, unlimited: string[] = []) =>
  filterEntries(projects.map(entryOf), { ...EVERYTHING, ...filter }, { now: NOW, unlimited: new Set(unlimited) }).map(
    ({ project }) => project.name,
  );

describe('search', () => {
  it.each([
    ['Ærø Łódź', 'aero lodz'],
    ['RÉSEAU  straße', 'reseau strasse'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['ﬁat İstanbul', 'fiat istanbul'],
    ['分布式', '分布式'],
    ['\uD800 half', '\uD800 half'],
  ])('folds %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('takes every word, in any text that is kept, and no more of a search than counts', () => {
    const project = sampleProject({ name: 'Łoom', tags: ['später'], note: 'ask Ana', keySentence: 'Sells time.' });
    for (const search of ['loom acme', 'SPATER', 'ana sells', ' ', 'acme.example'])
      expect(found([project], { search })).toHaveLength(1);
    for (const search of ['loom nowhere', 'anna']) expect(found([project], { search })).toHaveLength(0);
    expect(wordsOf('word '.repeat(10_000))).toHaveLength(20);
  });
});

describe('filters', () => {
  const PROJECTS = [
    sampleProject({ name: 'none' }),
    sampleProject({ name: 'day', ...changed(0.5), looked: NOW }),
    sampleProject({ name: 'week', ...changed(3), looked: NOW - 5 * DAY }),
    sampleProject({ name: 'month', ...changed(20) }),
    sampleProject({ name: 'same', ...changed(0, 0), looked: 1 }),
    sampleProject({ name: 'old', ...changed(90), checked: { at: NOW, why: 'gone' }, looked: NOW - 100 * DAY }),
  ];
  it.each<[ListFilter['since'], string[]]>([
    ['day', ['day']],
    ['week', ['day', 'week']],
    ['month', ['day', 'week', 'month']],
    ['2026-08-01', ['day', 'week', 'month', 'old']],
    ['2026-11-20', ['day', 'week']],
    ['review', ['day', 'week', 'month', 'old']],
    ['look', ['week', 'month', 'old']],
    ['never', ['none', 'month']],
  ])('changed since %s', (since, names) => {
    expect(found(PROJECTS, { since })).toEqual(names);
  });

  it.each<[Partial<ListFilter>, string[]]>([
    [{ state: 'explained' }, ['a']],
    [{ state: 'explained', row: 'numbers' }, []],
    [{ state: 'claimed-without-receipt', row: 'numbers' }, ['a']],
    [{ state: 'not-checked', row: 'numbers' }, ['b', 'c']],
    [{ row: 'numbers' }, ['a', 'b', 'c']],
    [{ rate: { is: 'least', percent: 33 } }, ['a', 'b']],
    [{ rate: { is: 'least', percent: 34 } }, ['b']],
    [{ rate: { is: 'most', percent: 99 } }, ['a', 'b']],
    [{ rate: { is: 'most', percent: 0 } }, []],
    [{ unlimited: true }, ['c']],
    [{ notChecked: true }, ['b']],
    [{ tags: ['x'] }, ['a', 'b']],
    [{ tags: ['x', 'y'] }, ['b']],
    [{ tags: ['x'], notChecked: true, search: 'b' }, ['b']],
  ])('%j', (filter, names) => {
    const three = [
      sampleProject({ id: '1', name: 'a', tags: ['x'] }),
      sampleProject({
        id: '2',
        name: 'b',
        states: JSON.parse('{"__proto__":"explained","numbers":"made up"}'),
        withReceipt: 999,
        without: 1,
        tags: ['y', 'x'],
        checked: { at: 1, why: 'no answer' },
      }),
      unreadProject({ id: '3', name: 'c', checked: { at: 1, why: '' } }),
    ];
    expect(found(three, filter, ['3'])).toEqual(names);
  });

  it('only nothing is 0 percent, and only all is 100', () => {
    expect([0, 1 / 3_000, 0.5, 2_999 / 3_000, 1].map(percentOf)).toEqual([0, 1, 50, 99, 100]);
  });

  it('reads a state only where it stands', () => {
    expect(rowStateIn(sampleProject({ states: { constructor: 'explained' } }), 'ai')).toBe('not-checked');
  });
});

describe('address', () => {
  const filters = fc.record({
    search: fc.string({ maxLength: 50, unit: 'grapheme' }),
    state: fc.constantFrom(undefined, 'explained' as const, 'not-checked' as const),
    row: fc.constantFrom(undefined, 'ai' as const, 'requests' as const),
    since: fc.constantFrom(undefined, 'look' as const, 'never' as const, '2026-02-28' as const),
    unlimited: fc.boolean(),
    rate: fc.option(fc.record({ is: fc.constantFrom('least' as const, 'most' as const), percent: fc.nat(100) }), {
      nil: undefined,
    }),
    notChecked: fc.boolean(),
    tags: fc.uniqueArray(
      fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((tag) => tag.length <= LONGEST_TAG),
      { maxLength: 5 },
    ),
  });
  const orders = fc.record({ by: fc.constantFrom(...COLUMNS.map(({ by }) => by)), descending: fc.boolean() });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(filters, orders, (filter, order) => {
        expect(readListAddress(writeListAddress(filter, order))).toEqual({ filter, order });
      }),
      { numRuns: 200 },
    );
  });
  it('is empty for everything, newest first', () => {
    expect(writeListAddress(EVERYTHING, NEWEST_FIRST)).toBe('');
  });
  it('leaves out what it does not know, and never throws', () => {
    const { filter, order } = readListAddress(
      'q=%E0%A4%A&state=fine&row=__proto__&since=2026-13-45&rate=least-999&sort=-constructor&tag=&tag=' +
        'x'.repeat(99),
    );
    expect(filter).toEqual({ ...EVERYTHING, search: filter.search, rate: { is: 'least', percent: 100 } });
    expect(order).toEqual(NEWEST_FIRST);
    fc.assert(
      fc.property(fc.string(), (address) => void readListAddress(address)),
      { numRuns: 200 },
    );
    expect(readListAddress(`q=${'x'.repeat(10_000)}`).filter.search).toHaveLength(400);
  });
});

describe('order', () => {
  it('of each column is total, keeps all, and turns round', () => {
    const projects = Array.from({ length: 30 }, (_, at) =>
      sampleProject({
        domain: `${at % 7}.${at}.example`,
        id: `${at}`,
        reviews: at % 4,
        reviewed: at % 5 === 0 ? Number.NaN : at,
        worst: ['none', 'odd', 'danger'][at % 3] ?? '',
      }),
    );
    for (const { by } of COLUMNS)
      for (const descending of [true, false]) {
        const sorted = sortEntries(projects.map(entryOf), { by, descending }).map(({ project }) => project.id);
        expect(new Set(sorted).size).toBe(30);
      }
  });
  it('puts the latest change first, and what did not change last', () => {
    const projects = [
      sampleProject({ name: 'none' }),
      sampleProject({ name: 'old', ...changed(9) }),
      sampleProject({ name: 'new', ...changed(1) }),
    ];
    const sorted = sortEntries(projects.map(entryOf), { by: 'changed', descending: true });
    expect(sorted.map(({ project }) => project.name)).toEqual(['new', 'old', 'none']);
  });
  it('begins a column with what a person wants first', () => {
    expect(nextOrder(NEWEST_FIRST, 'reviewed')).toEqual({ by: 'reviewed', descending: false });
    expect(nextOrder(NEWEST_FIRST, 'name')).toEqual({ by: 'name', descending: false });
    expect(nextOrder(NEWEST_FIRST, 'without')).toEqual({ by: 'without', descending: true });
  });
});

describe('tags', () => {
  it('are read from what was typed', () => {
    expect(readTags(' a, b  c ,a,,\u202E x\ny ')).toEqual(['a', 'b c', 'x y']);
    expect(readTags(`${'x'.repeat(39)}😀`)).toEqual(['x'.repeat(39)]);
    expect(readTags(Array.from({ length: 99 }, (_, at) => at).join())).toHaveLength(MOST_TAGS);
  });
  it('are put on and taken off, each once, and at most so many', () => {
    expect(retag(['a', 'b'], { add: ['c', 'a'], remove: ['b'] })).toEqual(['a', 'c']);
    expect(retag([], { add: Array.from({ length: 99 }, (_, at) => `${at}`), remove: [] })).toHaveLength(MOST_TAGS);
  });
  it('are counted over projects, also those that are called like parts of an object', () => {
    const projects = [['b'], ['a', 'b'], ['__proto__']].map((tags) => sampleProject({ tags }));
    expect(tagsInUse([...projects, sampleProject()])).toEqual(['b', '__proto__', 'a']);
  });
});

describe('selection', () => {
  const IDS = ['a', 'b', 'c', 'd', 'e'];
  it('takes a range from the one before, either way, on or off', () => {
    let selection = toggleOne(NONE_SELECTED, 'b');
    selection = selectRange(selection, 'd', IDS);
    expect(selectedOf(selection, IDS)).toEqual(['b', 'c', 'd']);
    selection = toggleOne(selection, 'd');
    selection = selectRange(selection, 'a', IDS);
    expect(selectedOf(selection, IDS)).toEqual([]);
  });
  it('leaves alone what is not shown', () => {
    const selection = selectRange(toggleOne(NONE_SELECTED, 'b'), 'd', ['b', 'd', 'e']);
    expect([...selection.ids]).toEqual(['b', 'd']);
    expect(selectedOf(selection, ['d', 'e'])).toEqual(['d']);
    expect(selectedOf(selectRange(toggleOne(NONE_SELECTED, 'gone'), 'a', IDS), IDS)).toEqual(['a']);
  });
});

describe('visible lines', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 60 });
  it('cover the view, and with the gaps the whole height', () => {
    fc.assert(
      fc.property(
        heights,
        fc.integer({ min: -500, max: 30_000 }),
        fc.nat(900),
        fc.nat(800),
        fc.integer({ min: -1, max: 60 }),
        (given, top, high, beyond, pinned) => {
          const offsets = lineOffsets(given.length, (line) => given[line] ?? 0);
          const { from, to } = visibleRange(offsets, { top, bottom: top + high, beyond });
          expect(to).toBeGreaterThan(from);
          for (const [line, height] of given.entries()) {
            const begins = offsets[line] ?? 0;
            if (begins < top + high && begins + height > top) expect(line >= from && line < to).toBe(true);
          }
          const { lines, after } = drawnLines(offsets, { from, to }, pinned);
          const total = lines.reduce((sum, { line, gap }) => sum + gap + (given[line] ?? 0), after);
          expect(total).toBe(given.reduce((sum, height) => sum + height, 0));
          expect(lines.every(({ gap }) => gap >= 0) && after >= 0).toBe(true);
          if (pinned >= 0 && pinned < given.length) expect(lines.map(({ line }) => line)).toContain(pinned);
          expect(lines.map(({ line }) => line)).toEqual([...lines].map(({ line }) => line).sort((a, b) => a - b));
        },
      ),
      { numRuns: 200 },
    );
  });
  it('of an empty list are none', () => {
    expect(
      visibleRange(
        lineOffsets(0, () => 1),
        { top: 0, bottom: 900, beyond: 600 },
      ),
    ).toEqual({ from: 0, to: 0 });
  });
  it('of thousands are few', () => {
    const offsets = lineOffsets(5_000, () => 100);
    const { from, to } = visibleRange(offsets, { top: 250_000, bottom: 250_900, beyond: 700 });
    expect([from, to]).toEqual([2_493, 2_517]);
  });
});

describe('unlimited permissions', () => {
  const effect = (kind: 'allowance' | 'operator' | 'blind' | 'transfer', unlimited?: boolean) => ({
    ...{ kind, by: 'x', oddities: [] },
    ...(unlimited === undefined ? {} : { unlimited }),
  });
  it.each([
    [[effect('allowance', true)], true],
    [[effect('transfer'), effect('operator', true)], true],
    [[effect('allowance', false)], false],
    [[effect('blind', true)], false],
    [[], false],
  ])('%#', (effects, asks) => {
    expect(asksUnlimited({ decoded: { method: 'm', effects, readable: true } })).toBe(asks);
  });
  it('belong to the projects whose domains asked, not to a look-alike', () => {
    const hosts = hostsOf([
      { domain: 'acme.example', origin: 'https://app.other.example:8443' },
      { domain: '', origin: 'null' },
    ]);
    const own = { ...NO_BELONGINGS, domains: ['other.example'] };
    const projects = [
      sampleProject(),
      sampleProject({ domain: 'notacme.example' }),
      sampleProject({ domain: 'x.example', own }),
      sampleProject({ domain: 'y.example', own: { ...own, domains: ['rapp.other.example'] } }),
    ];
    expect([...projectsOn(hosts, projects)]).toEqual(['acme.example', 'x.example']);
  });
});

describe('words of changes', () => {
  it.each([
    [{ page: 3, rules: 1 }, '3 changes on its pages, 1 from our rules'],
    [{ page: 1, rules: 0 }, '1 change on its pages'],
    [{ page: 0, rules: 2 }, '2 changes from our rules'],
    [{ page: 0, rules: 0 }, 'No change'],
  ])('%j', (counts, words) => {
    expect(changeWords({ changed: { at: 1, ...counts } })).toBe(words);
  });
  it.each([
    [0.5 / 24 / 60, 'just now'],
    [1 / 24, '1 hour ago'],
    [1.5, 'yesterday'],
    [2.9, '2 days ago'],
  ])('%d days', (days, words) => {
    expect(agoWords(NOW - days * DAY, NOW)).toBe(words);
  });
  it('tell a date where the clock was moved back or it was long ago', () => {
    for (const at of [NOW + DAY, NOW - 40 * DAY]) expect(agoWords(at, NOW)).toMatch(/2026/);
  });
  it('are news until the person looked', () => {
    expect(isNews(sampleProject(changed(1)))).toBe(true);
    expect(isNews(sampleProject({ ...changed(1), looked: NOW }))).toBe(false);
    expect(isNews(sampleProject(changed(1, 0)))).toBe(false);
  });
});

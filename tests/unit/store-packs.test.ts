import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OUR_RULING } from '@/lib/background/judge.ts';
import { createRuling } from '@/lib/background/ruling.ts';
import type { RulePack } from '@/lib/core/rule-pack.ts';
import {
  addPack,
  getPacks,
  type KeptPack,
  keepPack,
  MOST_PACKS,
  packFile,
  removePack,
  watchPacks,
} from '@/lib/store/settings/packs.ts';

const PACK: RulePack = {
  format: 1,
  id: 'brightloom-words',
  name: 'Brightloom words',
  version: 3,
  author: 'A reader',
  phrases: [
    {
      rule: 'price-prophecy',
      any: ['lift-off season'],
      flags: ['Lift-off season for LOOM begins on Friday.', 'It is lift-off season for our token.'],
      passes: ['The probe missed its lift-off window.', 'Every season has its harvest.'],
    },
  ],
};
const kept = (some: Partial<RulePack> = {}, problems: string[] = []): KeptPack => ({
  pack: { ...PACK, ...some },
  checkedWith: OUR_RULING.ruleset,
  problems,
});

beforeEach(() => fakeBrowser.reset());

describe('kept packs', () => {
  it('are none at first', async () => {
    expect(await getPacks()).toEqual([]);
  });
  it('are added, replaced by a higher version only, removed and put back', async () => {
    expect(await addPack(kept())).toMatchObject({ ok: true });
    expect(await addPack(kept())).toMatchObject({
      ok: false,
      why: expect.stringContaining('already there as version 3'),
    });
    expect(await addPack(kept({ version: 2 }))).toMatchObject({ ok: false });
    expect(await addPack(kept({ version: 4 }))).toMatchObject({ ok: true });
    expect((await getPacks()).map(({ pack }) => pack.version)).toEqual([4]);
    expect(await removePack(PACK.id)).toMatchObject({ ok: true, value: [] });
    expect(await keepPack(kept())).toMatchObject({ ok: true });
    expect(await getPacks()).toEqual([kept()]);
  });
  it('are at most twenty', async () => {
    for (let nth = 0; nth < MOST_PACKS; nth += 1) await addPack(kept({ id: `pack-${nth}` }));
    expect(await addPack(kept())).toMatchObject({ ok: false, why: expect.stringContaining('the most') });
    expect(await addPack(kept({ id: 'pack-3', version: 9 }))).toMatchObject({ ok: true });
  });
  it('lose no write when many come at once', async () => {
    await Promise.all(Array.from({ length: 9 }, (_, nth) => addPack(kept({ id: `pack-${nth}` }))));
    expect(await getPacks()).toHaveLength(9);
  });
  it.each<[string, unknown]>([
    ['nothing', null],
    ['text', 'broken'],
    ['an object', { a: 1 }],
    ['broken entries', [null, 7, {}, { pack: { id: 'x' } }, { pack: JSON.parse('{"__proto__":{"format":1}}') }]],
  ])('that cannot be read count as none: %s', async (_, raw) => {
    await fakeBrowser.storage.local.set({ packs: raw });
    expect(await getPacks()).toEqual([]);
    expect(await addPack(kept())).toMatchObject({ ok: true });
    expect(await getPacks()).toEqual([kept()]);
  });
  it('leave what a newer version wrote as it is', async () => {
    const newer = { pack: { ...PACK, id: 'newer', format: 2 } };
    await fakeBrowser.storage.local.set({ packs: [newer] });
    await addPack(kept());
    const raw = (await fakeBrowser.storage.local.get('packs')) as { packs: unknown[] };
    expect(raw.packs[0]).toEqual(newer);
  });
  it('tell who watches', async () => {
    const seen: number[] = [];
    const stop = watchPacks((packs) => seen.push(packs.length));
    await addPack(kept());
    stop();
    await removePack(PACK.id);
    expect(seen).toEqual([1]);
  });
  it('say why a write failed', async () => {
    const set = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    expect(await addPack(kept())).toMatchObject({ ok: false, why: expect.stringContaining('no room left') });
    fakeBrowser.storage.local.set = set;
  });
  it('are written as a file that can be imported again', () => {
    const { name, text } = packFile(kept());
    expect(name).toBe('brightloom-words-3.json');
    expect(JSON.parse(text)).toEqual(PACK);
  });
});

describe('the ruling of the background', () => {
  function rulingOf(packs: KeptPack[]) {
    const edges = { ours: OUR_RULING, packs: vi.fn(async () => packs), keep: vi.fn(async () => {}), watch: vi.fn() };
    return { edges, ruling: createRuling(edges), change: () => edges.watch.mock.calls[0]?.[0]() };
  }
  it('is ours without packs', async () => {
    expect(await rulingOf([]).ruling()).toBe(OUR_RULING);
  });
  it('is made once, and again after a change', async () => {
    const { edges, ruling, change } = rulingOf([kept()]);
    expect((await ruling()).ruleset).toBe(`${OUR_RULING.ruleset} + brightloom-words 3`);
    expect(await ruling()).toBe(await ruling());
    expect(edges.packs).toHaveBeenCalledOnce();
    change();
    await ruling();
    expect(edges.packs).toHaveBeenCalledTimes(2);
    expect(edges.keep).not.toHaveBeenCalled();
  });
  it('checks packs again when our rules changed', async () => {
    const { edges, ruling } = rulingOf([{ ...kept(), checkedWith: '2020.1' }]);
    expect((await ruling()).ruleset).toContain('brightloom-words 3');
    expect(edges.keep).toHaveBeenCalledExactlyOnceWith(kept());
  });
  it('leaves out what fails now, and keeps the reason', async () => {
    const gone = { phrases: [{ ...PACK.phrases![0]!, rule: 'gone-rule' }] };
    const { edges, ruling } = rulingOf([{ ...kept(gone), checkedWith: '2020.1' }, kept({ id: 'still-good' })]);
    expect((await ruling()).ruleset).toBe(`${OUR_RULING.ruleset} + still-good 3`);
    expect(edges.keep).toHaveBeenCalledExactlyOnceWith(kept(gone, ['The rule gone-rule does not exist.']));
  });
  it('is ours when the packs cannot be read', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    const ruling = createRuling({
      ours: OUR_RULING,
      packs: () => Promise.reject(new Error('no storage')),
      keep: async () => {},
      watch: () => {},
    });
    expect(await ruling()).toBe(OUR_RULING);
    silent.mockRestore();
  });
});

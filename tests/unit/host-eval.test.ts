import { describe, expect, it } from 'vitest';
import { hostGates, hostsTable, type JudgedHost, sharedHosts } from '@/scripts/eval/hosts.ts';

const hosts = (n: number, more: Partial<JudgedHost> = {}): JudgedHost[] =>
  Array.from({ length: n }, () => ({
    kind: 'ordinary',
    half: 'dev',
    worst: 'none',
    isListed: false,
    isLookalike: false,
    ...more,
  }));
const SILENT = { all: ['pages.dev'], blocked: [] };
const results = (judged: readonly JudgedHost[], shared: { all: string[]; blocked: string[] } = SILENT) =>
  hostGates(judged, shared).map(({ ok }) => ok);

describe('gates on hosts', () => {
  it('let one warning in five thousand through, and no more', () => {
    expect(results([...hosts(4_999), ...hosts(1, { worst: 'warning' })])).toEqual([true, true, true]);
    expect(results([...hosts(4_998), ...hosts(2, { worst: 'warning' })])).toEqual([true, false, true]);
  });

  it('let no danger through', () => {
    expect(results([...hosts(9_999), ...hosts(1, { worst: 'danger' })])).toEqual([false, true, true]);
  });

  it('fail when a shared host is blocked as a whole', () => {
    expect(results(hosts(1), { all: ['pages.dev'], blocked: ['pages.dev'] })).toEqual([true, true, false]);
  });

  it('say that nothing was measured where nothing was there', () => {
    expect(results(hosts(9, { kind: 'lookalike' }), { all: [], blocked: [] })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(sharedHosts('/nowhere')).toEqual({ all: [], blocked: [] });
    expect(hostsTable([])).toContain('not measured');
  });
});

describe('the table of hosts', () => {
  it('counts each level with what is worse, whole and by half', () => {
    const some = [
      ...hosts(3, { kind: 'lookalike', worst: 'warning', isLookalike: true, half: 'held' }),
      ...hosts(1, { kind: 'lookalike' }),
    ];
    const row = hostsTable(some)
      .split('\n')
      .find((line) => line.startsWith('| lookalike | caution or worse'));
    expect(row).toMatch(/3 of 4 .*0 of 1 .*3 of 3/);
  });
});

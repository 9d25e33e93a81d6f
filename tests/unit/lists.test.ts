import { describe, expect, test } from 'vitest';
import { HOST_LISTS, type ListEntry } from '@/lib/evidence/listed-host.ts';

const LISTS = Object.entries(HOST_LISTS) as [string, readonly ListEntry[]][];
const ALL = LISTS.flatMap(([list, entries]) => entries.map((entry) => ({ list, entry })));

/** Lower case labels of letters, digits and inner hyphens, at least two of them, the last one not a number. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z][a-z0-9-]{1,61}$/;
const JUDGES = /\b(?:scam|fraud|fake|liar|steal|criminal|dishonest|illegal|safe|legit|trustworthy)\b/i;

/** Plain sentences about what is wrong with an entry; empty when it is fine. */
function faultsOf(list: string, entry: ListEntry): string[] {
  const at = `assets/lists (${list}), host "${entry.host}":`;
  const faults: string[] = [];
  if (!HOST.test(entry.host)) faults.push(`${at} write the bare host in lower case, without scheme, port or path`);
  if (entry.host.startsWith('www.')) faults.push(`${at} leave out www., sub-domains are found from the host above`);
  if (entry.path !== undefined && !/^\/[a-z0-9-]+$/.test(entry.path)) {
    faults.push(`${at} a path is one folder such as /diligence`);
  }
  if (entry.name.trim().length < 1) faults.push(`${at} say what people call it in "name"`);
  if (JUDGES.test(entry.name)) faults.push(`${at} the name is shown in notes and must not judge: "${entry.name}"`);
  if (!entry.source.includes(`https://${entry.host}`))
    faults.push(`${at} "source" says what it is and gives its address`);
  if (!/^20\d\d-[01]\d-[0-3]\d$/.test(entry.added)) faults.push(`${at} "added" is a date such as 2026-11-22`);
  return faults;
}

describe('host lists', () => {
  test('every entry is complete and well formed', () => {
    expect(ALL.flatMap(({ list, entry }) => faultsOf(list, entry))).toEqual([]);
  });

  test.each([
    ['a scheme', { host: 'https://a.com' }],
    ['capitals', { host: 'A.com' }],
    ['www', { host: 'www.a.com' }],
    ['no name', { name: '' }],
    ['a judging name', { name: 'Safe pages' }],
    ['a source without address', { source: 'known' }],
    ['a date of another form', { added: '22.11.2026' }],
    ['a deep path', { path: '/a/b' }],
  ])('an entry with %s is told', (_what, wrong) => {
    const right = { host: 'a.com', name: 'A', source: 'audits: https://a.com/', added: '2026-11-22' };
    expect(faultsOf('auditor', right)).toEqual([]);
    expect(faultsOf('auditor', { ...right, ...wrong })).not.toEqual([]);
  });

  test.each(LISTS)('%s is sorted by host', (list, entries) => {
    const hosts = entries.map((entry) => entry.host);
    const misplaced = hosts.find((host, at) => at > 0 && host < (hosts[at - 1] ?? ''));
    expect(misplaced, `${list}: move this host up, the list is sorted by host`).toBeUndefined();
  });

  test('no host stands twice, in one list or in two', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { list, entry } of ALL) {
      const before = seen.get(entry.host);
      if (before) twice.push(`${entry.host} is in ${before} and in ${list}: keep the one that says more`);
      seen.set(entry.host, list);
    }
    expect(twice).toEqual([]);
  });

  test('every list is filled, and together they hold the field', () => {
    expect(LISTS.filter(([, entries]) => entries.length < 10).map(([list]) => list)).toEqual([]);
    expect(ALL.length).toBeGreaterThan(150);
  });
});

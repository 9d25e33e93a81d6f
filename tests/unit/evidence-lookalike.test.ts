import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import list from '@/assets/lists/imitated.json';
import type { KnownProject } from '@/lib/core/known.ts';
import { editDistance } from '@/lib/core/text/edit-distance.ts';
import { mixesScripts, skeletonOf, wideSkeletonOf } from '@/lib/core/text/skeleton.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import { IMITATED } from '@/lib/evidence/lookalike/imitated.ts';
import { findLookalike } from '@/lib/evidence/lookalike/lookalike.ts';
import { unicodeHost } from '@/lib/evidence/lookalike/punycode.ts';

const saved = (name: string, ...domains: string[]): KnownProject => ({ name, domains, handles: [], from: 'saved' });
const PROJECTS: KnownProject[] = [
  saved('Brightloom', 'brightloom.io', 'brightloom.app'),
  saved('Neuraswarm', 'neuraswarm.network'),
  saved('Aria', 'aria.so'),
  saved('Clarimond', 'clarimond.xyz'),
  {
    name: 'Kestrel Grid',
    domains: ['kestrel.network'],
    handles: [],
    from: 'listed',
    words: ['kestrel'],
    also: ['kestrel'],
  },
];
const likeness = (host: string) => {
  const found = findLookalike(host, PROJECTS);
  return found ? `${found.project.name} ${found.how} ${found.strength}` : '';
};

describe('findLookalike', () => {
  test.each([
    // The same to the eye.
    ['brightl0om.io', 'Brightloom letters strong'],
    ['brightIoom.io', 'Brightloom letters strong'],
    ['brіghtloom.io', 'Brightloom letters strong'],
    ['xn--brghtloom-w9h.io', 'Brightloom letters strong'],
    ['bríghtlòóm.io', 'Brightloom letters strong'],
    ['ｂｒｉｇｈｔｌｏｏｍ.com', 'Brightloom ending strong'],
    ['neuraswarrn.network', 'Neuraswarm letters strong'],
    ['neurasvvarm.network', 'Neuraswarm letters strong'],
    ['darimond.xyz', 'Clarimond letters strong'],
    ['ɑriɑ.so', 'Aria letters strong'],
    ['kеstrel.network', 'Kestrel Grid letters strong'],
    // A slip of the hand.
    ['brightlom.io', 'Brightloom spelling strong'],
    ['brihgtloom.io', 'Brightloom spelling strong'],
    ['brightloomm.com', 'Brightloom spelling strong'],
    ['bright-loom.io', 'Brightloom spelling strong'],
    ['neuraswam.io', 'Neuraswarm spelling strong'],
    ['nuraswam.io', 'Neuraswarm spelling weak'],
    // Another ending.
    ['brightloom.com', 'Brightloom ending strong'],
    ['brightloom.vercel.app', 'Brightloom ending weak'],
    ['kestrel.io', 'Kestrel Grid ending weak'],
    ['kestrel.claims', 'Kestrel Grid ending strong'],
    // Words added.
    ['brightloom-claim.app', 'Brightloom words strong'],
    ['claim-brightloom.pages.dev', 'Brightloom words strong'],
    ['brightloomairdrop.xyz', 'Brightloom words strong'],
    ['brightloom-v2-claim-2026.io', 'Brightloom words strong'],
    ['app-brightloom.org', 'Brightloom service strong'],
    ['brightl0om-rewards.io', 'Brightloom words strong'],
    ['kestrel-grid-airdrop.io', 'Kestrel Grid words strong'],
    ['kestrel-claim.io', 'Kestrel Grid words strong'],
    ['aria-airdrop.io', 'Aria words strong'],
    ['brightloomhub.io', 'Brightloom words weak'],
    // In front of somebody else's domain.
    ['brightloom.io.login-desk.com', 'Brightloom front strong'],
    ['brightloom.season-claim.com', 'Brightloom front strong'],
    ['claim.brightloom.larkspur.com', 'Brightloom front strong'],
    ['brightloom.fandom.com', 'Brightloom front weak'],
  ])('%s: %s', (host, expected) => {
    expect(likeness(host)).toBe(expected);
  });

  test.each([
    'brightloom.io',
    'www.brightloom.io',
    'https://docs.brightloom.app/claim',
    'lightroom.com',
    'brightspark.io',
    'cloudswarm.com',
    'kestrel-coffee.com',
    'kestrelia.org',
    'keystone.network',
    'aria.com',
    'arias.org',
    'area.so',
    'maria.so',
    'aria-coffee.com',
    'clarity.xyz',
    'brightloom.eth.limo',
    'bafy.ipfs.dweb.link',
    'localhost',
    '127.0.0.1',
    '[::1]',
    'io',
    '',
    'not a host',
    '..',
    'http://',
    'data:text/html,brightloom',
    '🧵🧶.ws',
    'президент.рф',
    '日本語.jp',
  ])('%s is nobody else', (host) => {
    expect(likeness(host)).toBe('');
  });

  test('the domains of every listed project, and what lies below, are its own', () => {
    const wrong = list.flatMap(({ domains }) =>
      domains
        .flatMap((domain) => [domain, `www.${domain}`, `claim.${domain}`])
        .filter((host) => findLookalike(host, IMITATED)),
    );
    expect(wrong).toEqual([]);
  });

  test('nothing is compared when nothing is known', () => {
    expect(findLookalike('brightloom-claim.app', [])).toBeUndefined();
  });

  test('survives any host, however long', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 260 }),
      fc.string({
        unit: fc.constantFrom('b', 'r', '-', '.', '0', 'xn--', 'brightloom', 'claim', '🧵', 'о', '%', '@', '/'),
        maxLength: 400,
      }),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(hostile, (host) => {
        const found = findLookalike(host, PROJECTS);
        expect(found === undefined || PROJECTS.includes(found.project)).toBe(true);
      }),
      { numRuns: 300 },
    );
    const label = `${'brightloom-'.repeat(5)}claim`;
    expect(likeness(`${label}.${'a'.repeat(63)}.${'claim-'.repeat(10)}x.example`.slice(0, 253))).not.toContain(
      'undefined',
    );
    expect(likeness('claim'.repeat(100_000))).toBe('');
  });
});

describe('unicodeHost', () => {
  test.each([
    ['xn--mnchen-3ya.de', 'münchen.de'],
    ['www.xn--r8jz45g.jp', 'www.例え.jp'],
    ['xn--80ak6aa92e.com', 'аррӏе.com'],
    ['XN--MNCHEN-3YA.de', 'münchen.de'],
    ['plain.example', 'plain.example'],
    ['xn--.com', 'xn--.com'],
    [`xn--${'9'.repeat(59)}.com`, `xn--${'9'.repeat(59)}.com`],
    ['xn--a b.com', 'xn--a b.com'],
  ])('%s reads %s', (host, expected) => {
    expect(unicodeHost(host)).toBe(expected);
  });

  test('turns back what the browser writes', () => {
    for (const host of ['метамаск.рф', '한국.kr', 'ĝrandé.example', 'bücher-straße.example', '🧶.ws']) {
      expect(unicodeHost(new URL(`https://${host}`).hostname).normalize('NFC')).toBe(host.toLowerCase());
    }
  });
});

describe('skeletons and distances', () => {
  test.each([
    ['rnodem', 'modem'],
    ['vvave', 'wave'],
    ['claim', 'daim'],
    ['0rbit1', 'orbitl'],
    ['ОRВІТ', 'orbit'],
  ])('%s looks like %s', (one, other) => {
    expect(skeletonOf(one)).toBe(skeletonOf(other));
  });

  test('only the wide one takes i for l', () => {
    expect(skeletonOf('orbit')).not.toBe(skeletonOf('orblt'));
    expect(wideSkeletonOf('orbit')).toBe(wideSkeletonOf('orblt'));
  });

  test.each([
    ['orbit', 'orbit', 2, 0],
    ['orbit', 'orbti', 2, 1],
    ['orbit', 'obit', 2, 1],
    ['orbit', 'orbiit', 2, 1],
    ['orbit', 'orbat', 1, 1],
    ['orbit', 'tibro', 2, 3],
    ['orbit', 'loom', 1, 2],
    ['', 'loom', 1, 2],
  ])('%s to %s, at most %i: %i', (one, other, most, expected) => {
    expect(editDistance(one, other, most)).toBe(expected);
  });

  test('scripts that people do not mix', () => {
    expect([mixesScripts('orbіt'), mixesScripts('orbit'), mixesScripts('орбита'), mixesScripts('αorbit')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('the list of imitated names', () => {
  test('is sorted, unique, dated and sourced', () => {
    const names = list.map(({ name }) => name.toLowerCase());
    expect(names).toEqual([...names].sort());
    const domains = list.flatMap((entry) => entry.domains);
    expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
    const faults = list.filter(
      ({ domains: [first = ''], handles, source, added }) =>
        !source.includes(`https://${first}/`) ||
        !/^20\d\d-[01]\d-[0-3]\d$/.test(added) ||
        handles.some((one) => !/^\w{1,30}$/.test(one)),
    );
    expect(faults.map(({ name }) => name)).toEqual([]);
  });

  test('holds registrable domains', () => {
    const wrong = list.flatMap((entry) => entry.domains).filter((domain) => registrableDomain(domain) !== domain);
    expect(wrong).toEqual([]);
  });
});

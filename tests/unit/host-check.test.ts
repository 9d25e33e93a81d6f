import { describe, expect, test } from 'vitest';
import { judgePage } from '@/lib/background/judge.ts';
import { createHostChecks, lookUpListed } from '@/lib/background/known/host-checks.ts';
import { createHostLists, type ListsAtHand } from '@/lib/background/known/host-lists.ts';
import { assessSeen } from '@/lib/background/requests/assess-seen.ts';
import { HostCheck } from '@/lib/core/host-check.ts';
import { ageInWords } from '@/lib/core/host-words.ts';
import { type KnownProject, NOTHING_KNOWN } from '@/lib/core/known.ts';
import { checkHost } from '@/lib/evidence/host-check.ts';
import { buildAtOnce } from '@/lib/evidence/lists/host-list-build.ts';
import { type Digest, writeListFile } from '@/lib/evidence/lists/host-list-file.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22);
const about = { name: 'Larkspur reports', version: '7', made: NOW - 40 * DAY, appeal: 'https://larkspur.example/' };
const { list } = buildAtOnce({
  listed: 'orbit-season.example\nquill.example\nsites.google.com/view/orbit-drop\nx.com\ngithub.io',
  allowed: 'quill.example',
  about,
});
const LOOM: KnownProject = { name: 'Brightloom', domains: ['brightloom.io'], handles: [], from: 'saved' };
const ARIA: KnownProject = { name: 'Aria', domains: ['aria.so'], handles: [], from: 'listed', words: ['aria'] };
const edges = { lists: [list], projects: [LOOM, ARIA], now: NOW };
const digest: Digest = (bytes) => crypto.subtle.digest('SHA-256', bytes);

describe('checkHost', () => {
  test.each([
    ['https://app.orbit-season.example/claim', 'warning blocklisted-domain'],
    ['https://sites.google.com/view/orbit-drop', 'warning blocklisted-domain'],
    ['https://sites.google.com/view/other', ''],
    ['quill.example', 'info blocklisted-domain'],
    ['https://x.com/orbit', ''],
    ['github.io', ''],
    ['brightl0om.io', 'warning lookalike-domain'],
    ['brіghtloom.io', 'warning lookalike-domain'],
    ['xn--brghtloom-w9h.io', 'warning lookalike-domain'],
    ['brightloom-claim.app', 'warning lookalike-domain'],
    ['brightloom.claims', 'warning lookalike-domain'],
    ['bright-loom.io', 'warning lookalike-domain'],
    ['app-brightloom.org', 'warning lookalike-domain'],
    ['brightloom.io.login-desk.com', 'warning lookalike-domain'],
    ['brightlom.io', 'caution lookalike-domain'],
    ['brightloom.com', 'caution lookalike-domain'],
    ['brightloomshop.io', 'caution lookalike-domain'],
    ['neararia.so', ''],
    ['brightloom.io', ''],
    ['docs.brightloom.io', ''],
    ['larkspur.example', ''],
    ['127.0.0.1', ''],
  ])('%s: %s', (address, expected) => {
    const check = checkHost(address, edges);
    expect(check.findings.map(({ severity, rule }) => `${severity} ${rule}`).join()).toBe(expected);
    expect(HostCheck.parse(check)).toEqual(check);
  });

  test('both signs stand side by side, and the worse one counts', () => {
    const both = buildAtOnce({ listed: 'brightlom.io', about }).list;
    const check = checkHost('brightlom.io', { ...edges, lists: [both] });
    expect(check.worst).toBe('warning');
    expect(check.findings).toHaveLength(2);
    expect(check.listed).toEqual({ list: 'Larkspur reports', entry: 'brightlom.io', version: '7 (2026-10-13)' });
    expect(check.lookalike).toEqual({ of: 'brightloom.io', name: 'Brightloom', how: 'spelling', saved: true });
  });

  test('says the age of the list, what was compared, and what was not', () => {
    const { findings, checked, notChecked } = checkHost('orbit-season.example', edges);
    expect(findings[0]?.say).toMatch(/Larkspur reports lists this address .* 40 days old.*larkspur\.example/);
    expect(checked.join()).toMatch(/version 7, 5 entries, 40 days old: names this address.*2 projects/);
    expect(notChecked).toEqual(['the page itself was not read', 'reports made after 2026-10-13']);
  });

  test('an address allowed as well as listed is no listed one, and is told', () => {
    const { listed, findings } = checkHost('quill.example', edges);
    expect(listed).toBeUndefined();
    expect(findings[0]?.say).toMatch(/also allows it/);
  });

  test('a list that does not allow it speaks before one that does', () => {
    const other = buildAtOnce({ listed: 'quill.example', about: { ...about, name: 'Another' } }).list;
    expect(checkHost('quill.example', { ...edges, lists: [list, other] }).listed?.list).toBe('Another');
  });

  test('an address that the project itself links to is a remark', () => {
    const check = checkHost('brightloom-claim.app', { ...edges, linkedFrom: ['brightloom.io'] });
    expect(check).toMatchObject({ worst: 'info', findings: [{ severity: 'info' }] });
    expect(check.lookalike).toBeUndefined();
  });

  test('without lists and names it says so and finds nothing', () => {
    const check = checkHost('orbit.example', { lists: [], projects: [], now: NOW });
    expect(check.notChecked.join()).toMatch(/no list of reported addresses.*no known names/);
    expect(checkHost('orbit.example', { ...edges, lists: [], missing: ['It is broken.'] }).notChecked).toContain(
      'It is broken.',
    );
  });

  test.each(['', 'a b', 'javascript:alert(1)', 'chrome://settings', '🧵'.repeat(9_000)])('%s is no address', (what) => {
    expect(checkHost(what, edges)).toMatchObject({ host: '', worst: 'none', notChecked: [expect.any(String)] });
  });

  test.each([
    [0, '0 days'],
    [DAY, '1 day'],
    [90 * DAY, '90 days'],
    [200 * DAY, '6 months'],
    [1_600 * DAY, '4 years'],
    [-DAY, '0 days'],
  ])('an age of %i is %s', (age, words) => {
    expect(ageInWords(age)).toBe(words);
  });
});

describe('an allowlist', () => {
  const request = {
    method: 'eth_sendTransaction',
    params: [
      {
        to: '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48',
        data: `0x095ea7b3${'0'.repeat(24)}${'5e'.repeat(20)}${'f'.repeat(64)}`,
      },
    ],
    origin: 'https://quill.example',
  };

  test('silences no check of a request', () => {
    const bare = assessSeen(request, { now: NOW });
    const allowed = assessSeen(request, { now: NOW, host: checkHost(request.origin, edges) });
    expect(bare.hold).toBe(true);
    expect({ ...allowed, notChecked: [] }).toEqual({ ...bare, notChecked: [] });
  });

  test('and a listed address makes none milder', () => {
    const listed = { ...request, origin: 'https://orbit-season.example' };
    const bare = assessSeen(listed, { now: NOW });
    const told = assessSeen(listed, { now: NOW, host: checkHost(listed.origin, edges) });
    expect(told.findings.length).toBeGreaterThan(bare.findings.length);
    expect(told.hold).toBe(true);
  });
});

describe('the bundled list', () => {
  const file = () => writeListFile(list, digest);

  test('is read once, and again by a new worker', async () => {
    let reads = 0;
    const read = async () => {
      reads += 1;
      return file();
    };
    const lists = createHostLists({ read, digest });
    expect(reads).toBe(0);
    await Promise.all([lists(), lists()]);
    expect(reads).toBe(1);
    expect((await createHostLists({ read, digest })()).lists).toEqual([list]);
    expect(reads).toBe(2);
  });

  test('that is broken is refused whole, and said', async () => {
    const lists = createHostLists({ read: async () => (await file()).slice(0, -1), digest });
    expect(await lists()).toEqual({ lists: [], missing: [expect.stringMatching(/not taken/)] });
    const fact = await lookUpListed('https://orbit-season.example/', { lists, now: () => NOW });
    expect(fact).toEqual({ state: 'unknown', why: expect.stringMatching(/not taken/) });
  });

  test('that could not be read is tried again', async () => {
    let fails = true;
    const lists = createHostLists({ read: async () => (fails ? Promise.reject(new Error('gone')) : file()), digest });
    expect((await lists()).missing).toHaveLength(1);
    fails = false;
    expect((await lists()).lists).toHaveLength(1);
  });
});

describe('in the background', () => {
  const lists = async (): Promise<ListsAtHand> => ({ lists: [list], missing: [] });
  const around = async () => ({ projects: [LOOM], linkedFrom: [] });

  test('the check of an address and the rules of its page agree on the list', async () => {
    const url = 'https://orbit-season.example/claim';
    const check = await createHostChecks({ lists, around, now: () => NOW })(url);
    const listed = await lookUpListed(url, { lists, now: () => NOW });
    const doc = readMarkdown('# Season two\n\nWords of no subject.', { url });
    const { findings, worst } = judgePage(doc, { now: NOW, known: { ...NOTHING_KNOWN, projects: [LOOM], listed } });
    expect(findings[0]).toMatchObject({ rule: 'blocklisted-domain', severity: 'warning', say: check.findings[0]?.say });
    expect(worst).toBe('warning');
  });

  test('a page under a borrowed name that the project itself links to is a remark', () => {
    const doc = readMarkdown('# Season two\n\n[Claim now](button:)\n\n[Connect wallet](button:)', {
      url: 'https://brightloom-claim.example/',
    });
    const severityWith = (linkedFrom: readonly string[]) =>
      judgePage(doc, { now: NOW, known: { ...NOTHING_KNOWN, projects: [LOOM], linkedFrom } }).findings.find(
        ({ rule }) => rule === 'lookalike-domain',
      )?.severity;
    expect(severityWith([])).toBe('danger');
    expect(severityWith(['brightloom.io'])).toBe('info');
  });

  test('a page there that asks for a wallet is danger', async () => {
    const url = 'https://orbit-season.example/claim';
    const listed = await lookUpListed(url, { lists, now: () => NOW });
    const doc = readMarkdown('# Season two\n\n[Claim now](button:)\n\n[Connect wallet](button:)', { url });
    expect(judgePage(doc, { now: NOW, known: { ...NOTHING_KNOWN, listed } }).worst).toBe('danger');
  });
});

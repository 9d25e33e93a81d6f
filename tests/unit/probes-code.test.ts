import { describe, expect, it } from 'vitest';
import type { Claim } from '@/lib/core/claim.ts';
import type { Fact } from '@/lib/core/fact.ts';
import type { Receipt } from '@/lib/core/receipt.ts';
import { contract } from '@/lib/evidence/probes/contract.ts';
import { contractsToAsk, subjectsOfContracts } from '@/lib/evidence/probes/contract-subjects.ts';
import type { Probe } from '@/lib/evidence/probes/probe.ts';
import { repository } from '@/lib/evidence/probes/repository.ts';
import { repositoriesOf, repositoryOf, subjectsOfRepositories } from '@/lib/evidence/probes/repository-subjects.ts';
import { codeberg, GITHUB_HOST, gitHub, gitHubRepository, gitHubSpent, gitLab } from '../services/code-hosts.ts';
import { FAILURES } from '../services/failures.ts';
import { failing, type RealGet, realGet } from '../services/real-get.ts';
import { json, type ServiceHandler } from '../services/service.ts';
import { BEHIND_PROXY, EXACT, SOURCIFY_HOST, sourcify } from '../services/sourcify.ts';

const NOW = Date.UTC(2026, 10, 23);
const now = () => NOW;
const NODE = 'github.com/larkspur/node';
const ADDRESS = `0x${'1f'.repeat(20)}`;
const ON_BASE = `eip155:8453:${ADDRESS}`;

function ask<Value>(probe: Probe<Value>, subject: string, handlers: Record<string, ServiceHandler>) {
  return probe.ask(subject, { get: realGet(handlers, { now }).get, now });
}
const saysOf = <Value>(probe: Probe<Value>, fact: Fact<Value>) =>
  fact.state === 'known' ? probe.words(fact.value, NOW) : [`unknown: ${fact.why}`];

async function sayRepository(repositories: Parameters<typeof gitHub>[0]) {
  return saysOf(repository, await ask(repository, NODE, { [GITHUB_HOST]: gitHub(repositories) }));
}

describe('a repository', () => {
  it('is told with its dates, its licence and its people', async () => {
    const fact = await ask(repository, NODE, { [GITHUB_HOST]: gitHub({ 'larkspur/node': { people: 37 } }) });
    expect(fact).toMatchObject({ state: 'known', source: 'GitHub', at: NOW });
    expect(saysOf(repository, fact)).toEqual([
      'Last change 14 months ago (3 September 2025); begun 2 years ago (2 May 2024).',
      'Licence: MIT.',
      '37 people contributed.',
      '1,204 starred it, 88 made a fork.',
    ]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['archived', { archived: true }, 'Archived by its owner: nothing is changed there any more.'],
    ['a fork', { fork: true, parent: { full_name: 'elm/node', id: 1 } }, 'A fork of elm/node.'],
    ['a fork of what is not told', { fork: true }, 'A fork of another repository.'],
    ['no licence', { license: null }, 'No licence is named.'],
    [
      'a licence of its own',
      { license: { spdx_id: 'NOASSERTION', name: 'Other' } },
      'Licence: one that the host does not know.',
    ],
    [
      'changed today',
      { pushed_at: '2026-11-22T20:00:00Z' },
      'Last change today (22 November 2026); begun 2 years ago (2 May 2024).',
    ],
    ['never pushed to', { pushed_at: null }, 'Last change 2 years ago (2 May 2024); begun 2 years ago (2 May 2024).'],
  ])('%s', async (_name, more, says) => {
    expect(await sayRepository({ 'larkspur/node': { repository: gitHubRepository(more) } })).toContain(says);
  });

  it('by one person, and without a commit', async () => {
    expect(await sayRepository({ 'larkspur/node': { people: 1 } })).toContain('1 person contributed.');
    expect(await sayRepository({ 'larkspur/node': { people: 0 } })).toContain('0 people contributed.');
  });

  it('says nothing of people who could not be counted', async () => {
    const whole = gitHub({ 'larkspur/node': {} });
    const without: ServiceHandler = (request) =>
      request.path.includes('/contributors') ? json({ message: 'too large' }) : whole(request);
    const says = saysOf(repository, await ask(repository, NODE, { [GITHUB_HOST]: without }));
    expect(says).toContain('Licence: MIT.');
    expect(says.join()).not.toMatch(/contributed/);
  });

  it('is on other hosts too, which tell less', async () => {
    const handlers = { 'gitlab.com': gitLab, 'codeberg.org': codeberg };
    expect(saysOf(repository, await ask(repository, 'gitlab.com/larkspur/tools/node', handlers))).toEqual([
      'Last change 2 days ago (20 November 2026); begun 2 years ago (2 May 2024).',
      'A fork of elm/node.',
      'No licence is named.',
      '3 starred it, 0 made a fork.',
    ]);
    expect(saysOf(repository, await ask(repository, 'codeberg.org/larkspur/node', handlers))).toEqual([
      'Archived by its owner: nothing is changed there any more.',
      'Last change 2 days ago (20 November 2026); begun 2 years ago (2 May 2024).',
      '3 starred it, 1 made a fork.',
    ]);
  });

  it('that is not there is told as that, and no more', async () => {
    expect(await sayRepository({})).toEqual([
      'GitHub shows no public repository of this name: it was removed or renamed, or it is not public.',
    ]);
  });

  it('says when a spent limit is over', async () => {
    const handlers = { [GITHUB_HOST]: gitHubSpent(NOW + 20 * 60_000) };
    expect(saysOf(repository, await ask(repository, NODE, handlers))).toEqual([
      'unknown: GitHub asked to be left alone for now (403): without an account it answers few questions an hour; it can be asked again from 00:20 UTC on.',
    ]);
  });

  it.each([
    ['a date to come', { pushed_at: '2031-01-01T00:00:00Z' }],
    ['no date', { pushed_at: 'yesterday' }],
    ['a name that is none', { full_name: 'x'.repeat(5_000) }],
    ['a word for yes', { fork: 'no' }],
  ])('is not known by %s', async (_name, more) => {
    expect((await sayRepository({ 'larkspur/node': { repository: gitHubRepository(more) } }))[0]).toMatch(
      /^unknown: GitHub /,
    );
  });

  it.each([
    '',
    'larkspur/node',
    'example.org/larkspur/node',
    'github.com/larkspur',
    'github.com/a b/c',
    `github.com/${'a/'.repeat(40)}b`,
  ])('is none: “%s”', async (subject) => {
    const real = realGet({}, { now });
    expect((await repository.ask(subject, { get: real.get, now })).state).toBe('unknown');
    expect(real.services.asked()).toEqual([]);
  });
});

describe('a contract', () => {
  const key = `8453/${ADDRESS}`;
  const say = async (contracts: Parameters<typeof sourcify>[0]) =>
    saysOf(contract, await ask(contract, ON_BASE, { [SOURCIFY_HOST]: sourcify(contracts) }));

  it('whose source is published', async () => {
    expect(await say({ [key]: EXACT })).toEqual([
      'Its source (“LarkspurVault”) is published at Sourcify since 3 March 2026, and it fits what runs exactly.',
    ]);
  });

  it('that hands its calls on', async () => {
    expect(await say({ [key]: BEHIND_PROXY })).toEqual([
      'Its source (“Proxy”) is published at Sourcify since 3 March 2026, and it fits what runs; comments and names in it may have been changed.',
      'It is a proxy: it hands its calls on to LarkspurVaultV2 (0xababab…ababab), which is a contract of its own.',
    ]);
  });

  it('without a source is not accused of it', async () => {
    const says = await say({});
    expect(says).toEqual([
      'No source was published at Sourcify for this address on Base. It may be published elsewhere, or the address may be a wallet.',
    ]);
  });

  it('with nothing but a match', async () => {
    expect(await say({ [key]: { match: 'match' } })).toEqual([
      'Its source is published at Sourcify, and it fits what runs; comments and names in it may have been changed.',
    ]);
  });

  it.each([`eip155:31337:${ADDRESS}`, `eip155:8453:${ADDRESS}0`, 'eip155:8453', `solana:x:${ADDRESS}`, ''])(
    'is not asked about: %s',
    async (subject) => {
      const real = realGet({}, { now });
      expect((await contract.ask(subject, { get: real.get, now })).state).toBe('unknown');
      expect(real.services.asked()).toEqual([]);
    },
  );
});

/** A plain “no such thing” is an answer of these services. */
const FAULTS = FAILURES.filter(({ name }) => name !== '404');

describe.each([
  ['repository', repository as Probe<unknown>, NODE, GITHUB_HOST, 'GitHub'],
  ['contract', contract as Probe<unknown>, ON_BASE, SOURCIFY_HOST, 'Sourcify'],
] as const)('%s', (_name, probe, subject, host, called) => {
  it.each(FAULTS)('is not known after $name', async (failure) => {
    let real: RealGet | undefined;
    real = realGet({ [host]: failing(failure, () => real?.late()) }, { now });
    const fact = await probe.ask(subject, { get: real.get, now });
    expect(fact).toEqual({ state: 'unknown', why: expect.stringMatching(new RegExp(`^${called} .{10,200}\\.$`)) });
  });
});

const claim = (more: Partial<Claim>): Claim =>
  ({ quote: '', kind: 'code', row: 'control', block: 0, start: 0, end: 0, receipts: [], ...more }) as Claim;
const receipt = (href: string, more: Partial<Receipt> = {}): Receipt => ({
  href,
  text: '',
  kind: 'repository',
  grade: 'R4',
  block: 0,
  note: '',
  ...more,
});
const link = (href: string) => ({ block: 0, start: 0, end: 0, text: '', href });
const page = (url: string, hrefs: readonly string[]) => ({ url, links: hrefs.map(link) });

describe('which repositories of a page', () => {
  it.each([
    ['https://github.com/Larkspur/node', 'github.com/Larkspur/node'],
    ['https://www.github.com/larkspur/node.git', 'github.com/larkspur/node'],
    ['https://github.com/larkspur/node/blob/main/a.ts#L3', 'github.com/larkspur/node'],
    ['https://gitlab.com/larkspur/tools/node/-/tree/main', 'gitlab.com/larkspur/tools/node'],
    ['https://codeberg.org/larkspur/node/src/branch/main', 'codeberg.org/larkspur/node'],
  ])('%s is inside %s', (address, path) => expect(repositoryOf(address)).toBe(path));

  it.each([
    'https://github.com/larkspur',
    'https://github.com/orgs/larkspur/repositories',
    'https://github.com/features/actions',
    'https://gist.github.com/ada/1f1f',
    'https://larkspur.github.io/node',
    'https://github.com.evil.example/larkspur/node',
    'https://github.com/larkspur/..%2f..%2fuser',
    'javascript:alert(1)',
    'github.com/larkspur/node',
  ])('%s is inside none', (address) => expect(repositoryOf(address)).toBeUndefined());

  it('its own come first, each once, three at most', () => {
    const doc = page('https://larkspur.example/', [
      'https://github.com/elm/tree',
      'https://github.com/larkspur/a',
      'https://github.com/larkspur/A/issues',
      'https://github.com/larkspur/.github',
      'https://github.com/larkspur-labs/b',
      'https://github.com/larkspur/c',
      'https://github.com/larkspur/d',
    ]);
    const backed = claim({ receipts: [receipt('https://github.com/oak/wood')] });
    expect(repositoriesOf(doc, { claims: [backed] })).toEqual([
      { path: 'github.com/larkspur/a', own: true },
      { path: 'github.com/larkspur-labs/b', own: true },
      { path: 'github.com/larkspur/c', own: true },
    ]);
  });

  it('others count as receipts of claims about code, and are said to be others', () => {
    const doc = page('https://larkspur.example/', ['https://github.com/elm/tree']);
    const claims = [
      claim({ receipts: [receipt('https://github.com/oak/wood')] }),
      claim({ kind: 'ally', receipts: [receipt('https://github.com/ash/leaf')] }),
    ];
    expect(subjectsOfRepositories(doc, { claims })).toEqual([
      {
        id: 'repository',
        subject: 'github.com/oak/wood',
        about: 'Whether github.com/oak/wood, which has another owner, is worked on',
      },
    ]);
  });

  it('the one that the page lies in', () => {
    const doc = page('https://github.com/larkspur/node/blob/main/README.md', ['https://github.com/larkspur/docs']);
    expect(repositoriesOf(doc, { claims: [] })).toEqual([{ path: 'github.com/larkspur/node', own: true }]);
  });
});

describe('which contracts of a page', () => {
  const [one, two, three, four] = ['1', '2', '3', '4'].map((digit) => `0x${digit.repeat(40)}`);

  it('those with their chain, those behind claims first, three at most', () => {
    const doc = page('https://larkspur.example/', [
      `https://etherscan.io/address/${one}`,
      `https://sepolia.etherscan.io/address/${four}`,
      `https://explorer.example/address/${four}`,
      `https://etherscan.io/tx/${'0x'}${'5'.repeat(64)}`,
      `https://solscan.io/token/${'4'.repeat(40)}`,
      `https://basescan.org/token/${two}#code`,
      `https://arbiscan.io/address/${four}`,
    ]);
    const claims = [claim({ receipts: [receipt(`https://basescan.org/address/${three}`, { kind: 'explorer' })] })];
    expect(contractsToAsk(doc, { claims })).toEqual([`eip155:8453:${three}`, `eip155:1:${one}`, `eip155:8453:${two}`]);
    expect(subjectsOfContracts(doc, { claims })[0]?.about).toBe(
      'Whether the source of 0x333333…333333 on Base is published',
    );
  });
});

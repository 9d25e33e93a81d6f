import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BELONGINGS } from '@/lib/core/belongings.ts';
import { isClaimPage } from '@/lib/core/claim-address.ts';
import { Project } from '@/lib/core/project.ts';
import { accountOfAddress } from '@/lib/evidence/belongings/accounts.ts';
import {
  addBelonging,
  BELONGING_KINDS,
  declineBelonging,
  isConfirmed,
  isFull,
  keyOfBelonging,
  removeBelonging,
} from '@/lib/evidence/belongings/belongings.ts';
import { readBelonging } from '@/lib/evidence/belongings/read.ts';
import { sampleProject } from '../fixtures/sample-project.ts';

const LOWER = '0x52908400098527886e0f7030069857d2e4169ee7';
const MIXED = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
const SOL = 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA';
const SOLANA = 'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp';

describe('a domain that is typed', () => {
  it.each([
    ['Docs.Acme.example', 'docs.acme.example'],
    ['https://www.acme.example/docs?x=1', 'acme.example'],
    ['acme.example.', 'acme.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['acme.github.io', 'acme.github.io'],
    ['acme.medium.com', 'acme.medium.com'],
    [' acme.co.uk ', 'acme.co.uk'],
  ])('%s is kept as %s', (typed, value) => {
    expect(readBelonging('domains', typed)).toEqual({ ok: true, value });
  });

  it.each([
    '',
    'com',
    'co.uk',
    'github.io',
    'notion.site',
    'x.com',
    'x.com/acme',
    'medium.com',
    'google.com',
    't.me',
    'localhost',
    '127.0.0.1',
    'http://[::1]/',
    'javascript:alert(1)',
    'ftp://acme.example',
    'two words.example',
    'a'.repeat(3_000),
  ])('%s is refused with the reason', (typed) => {
    const read = readBelonging('domains', typed);
    expect(read.ok ? read.value : read.why).toMatch(/ .{3,200}\.$/);
    expect(read.ok).toBe(false);
  });
});

describe('a contract that is typed', () => {
  it.each([
    [LOWER, '', { chain: '', address: LOWER }],
    [LOWER.toUpperCase().replace('0X', '0x'), 'eip155:1', { chain: 'eip155:1', address: LOWER }],
    [MIXED, 'eip155:8453', { chain: 'eip155:8453', address: MIXED.toLowerCase() }],
    [`eip155:10:${MIXED}`, '', { chain: 'eip155:10', address: MIXED.toLowerCase() }],
    [SOL, SOLANA, { chain: SOLANA, address: SOL }],
    [`${SOLANA}:${SOL}`, 'eip155:1', { chain: SOLANA, address: SOL }],
    [MIXED, 'eip155:424242', { chain: 'eip155:424242', address: MIXED.toLowerCase() }],
  ])('%s on %s', (typed, chain, value) => {
    expect(readBelonging('contracts', typed, { chain })).toEqual({ ok: true, value });
  });

  it.each([
    [MIXED.replace('A', 'a'), 'eip155:1', /EIP-55/],
    [MIXED.slice(0, -1), 'eip155:1', /40 hex/],
    [`${MIXED}0`, '', /40 hex/],
    [LOWER, SOLANA, /chain is another/],
    [SOL, 'eip155:1', /chain is another/],
    [SOL.slice(0, 31), SOLANA, /neither/],
    [`0x${'0'.repeat(40)}`, '', /nobody/],
    [LOWER, 'ethereum', /CAIP-2/],
    [LOWER, 'eip155:01', /chain is another/],
    ['acme.eth', '', /neither/],
  ])('%s on %s is refused', (typed, chain, why) => {
    expect(readBelonging('contracts', typed, { chain })).toEqual({ ok: false, why: expect.stringMatching(why) });
  });
});

describe('accounts, repositories and claim pages that are typed', () => {
  it.each([
    ['https://x.com/AcmeHQ', { site: 'x', handle: 'AcmeHQ' }],
    ['twitter.com/acme?lang=en', { site: 'x', handle: 'acme' }],
    ['https://t.me/s/acme_news', { site: 'telegram', handle: 'acme_news' }],
    ['https://discord.gg/AbC12', { site: 'discord', handle: 'AbC12' }],
    ['https://discord.com/invite/AbC12', { site: 'discord', handle: 'AbC12' }],
    ['https://warpcast.com/acme', { site: 'farcaster', handle: 'acme' }],
    ['https://github.com/acme', { site: 'github', handle: 'acme' }],
    ['https://bsky.app/profile/acme.example', { site: 'bluesky', handle: 'acme.example' }],
    ['https://fosstodon.org/@acme', { site: 'mastodon', handle: 'acme@fosstodon.org' }],
    ['https://www.youtube.com/@acme/videos', { site: 'youtube', handle: 'acme' }],
  ])('%s is an account', (typed, value) => {
    expect(readBelonging('accounts', typed)).toEqual({ ok: true, value });
  });

  it.each([
    'https://x.com/acme/status/1',
    'https://x.com/intent/post',
    'https://github.com/acme/node',
    'https://t.me/joinchat/abc',
    'https://discord.com/channels/1/2',
    'https://reddit.com/r/acme',
    'https://acme.example/@acme',
  ])('%s is no account', (address) => {
    expect(accountOfAddress(address)).toBeUndefined();
  });

  it('a handle needs its site, and fits to it', () => {
    expect(readBelonging('accounts', '@acme', { site: 'x' })).toEqual({
      ok: true,
      value: { site: 'x', handle: 'acme' },
    });
    expect(readBelonging('accounts', '@acme').ok).toBe(false);
    expect(readBelonging('accounts', 'this-is-longer-than-any', { site: 'x' }).ok).toBe(false);
    expect(readBelonging('accounts', 'https://t.me/acme', { site: 'x' }).ok).toBe(false);
  });

  it.each([
    ['github.com/Acme', 'github.com/acme'],
    ['https://github.com/acme/Node/tree/main', 'github.com/acme/node'],
    ['https://github.com/acme/node.git', 'github.com/acme/node'],
    ['https://github.com/orgs/acme', 'github.com/acme'],
    ['gitlab.com/acme', 'gitlab.com/acme'],
    ['https://codeberg.org/acme/tool', 'codeberg.org/acme/tool'],
  ])('%s is the repository %s', (typed, value) => {
    expect(readBelonging('repositories', typed)).toEqual({ ok: true, value });
  });

  it.each(['github.com', 'https://github.com/features', 'acme.example/acme'])('%s is no repository', (typed) => {
    expect(readBelonging('repositories', typed).ok).toBe(false);
  });

  it.each([
    ['https://Claim.Acme.example/', 'https://claim.acme.example'],
    ['acme.example/claim/?ref=1#x', 'https://acme.example/claim'],
    ['http://acme.example:8080/claim', 'http://acme.example:8080/claim'],
    ['https://x.com/acme/claim', 'https://x.com/acme/claim'],
  ])('%s is the claim page %s', (typed, value) => {
    expect(readBelonging('claimPages', typed)).toEqual({ ok: true, value });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://acme.example/claim',
    'https://acme.example@evil.example/claim',
    'https://github.io/',
    'claim',
  ])('%s is no claim page', (typed) => {
    expect(readBelonging('claimPages', typed).ok).toBe(false);
  });

  it('reads any text without an exception, and what it read again as the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BELONGING_KINDS), fc.oneof(fc.string(), fc.webUrl()), (kind, typed) => {
        const read = readBelonging(kind, typed);
        if (!read.ok) return read.why.length > 10;
        const again = typeof read.value === 'string' ? readBelonging(kind, read.value) : read;
        return again.ok && keyOfBelonging(kind, again.value) === keyOfBelonging(kind, read.value);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what belongs to a project', () => {
  const acme = sampleProject();
  const contract = { chain: 'eip155:1', address: LOWER };

  it('is added once, and taken back', () => {
    const more = addBelonging(acme, 'contracts', contract);
    expect(more.own?.contracts).toEqual([contract]);
    expect(isConfirmed(more, 'contracts', contract)).toBe(true);
    expect(addBelonging(more, 'contracts', { ...contract })).toBe(more);
    expect(removeBelonging(more, 'contracts', contract).own?.contracts).toEqual([]);
    expect(removeBelonging(acme, 'contracts', contract)).toBe(acme);
    expect(Project.parse(more)).toEqual(more);
    expect(acme.own).toBeUndefined();
  });

  it('that is declined is not its own, and is not declined any more when it is added', () => {
    const declined = declineBelonging(addBelonging(acme, 'domains', 'acme.dev'), 'domains', 'acme.dev');
    expect(declined.own?.domains).toEqual([]);
    expect(declined.declined).toEqual(['domains acme.dev']);
    expect(addBelonging(declined, 'domains', 'acme.dev').declined).toEqual([]);
  });

  it('has an end', () => {
    const domains = Array.from({ length: MOST_BELONGINGS }, (_, nth) => `a${nth}.example`);
    const full = domains.reduce((project, one) => addBelonging(project, 'domains', one), acme);
    expect(isFull(full, 'domains')).toBe(true);
    expect(addBelonging(full, 'domains', 'one-more.example')).toBe(full);
  });

  it('tells handles apart by site, and invitations by their capitals', () => {
    const key = (site: string, handle: string) => keyOfBelonging('accounts', { site, handle });
    expect(key('x', 'Acme')).toBe(key('x', 'acme'));
    expect(key('x', 'acme')).not.toBe(key('telegram', 'acme'));
    expect(key('discord', 'AbC')).not.toBe(key('discord', 'abc'));
  });
});

describe('a claim page', () => {
  const pages = ['https://claim.acme.example', 'http://acme.example/drop'];
  it.each([
    ['https://claim.acme.example/', true],
    ['https://claim.acme.example/two?x=1#y', true],
    ['http://acme.example/drop/', true],
    ['https://acme.example/drop', true],
    ['http://claim.acme.example/', false],
    ['https://claim.acme.example:8443/', false],
    ['https://acme.example/drops', false],
    ['https://acme.example/drop/../other', false],
    ['https://claim.acme.example.evil.example/', false],
    ['not an address', false],
  ])('%s: %s', (address, expected) => {
    expect(isClaimPage(address, pages)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { judgePost } from '@/lib/background/judge.ts';
import { assessSeen } from '@/lib/background/requests/assess-seen.ts';
import type { KnownProject } from '@/lib/core/known.ts';
import { NOTHING_KNOWN } from '@/lib/core/known.ts';
import type { Post } from '@/lib/core/post.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { approve, ask, MAX, ME, NOW, permit, send, USDC, YOU } from './decode-requests.ts';

const OWN = '0x00000000000000000000000000000000000ac3e0';
const PERMIT2 = '0x000000000022d473030f116ddee9f6b43ac78ba3';
const ACME: KnownProject = {
  name: 'Acme Loom',
  domains: ['acme.example'],
  handles: [],
  from: 'saved',
  contracts: [{ chain: 'eip155:1', address: OWN }],
};
const HOME = 'https://app.acme.example';
const small = (spender: string) => send(approve(spender, 25n), { to: USDC });

function told(request: SignRequest, { origin = HOME, words = 'Swap tokens', saved = [ACME] } = {}) {
  const { findings, worst, hold } = assessSeen({ ...request, origin }, { now: NOW, words, saved });
  const one = findings.find(({ rule }) => rule === 'spender-not-of-project');
  return { say: one?.say ?? '', severity: one?.severity, worst, hold };
}

describe('a spender that is not of the project', () => {
  it('is told with both addresses, and held', () => {
    expect(told(small(YOU))).toEqual({
      say: 'The spender 0x0000…0b00 is not among the contracts of Acme Loom that you confirmed (0x0000…c3e0).',
      severity: 'warning',
      worst: 'warning',
      hold: true,
    });
    const many = [1, 2, 3, 4].map((nth) => ({ chain: '', address: `0x${String(nth).repeat(40)}` }));
    const { say } = told(small(YOU), { saved: [{ ...ACME, contracts: many }] });
    expect(say).toMatch(/\(0x1111…1111, 0x2222…2222 and 2 more\)\.$/);
  });

  it('is told on a page under the project’s name, and on no page that only speaks of it', () => {
    const elsewhere = { origin: 'https://season-two.example' };
    expect(told(small(YOU), { ...elsewhere, words: 'Acme Loom airdrop\nConnect' }).severity).toBe('warning');
    expect(told(small(YOU), { ...elsewhere, words: 'Why we left Acme Loom\nA story' }).say).toBe('');
    expect(told(small(YOU), { ...elsewhere, words: 'Larkspur' }).say).toBe('');
  });

  it('is compared on its chain, and on every chain where the request names none', () => {
    const onBase = [{ ...ACME, contracts: [{ chain: 'eip155:8453', address: OWN }] }];
    expect(told(small(YOU), { saved: onBase }).say).toBe('');
    const unsaid = ask('eth_sendTransaction', [{ from: ME, to: USDC, data: approve(YOU, 25n) }]);
    const { chainId: _, ...noChain } = unsaid;
    expect(told(noChain as SignRequest, { saved: onBase }).severity).toBe('warning');
    expect(told({ ...small(YOU), chainId: '0x2105' }, { saved: onBase }).severity).toBe('warning');
  });

  it('is a note where a well-known protocol publishes the address, with its name', () => {
    const { say, severity } = told(small(PERMIT2));
    expect(severity).toBe('caution');
    expect(say).toContain(', known as a contract of Permit2, is not among');
  });

  it('lowers nothing when it is confirmed', () => {
    for (const request of [send(approve(OWN, MAX), { to: USDC }), permit({ spender: OWN, deadline: MAX.toString() })]) {
      expect(told(request).say).toBe('');
      expect(told(request).worst).toBe(told(request, { saved: [] }).worst);
      expect(told(request).hold).toBe(true);
    }
  });
});

describe('an account that was confirmed', () => {
  const post = (handle: string, site = 'bluesky'): Post => ({
    ...{ id: handle, site, url: 'https://bsky.app/profile/a/post/1', author: { handle, name: 'Acme Loom' } },
    ...{ text: 'The $LOOM claim is live, check your allocation: loom-claims.net', links: [], media: [], time: '' },
    ...{ relation: 'post' as const, counters: {} },
  });
  const rules = (one: Post, accounts: KnownProject['accounts']) => {
    const known = {
      ...NOTHING_KNOWN,
      projects: [{ ...ACME, handles: ['acmeloom'], ...(accounts ? { accounts } : {}) }],
    };
    return judgePost(one, { now: 0, known }).findings.map(({ rule }) => rule);
  };
  const own = [{ site: 'bluesky', handle: 'acmeloom.bsky.social' }];

  it('is not taken for somebody who borrows the name', () => {
    expect(rules(post('acmeloom.bsky.social'), undefined)).toContain('account-lookalike');
    expect(rules(post('acmeloom.bsky.social'), own)).not.toContain('account-lookalike');
  });

  it('counts on its site alone', () => {
    expect(rules(post('acme_loom.bsky.social'), own)).toContain('account-lookalike');
    expect(rules(post('acmeloom.bsky.social'), [{ site: 'farcaster', handle: 'acmeloom.bsky.social' }])).toContain(
      'account-lookalike',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { judgePage, judgePost } from '@/lib/background/judge.ts';
import { createKnown, type KnownEdges } from '@/lib/background/known/known.ts';
import { createTimers } from '@/lib/background/known/timers.ts';
import { createSession, type SessionArea } from '@/lib/background/session.ts';
import type { TimerSeen } from '@/lib/core/known.ts';
import type { Post } from '@/lib/core/post.ts';
import type { Project } from '@/lib/core/project.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const HOUR = 3_600_000;
const project = (name: string, domain: string, more: Partial<Project> = {}): Project => ({
  id: domain,
  name,
  domain,
  url: `https://${domain}/`,
  created: 0,
  reviewed: 0,
  reviews: 1,
  states: {},
  withReceipt: 0,
  without: 0,
  worst: 'none',
  keySentence: '',
  ...more,
});

function memory(kept: Record<string, unknown> = {}): SessionArea {
  return {
    get: async (key) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
    set: async (items) => void Object.assign(kept, structuredClone(items)),
    remove: async (key) => void delete kept[key],
  };
}

/** A worker with its storage; `again` is the same browser after the worker died. */
function worker({
  saved = [] as Project[],
  now = 0,
  isPrivate = false,
  local = {},
  session = {},
  more = {} as Partial<KnownEdges>,
} = {}) {
  const state = { saved, now, changed: () => {} };
  const edges: KnownEdges = {
    session: createSession(memory(session)),
    local: createSession(memory(local)),
    saved: async () => state.saved,
    watchSaved: (listener) => {
      state.changed = listener;
    },
    hash: async (text) => `h:${[...text].reduce((sum, one) => (sum * 31 + (one.codePointAt(0) ?? 0)) % 1e9, 7)}`,
    isPrivate: async () => isPrivate,
    listed: async () => ({ state: 'unknown', why: 'no list' }),
    now: () => state.now,
    ...more,
  };
  return { known: createKnown(edges), state, local, session };
}

const SALE = '# Early access\n\n[13h 59m 10s](timer:)\n\nThe token is sold on-chain; connect a crypto wallet.';
const page = (text: string, url = 'https://loom-sale.example/?ref=1') => readMarkdown(text, { url });
const restarted = async ({ known, state }: ReturnType<typeof worker>, text = SALE) => {
  const doc = page(text);
  const report = judgePage(doc, { now: state.now, asked: true, as: 'landing', known: await known.forPage(doc, 1) });
  const why = report.coverage.notRun.find(({ rule }) => rule === 'countdown-resets')?.why;
  return { found: report.findings.some(({ rule }) => rule === 'countdown-resets'), why };
};

describe('countdowns', () => {
  it('are told when they begin again, also after the worker died', async () => {
    const local = {};
    const first = worker({ local });
    expect(await restarted(first)).toEqual({ found: false, why: 'its countdown was seen for the first time' });
    const second = worker({ local, now: 24 * HOUR });
    expect(await restarted(second)).toEqual({ found: true, why: undefined });
  });

  it('are not told when they run on', async () => {
    const one = worker();
    await restarted(one);
    one.state.now = 10 * HOUR;
    const later = SALE.replace('13h 59m', '3h 59m');
    expect(await restarted(one, later)).toEqual({ found: false, why: undefined });
  });

  it('are not told within a minute, nor before they are filled in', async () => {
    const one = worker();
    await restarted(one, SALE.replace('13h 59m 10s', '00h 00m 00s'));
    one.state.now = 30_000;
    expect((await restarted(one)).found).toBe(false);
    one.state.now = 90_000;
    expect((await restarted(one)).found).toBe(false);
  });

  it('leave nothing behind in a private window', async () => {
    const local = {};
    await restarted(worker({ local, isPrivate: true }));
    expect(local).toEqual({});
  });

  it('keep neither address nor words', async () => {
    const local = {};
    await restarted(worker({ local }));
    expect(JSON.stringify(local)).not.toMatch(/loom|sale|early/i);
  });

  it('are kept for 500 addresses, the oldest leaves, and what cannot be read counts as nothing', async () => {
    const kept: Record<string, unknown> = { timers: 'broken' };
    const timers = createTimers({ local: createSession(memory(kept)), hash: async (text) => text });
    const seen: TimerSeen[] = [{ at: 1, deadline: 2, words: 'w' }];
    for (let nth = 0; nth < 501; nth++) await timers.exchange(`https://a.example/${nth}`, seen);
    expect(Object.keys(kept.timers as object)).toHaveLength(500);
    expect(await timers.exchange('https://a.example/0', [])).toEqual([]);
    expect(await timers.exchange('https://a.example/500', [])).toEqual(seen);
  });

  it('of one address are at most 8', async () => {
    const timers = createTimers({ local: createSession(memory()), hash: async (text) => text });
    for (let nth = 0; nth < 12; nth++) {
      await timers.exchange('https://a.example/', [{ at: nth, deadline: nth * HOUR, words: 'w' }]);
    }
    expect(await timers.exchange('https://a.example/', [])).toHaveLength(8);
  });
});

describe('projects', () => {
  it('are the saved ones before the listed ones, each domain once', async () => {
    const one = worker({
      saved: [
        project('Brightloom', 'brightloom.io', { handles: ['brightloom'] }),
        project('My Uniswap', 'uniswap.org'),
      ],
    });
    const projects = await one.known.projects();
    expect(projects[0]).toEqual({
      name: 'Brightloom',
      domains: ['brightloom.io'],
      handles: ['brightloom'],
      from: 'saved',
    });
    expect(projects.filter(({ domains }) => domains.includes('uniswap.org'))).toHaveLength(1);
    expect(projects.length).toBeGreaterThan(100);
    const saved = (await one.known.saved()).flatMap(({ domains }) => domains);
    expect(saved).toEqual(expect.arrayContaining(['brightloom.io', 'uniswap.org']));
    expect(saved).not.toContain('aave.com');
  });

  it('are read again after a change, and only then', async () => {
    const one = worker();
    const before = await one.known.projects();
    one.state.saved = [project('Brightloom', 'brightloom.io')];
    expect(await one.known.projects()).toBe(before);
    one.state.changed();
    expect((await one.known.projects()).some(({ name }) => name === 'Brightloom')).toBe(true);
  });
});

describe('what the person confirmed', () => {
  const own = {
    domains: ['brightloom-app.xyz', 'brightloom.medium.com', 'aave.com'],
    repositories: [],
    accounts: [
      { site: 'x', handle: 'LoomDesk' },
      { site: 'bluesky', handle: 'loom.bsky.social' },
    ],
    contracts: [{ chain: '', address: '0x52908400098527886e0f7030069857d2e4169ee7' }],
    claimPages: ['https://claim.brightloom.io'],
  };
  const CLAIM = '# Brightloom airdrop\n\n[Claim now](button:)\n\n[Connect wallet](button:)';
  const plain = project('Brightloom', 'brightloom.io');
  const rulesOn = async (one: ReturnType<typeof worker>, url: string) => {
    const doc = page(CLAIM, url);
    const { findings } = judgePage(doc, { now: 0, asked: true, as: 'claim', known: await one.known.forPage(doc, 1) });
    return findings.map(({ rule, severity }) => `${severity} ${rule}`);
  };

  it('is the project itself on pages, and takes no well-known project away', async () => {
    const one = worker({ saved: [{ ...plain, own }] });
    const projects = await one.known.projects();
    expect(projects[0]).toMatchObject({
      domains: ['brightloom.io', ...own.domains],
      handles: ['LoomDesk'],
      from: 'saved',
    });
    expect(projects[0]).toMatchObject({ contracts: own.contracts, claimPages: own.claimPages, accounts: own.accounts });
    expect(projects.filter(({ domains }) => domains[0] === 'aave.com')).toHaveLength(1);
  });

  it('is no look-alike, and is one again as soon as it is taken back', async () => {
    const one = worker({ saved: [{ ...plain, own: { ...own, claimPages: [] } }] });
    expect((await rulesOn(one, 'https://go.brightloom-app.xyz/')).join()).not.toMatch(/lookalike|unlinked/);
    one.state.saved = [plain];
    one.state.changed();
    const back = await rulesOn(one, 'https://go.brightloom-app.xyz/');
    expect(back).toEqual(expect.arrayContaining(['danger lookalike-domain', 'warning claim-domain-unlinked']));
  });

  it('gives somebody else’s domain no name of its own', async () => {
    const saved = (domains: string[]) => worker({ saved: [{ ...plain, own: { ...own, domains } }] });
    const address = 'https://medium-claim.xyz/';
    expect((await rulesOn(saved(['brightloom.medium.com']), address)).join()).not.toContain('lookalike-domain');
    expect((await rulesOn(saved(['mediumloom.io']), 'https://mediumloom-claim.xyz/')).join()).toContain('lookalike');
  });

  it('tells claim pages by it: confirmed, linked from its front page, and neither', async () => {
    const one = worker({ saved: [{ ...plain, own }] });
    expect(await rulesOn(one, 'https://claim.brightloom.io/')).toContain('good claim-page-confirmed');
    expect(await rulesOn(one, 'https://drop.brightloom.io/')).toContain('warning claim-domain-unlinked');
    const home = '# Brightloom\n\nThe [new season](https://drop.brightloom.io/) is open.';
    await one.known.forPage(page(home, 'https://old.brightloom.io/'), 1);
    expect(await rulesOn(one, 'https://drop.brightloom.io/')).toContain('warning claim-domain-unlinked');
    await one.known.forPage(page(home, 'https://brightloom.io/'), 1);
    expect(await rulesOn(one, 'https://drop.brightloom.io/')).toContain('caution claim-domain-unlinked');
  });
});

describe('links from known projects', () => {
  const claim = page(
    '# Brightloom airdrop\n\n[Claim now](button:)\n\n[Connect wallet](button:)',
    'https://drops.example/loom',
  );
  const home = page('# Brightloom\n\nThe [claim page](https://drops.example/loom) is open.', 'https://brightloom.io/');
  const saved = [project('Brightloom', 'brightloom.io')];
  const unlinked = async (one: ReturnType<typeof worker>) =>
    judgePage(claim, { now: 0, asked: true, known: await one.known.forPage(claim, 1) }).findings.some(
      ({ rule }) => rule === 'claim-domain-unlinked',
    );

  it('are remembered from the pages of the project that were read', async () => {
    const session = {};
    const one = worker({ saved, session });
    expect(await unlinked(one)).toBe(true);
    await one.known.forPage(home, 1);
    expect(await unlinked(one)).toBe(false);
    expect(await unlinked(worker({ saved, session }))).toBe(false);
  });

  it('are those of the saved project, too', async () => {
    expect(
      await unlinked(worker({ saved: [project('Brightloom', 'brightloom.io', { links: ['drops.example'] })] })),
    ).toBe(false);
  });

  it('of somebody else say nothing', async () => {
    const one = worker({ saved });
    await one.known.forPage(page('See [this](https://drops.example/loom).', 'https://larkspur.example/'), 1);
    expect(await unlinked(one)).toBe(true);
  });
});

describe('what nobody looked up', () => {
  it('is named with its reason', async () => {
    const doc = page(
      '# Larkspur\n\n![Our data centre](https://larkspur.example/a.jpg)\n\n[Connect wallet](button:)',
      'https://larkspur.example/',
    );
    const known = await worker().known.forPage(doc, 1);
    const { notRun } = judgePage(doc, { now: 0, asked: true, as: 'landing', known }).coverage;
    const why = Object.fromEntries(notRun.map((one) => [one.rule, one.why]));
    expect(why).toMatchObject({
      'blocklisted-domain': 'no list',
      'young-domain-asks-wallet': 'when this address was registered: not looked up',
      'media-credentials-problem': 'content credentials of pictures: not looked up',
      'media-credentials-valid': 'content credentials of pictures: not looked up',
    });
  });
});

describe('links of posts', () => {
  const post = (text: string, more: Partial<Post> = {}): Post => ({
    ...{ id: text, site: 'x', url: 'https://x.com/a/status/1', author: { handle: 'mira_b', name: 'Mira' }, text },
    ...{ links: [], media: [], time: '', relation: 'post' as const, counters: {} },
    ...more,
  });
  const lookedAt: string[] = [];
  const listedNow: KnownEdges['listedNow'] = async () => ({
    state: 'known',
    value(url) {
      lookedAt.push(url);
      const entry = { list: 'Reports', version: '3', entry: 'season-two.app', allowed: false, appeal: '' };
      return new URL(url).hostname.endsWith('season-two.app') ? entry : undefined;
    },
    source: 'Reports',
    at: 0,
  });
  const rulesOf = async (one: Post, more: Partial<KnownEdges>, saved: Project[] = []) => {
    const known = await worker({ saved, more }).known.forPosts([one], 1);
    const { findings } = judgePost(one, { now: 0, known: known(one) });
    return findings.map(({ rule, severity }) => `${severity} ${rule}`);
  };

  it('are looked up in the lists: in words, links, cards and quotes', async () => {
    const href = 'https://www.youtube.com/redirect?q=https%3A%2F%2Fapp.season-two.app%2F';
    const link = { text: 'the form', href, start: 0, end: 8 };
    const quoted = { handle: 'b', name: 'B', text: 'Now at season-two.app' };
    const card = { domain: 'season-two.app', href: 'https://t.co/x', title: '' };
    for (const one of [post('Now at season-two.app'), post('the form', { links: [link] }), post('Look', { card })]) {
      expect(await rulesOf(one, { listedNow })).toContain('warning blocklisted-domain');
    }
    expect(await rulesOf(post('Look', { quoted }), { listedNow })).toContain('caution blocklisted-domain');
    expect((await rulesOf(post('Now at larkspur.org'), { listedNow })).join()).not.toContain('blocklisted-domain');
  });

  it('are not looked up where there is no list, and each address once', async () => {
    expect((await rulesOf(post('Now at season-two.app'), {})).join()).not.toContain('blocklisted-domain');
    lookedAt.length = 0;
    await rulesOf(post('Now at season-two.app, see https://season-two.app', {}), { listedNow });
    expect(lookedAt.length).toBe(new Set(lookedAt).size);
  });

  it('close to a known name are milder where the saved project itself links there', async () => {
    const one = post('Vote at brightloom-claim.app');
    const brightloom = (links: string[]) => [project('Brightloom', 'brightloom.io', { links })];
    expect(await rulesOf(one, { listedNow }, brightloom([]))).toContain('caution lookalike-domain');
    expect(await rulesOf(one, { listedNow }, brightloom(['brightloom-claim.app']))).toContain('info lookalike-domain');
  });
});

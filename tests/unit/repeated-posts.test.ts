import { describe, expect, it } from 'vitest';
import { judgePost } from '@/lib/background/judge.ts';
import { createRepeatedPosts } from '@/lib/background/posts/repeated-posts.ts';
import { createSession, type SessionArea } from '@/lib/background/session.ts';
import { NOTHING_KNOWN } from '@/lib/core/known.ts';
import type { Post } from '@/lib/core/post.ts';

const WORDS = 'The Larkspur presale ends tonight, get in early before the listing of the token';

function memory(kept: Record<string, unknown>): SessionArea {
  return {
    get: async (key) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
    set: async (items) => void Object.assign(kept, structuredClone(items)),
    remove: async (key) => void delete kept[key],
  };
}

const post = (handle: string, text = WORDS, more: Partial<Post> = {}): Post => ({
  id: `${handle} ${text}`,
  site: 'x',
  url: 'https://x.com/',
  author: { handle, name: handle },
  text,
  links: [],
  media: [],
  time: '',
  relation: 'post',
  counters: {},
  ...more,
});

function browser(kept: Record<string, unknown> = {}, privateTabs: readonly number[] = []) {
  const edges = {
    session: createSession(memory(kept)),
    isPrivate: async (tab: number) => privateTabs.includes(tab),
    now: () => 0,
  };
  const lookAt = createRepeatedPosts(edges);
  const count = async (posts: readonly Post[], tab = 1) => {
    const seen = (await lookAt(posts, tab))(posts.at(-1) as Post);
    return seen.state === 'known' ? seen.value : seen.why;
  };
  return { count, kept, lookAt };
}

describe('the same words', () => {
  it('are counted by account, over batches and after the worker died', async () => {
    const kept = {};
    expect(await browser(kept).count([post('a'), post('b')])).toBe(2);
    expect(await browser(kept).count([post('c')])).toBe(3);
    expect(await browser(kept).count([post('a')])).toBe(3);
  });

  it('are the same with other addresses, handles, signs and capitals', async () => {
    const one = browser();
    await one.count([post('a', `${WORDS} 🚀 https://one.app/x`), post('b', `@mira_b ${WORDS.toUpperCase()}!!`)]);
    expect(await one.count([post('c', `${WORDS} https://two.app/y`)])).toBe(3);
    expect(await one.count([post('d', `${WORDS} of another coin`)])).toBe(1);
  });

  it('are nobody’s own when they are reposted, or told by a program', async () => {
    const one = browser();
    await one.count([post('a'), post('b', WORDS, { relation: 'repost' }), post('c', WORDS, { labels: ['bot'] })]);
    expect(await one.count([post('d')])).toBe(2);
  });

  it('are not compared when they are few', async () => {
    const one = browser();
    for (const handle of ['a', 'b', 'c']) {
      expect(await one.count([post(handle, 'gm, to the moon 🚀')])).toBe(
        'too few words to be compared with those of others',
      );
    }
    expect(one.kept).toEqual({});
  });

  it('of private windows are apart', async () => {
    const one = browser({}, [7]);
    await one.count([post('a'), post('b')], 7);
    expect(await one.count([post('c')], 1)).toBe(1);
    expect(await one.count([post('d')], 7)).toBe(3);
  });

  it('are kept as hashes, of the newest thousand texts', async () => {
    const one = browser();
    await one.count([post('mira_b')]);
    for (let batch = 0; batch < 12; batch += 1) {
      await one.lookAt(
        Array.from({ length: 100 }, (_, nth) => post('x', `${WORDS} number ${batch * 100 + nth}`)),
        1,
      );
    }
    const text = JSON.stringify(one.kept);
    expect(text).not.toMatch(/mira|Larkspur/i);
    expect(String(one.kept['same-words']).split('\n')).toHaveLength(1_000);
    expect(text.length).toBeLessThan(60_000);
    expect(await one.count([post('c')])).toBe(1);
  });

  it('make a note from the third account on', async () => {
    const one = browser();
    const posts = ['a', 'b', 'c'].map((handle) => post(handle));
    const rulesAfter = async (some: readonly Post[]) => {
      const sameWords = (await one.lookAt(some, 1))(some.at(-1) as Post);
      const report = judgePost(some.at(-1) as Post, { now: 0, known: { ...NOTHING_KNOWN, sameWords } });
      return report.findings.filter(({ say }) => /accounts posted these same words/.test(say)).map(({ rule }) => rule);
    };
    expect(await rulesAfter(posts.slice(0, 2))).toEqual([]);
    expect(await rulesAfter(posts)).toEqual(['promo-undisclosed']);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { createSavePost, type SavePostEdges } from '@/lib/background/posts/save-post.ts';
import { createSaveWindow } from '@/lib/background/posts/save-window.ts';
import { createSession, type SessionArea } from '@/lib/background/session.ts';
import type { Post } from '@/lib/core/post.ts';
import { domainsOfPost, projectDomain } from '@/lib/evidence/post-domains.ts';
import { areBoundedPosts } from '@/lib/messaging/bounds.ts';
import { PROTOCOL } from '@/lib/messaging/protocol.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import type { SavedTo } from '@/lib/store/saved-posts.ts';
import { samplePost, sampleSavedPost, sha256 } from '../fixtures/sample-post.ts';
import { unreadProject } from '../fixtures/sample-project.ts';
import { sampleFinding } from '../fixtures/sample-report.ts';

const FROM: Sender = { from: 'content', tab: 4, frame: 0, url: 'https://x.com/a', tabUrl: 'https://x.com/home' };

/** The part of storage.session that outlives the worker. */
function memory(): SessionArea {
  const kept: Record<string, unknown> = {};
  return {
    get: async (key) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
    set: async (items) => void Object.assign(kept, structuredClone(items)),
    remove: async (key) => void delete kept[key],
  };
}

const SAVED: SavedTo = {
  is: 'saved',
  post: sampleSavedPost({ id: 's1' }),
  project: unreadProject({ name: 'Orbit Loom' }),
  made: true,
  changed: [],
};

let keys = 0;
/** A background; another one over the same area is what comes after the worker's death. */
function background(area = memory(), given: Partial<SavePostEdges> = {}) {
  const asked: string[] = [];
  const edges: SavePostEdges = {
    session: createSession(area),
    judge: vi.fn(async (posts: readonly Post[]) => ({
      reports: posts.map(({ id }) => ({ id, worst: 'caution' as const, findings: [sampleFinding()] })),
      ruleset: '2026.11.1 + mine 2',
    })),
    hash: async (text) => sha256(text),
    domainsOf: domainsOfPost,
    readDomain: projectDomain,
    addressOf: async () => 'https://x.com/explore',
    say: async () => [samplePost(), samplePost({ id: '2', text: 'Second' })],
    ask: async (key) => void asked.push(key),
    save: vi.fn(async () => ({ ok: true as const, value: SAVED })),
    undo: vi.fn(async () => ({ ok: true as const, value: 'undone' as const })),
    newKey: () => `key-${++keys}`,
    ...given,
  };
  return { saving: createSavePost(edges), edges, asked, area };
}

describe('a post that is to be kept', () => {
  it('waits with what the rules said of it, on the page that the browser names', async () => {
    const { saving, edges, asked } = background();
    expect(await saving.keep({ post: samplePost() }, FROM)).toEqual({ asked: true, why: '' });
    expect(edges.judge).toHaveBeenCalledWith([samplePost()], 'https://x.com/home');
    const { post } = await saving.waiting({ key: asked[0]! });
    expect(post).toMatchObject({ author: { handle: 'orbitloom' }, domains: ['orbitloom.example'], notes: 1 });
    await saving.save({ key: asked[0]!, to: { domain: 'https://www.orbitloom.example/claim' } });
    expect(edges.save).toHaveBeenCalledWith(
      expect.objectContaining({ page: 'https://x.com/home', ruleset: '2026.11.1 + mine 2', text: samplePost().text }),
      { domain: 'orbitloom.example' },
    );
  });

  it('outlives the worker between any two steps', async () => {
    const { area, saving, asked } = background();
    await saving.keep({ post: samplePost() }, FROM);
    const next = background(area);
    expect((await next.saving.waiting({ key: asked[0]! })).post?.id).toBe(samplePost().id);
    const last = background(area);
    expect(await last.saving.save({ key: asked[0]!, to: { project: 'p1' } })).toMatchObject({
      ...{ is: 'saved', id: 's1', project: { name: 'Orbit Loom' }, made: true, why: '' },
    });
    expect(last.edges.save).toHaveBeenCalledWith(expect.anything(), { project: 'p1' });
  });

  it('waits with at most three others, and not after it was forgotten', async () => {
    const { saving, asked } = background();
    for (let nth = 0; nth < 6; nth += 1) await saving.keep({ post: samplePost({ id: `${nth}` }) }, FROM);
    const waiting = await Promise.all(asked.map(async (key) => (await saving.waiting({ key })).post?.id));
    expect(waiting).toEqual([undefined, undefined, '2', '3', '4', '5']);
    await saving.forget({ key: asked[5]! });
    expect(await saving.waiting({ key: asked[5]! })).toEqual({});
    expect(await saving.save({ key: asked[5]!, to: { project: 'p' } })).toMatchObject({ is: 'refused' });
  });

  it('is not taken when it is larger than posts are', async () => {
    const { saving, asked } = background();
    const huge = await saving.keep({ post: samplePost({ text: 'x'.repeat(500_000) }) }, FROM);
    expect(huge).toMatchObject({ asked: false, why: expect.stringContaining('larger') });
    expect(asked).toEqual([]);
  });
});

describe('from the popup', () => {
  it('lists the screen with the beginning of each, and picks one by its id', async () => {
    const long = samplePost({ id: 'long', text: 'word '.repeat(2_000) });
    const { saving, asked } = background(memory(), { say: async () => [samplePost(), long] });
    const { posts, why } = await saving.onScreen({ tab: 4 });
    expect(posts.map(({ id, text }) => [id, text.length <= 280])).toEqual([
      [samplePost().id, true],
      ['long', true],
    ]);
    expect(why).toBe('');
    expect(PROTOCOL['posts:on-screen'].answers.safeParse({ posts, why }).success).toBe(true);
    expect(await saving.pick({ tab: 4, post: 'long' })).toEqual({ asked: true, why: '' });
    expect((await saving.waiting({ key: asked[0]! })).post?.id).toBe('long');
    expect(await saving.pick({ tab: 4, post: 'gone' })).toMatchObject({
      asked: false,
      why: expect.stringMatching(/not on the screen/),
    });
  });

  it.each<[string, unknown]>([
    ['nobody answers', undefined],
    ['a jump’s answer', false],
    ['no posts', []],
    ['something else', [{ html: '<b>' }]],
    ['a post without its words', [{ ...samplePost(), text: 7 }]],
    ['more than a screen has', Array.from({ length: 61 }, (_, at) => samplePost({ id: `${at}` }))],
    ['more than a page can hold', [samplePost({ text: 'x'.repeat(6_000_000) })]],
  ])('says that none could be read: %s', async (_, answer) => {
    const { saving } = background(memory(), { say: async () => answer });
    expect(await saving.onScreen({ tab: 4 })).toMatchObject({ posts: [], why: expect.stringMatching(/could be read/) });
    expect(await saving.pick({ tab: 4, post: samplePost().id })).toMatchObject({ asked: false });
  });
});

describe('what goes wrong is said', () => {
  it.each(['localhost', 'x.com', '', '<img>', '__proto__'])('“%s” is no domain of a project', async (domain) => {
    const { saving, asked, edges } = background();
    await saving.keep({ post: samplePost() }, FROM);
    expect(await saving.save({ key: asked[0]!, to: { domain } })).toMatchObject({
      is: 'refused',
      why: expect.stringMatching(/not a domain/),
    });
    expect(edges.save).not.toHaveBeenCalled();
  });

  it('a full store, and a project that is gone; the post waits on', async () => {
    const save = vi.fn<SavePostEdges['save']>();
    const { saving, asked } = background(memory(), { save });
    await saving.keep({ post: samplePost() }, FROM);
    save.mockResolvedValueOnce({ ok: false, why: 'There is no room left.' });
    expect(await saving.save({ key: asked[0]!, to: { project: 'p' } })).toMatchObject({
      is: 'refused',
      why: 'There is no room left.',
    });
    save.mockResolvedValueOnce({ ok: true, value: undefined });
    expect(await saving.save({ key: asked[0]!, to: { project: 'p' } })).toMatchObject({
      is: 'refused',
      why: expect.stringMatching(/not on your list/),
    });
    expect((await saving.waiting({ key: asked[0]! })).post).toBeDefined();
  });

  it('an undo that does not work', async () => {
    const undo = vi.fn<SavePostEdges['undo']>();
    const { saving } = background(memory(), { undo });
    undo.mockResolvedValueOnce({ ok: false, why: 'closed' });
    expect(await saving.undo({ id: 'a', made: true })).toEqual({ undone: false, why: 'closed' });
    undo.mockResolvedValueOnce({ ok: true, value: 'gone' });
    expect(await saving.undo({ id: 'a', made: true })).toMatchObject({
      undone: false,
      why: expect.stringMatching(/gone already/),
    });
  });

  it('a content script can send no more than one post of a size that posts have', () => {
    const { asks } = PROTOCOL['post:keep'];
    expect(asks.safeParse({ post: samplePost() }).success).toBe(true);
    expect(areBoundedPosts([samplePost({ text: 'x'.repeat(6_000_000) })])).toBe(false);
    expect(asks.safeParse({ post: samplePost({ text: 'x'.repeat(6_000_000) }) }).success).toBe(false);
    expect(asks.safeParse({ post: { ...samplePost(), author: 'me' } }).success).toBe(false);
    expect(PROTOCOL['post:save'].from).toBe('page');
  });
});

describe('the window', () => {
  it('is one; another post takes the place of the one before', async () => {
    const create = vi.fn(async () => 7);
    const show = vi.fn(async () => true);
    const open = createSaveWindow({ session: createSession(memory()), create, show });
    await open('a');
    await open('b');
    expect(create.mock.calls).toEqual([['a']]);
    expect(show.mock.calls).toEqual([[7, 'b']]);
  });

  it('is opened anew when it was closed, or when the browser did not tell which it is', async () => {
    const create = vi.fn<() => Promise<number | undefined>>(async () => 7);
    const open = createSaveWindow({ session: createSession(memory()), create, show: async () => false });
    await open('a');
    await open('b');
    expect(create).toHaveBeenCalledTimes(2);
    create.mockResolvedValueOnce(undefined);
    await open('c');
    await open('d');
    expect(create).toHaveBeenCalledTimes(4);
  });
});

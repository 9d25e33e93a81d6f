import * as z from 'zod/mini';
import { Post } from '@/lib/core/post.ts';
import type { PostReport } from '@/lib/core/report.ts';
import { type PostWords, ReadPost, readPostToSave } from '@/lib/core/saved-post.ts';
import { areBoundedPosts } from '@/lib/messaging/bounds.ts';
import type { Answers, Asks, ToContent } from '@/lib/messaging/protocol.ts';
import type { PostPreview } from '@/lib/messaging/save-post-protocol.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import type { Place, SavedTo } from '@/lib/store/saved-posts.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { en } from '@/lib/words/en.ts';
import type { Session } from '../session.ts';

export interface SavePostEdges {
  session: Session;
  /** What the rules say of these posts now, at this address. */
  judge(posts: readonly Post[], url: string): Promise<{ reports: PostReport[]; ruleset: string }>;
  hash(text: string): Promise<string>;
  domainsOf(post: PostWords): string[];
  /** The registrable domain that a project can have, out of what a person typed. */
  readDomain(typed: string): string | undefined;
  addressOf(tab: number): Promise<string>;
  say(tab: number, message: ToContent): Promise<unknown>;
  /** Shows the page that asks with which project the post of this key is kept. */
  ask(key: string): Promise<void>;
  save(post: ReadPost, to: Place): Promise<Stored<SavedTo | undefined>>;
  undo(saved: { id: string; made: boolean }): Promise<Stored<'undone' | 'gone'>>;
  /** Gives a key that was never given before. */
  newKey(): string;
}

/** Posts that wait for a project; the newest. They are in storage.session and end with the browser. */
const MOST_WAITING = 4;
const WAITING = 'waiting-posts';
const Waiting = z.array(z.object({ key: z.string(), id: z.string(), domains: z.array(z.string()), post: ReadPost }));
type Waiting = z.infer<typeof Waiting>[number];

/** Most posts that are taken to be on one screen, and how much of each the list shows, in UTF-16 units. */
const MOST_ON_SCREEN = 60;
const BEGINNING = 280;
const Posts = z.array(Post).check(z.maxLength(MOST_ON_SCREEN), z.refine(areBoundedPosts));

const NOT_READ = en('No post on the screen could be read. Reload the page if it was open before Receipts was here.');
const TOO_LARGE = en('This post is larger than posts are, so it was not kept.');

/** Keeps posts with projects: in two steps, because the person says with which, on a page of the extension. */
export function createSavePost(edges: SavePostEdges) {
  const { session } = edges;

  /** The reading waits, as it will be kept, and the person is asked. */
  async function wait(post: Post, page: string): Promise<Answers<'post:keep'>> {
    const { reports, ruleset } = await edges.judge([post], page);
    const report = reports[0] ?? { id: post.id, worst: 'none', findings: [] };
    const read = await readPostToSave(post, { report, page, ruleset, hash: edges.hash });
    if (!read) return { asked: false, why: TOO_LARGE };
    const waiting: Waiting = { key: edges.newKey(), id: post.id, domains: edges.domainsOf(read), post: read };
    await session.update(WAITING, Waiting, (before = []) => [...before, waiting].slice(-MOST_WAITING));
    await edges.ask(waiting.key);
    return { asked: true, why: '' };
  }

  async function onScreen(tab: number): Promise<Post[]> {
    const answer = Posts.safeParse(await edges.say(tab, { says: 'posts-on-screen' }));
    return answer.success ? answer.data : [];
  }

  const find = async (key: string) => (await session.read(WAITING, Waiting))?.find((one) => one.key === key);

  return {
    keep: ({ post }: Asks<'post:keep'>, { tabUrl, url }: Sender) => wait(post, tabUrl || url),

    async onScreen({ tab }: Asks<'posts:on-screen'>): Promise<Answers<'posts:on-screen'>> {
      const posts = (await onScreen(tab)).map(previewOf);
      return { posts, why: posts.length === 0 ? NOT_READ : '' };
    },

    async pick({ tab, post: id }: Asks<'post:pick'>): Promise<Answers<'post:pick'>> {
      const post = (await onScreen(tab)).find((one) => one.id === id);
      if (!post) return { asked: false, why: en('This post is not on the screen any more.') };
      return wait(post, await edges.addressOf(tab));
    },

    async waiting({ key }: Asks<'post:waiting'>): Promise<Answers<'post:waiting'>> {
      const found = await find(key);
      if (!found) return {};
      const { post, id, domains } = found;
      return { post: { ...previewOf({ ...post, id }), url: post.url, domains, notes: post.findings.length } };
    },

    async save({ key, to: asked }: Asks<'post:save'>): Promise<Answers<'post:save'>> {
      const found = await find(key);
      if (!found) return refused(en('This post waits no more. Go back to it and press “Save this post” again.'));
      const to = 'project' in asked ? asked : { domain: edges.readDomain(asked.domain) ?? '' };
      if ('domain' in to && to.domain === '') {
        return refused(en('This is not a domain that belongs to one project. Type it as in orbitloom.example.'));
      }
      const stored = await edges.save(found.post, to);
      if (!stored.ok) return refused(stored.why);
      if (!stored.value) return refused(en('This project is not on your list any more. Choose another one.'));
      const { is, made, changed, project, post } = stored.value;
      return { is, why: '', id: post.id, project: { id: project.id, name: project.name }, made, changed };
    },

    async undo(saved: Asks<'post:undo'>): Promise<Answers<'post:undo'>> {
      const stored = await edges.undo(saved);
      if (!stored.ok) return { undone: false, why: stored.why };
      return stored.value === 'undone' ? { undone: true, why: '' } : { undone: false, why: en('It was gone already.') };
    },

    async forget({ key }: Asks<'post:forget'>): Promise<Answers<'post:forget'>> {
      await session.update(WAITING, Waiting, (before = []) => before.filter((one) => one.key !== key));
      return {};
    },
  };
}

function previewOf({ id, site, author, text, time }: PostPreview): PostPreview {
  return { id, site, author, text: text.slice(0, BEGINNING), time };
}

function refused(why: string): Answers<'post:save'> {
  return { is: 'refused', why, id: '', project: { id: '', name: '' }, made: false, changed: [] };
}

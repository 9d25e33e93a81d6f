import * as z from 'zod/mini';
import { Post } from '@/lib/core/post.ts';
import { areBoundedPosts } from './bounds.ts';

/** Enough of a post to know it again. `text` is its beginning. */
export const PostPreview = z.object({
  id: z.string(),
  site: z.string(),
  author: z.object({ handle: z.string(), name: z.string() }),
  text: z.string(),
  time: z.string(),
});
export type PostPreview = z.infer<typeof PostPreview>;

/** A post that waits for the person to say with which project it is kept. */
export const WaitingPost = z.object({
  ...PostPreview.shape,
  url: z.string(),
  /** Registrable domains that it shows or leads to. */
  domains: z.array(z.string()),
  /** How many notes are kept with it. */
  notes: z.int(),
});
export type WaitingPost = z.infer<typeof WaitingPost>;

/** An id, a key or a name of ours. */
const ShortText = z.string().check(z.maxLength(500));

/** The messages of keeping posts, as in protocol.ts. */
export const SAVE_POST = {
  /** The person wants to keep a post, in its card: a window of ours asks with which project. */
  'post:keep': {
    from: 'content',
    asks: z.object({ post: Post.check(z.refine((post) => areBoundedPosts([post]))) }),
    answers: z.object({ asked: z.boolean(), why: z.string() }),
  },
  /** The posts on the screen of a tab, as its reader has them now. */
  'posts:on-screen': {
    from: 'page',
    asks: z.object({ tab: z.int() }),
    answers: z.object({ posts: z.array(PostPreview), why: z.string() }),
  },
  /** One of them is to be kept: the same window asks with which project. */
  'post:pick': {
    from: 'page',
    asks: z.object({ tab: z.int(), post: z.string().check(z.maxLength(8_000)) }),
    answers: z.object({ asked: z.boolean(), why: z.string() }),
  },
  /** The window asks for the post that waits under its key; none when it does not wait any more. */
  'post:waiting': {
    from: 'page',
    asks: z.object({ key: ShortText }),
    answers: z.object({ post: z.optional(WaitingPost) }),
  },
  /** Keeps it with a project on the list (its id), or with that of a domain, which is made when there is none. */
  'post:save': {
    from: 'page',
    asks: z.object({
      key: ShortText,
      to: z.union([z.object({ project: ShortText }), z.object({ domain: z.string().check(z.maxLength(2_000)) })]),
    }),
    answers: z.object({
      is: z.enum(['saved', 'again', 'already', 'refused']),
      why: z.string(),
      /** Of the record; empty when there is none. */
      id: z.string(),
      project: z.object({ id: z.string(), name: z.string() }),
      /** The project was made for it. */
      made: z.boolean(),
      /** What changed since the record before, in words. */
      changed: z.array(z.string()),
    }),
  },
  'post:undo': {
    from: 'page',
    asks: z.object({ id: ShortText, made: z.boolean() }),
    answers: z.object({ undone: z.boolean(), why: z.string() }),
  },
  /** It is not wanted any more. */
  'post:forget': { from: 'page', asks: z.object({ key: ShortText }), answers: z.object({}) },
} as const;

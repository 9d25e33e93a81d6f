import * as z from 'zod/mini';

export const PostLink = z.object({ text: z.string(), href: z.string(), start: z.int(), end: z.int() });

/** One social post as it is shown, without the platform's counters. */
export const Post = z.object({
  /** Stable on this page, so that answers find their post: the platform's id, or a hash of author and text. */
  id: z.string(),
  site: z.string(),
  url: z.string(),
  author: z.object({ handle: z.string(), name: z.string() }),
  text: z.string(),
  links: z.array(PostLink),
  /** Domain that the link card shows, when there is one. */
  card: z.optional(z.object({ domain: z.string(), href: z.string(), title: z.string() })),
  media: z.array(z.object({ kind: z.enum(['image', 'video']), src: z.string(), alt: z.string() })),
  time: z.string(),
  relation: z.enum(['post', 'reply', 'repost']),
  /** The post it quotes. Kept apart: its words are somebody else's. */
  quoted: z.optional(z.object({ handle: z.string(), name: z.string(), text: z.string() })),
  /** The post that a reply stands under, when it is on the screen; its author is who the reply may be taken for. */
  thread: z.optional(z.object({ handle: z.string(), name: z.string() })),
  /** Platform counters by name (replies, reposts, likes, views): never claims. */
  counters: z.record(z.string(), z.string()),
});
export type Post = z.infer<typeof Post>;

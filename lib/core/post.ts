import * as z from 'zod/mini';

export const PostLink = z.object({
  /** What people see. */
  text: z.string(),
  /** Where it goes, as the page has it: the platform's own forwarding may stand before it. */
  href: z.string(),
  /** Offsets into the post's text, UTF-16 units. */
  start: z.int(),
  end: z.int(),
});
export type PostLink = z.infer<typeof PostLink>;

const Account = z.object({
  /** The account's own name on the site, without "@": what cannot be chosen twice. Empty where a site shows none. */
  handle: z.string(),
  /** The display name, which anybody may choose. */
  name: z.string(),
});

/**
 * What the platform itself wrote on a post: `ad` it was paid to be shown · `paid-partnership` the author says so by the
 * platform's own label · `bot` an automated account · `staff` moderator, administrator · `author` the author of the post
 * that this one answers · `pinned` · `verified` a badge, which proves no more than that the platform gave it.
 */
export const PostLabel = z.enum(['ad', 'paid-partnership', 'bot', 'staff', 'author', 'pinned', 'verified']);
export type PostLabel = z.infer<typeof PostLabel>;

/** One social post as it is shown, without the platform's counters. */
export const Post = z.object({
  /** Stable on this page, so that answers find their post: the platform's id, or a hash of author and text. */
  id: z.string(),
  /** Id of the adapter that read it: 'x', 'reddit' … */
  site: z.string(),
  /** The post's own address; empty where a site shows none. */
  url: z.string(),
  author: Account,
  /** Title first, on a line of its own, where a site has titles. */
  text: z.string(),
  links: z.array(PostLink),
  /** Domain that the link card shows, when there is one. */
  card: z.optional(z.object({ domain: z.string(), href: z.string(), title: z.string() })),
  media: z.array(z.object({ kind: z.enum(['image', 'video']), src: z.string(), alt: z.string() })),
  /** ISO 8601 as the page has it; empty where it shows only "3h". */
  time: z.string(),
  relation: z.enum(['post', 'reply', 'repost']),
  /** Who put somebody else's post here, when it is a repost: handle, or name where only that is shown. */
  repostedBy: z.optional(z.string()),
  /** The post it quotes. Kept apart: its words are somebody else's. `quoted` inside is the quote in that quote. */
  quoted: z.optional(
    z.object({
      ...Account.shape,
      text: z.string(),
      quoted: z.optional(z.object({ ...Account.shape, text: z.string() })),
    }),
  ),
  /** Who wrote what this one stands under: the post above, the video's channel; who a reply may be taken for. */
  thread: z.optional(Account),
  labels: z.optional(z.array(PostLabel)),
  /** Part of its text hides behind "show more". */
  truncated: z.optional(z.boolean()),
  /** The words are the platform's own translation. */
  translated: z.optional(z.boolean()),
  /** Platform counters by name (replies, reposts, likes, views), as shown ("29.9K"): never claims. */
  counters: z.record(z.string(), z.string()),
});
export type Post = z.infer<typeof Post>;

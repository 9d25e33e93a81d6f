import * as z from 'zod/mini';
import { en } from '@/lib/words/en.ts';
import { canonicalJson } from './canonical.ts';
import { type Post, PostLabel } from './post.ts';
import type { PostReport } from './report.ts';
import { Severity } from './severity.ts';
import { wellFormed } from './well-formed.ts';

const Account = z.object({ handle: z.string(), name: z.string() });

/** What the author wrote, as the page had it: the fields that the hash is of. docs/saved-posts.md says what each means. */
export const PostWords = z.object({
  site: z.string(),
  url: z.string(),
  author: Account,
  text: z.string(),
  time: z.string(),
  /** What is shown, and where it goes. */
  links: z.array(z.object({ text: z.string(), href: z.string() })),
  card: z.optional(z.object({ domain: z.string(), href: z.string(), title: z.string() })),
  quoted: z.optional(
    z.object({
      ...Account.shape,
      text: z.string(),
      quoted: z.optional(z.object({ ...Account.shape, text: z.string() })),
    }),
  ),
});
export type PostWords = z.infer<typeof PostWords>;

/** A note that stood on the post when it was saved. */
export const SavedNote = z.object({ rule: z.string(), severity: Severity, quote: z.string(), say: z.string() });
export type SavedNote = z.infer<typeof SavedNote>;

/** One post as it was read at one time, kept with a project. Never changed afterwards: an edit is another record. */
export const SavedPost = z.object({
  id: z.string(),
  project: z.string(),
  /** Epoch milliseconds of the press on "Save". */
  at: z.number(),
  ...PostWords.shape,
  /** SHA-256, hex, of the canonical JSON of the fields of PostWords. */
  hash: z.string(),
  /** Which post of its site this is: its address, or what the reader knew it by where a site shows none. */
  post: z.string(),
  /** Address of the page that it was read on, as the browser has it. */
  page: z.string(),
  relation: z.enum(['post', 'reply', 'repost']),
  repostedBy: z.optional(z.string()),
  labels: z.optional(z.array(PostLabel)),
  truncated: z.optional(z.boolean()),
  translated: z.optional(z.boolean()),
  findings: z.array(SavedNote),
  /** Version of the rules that spoke. */
  ruleset: z.string(),
});
export type SavedPost = z.infer<typeof SavedPost>;

/** A post as it is when only its place on the list is missing. */
export const ReadPost = z.omit(SavedPost, { id: true, project: true, at: true });
export type ReadPost = z.infer<typeof ReadPost>;

/** Most UTF-16 units of one post's fields as JSON: the longest text that a site allows, in escapes, and its links. */
export const LARGEST_SAVED = 400_000;

/** The part of a reading that its author wrote. */
export function wordsOfPost({ site, url, author, text, time, links, card, quoted }: Post): PostWords {
  const shown = links.map(({ text: words, href }) => ({ text: words, href }));
  return wellFormed({
    ...{ site, url, author, text, time, links: shown },
    ...(card ? { card } : {}),
    ...(quoted ? { quoted } : {}),
  });
}

/** The text that the hash of a post is of: the canonical JSON of its PostWords and of nothing else. */
export function hashedText(post: PostWords): string {
  return canonicalJson(Object.fromEntries(WORDS.map((name) => [name, post[name]])));
}

const WORDS = Object.keys(PostWords.shape) as (keyof PostWords)[];

/**
 * A reading as it is kept, or undefined when it is larger than posts are. In: the reading and what the rules said of
 * it, the page's address, the version of the rules, SHA-256 of a text as hex.
 */
export async function readPostToSave(
  post: Post,
  { report, page, ruleset, hash }: { report: PostReport; page: string; ruleset: string; hash: Hash },
): Promise<ReadPost | undefined> {
  const words = wordsOfPost(post);
  const text = hashedText(words);
  if (text.length > LARGEST_SAVED) return undefined;
  const { relation, repostedBy, labels, truncated, translated } = post;
  const seen = { repostedBy, labels, truncated, translated };
  const findings = report.findings.map(({ rule, severity, quote, say }) => ({ rule, severity, quote, say }));
  return wellFormed({
    ...words,
    ...Object.fromEntries(Object.entries(seen).filter(([, value]) => value !== undefined)),
    ...{ relation, page, ruleset, findings },
    hash: await hash(text),
    post: words.url || `${words.site} ${post.id}`,
  });
}

type Hash = (text: string) => Promise<string>;

/** What differs between two records of one post, in words; empty when only what is not hashed does. */
export function changesOf(before: PostWords, after: PostWords): string[] {
  const differs = (name: keyof PostWords) => canonicalJson(before[name]) !== canonicalJson(after[name]);
  return CHANGES.flatMap(([name, words]) => (differs(name) ? [words] : []));
}

const CHANGES: readonly (readonly [keyof PostWords, string])[] = [
  ['text', 'text'],
  ['author', 'author'],
  ['links', 'links'],
  ['card', en('link card')],
  ['quoted', en('quoted post')],
  ['time', 'time'],
];

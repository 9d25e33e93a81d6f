import * as z from 'zod/mini';
import type { Fact } from '@/lib/core/fact.ts';
import type { Post } from '@/lib/core/post.ts';
import { en } from '@/lib/words/en.ts';
import type { Session } from '../session.ts';

/** Shorter texts are written alike by chance ("gm", "to the moon"). In UTF-16 units, after normalising. */
const SHORTEST = 40;
/** Longest part of a text that is compared. */
const LONGEST = 2_000;
/** Texts that are remembered, the newest; of each, so many accounts. */
const MOST_TEXTS = 1_000;
const MOST_ACCOUNTS = 8;

/** Accounts by the text that they wrote: hashes of both, the text seen last at the end. */
type Seen = Map<string, string[]>;

/** How it is stored: a line a text, first the text and then the accounts. One string is read and written at once. */
const Stored = z.string();

export interface RepeatedPostsEdges {
  session: Session;
  isPrivate(tab: number): Promise<boolean>;
  /** Epoch milliseconds. */
  now(): number;
}

/** How many accounts wrote these words, so far. */
export type SameWords = (post: Post) => Fact<number>;

const SOURCE = en('posts that were on the screen in this browser session');
const TOO_SHORT = { state: 'unknown', why: en('too few words to be compared with those of others') } as const;

/**
 * Remembers which accounts wrote the same words, as far as their posts were on the screen. Only hashes are kept, in
 * storage.session, which ends with the browser; private windows have their own.
 */
export function createRepeatedPosts({ session, isPrivate, now }: RepeatedPostsEdges) {
  /** What this worker knows already; a new worker reads it once. */
  const known = new Map<string, Promise<Seen>>();

  function seenIn(key: string): Promise<Seen> {
    const reading = known.get(key) ?? session.read(key, Stored).then((lines = '') => parse(lines));
    known.set(key, reading);
    return reading;
  }

  return async function lookAt(posts: readonly Post[], tab: number): Promise<SameWords> {
    const key = (await isPrivate(tab)) ? 'private-same-words' : 'same-words';
    const keys = new Map(posts.map((post) => [post, wordsKey(post)]));
    const seen = await seenIn(key);
    const compared = posts.filter((post) => keys.get(post) !== undefined && isOwnWords(post));
    const added = compared.filter((post) => remember(seen, post, keys.get(post) ?? ''));
    if (added.length > 0) {
      while (seen.size > MOST_TEXTS) seen.delete(seen.keys().next().value ?? '');
      await session.update(key, Stored, () => format(seen));
    }
    return (post) => {
      const words = keys.get(post);
      if (words === undefined) return TOO_SHORT;
      return { state: 'known', value: seen.get(words)?.length ?? 0, source: SOURCE, at: now() };
    };
  };
}

function parse(lines: string): Seen {
  const rows = lines.split('\n').filter((line) => line !== '');
  return new Map(rows.map((line) => line.split(' ')).map(([words = '', ...accounts]) => [words, accounts]));
}

function format(seen: Seen): string {
  return [...seen].map(([words, accounts]) => [words, ...accounts].join(' ')).join('\n');
}

/** Puts a text at the end, because those that nobody repeats are forgotten first. True when its account is a new one. */
function remember(seen: Seen, { site, author }: Post, words: string): boolean {
  const accounts = seen.get(words) ?? [];
  const account = hashOf(`${site} ${author.handle.toLowerCase() || author.name}`);
  const isNew = !accounts.includes(account);
  seen.delete(words);
  seen.set(words, isNew ? [...accounts, account].slice(-MOST_ACCOUNTS) : accounts);
  return isNew;
}

/** Somebody's post that is shown again says nothing of who repeats it. */
function isOwnWords({ relation, labels = [], author }: Post): boolean {
  return relation !== 'repost' && !labels.includes('bot') && (author.handle !== '' || author.name !== '');
}

/** The words without addresses, handles, signs and case, hashed; undefined for those too short to compare. */
function wordsKey({ text }: Post): string | undefined {
  const words = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\bhttps?:\/\/\S{1,500}/g, ' ')
    .replace(/@[\w.]{1,60}/g, ' ')
    .replace(/[^\p{L}\p{N}$]{1,400}/gu, ' ')
    .trim();
  return words.length < SHORTEST ? undefined : hashOf(words);
}

/** Two 32-bit FNV-1a hashes, base 36: enough to tell a thousand texts apart. */
function hashOf(text: string): string {
  let [one, two] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < text.length; index += 1) {
    one = Math.imul(one ^ text.charCodeAt(index), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(index), 0x85ebca6b);
  }
  return `${(one >>> 0).toString(36)}${(two >>> 0).toString(36)}`;
}

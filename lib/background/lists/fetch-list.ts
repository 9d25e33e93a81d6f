import type { ListSource } from '@/lib/core/list-source.ts';
import { countListed, type HostList } from '@/lib/evidence/lists/host-list.ts';
import { type Digest, isListFile, readListFile, writeListFile } from '@/lib/evidence/lists/host-list-file.ts';
import { type PublishedForm, readPublished } from '@/lib/evidence/lists/published.ts';
import { faultOfList } from '@/lib/evidence/lists/sanity.ts';
import type { ServiceGet } from '@/lib/evidence/probes/probe.ts';
import { hexOf } from '@/lib/store/hash.ts';
import type { KeptVersion, ListHead } from '@/lib/store/kept-lists.ts';
import { en } from '@/lib/words/en.ts';
import { fetchVersioned } from './fetch-versioned.ts';
import { type Rest, resting } from './resting.ts';

/** Most bytes of a published file: twice what the largest of them has. */
export const MOST_BYTES = 24_000_000;

export interface FetchEdges {
  get: ServiceGet;
  digest: Digest;
  rest: Rest;
  now(): number;
  /** The file of a version that is kept. */
  kept(version: KeptVersion): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** A list in the form in which it is kept; that what is here is the newest; or why neither, as a sentence. */
export type Fetched =
  | { is: 'new'; version: KeptVersion; bytes: Uint8Array<ArrayBuffer> }
  | { is: 'same' }
  | { is: 'failed'; why: string };

/** What was made of a published file: the list and how it counts. */
export type Made =
  | { ok: true; list: HostList; number: number; made: number; version: string; published: string; etag: string }
  | { ok: false; why: string }
  | { ok: 'same' };

/**
 * Fetches a list of hosts from the first of its places that gives one that can be taken. `before`: how many hosts the
 * list that counts now has. Never throws for anything that a place answers.
 */
export async function fetchList(
  source: ListSource,
  head: ListHead,
  before: number,
  edges: FetchEdges,
): Promise<Fetched> {
  const failures: string[] = [];
  for (const address of source.addresses) {
    const made = await fetchFrom(address, source, head, edges);
    if (made.ok === 'same') return { is: 'same' };
    const why = made.ok ? faultOfList(made.list, before) : made.why;
    if (made.ok && why === undefined) return keepable(made, address, edges);
    failures.push(`${new URL(address).host} ${made.ok ? `gave a list that was not taken: ${why}` : why}`);
  }
  return { is: 'failed', why: `${failures.join('; ')}.` };
}

async function keepable(
  made: Extract<Made, { ok: true }>,
  from: string,
  { digest, now }: FetchEdges,
): Promise<Fetched> {
  const bytes = await writeListFile(made.list, digest);
  const { version, number, published, etag } = made;
  const sha256 = hexOf(await digest(bytes));
  const hosts = countListed(made.list);
  return {
    is: 'new',
    bytes,
    version: { sha256, version, number, made: made.made, fetched: now(), hosts, published, etag, from },
  };
}

async function fetchFrom(address: string, source: ListSource, head: ListHead, edges: FetchEdges): Promise<Made> {
  const etag = head.now?.from === address ? head.now.etag : '';
  const answer = await edges.get(address, { most: MOST_BYTES, accept: '*/*', ...(etag ? { etag } : {}) });
  if (!answer.ok) return answer.notModified ? { ok: 'same' } : { ok: false, why: answer.why };
  const published = hexOf(await edges.digest(answer.bytes));
  if (published === head.now?.published) return { ok: 'same' };
  if (published === head.left) return { ok: 'same' };
  const file = { address, bytes: answer.bytes, published, etag: answer.etag };
  if (source.form.is === 'versioned') return fetchVersioned(file, head, edges);
  if (source.form.is === 'phrases') return { ok: false, why: en('gave phrases, which are no hosts') };
  return isListFile(answer.bytes) ? readOwnForm(file, head, edges) : readTheirs(file, source, source.form, edges);
}

interface File {
  bytes: Uint8Array<ArrayBuffer>;
  published: string;
  etag: string;
}

async function readTheirs(
  { bytes, published, etag }: File,
  { name, appeal }: ListSource,
  form: PublishedForm,
  { rest, now }: FetchEdges,
): Promise<Made> {
  const [made, version] = [now(), published.slice(0, 8)];
  const read = await resting(readPublished(bytes, form, { name, version, made, appeal }), rest);
  if (!read.ok) return { ok: false, why: en('gave a file that was not taken: {~why}', { why: read.why }) };
  return { ok: true, list: read.list, number: 0, made, version, published, etag };
}

/** A list file without a manifest, as the script writes it: its own description counts. */
async function readOwnForm(
  { bytes, published, etag }: File,
  head: ListHead,
  { digest, now, rest }: FetchEdges,
): Promise<Made> {
  const read = await readListFile(bytes, digest, rest);
  if (!read.ok)
    return { ok: false, why: en('gave a file that was not taken. {~why}', { why: read.why.replace(/\.$/, '') }) };
  const { about } = read.list;
  const made = about.made ?? now();
  if (head.now && made < head.now.made)
    return { ok: false, why: en('offered an older version than the one that is here') };
  return { ok: true, list: read.list, number: 0, made, version: about.version, published, etag };
}

import { isShallow } from '@/lib/core/exchange/bounds.ts';
import { ExportRecord, partsOf } from '@/lib/core/exchange/format.ts';
import type { ReviewHead } from '@/lib/core/review.ts';
import { recordText } from '@/lib/core/review-hash.ts';
import { hashedText, type SavedPost } from '@/lib/core/saved-post.ts';
import { countRecord, kindOf, openExport, TOO_EARLY } from '@/lib/store/exchange/export-lines.ts';
import { type PartHolds, readPart } from '@/lib/store/exchange/part-lines.ts';
import { hashOfText } from '@/lib/store/hash.ts';
import { fitsSeal } from '@/lib/store/sealed-review.ts';

/**
 * `ok` every hash fits · `changed` one does not · `incomplete` a part of it is missing or does not fit · `none` it
 * carries no hash of its own, and the one of its record fits · `unreadable` it does not have its form · `missing` a
 * report names it and the export does not have it · `named` a report names it and nothing was there to compare · `cut`
 * the file is not whole.
 */
export const VERIFY_STATES = ['ok', 'changed', 'incomplete', 'none', 'unreadable', 'missing', 'named', 'cut'] as const;
export type VerifyState = (typeof VERIFY_STATES)[number];

/** What was found of one record of a file, or of the file itself. `at` in epoch milliseconds, 0 where there is none. */
export interface Verified {
  is: 'project' | 'review' | 'post' | 'part' | 'record' | 'decisions' | 'report' | 'file';
  state: VerifyState;
  /** Domain of the project. */
  project: string;
  id: string;
  at: number;
  /** Address of the page. */
  page: string;
  /** The hash that it carries; empty where it carries none. */
  sha256: string;
  /** A sentence where it is not ok. */
  why: string;
}

/** A finding with what was not given left empty. */
export function verified(is: Verified['is'], state: VerifyState, given: Partial<Verified> = {}): Verified {
  return { is, state, ...{ project: '', id: '', at: 0, page: '', sha256: '', why: '' }, ...given };
}

/** What was seen of the file before this record. */
interface Seen {
  parts: Map<string, PartHolds>;
  /** Domain by the id of a project. */
  domains: Map<string, string>;
}

/**
 * Reads an export a piece at a time and tells of each project, review and post how it stands to its hashes, and of each
 * part that does not fit. Throws RefusedFile for what is no export at all; one that was cut off ends with `cut`.
 */
export async function* verifyExport(file: Blob): AsyncGenerator<Verified> {
  const source = await openExport(file);
  const seen: Seen = { parts: new Map(), domains: new Map() };
  const counts: Record<string, number> = {};
  for await (const value of source.values) {
    const kind = kindOf(value);
    countRecord(counts, kind);
    const found = await verifyRecord(value, kind, seen);
    if (found) yield found;
  }
  const stated = source.counts();
  const kinds = new Set([...Object.keys(stated ?? {}), ...Object.keys(counts)]);
  const whole = stated && [...kinds].every((kind) => stated[kind] === counts[kind]);
  if (!whole) yield verified('file', 'cut', { why: TOO_EARLY });
}

async function verifyRecord(value: unknown, kind: string, seen: Seen): Promise<Verified | undefined> {
  const parsed = isShallow(value) ? ExportRecord.safeParse(value) : { success: false as const };
  if (!parsed.success) return unreadable(value, kind, seen);
  const record = parsed.data;
  if (record.kind === 'project') {
    const { id, domain } = record.value;
    seen.domains.set(id, domain);
    return verified('project', 'ok', { project: domain, id });
  }
  if (record.kind === 'part') {
    const part = await readPart(record);
    if (part) seen.parts.set(record.id, part.holds);
    return part ? undefined : verified('part', 'changed', { id: record.id, why: 'Its content does not fit its id.' });
  }
  if (record.kind === 'post') return verifyPost(record.value, seen);
  if (record.kind !== 'review') return undefined;
  // The hashes are of what stands in the file, and not of what our schema makes of it.
  return verifyReview(record.value, { record: record.sha256, head: (value as { value: object }).value }, seen);
}

async function verifyReview(
  { id, project, at, pages, sha256, ...head }: ReviewHead,
  plain: { record: string; head: { sha256?: string } },
  { parts, domains }: Seen,
): Promise<Verified> {
  const about = { id, at, project: domains.get(project) ?? '', page: pages[0]?.url ?? '', sha256: sha256 ?? '' };
  if (sha256 !== undefined && !(await fitsSeal(plain.head))) {
    return verified('review', 'changed', { ...about, why: 'It does not fit the hash that it carries.' });
  }
  if ((await hashOfText(recordText(plain.head))) !== plain.record) {
    return verified('review', 'changed', { ...about, why: 'It does not fit the hash of its record.' });
  }
  const lost = partsOf({ ...head, pages }).filter((part) => !parts.has(part));
  if (lost.length > 0 || parts.get(head.body) !== 'body') {
    const why = 'A part that it names is missing or does not fit its id.';
    return verified('review', 'incomplete', { ...about, why });
  }
  if (sha256 !== undefined) return verified('review', 'ok', about);
  return verified('review', 'none', { ...about, why: 'It carries no hash of its own; the one of its record fits.' });
}

async function verifyPost(post: SavedPost, { domains }: Seen): Promise<Verified> {
  const { id, at, page, hash: sha256, project } = post;
  const about = { id, at, page, sha256, project: domains.get(project) ?? '' };
  if ((await hashOfText(hashedText(post))) === sha256) return verified('post', 'ok', about);
  return verified('post', 'changed', { ...about, why: 'It does not fit its hash.' });
}

/** A record that does not have its form, with as much as it says of itself. */
function unreadable(value: unknown, kind: string, { domains }: Seen): Verified {
  const { value: inner, id } = (value ?? {}) as { value?: Record<string, unknown>; id?: unknown };
  const name = inner?.id ?? id;
  const project = typeof inner?.project === 'string' ? (domains.get(inner.project) ?? '') : '';
  const is = kind === 'project' || kind === 'review' || kind === 'post' || kind === 'part' ? kind : 'record';
  const about = { id: typeof name === 'string' ? name : '', project };
  return verified(is, 'unreadable', { ...about, why: 'It does not have the form of such a record.' });
}

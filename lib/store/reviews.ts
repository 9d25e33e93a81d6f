import { PageDoc } from '@/lib/core/page-doc.ts';
import type { Changed, Project } from '@/lib/core/project.ts';
import type { RecheckItem } from '@/lib/core/recheck.ts';
import type { Report } from '@/lib/core/report.ts';
import {
  type PageLook,
  type PageRecord,
  type ReadHow,
  type Review,
  ReviewBody,
  ReviewHead,
} from '@/lib/core/review.ts';
import { bareRecord, withoutTimes, withTimes } from '@/lib/core/review-body.ts';
import { sealedText } from '@/lib/core/review-hash.ts';
import { en } from '@/lib/words/en.ts';
import type { Database, KeptReview, Part } from './database.ts';
import { hashOfText } from './hash.ts';
import { nameProject } from './name-project.ts';
import { ordersOf } from './orders-of.ts';
import { keepBytes, packText, putParts, unpackText } from './parts.ts';
import { readAs } from './read-as.ts';
import { attempt, type Stored } from './stored.ts';
import { edgeOrder, writeProjects } from './write-projects.ts';

/** A page as it goes into a Review: what was found, and the PageDoc, so that it can be judged again. */
export interface PageToKeep {
  look: Omit<PageLook, 'evidence'>;
  record?: PageRecord;
  doc?: PageDoc;
}

/** What a save takes: the Report, the pages, and the edges (clock, ids) that the caller owns. */
export interface Saving {
  /** Of the main page, with the rows of all pages added up. */
  report: Report;
  /** Registrable domain of the page; one project per domain. */
  domain: string;
  /** SHA-256, hex, of the main page's normalised text. */
  textHash: string;
  /** Epoch milliseconds. */
  now: number;
  /** `tab` when left out. */
  how?: ReadHow;
  /** The main page first; the main page as far as its Report tells of it when left out. */
  pages?: readonly PageToKeep[];
  /** JPEG of what was on the screen. */
  picture?: Uint8Array<ArrayBuffer>;
  /** Against the review before, as the caller compared them. */
  changed?: Omit<Changed, 'at'>;
  /** Accounts and hosts that the page links to. */
  outward?: { handles: readonly string[]; hosts: readonly string[] };
  /** Only for a project that is on the list already: when it was removed meanwhile, nothing is written. */
  only?: string;
  /** An item of a re-check that this save finishes: written in the same transaction, with the review's id. */
  finishes?: RecheckItem;
  /** Gives an id that was never given before. */
  newId: () => string;
}

/**
 * Adds a Review to the project of this domain, which is made when it is new, and brings the project's summary up to
 * date. All in one transaction: after a crash either everything is there or nothing. Fails in words when the project is
 * gone and `only` names it.
 */
export async function saveReview(database: Database, saving: Saving): Promise<Stored<Project>> {
  const packed = await attempt(() => packReview(saving));
  if (!packed.ok) return packed;
  const { head, parts } = packed.value;
  const saved = await writeProjects(database, async (transaction) => {
    const projects = transaction.objectStore('projects');
    const known = await projects.index('by-domain').get(saving.domain);
    if (saving.only !== undefined && known?.id !== saving.only) return undefined;
    const project = summarise(known, saving);
    await projects.put(project);
    await putParts(transaction, parts);
    const order = (await edgeOrder(transaction, 'reviews', project.id, 'prev')) + 1;
    const review: KeptReview = { ...head, project: project.id, order, parts: parts.map(({ id }) => id) };
    await transaction.objectStore('reviews').add(review);
    if (saving.finishes) await transaction.objectStore('recheck-items').put(finished(saving.finishes, saving, head.id));
    return project;
  });
  if (!saved.ok) return saved;
  const gone = en('This project is not on your list any more. Nothing was changed.');
  return saved.value ? { ok: true, value: saved.value } : { ok: false, why: gone };
}

/** Heads of the reviews of a project, newest first by the order of saving, and how many records could not be read. */
export function listReviewHeads(
  database: Database,
  project: string,
): Promise<Stored<{ reviews: ReviewHead[]; unreadable: number }>> {
  return attempt(async () => {
    const kept = await database.getAllFromIndex('reviews', 'by-order', ordersOf(project));
    const reviews = kept.reverse().flatMap((record) => readAs(ReviewHead, record));
    return { reviews, unreadable: kept.length - reviews.length };
  });
}

/** The head of the newest review of a project; undefined when it has none that can be read. */
export function newestHead(database: Database, project: string): Promise<Stored<ReviewHead | undefined>> {
  return attempt(async () => {
    const index = database.transaction('reviews').store.index('by-order');
    const newest = (await index.openKeyCursor(ordersOf(project), 'prev'))?.primaryKey;
    return newest === undefined ? undefined : readAs(ReviewHead, await database.get('reviews', newest))[0];
  });
}

/** One whole review. Undefined when it is gone, or when a part of it cannot be read. */
export function getReview(database: Database, id: string): Promise<Stored<Review | undefined>> {
  return attempt(async () => {
    const head = readAs(ReviewHead, await database.get('reviews', id))[0];
    if (!head) return undefined;
    const body = readAs(ReviewBody, parsed(await unpackText(await database.get('parts', head.body))))[0];
    return body && { ...head, ...withTimes(body, head) };
  });
}

/** The PageDocs that a review kept, in the order of its pages; undefined where none was kept or it cannot be read. */
export function getEvidence(database: Database, { pages }: ReviewHead): Promise<Stored<(PageDoc | undefined)[]>> {
  return attempt(async () => {
    const docs: (PageDoc | undefined)[] = [];
    for (const { evidence } of pages) {
      const part = evidence === undefined ? undefined : await database.get('parts', evidence);
      docs.push(readAs(PageDoc, parsed(await unpackText(part)))[0]);
    }
    return docs;
  });
}

/** The picture that a review kept, as a JPEG. */
export function getPicture(database: Database, { picture }: ReviewHead): Promise<Stored<Blob | undefined>> {
  return attempt(async () => {
    const bytes = picture === undefined ? undefined : (await database.get('parts', picture))?.bytes;
    return bytes && new Blob([bytes], { type: 'image/jpeg' });
  });
}

/** An item of a re-check with the review that it made. */
function finished(item: RecheckItem, { changed }: Saving, review: string): RecheckItem {
  return { ...item, review, ...(changed ? { changed: { page: changed.page, rules: changed.rules } } : {}) };
}

type Packed = { head: Omit<ReviewHead, 'project'>; parts: Part[] };

async function packReview(saving: Saving): Promise<Packed> {
  const { report, textHash, now, how = 'tab', newId } = saving;
  const main = { url: report.url, title: report.title, at: now, state: 'read' as const, why: '', textHash };
  const pages = saving.pages ?? [{ look: main }];
  const records = pages.flatMap((page) => recordOf(page, report));
  const body = await packText(JSON.stringify(withoutTimes({ report, records })));
  const docs = await Promise.all(pages.map(({ doc }) => (doc ? packText(JSON.stringify(doc)) : undefined)));
  const picture = saving.picture && (await keepBytes(saving.picture));
  const looks = pages.map(({ look }, at) => ({ ...look, ...(docs[at] ? { evidence: docs[at].id } : {}) }));
  const head = {
    ...{ id: newId(), at: now, ruleset: report.ruleset, textHash, how, pages: looks },
    ...summaryOf(report),
    ...{ claims: report.ledger.claims, body: body.id },
    ...(picture ? { picture: picture.id } : {}),
    ...(saving.changed ? { changed: { ...saving.changed, at: now } } : {}),
  };
  const parts = [body, ...docs, picture].filter((part) => part !== undefined);
  const sealed = { ...head, sha256: await hashOfText(sealedText(head)) };
  return { head: sealed, parts: [...new Map(parts.map((part) => [part.id, part])).values()] };
}

function recordOf({ look, record }: PageToKeep, report: Report): PageRecord[] {
  if (look.state !== 'read') return [];
  return [record ?? bareRecord(look.url, look.url === report.url ? report : undefined)];
}

function summaryOf(report: Report) {
  return {
    states: Object.fromEntries(report.rows.map(({ row, state }) => [row, state])),
    withReceipt: report.ledger.withReceipt,
    without: report.ledger.without,
    worst: report.worst,
    keySentence: report.keySentence,
  };
}

function summarise(known: Project | undefined, saving: Saving): Project {
  const { report, domain, now, newId, outward, changed } = saving;
  const { checked: _checked, changed: _changed, ...rest } = known ?? {};
  return {
    ...rest,
    ...outwardSince(known, outward),
    id: known?.id ?? newId(),
    name: nameOf(known, report.title, domain),
    domain,
    url: report.url,
    created: known?.created ?? now,
    reviewed: now,
    reviews: (known?.reviews ?? 0) + 1,
    ...summaryOf(report),
    ...(changed ? { changed: { ...changed, at: now } } : {}),
    ...(saving.finishes ? { checked: { at: now, why: '' } } : {}),
  };
}

/** The name it has; one that was made for a post and never named gets what its page calls it. */
function nameOf(known: Project | undefined, title: string, domain: string): string {
  const isNamed = known !== undefined && (known.reviews > 0 || known.name !== nameProject('', domain));
  return isNamed ? known.name : nameProject(title, domain);
}

/** Most accounts and hosts that are kept of one project; the newest. */
const MOST_HANDLES = 20;
const MOST_LINKS = 500;

function outwardSince(known: Project | undefined, outward: Saving['outward']): Pick<Project, 'handles' | 'links'> {
  const handles = [...new Set([...(known?.handles ?? []), ...(outward?.handles ?? [])])].slice(-MOST_HANDLES);
  const links = [...new Set([...(known?.links ?? []), ...(outward?.hosts ?? [])])].slice(-MOST_LINKS);
  return { ...(handles.length > 0 ? { handles } : {}), ...(links.length > 0 ? { links } : {}) };
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { ReviewDiff } from '@/lib/core/change.ts';
import { diffReviews, type Reviewed } from '@/lib/core/diff/diff-reviews.ts';
import { wordsOfPage } from '@/lib/core/diff/page-words.ts';
import type { WordsOf } from '@/lib/core/diff/told.ts';
import { withoutHidden } from '@/lib/core/finding-key.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Report } from '@/lib/core/report.ts';
import { recordPage } from '@/lib/evidence/page-record.ts';
import type { Answers, Asks } from '@/lib/messaging/protocol.ts';
import type { Database, Open } from '@/lib/store/database.ts';
import { getEvidence, getReview } from '@/lib/store/reviews.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { en } from '@/lib/words/en.ts';

export interface CompareEdges {
  /**
   * The Reports of a project's pages by the rules of today, as if they had been read at this moment (epoch
   * milliseconds); the first is of the main page and adds up the others.
   */
  judge(docs: readonly PageDoc[], at: number): Promise<Report[]>;
  /** Version of the rules of today, as Reports name it. */
  ruleset(): Promise<string>;
  /** Notes that the person hid, as `findingKey` names them. */
  hidden(): Promise<ReadonlySet<string>>;
}

/** A review with the pages that it kept, in the order of `pages`; undefined where none was kept. */
export interface WithEvidence {
  review: Reviewed;
  docs: readonly (PageDoc | undefined)[];
}

/**
 * What differs between two reviews. Where they were judged by different rules, the old evidence is judged again by those
 * of today, the newer too when it is not of today; where it was not kept whole, causes are told from its words.
 */
export async function compareReviews(
  edges: CompareEdges,
  before: WithEvidence,
  after: WithEvidence,
): Promise<ReviewDiff> {
  const hidden = await edges.hidden();
  const [old, now] = [withoutHiddenNotes(before.review, hidden), withoutHiddenNotes(after.review, hidden)];
  const words = { before: wordsOf(before.docs), after: wordsOf(after.docs) };
  if (old.ruleset === now.ruleset) return diffReviews({ before: old, after: now, words });
  const today = await edges.ruleset();
  const again = await judgeAgain(edges, before, hidden);
  const newer = now.ruleset === today ? now : await judgeAgain(edges, after, hidden);
  if (again && newer && again.ruleset === newer.ruleset) {
    return diffReviews({ before: old, after: newer, rejudged: again, words });
  }
  return diffReviews({ before: old, after: now, words });
}

/** The handler of `reviews:compare`: any two kept reviews of one project. */
export function createCompare(edges: CompareEdges, database: Open) {
  return async (ask: Asks<'reviews:compare'>): Promise<Answers<'reviews:compare'>> => {
    const opened = await database();
    if (!opened.ok) return { why: opened.why };
    const [before, after] = await Promise.all([
      withEvidence(opened.value, ask.before),
      withEvidence(opened.value, ask.after),
    ]);
    if (!before.ok) return { why: before.why };
    if (!after.ok) return { why: after.why };
    return { diff: await compareReviews(edges, before.value, after.value), why: '' };
  };
}

/** A kept review with its pages, or why it cannot be had, in words. */
export async function withEvidence(database: Database, id: string): Promise<Stored<WithEvidence>> {
  const stored = await getReview(database, id);
  if (!stored.ok) return stored;
  const review = stored.value;
  if (!review) return { ok: false, why: en('One of the two reviews is gone, or a part of it cannot be read.') };
  const docs = await getEvidence(database, review);
  return docs.ok ? { ok: true, value: { review, docs: docs.value } } : docs;
}

/** The same review by the rules of today; undefined where a page that was read was not kept. */
async function judgeAgain(
  edges: CompareEdges,
  { review, docs }: WithEvidence,
  hidden: ReadonlySet<string>,
): Promise<Reviewed | undefined> {
  const read = review.pages.flatMap((look, at) => (look.state === 'read' ? [{ look, doc: docs[at] }] : []));
  const kept = read.flatMap(({ look, doc }) => (doc ? [{ look, doc }] : []));
  if (kept.length < read.length || kept.length === 0) return undefined;
  const reports = await edges.judge(
    kept.map(({ doc }) => doc),
    review.at,
  );
  const report = reports[0];
  if (!report) return undefined;
  const records = kept.map(({ look, doc }, at) => recordPage(doc, reports[at] ?? { claims: [] }, look.at));
  return withoutHiddenNotes({ ...review, ruleset: report.ruleset, report, records }, hidden);
}

/** Hiding a note is the person's doing, not the page's. */
function withoutHiddenNotes(review: Reviewed, hidden: ReadonlySet<string>): Reviewed {
  const { report } = review;
  return { ...review, report: withoutHidden(report, report.host, hidden) };
}

function wordsOf(docs: readonly (PageDoc | undefined)[]): WordsOf {
  return new Map(docs.flatMap((doc) => (doc ? [[doc.url, wordsOfPage(doc)] as const] : [])));
}

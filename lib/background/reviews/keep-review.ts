import { countChanges, type Reviewed } from '@/lib/core/diff/diff-reviews.ts';
import type { Changed, Project } from '@/lib/core/project.ts';
import { bareRecord } from '@/lib/core/review-body.ts';
import type { Database } from '@/lib/store/database.ts';
import { findProject } from '@/lib/store/projects.ts';
import { newestHead, type Saving, saveReview } from '@/lib/store/reviews.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { type CompareEdges, compareReviews, type WithEvidence, withEvidence } from './compare-reviews.ts';

/**
 * Keeps a review of a project, compared with the one before it. Every way to a review ends here: the popup, the list, a
 * re-check. Where the two cannot be compared it is kept without a word on what changed: a review is worth more.
 */
export async function keepReview(database: Database, saving: Saving, edges: CompareEdges): Promise<Stored<Project>> {
  const changed = await changedSince(database, saving, edges).catch((error) => {
    console.error('receipts: a review was not compared with the one before it', error);
    return undefined;
  });
  return saveReview(database, changed ? { ...saving, changed } : saving);
}

async function changedSince(
  database: Database,
  saving: Saving,
  edges: CompareEdges,
): Promise<Omit<Changed, 'at'> | undefined> {
  const project = await findProject(database, saving.domain);
  const head = project.ok && project.value ? await newestHead(database, project.value.id) : undefined;
  if (!head?.ok || !head.value) return undefined;
  const before = await withEvidence(database, head.value.id);
  if (!before.ok) return undefined;
  return countChanges(await compareReviews(edges, before.value, asReviewed(saving)));
}

/** What is to be kept, as a review. */
function asReviewed({ report, pages, now, how = 'tab', textHash }: Saving): WithEvidence {
  const main = { url: report.url, title: report.title, at: now, state: 'read' as const, why: '', textHash };
  const kept = pages ?? [{ look: main }];
  const records = kept.flatMap(({ look, record }) => {
    const bare = () => bareRecord(look.url, look.url === report.url ? report : undefined);
    return look.state === 'read' ? [record ?? bare()] : [];
  });
  const looks = kept.map(({ look }) => look);
  const review: Reviewed = { id: '', at: now, ruleset: report.ruleset, how, pages: looks, report, records };
  return { review, docs: kept.map((page) => ('doc' in page ? page.doc : undefined)) };
}

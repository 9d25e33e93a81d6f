import { signal } from '@preact/signals';
import type { ReviewDiff } from '@/lib/core/change.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { comparison, pair } from './open-comparison.ts';
import { heads, project, review } from './open-project.ts';
import { handOver, projectReport, type ReportFormat } from './report-file.ts';
import { posts } from './saved-list.ts';

/** What became of the last report; empty when there is nothing to say. */
export const said = signal('');

/** Hands over a report on the open project with the review that is open. */
export async function reportOpen(format: ReportFormat): Promise<void> {
  const of = project.peek();
  const [open, kept] = [review.peek(), posts.peek()];
  if (!of) return;
  // A report without them would read as if there were none.
  if (open.is !== 'ready' || kept.is !== 'ready') {
    const failed = [open, kept].flatMap((one) => (one.is === 'failed' ? one.why : []));
    said.value = failed[0]
      ? say('No report was made. {why}', { why: told(failed[0]) })
      : say('Wait until all of it is open, then press again.');
    return;
  }
  const diff = open.review && diffTo(open.review.id);
  said.value = await handOver(
    projectReport({
      project: of,
      review: open.review,
      ...(diff ? { diff } : {}),
      posts: kept.posts,
    }),
    format,
  );
}

/** What changed since the review before this one, when that is what is compared now. */
function diffTo(after: string): ReviewDiff | undefined {
  const listed = heads.peek();
  const compared = comparison.peek();
  if (listed.is !== 'ready' || compared.is !== 'ready') return undefined;
  const before = listed.heads[listed.heads.findIndex(({ id }) => id === after) + 1]?.id;
  const { before: from, after: to } = pair.peek();
  return from === before && to === after && compared.diff.after === after ? compared.diff : undefined;
}

import { en } from '@/lib/words/en.ts';
import { CHANGE_KINDS } from '../change.ts';
import { sayChange } from './change-words.ts';
import { claimChanges } from './claim-changes.ts';
import { insidersChanges } from './insiders-share.ts';
import type { Work } from './likeness.ts';
import { guardrailChanges, noteChanges } from './note-changes.ts';
import { once } from './once.ts';
import { pairPages } from './page-changes.ts';
import { diffSnapshots, type Patch } from './patch.ts';
import { plannedDatesPassed } from './planned-date.ts';
import { rowChanges } from './row-changes.ts';
import type { Snapshot } from './snapshot.ts';
import { sourceChanges } from './source-changes.ts';
import { timerChanges } from './timer-changes.ts';
import { type Draft, itemsOf, type Side, type Told } from './told.ts';

/** Everything that differs between two sides, without causes, in the order in which it is told. */
export function compareSides(before: Side, after: Side, work: Work): Told {
  const patch = diffSnapshots(before.snapshot, after.snapshot);
  const pages = pairPages(before, after);
  const perPage = pages.both.map((page) => comparePage(patch, page, before, after, work));
  const whole = compareReport(patch, pages.both, before, after, work);
  const shares = insidersChanges(new Set(pages.both), before, after);
  const changes = once([...shares, ...perPage.flatMap((told) => told.changes), ...whole.changes, ...pages.changes]);
  const quiet = pages.both.flatMap((page) => textChange(page, before, after, changes));
  const notCompared = [...pages.notCompared, ...perPage.flatMap((told) => told.notCompared), ...whole.notCompared];
  if (work.steps >= work.most) notCompared.push(en('There were too many claims to find each of them again.'));
  return { changes: inOrder([...changes, ...quiet], after.snapshot), notCompared };
}

function comparePage(patch: Patch, page: string, before: Side, after: Side, work: Work): Told {
  const claims = claimChanges(patch, page, { before, after }, work);
  return {
    changes: [
      ...claims.changes,
      ...sourceChanges(patch, page, before, after),
      ...timerChanges(page, before, after),
      ...plannedDatesPassed(page, before, after),
    ],
    notCompared: claims.notCompared,
  };
}

/** Notes and rows are those of the main page, with the rows of other pages added up: only like is compared with like. */
function compareReport(patch: Patch, both: readonly string[], before: Side, after: Side, work: Work): Told {
  const [was, is] = [before.snapshot, after.snapshot];
  const why = whyNotReports(was, is, both);
  if (why !== '') return { changes: [], notCompared: [why] };
  const notes = noteChanges(patch, before, after, work);
  if (was.how !== is.how) return { ...notes, notCompared: [...notes.notCompared, readOtherwise(was)] };
  if (was.addedUp.join('\n') !== is.addedUp.join('\n')) {
    return { ...notes, notCompared: [...notes.notCompared, en('Rows: other pages were added up than before.')] };
  }
  const rows = rowChanges(before, after);
  return {
    changes: [...notes.changes, ...guardrailChanges(before, after), ...rows.changes],
    notCompared: [...notes.notCompared, ...rows.notCompared],
  };
}

function whyNotReports(was: Snapshot, is: Snapshot, both: readonly string[]): string {
  if (was.main !== is.main) return en('Notes and rows: the two reviews began at different pages.');
  if (!both.includes(is.main)) return en('Notes and rows: the main page was not read both times.');
  return '';
}

function readOtherwise(was: Snapshot): string {
  const [tab, source] = was.how === 'tab' ? ['first', 'second'] : ['second', 'first'];
  return en(
    'Rows, and what scripts may have drawn: the {tab} time the page was read in a tab, the {source} time its source was fetched and no script of it ran.',
    { tab, source },
  );
}

/** A page whose text differs though nothing else could be said of it. */
function textChange(page: string, before: Side, after: Side, changes: readonly Draft[]): Draft[] {
  if (before.snapshot.how !== after.snapshot.how || changes.some((one) => one.page === page)) return [];
  const [was, is] = [before, after].map(({ snapshot }) => itemsOf(snapshot.items, 'page', page)[0]?.textHash ?? '');
  if (was === is || was === '' || is === '') return [];
  return [{ kind: 'text-changed', say: sayChange('text-changed'), url: after.urlOf(page), page, block: -1 }];
}

function inOrder(drafts: readonly Draft[], { main }: Snapshot): Draft[] {
  const kind = (draft: Draft) => CHANGE_KINDS.indexOf(draft.kind);
  const page = (draft: Draft) => (draft.page === main ? 0 : 1);
  return [...drafts].sort(
    (a, b) =>
      kind(a) - kind(b) || page(a) - page(b) || (a.page < b.page ? -1 : a.page > b.page ? 1 : 0) || a.block - b.block,
  );
}

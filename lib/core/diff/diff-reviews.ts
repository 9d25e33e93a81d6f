import { en, enCount } from '@/lib/words/en.ts';
import { CHANGE_KINDS, type Change, type ReviewDiff } from '../change.ts';
import { claimsWithOpened } from '../opened-receipt.ts';
import type { PageRecord, Review } from '../review.ts';
import { createCauses } from './cause.ts';
import { compareSides } from './compare-sides.ts';
import { newWork, type Work } from './likeness.ts';
import type { PageWords } from './page-words.ts';
import { keyOfPage, snapshotOf } from './snapshot.ts';
import type { Draft, Side, Told, WordsOf } from './told.ts';

/** What of a review is compared. */
export type Reviewed = Pick<Review, 'id' | 'at' | 'ruleset' | 'how' | 'pages' | 'report' | 'records'>;

/** Two reviews of one project, and what helps to tell why they differ. */
export interface ToCompare {
  before: Reviewed;
  after: Reviewed;
  /** The evidence of `before`, judged by the rules of `after`. */
  rejudged?: Reviewed;
  /** The kept words of the pages of both, by address; without them dated plans and some causes are not seen. */
  words?: { before: WordsOf; after: WordsOf };
  /** Most work; for tests. */
  work?: Work;
}

/**
 * What differs between two reviews, in words, the page's doing and that of our rules kept apart: with `rejudged` the
 * page is what differs under the same rules, and the rules are what differs in the same evidence. Pure and bounded.
 */
export function diffReviews({ before, after, rejudged, words, work = newWork() }: ToCompare): ReviewDiff {
  const [old, now] = [sideOf(before, words?.before), sideOf(after, words?.after)];
  const ids = { before: before.id, after: after.id };
  if (before.ruleset === after.ruleset) return { ...ids, ...caused(compareSides(old, now, work), 'page') };
  if (rejudged) {
    const records = rejudged.records.map((record) => withOpenedOf(record, before.records));
    const again = sideOf({ ...rejudged, records, how: before.how, at: before.at }, words?.before);
    const page = caused(compareSides(again, now, work), 'page');
    const rules = caused(compareSides(old, again, work), 'rules');
    const changes = [...page.changes, ...rules.changes];
    const notCompared = [...page.notCompared, ...rules.notCompared.map((why) => en('By the rules: {~why}', { why }))];
    return { ...ids, changes: byKind(changes), notCompared: [...new Set(notCompared)] };
  }
  const told = compareSides(old, now, work);
  const causeOf = createCauses(old, now);
  const causes = told.changes.map((draft) => causeOf(draft));
  const changes = told.changes.map((draft, at) => asChange(draft, causes[at] === 'rules' ? 'rules' : 'page'));
  const open = causes.filter((cause) => cause === 'either').length;
  return { ...ids, changes: byKind(changes), notCompared: [...told.notCompared, ...sayOpen(open, before, after)] };
}

/** How many changes there are by their cause. */
export function countChanges({ changes }: ReviewDiff): { page: number; rules: number } {
  const rules = changes.filter(({ cause }) => cause === 'rules').length;
  // What a link leads to is counted with the page that gives it as its receipt.
  return { page: changes.length - rules, rules };
}

function sayOpen(open: number, before: Reviewed, after: Reviewed): string[] {
  const gaps = { before: before.ruleset, after: after.ruleset };
  if (open === 0)
    return [
      en(
        'The rules were {before} then and {after} now, and the page as it was could not be judged again; causes were told from the words that are kept.',
        gaps,
      ),
    ];
  return [
    enCount(
      open,
      'The rules were {before} then and {after} now, and the page as it was could not be judged again: {n} change listed under the page may come from the rules.',
      'The rules were {before} then and {after} now, and the page as it was could not be judged again: {n} changes listed under the page may come from the rules.',
      gaps,
    ),
  ];
}

function caused({ changes, notCompared }: Told, cause: Change['cause']): Pick<ReviewDiff, 'changes' | 'notCompared'> {
  return { changes: changes.map((draft) => asChange(draft, cause)), notCompared };
}

/** The order in which kinds are told; of one kind the page's doing first, each in the order of place. */
function byKind(changes: readonly Change[]): Change[] {
  const rank = ({ kind, cause }: Change) => CHANGE_KINDS.indexOf(kind) * 2 + (cause === 'rules' ? 1 : 0);
  return [...changes].sort((a, b) => rank(a) - rank(b));
}

function asChange(draft: Draft, cause: Change['cause']): Change {
  const { page: _page, block: _block, link: _link, target, ...change } = draft;
  return { ...change, cause: target ? 'target' : cause };
}

/** What was opened for the kept review holds for the same claims judged again. */
function withOpenedOf(record: PageRecord, kept: readonly PageRecord[]): PageRecord {
  const before = kept.find(({ url }) => url === record.url)?.claims ?? [];
  const openings = before.flatMap(({ quote, receipts }) =>
    receipts.flatMap(({ href, opened }) => (opened ? [{ quote, href, opened }] : [])),
  );
  const claims = openings.reduce((made, { opened, ...key }) => claimsWithOpened(made, key, { opened }), record.claims);
  return { ...record, claims };
}

function sideOf(review: Reviewed, words?: WordsOf): Side {
  const pages = new Map(review.pages.map((look) => [keyOfPage(look.url), look]));
  const kept = new Map<string, PageWords>([...(words ?? [])].map(([url, one]) => [keyOfPage(url), one]));
  return {
    snapshot: snapshotOf(review),
    at: review.at,
    atOf: (page) => pages.get(page)?.at ?? review.at,
    urlOf: (page) => pages.get(page)?.url ?? page,
    wordsOf: (page) => kept.get(page),
  };
}

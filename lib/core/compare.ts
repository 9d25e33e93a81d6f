import { en } from '@/lib/words/en.ts';
import type { ChecklistRow, RowState } from './checklist.ts';
import type { Finding } from './finding.ts';
import type { Project } from './project.ts';
import type { Report } from './report.ts';
import type { PageLook, Review } from './review.ts';
import { ROW_TEXT, ROWS, type RowId } from './row.ts';
import { rankOf, type Worst } from './severity.ts';

/** Fewest and most projects that stand beside each other: with more, a row no longer fits a screen or a sheet. */
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 4;

/** A project with the review that speaks for it; without one it was not read yet, or its review cannot be opened. */
export interface Side {
  project: Pick<Project, 'id' | 'name' | 'domain' | 'url'>;
  review?: Review | undefined;
  /** Why there is no review, as it is said; empty or missing with one. */
  why?: string | undefined;
}

/** What a cell says when no review speaks for its project. It is never empty: nothing said looks like nothing wrong. */
export interface Unread {
  is: 'unread';
  why: string;
}

/** One row of the checklist of one project. */
export interface RowCell {
  is: 'read';
  state: RowState;
  /** Claims that belong to the row, and how many of them have a receipt. */
  claims: number;
  receipts: number;
  /** The page's own words, with the page they stand on. */
  quotes: { text: string; url: string }[];
  /** What the row looks for and found, in the page's words. */
  found: { name: string; quote: string; url: string }[];
  notFound: string[];
  why: string;
  ask: string;
}

export interface ComparedRow {
  row: RowId;
  title: string;
  /** In the order of the sides. */
  cells: (RowCell | Unread)[];
  /** The states, or what was found, are not the same everywhere. */
  differs: boolean;
}

/** What stands above the ten rows. */
export interface Overview {
  is: 'read';
  keySentence: string;
  worst: Worst;
  /** The finding that `worst` comes from, when the review has it. */
  note: Pick<Finding, 'say' | 'quote' | 'clears'> | undefined;
  strip: Report['strip'];
  ledger: string;
  withReceipt: number;
  without: number;
  read: PageLook[];
  notChecked: { url: string; title: string; why: string }[];
  /** Checks that could not run, and what the reader could not read, in words. */
  couldNot: string[];
}

export interface Comparison {
  sides: readonly Side[];
  overviews: (Overview | Unread)[];
  rows: ComparedRow[];
}

/** What is said of a project without a review. */
export const NOT_READ_YET = en('Not read yet.');

/** Sets projects beside each other, row by row. Nothing is added up over rows and nobody comes first. */
export function compareProjects(sides: readonly Side[]): Comparison {
  const rows = ROWS.map((row): ComparedRow => {
    const cells = sides.map((side) => cellOf(side, row));
    return { row, title: ROW_TEXT[row].title, cells, differs: new Set(cells.map(gistOf)).size > 1 };
  });
  return { sides, overviews: sides.map(overviewOf), rows };
}

/** What was not looked at for a review: pages that could not be read, and pages that were seen linked and not opened. */
export function notCheckedOf({ pages, report }: Review): Overview['notChecked'] {
  const failed = pages.filter(({ state }) => state === 'not-checked');
  const known = new Set(pages.map(({ url }) => url));
  return [
    ...failed.map(({ url, title, why }) => ({ url, title, why: why || en('The reason is not known.') })),
    ...report.ledger.pagesNotOpened
      .filter((url) => !known.has(url))
      .map((url) => ({ url, title: '', why: en('Linked, and not opened.') })),
  ];
}

/** Checks that could not run, and what the reader could not read. */
export function couldNotOf({ coverage, missing }: Report): string[] {
  return [...missing, ...coverage.notRun.map(({ rule, why }) => `${rule}: ${why}`)];
}

/** The finding that a page's worst severity comes from. */
function worstNoteOf({ worst, findings }: Report): Finding | undefined {
  return worst === 'none' ? undefined : findings.find(({ severity }) => rankOf(severity) === rankOf(worst));
}

function unread({ why }: Side): Unread {
  return { is: 'unread', why: why || NOT_READ_YET };
}

function overviewOf(side: Side): Overview | Unread {
  const { review } = side;
  if (!review) return unread(side);
  const { report } = review;
  return {
    is: 'read',
    keySentence: report.keySentence,
    worst: report.worst,
    note: worstNoteOf(report),
    strip: report.strip,
    ledger: report.ledger.sentence,
    withReceipt: report.ledger.withReceipt,
    without: report.ledger.without,
    read: review.pages.filter(({ state }) => state === 'read'),
    notChecked: notCheckedOf(review),
    couldNot: couldNotOf(report),
  };
}

function cellOf(side: Side, row: RowId): RowCell | Unread {
  const { review } = side;
  if (!review) return unread(side);
  const found = review.report.rows.find((one) => one.row === row);
  if (!found) return { is: 'unread', why: en('This review does not have this row.') };
  return readCell(found, review.report.url);
}

function readCell({ state, claims, receipts, quotes, facets = [], why, ask }: ChecklistRow, url: string): RowCell {
  const stated = facets.filter((facet) => facet.state === 'stated');
  return {
    ...{ is: 'read', state, claims, receipts, why, ask },
    quotes: quotes.map(({ text }) => ({ text, url })),
    found: stated.map(({ name, quote, url: page }) => ({ name, quote: quote ?? '', url: page ?? url })),
    notFound: facets.filter((facet) => facet.state !== 'stated').map(({ name }) => name),
  };
}

/** Cells with the same gist do not differ: wording and counts are each project's own. */
function gistOf(cell: RowCell | Unread): string {
  if (cell.is === 'unread') return 'unread';
  return [cell.state, ...cell.found.map(({ name }) => name).sort()].join('\n');
}

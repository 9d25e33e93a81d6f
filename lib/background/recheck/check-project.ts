import type { PageDoc } from '@/lib/core/page-doc.ts';
import { pageText } from '@/lib/core/page-text.ts';
import type { Project } from '@/lib/core/project.ts';
import type { RecheckItem } from '@/lib/core/recheck.ts';
import type { Report } from '@/lib/core/report.ts';
import type { ReviewHead } from '@/lib/core/review.ts';
import { outwardOf } from '@/lib/evidence/outward.ts';
import { recordPage } from '@/lib/evidence/page-record.ts';
import type { PageToKeep, Saving } from '@/lib/store/reviews.ts';
import { en } from '@/lib/words/en.ts';
import { type OpenForRun, withOpenedReceipts } from './open-receipts.ts';
import { isDrawnByScripts, type ReadSource, textLength } from './read-source.ts';
import type { Visit } from './visit.ts';

/** One project of a run, with what is known of it. */
export interface ToCheck {
  item: RecheckItem;
  project: Project;
  /** Addresses to ask for, the main page first. */
  pages: readonly string[];
  /** The newest review; undefined while there is none. */
  head: ReviewHead | undefined;
  /** The pages that it kept, in the order of its own; undefined where none was kept. */
  kept: readonly (PageDoc | undefined)[];
}

export interface CheckEdges {
  visit: Visit;
  read: ReadSource;
  judge(docs: readonly PageDoc[]): Promise<Report[]>;
  hash(text: string): Promise<string>;
  /** Opens receipts of claims where the person wants that; left out, none is opened. */
  openForRun?: OpenForRun | undefined;
  now(): number;
}

/** What came of it: a review to be kept, why there is none, or that it was given up. */
export type Checked =
  | { is: 'read'; saving: Omit<Saving, 'newId'> }
  | { is: 'not-checked'; why: string }
  | { is: 'given-up' };

/** One page: as it was read, or why it was not. */
type Page = { url: string; at: number } & ({ doc: PageDoc } | { why: string });

/**
 * Fetches a project's pages one after the other and judges them together. Without its main page there is no review; any
 * other page that could not be read keeps its place as `not-checked`, with the reason.
 */
export async function checkProject(edges: CheckEdges, ask: ToCheck, signal: AbortSignal): Promise<Checked> {
  const found: Page[] = [];
  for (const url of ask.pages) {
    const page = await readPage(edges, ask, url, signal);
    if (page === 'given-up' || signal.aborted) return { is: 'given-up' };
    if (found.length === 0 && 'why' in page) return { is: 'not-checked', why: page.why };
    found.push(page);
  }
  const pages = eachOnce(found);
  const docs = pages.flatMap((page) => ('doc' in page ? [page.doc] : []));
  const [main] = docs;
  if (!main) return { is: 'not-checked', why: en('It has no page that could be asked for.') };
  const how = { open: edges.openForRun, visit: edges.visit, name: ask.project.name, now: edges.now() };
  const reports = await withOpenedReceipts(await edges.judge(docs), how, signal);
  if (signal.aborted) return { is: 'given-up' };
  const kept = await Promise.all(pages.map((page) => keep(edges, page, reports[docs.indexOf(docOf(page) ?? main)])));
  const report = reports[0];
  if (!report) return { is: 'not-checked', why: en('Its page could not be judged.') };
  return { is: 'read', saving: savingOf(edges, ask, { report, pages: kept, main }) };
}

function savingOf(
  { now }: CheckEdges,
  { project, item }: ToCheck,
  { report, pages, main }: { report: Report; pages: PageToKeep[]; main: PageDoc },
): Omit<Saving, 'newId'> {
  return {
    ...{ report, pages, domain: project.domain, now: now(), how: 'fetched', outward: outwardOf(main) },
    ...{ textHash: pages[0]?.look.textHash ?? '', only: project.id },
    finishes: { ...item, state: 'read', why: '' },
  };
}

async function readPage(
  { visit, read, now }: CheckEdges,
  { project, head, kept }: ToCheck,
  url: string,
  signal: AbortSignal,
): Promise<Page | 'given-up'> {
  const owner = { url: project.url, domain: project.domain, domains: project.own?.domains ?? [] };
  const got = await visit(url, owner, signal);
  if (!got.ok) return got.givenUp ? 'given-up' : { url, at: now(), why: en('It {~why}.', { why: got.why }) };
  const source = await read({ text: got.text, url: got.url, kind: got.kind });
  if (!source) return { url, at: now(), why: en('It came, but could not be read.') };
  const before = kept[head?.pages.findIndex((page) => page.url === url) ?? -1];
  if (isDrawnByScripts(source, before && textLength(before))) {
    return {
      url,
      at: now(),
      why: en('It is drawn by its own scripts, which are not run. Open it and save it from the tab.'),
    };
  }
  if (textLength(source.doc) === 0) return { url, at: now(), why: en('It came without any text.') };
  return { url: got.url, at: now(), doc: source.doc };
}

/** Two addresses may lead to one page; it is kept once, at its first place. */
function eachOnce(pages: readonly Page[]): Page[] {
  return pages.filter(({ url }, at) => pages.findIndex((other) => other.url === url) === at);
}

function docOf(page: Page): PageDoc | undefined {
  return 'doc' in page ? page.doc : undefined;
}

async function keep({ hash }: CheckEdges, page: Page, report: Report | undefined): Promise<PageToKeep> {
  const { url, at } = page;
  if ('why' in page) return { look: { url, title: '', at, state: 'not-checked', why: page.why, textHash: '' } };
  const { doc } = page;
  const textHash = await hash(pageText(doc));
  const look = { url, title: doc.title, at, state: 'read' as const, why: '', textHash };
  return report ? { look, doc, record: recordPage(doc, report, at) } : { look, doc };
}

import * as z from 'zod/mini';
import { PageType } from './page-type.ts';
import { ProjectKind } from './project-kind.ts';
import { RowId } from './row.ts';

/**
 * What is remembered of one page of a project, so that its rows can be added up with those of the project's other
 * pages. No page text but short quotes. Plain JSON; hostile, because it quotes a page.
 */
export const PageNotes = z.object({
  url: z.string(),
  title: z.string(),
  /** Epoch milliseconds. */
  at: z.number(),
  pageType: PageType,
  kinds: z.array(ProjectKind),
  /** Claims of each row: how many, how many with a receipt of R2 or better, how many whose link does not show it. */
  rows: z.array(z.object({ row: RowId, claims: z.int(), receipts: z.int(), didNotShow: z.int() })),
  /** Findings that quote the page, good ones too. */
  quoted: z.array(z.object({ rule: z.string(), row: RowId, good: z.boolean(), quote: z.string() })),
  /** Questions that rules ask (see `Question`) and the page's own words that answer them. */
  answers: z.record(z.string(), z.string()),
  /** Pages of the same project that it links. */
  links: z.array(z.object({ url: z.string(), text: z.string() })),
  /** Hosts, and code host paths, that it declares to be the project's own (docs, app, repositories). */
  declares: z.array(z.string()),
});
export type PageNotes = z.infer<typeof PageNotes>;

/** Most pages of one project whose notes are added up. */
export const MOST_PAGES = 20;

/** The answer under which notes keep that a page links a receipt of this kind, of grade R2 or better. */
export function linkedKind(kind: string): string {
  return `link:${kind}`;
}

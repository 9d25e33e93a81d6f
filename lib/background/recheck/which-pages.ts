import { pageKey } from '@/lib/core/page-address.ts';
import { MOST_PAGES } from '@/lib/core/page-notes.ts';
import type { Project } from '@/lib/core/project.ts';
import type { RecheckRun } from '@/lib/core/recheck.ts';
import type { Review, ReviewHead } from '@/lib/core/review.ts';

/** Pages that a run adds by itself where the person chose none. */
const MOST_NEXT = 5;

/** What is needed of a saved project to know which of its pages are asked for. */
export interface Asked {
  project: Pick<Project, 'url'>;
  /** Its newest review; undefined while it has none. */
  head: Pick<ReviewHead, 'pages'> | undefined;
  what: RecheckRun['what'];
  /** Pages that the person chose. */
  chosen: readonly string[];
  /** Pages that the last report names as worth reading next. */
  readNext: readonly { url: string }[];
}

/**
 * Addresses that a re-check asks for: those of the newest review, its main page first, or the project's own address; and
 * for `read-next` the chosen ones, or else those that the last report named. At most 20, each once.
 */
export function whichPages({ project, head, what, chosen, readNext }: Asked): string[] {
  const before = head && head.pages.length > 0 ? head.pages.map(({ url }) => url) : [project.url];
  const next = chosen.length > 0 ? chosen : readNext.slice(0, MOST_NEXT).map(({ url }) => url);
  const pages = what === 'read-next' ? [...before, ...next] : before;
  const once = new Map<string, string>();
  for (const url of pages) if (!once.has(pageKey(url))) once.set(pageKey(url), url);
  return [...once.values()].slice(0, MOST_PAGES);
}

/** What the last report of a project names as worth reading next. */
export function nextOf(review: Review | undefined): readonly { url: string }[] {
  return review?.report.project?.readNext ?? [];
}

/** Hosts, with port, of some addresses, sorted, each once. Addresses that lead nowhere are left out. */
export function hostsOf(addresses: readonly string[]): string[] {
  const hosts = addresses.filter((url) => URL.canParse(url) && /^https?:/i.test(url)).map((url) => new URL(url).host);
  return [...new Set(hosts)].sort();
}

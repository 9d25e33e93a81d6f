import type { Report } from './report.ts';
import type { PageRecord, ReviewBody, ReviewHead } from './review.ts';

/** The same body with every time of looking set to 0, so that two looks at the same page come to the same body. */
export function withoutTimes(body: ReviewBody): ReviewBody {
  return { ...body, report: atTimes(body.report, 0, () => 0) };
}

/** A body with the times that its head kept. */
export function withTimes(body: ReviewBody, { at, pages }: Pick<ReviewHead, 'at' | 'pages'>): ReviewBody {
  const seen = new Map(pages.map((page) => [page.url, page.at]));
  return { ...body, report: atTimes(body.report, at, (url) => seen.get(url) ?? at) };
}

/** What a Report alone tells of its page: claims without the words around them, and nothing of its source. */
export function bareRecord(url: string, report: Report | undefined): PageRecord {
  const claims = (report?.claims ?? []).map((claim) => ({ ...claim, prefix: '', suffix: '' }));
  return { url, claims, scriptHosts: [], contracts: [], timers: [] };
}

function atTimes(report: Report, at: number, pageAt: (url: string) => number): Report {
  const { project } = report;
  if (!project) return { ...report, at };
  return {
    ...report,
    at,
    project: { ...project, pages: project.pages.map((page) => ({ ...page, at: pageAt(page.url) })) },
  };
}

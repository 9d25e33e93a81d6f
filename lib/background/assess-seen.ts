import type { Assessment } from '@/lib/core/assessment.ts';
import type { Report } from '@/lib/core/report.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import { assessRequest } from '@/lib/guard/assess/index.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';

export interface SeenWith {
  /** Epoch milliseconds. */
  now: number;
  /** Text of the page that asked, when it was read. */
  pageText?: string;
  /** Start of the text of the frame that asked, as the bridge saw it. */
  words?: string;
  /** Report of the page that asked, when there is one. */
  report?: Report;
  /** How many requests of this method the person refused on this page before. */
  refusedBefore?: number;
}

/** Decodes one request and joins it with what its page says. The extension and the command line call this. */
export function assessSeen(
  request: SignRequest,
  { now, pageText, words = '', report, refusedBefore }: SeenWith,
): Assessment {
  const text = pageText ?? [report ? wordsOf(report) : '', words].filter((part) => part !== '').join('\n');
  const host = URL.canParse(request.origin) ? new URL(request.origin).hostname : '';
  const page = text === '' ? undefined : { text, host, title: report?.title ?? '', worst: report?.worst ?? 'none' };
  const sameSite = (one: string, other: string) => registrableDomain(one) === registrableDomain(other);
  return assessRequest(decodeRequest(request), { request, now, page, sameSite, refusedBefore });
}

/** What a Report keeps of the page's own words. */
function wordsOf(report: Report): string {
  const quotes = [...report.findings, ...report.claims].map(({ quote }) => quote);
  return [report.title, ...quotes].filter((quote) => quote !== '').join('\n');
}

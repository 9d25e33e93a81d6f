import type { Assessment } from '@/lib/core/assessment.ts';
import type { Finding } from '@/lib/core/finding.ts';
import type { Report } from '@/lib/core/report.ts';
import { rankOf } from '@/lib/core/severity.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import { type AssessContext, assessRequest } from '@/lib/guard/assess/index.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';

/** What else is known around a request: addresses seen before, what a node and lists say, saved projects. */
type Around = Pick<AssessContext, 'refusedBefore' | 'seenAddresses' | 'hasCode' | 'host' | 'saved'>;

export interface SeenWith extends Around {
  /** Epoch milliseconds. */
  now: number;
  /** Text of the page that asked, when it was read. */
  pageText?: string;
  /** Start of the text of the frame that asked, as the bridge saw it. */
  words?: string;
  /** Report of the page that asked, when there is one. */
  report?: Report;
}

/** Decodes one request and joins it with what its page says. The extension and the command line call this. */
export function assessSeen(
  request: SignRequest,
  { now, pageText, words = '', report, ...around }: SeenWith,
): Assessment {
  const text = pageText ?? [report ? wordsOf(report) : '', words].filter((part) => part !== '').join('\n');
  const host = URL.canParse(request.origin) ? new URL(request.origin).hostname : '';
  const claim = report?.findings.find(isClaim)?.quote;
  const page =
    text === ''
      ? undefined
      : {
          text,
          host,
          title: report?.title ?? '',
          worst: report?.worst ?? 'none',
          ...(claim ? { claimWording: claim } : {}),
        };
  const sameSite = (one: string, other: string) => registrableDomain(one) === registrableDomain(other);
  return assessRequest(decodeRequest(request), { request, now, page, sameSite, ...around });
}

/** Rules that speak on a button or form of the page that promises something, in whatever language they read. */
const CLAIM_RULES: ReadonlySet<string> = new Set([
  'claim-needs-wallet',
  'claim-domain-unlinked',
  'fee-to-unlock',
  'send-to-receive',
]);

/** The page's own claim, as its Report quotes it; a mere remark on one is not taken as a promise. */
function isClaim({ rule, quote, severity }: Finding): boolean {
  return CLAIM_RULES.has(rule) && quote !== '' && rankOf(severity) >= rankOf('caution');
}

/** What a Report keeps of the page's own words. */
function wordsOf(report: Report): string {
  const quotes = [...report.findings, ...report.claims].map(({ quote }) => quote);
  return [report.title, ...quotes].filter((quote) => quote !== '').join('\n');
}

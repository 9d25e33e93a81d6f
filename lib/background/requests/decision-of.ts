import type { Assessment } from '@/lib/core/assessment.ts';
import type { Decision } from '@/lib/core/decision.ts';
import type { Finding } from '@/lib/core/finding.ts';
import { asksUnlimited } from '@/lib/core/list/unlimited.ts';
import type { Report } from '@/lib/core/report.ts';
import { rankOf } from '@/lib/core/severity.ts';
import { en } from '@/lib/words/en.ts';
import { boundAssessment, cutText } from './bounded-request.ts';
import type { Entry, Part } from './seen-requests.ts';

/** Characters of a request and of its Assessment that are kept for good. */
const MOST_REQUEST = 20_000;
const MOST_ASSESSMENT = 24_000;
/** Addresses of one request, and notes of its page. */
const MOST_NAMED = 40;
const MOST_NOTES = 6;
const MOST_ADDRESS = 200;

/** Said of a request that nobody could answer any more. */
const NO_ANSWER = en('The browser was closed or Receipts was updated while it waited, so no answer was given.');

/** What is kept of a request that ended. */
export function decisionOf(entry: Entry, part: Part): Decision {
  const { assessment } = part;
  const state = entry.state === 'held' ? 'refused' : entry.state;
  return {
    id: entry.id,
    askedAt: entry.at,
    decidedAt: entry.ended ?? entry.at,
    state,
    ...(entry.why === undefined ? {} : { why: entry.why }),
    ...(entry.missed === undefined ? {} : { missed: entry.missed }),
    origin: part.origin.slice(0, 300),
    domain: part.domain,
    method: (entry.method ?? '').slice(0, MOST_ADDRESS),
    worst: assessment?.worst ?? 'none',
    sentence: assessment?.sentence ?? entry.why ?? '',
    ...(assessment ? { unlimited: asksUnlimited(assessment) } : {}),
    ...(part.raw === '' ? {} : { request: cutText(part.raw, MOST_REQUEST) }),
    ...(assessment ? { assessment: boundAssessment(assessment, MOST_ASSESSMENT) } : {}),
    ...(part.simulation ? { simulation: part.simulation } : {}),
    page: part.page,
    addresses: addressesOf(assessment),
  };
}

/** The same for one that still waits, as it would have to be told if the browser was closed now. */
export function waitingDecision(entry: Entry, part: Part): Decision {
  return { ...decisionOf(entry, part), why: NO_ANSWER };
}

/** Who would get or control something, each once; lower case where the address is a hexadecimal one. */
function addressesOf(assessment: Assessment | undefined): string[] {
  const named = (assessment?.decoded.effects ?? []).flatMap(({ kind, to }) =>
    kind === 'sign-in' || kind === 'message' || to === undefined ? [] : [to],
  );
  const whole = named.map((address) => (/^0x/i.test(address) ? address.toLowerCase() : address));
  return [...new Set(whole.filter((address) => address.length <= MOST_ADDRESS))].slice(0, MOST_NAMED);
}

/** What was known of the page in the tab when it asked. Without a Report only its address is. */
export function pageEvidence(url: string, report: Report | undefined): Part['page'] {
  if (!report) {
    const host = URL.canParse(url) ? new URL(url).host : '';
    return { url: url.slice(0, 2_000), host, title: '', sentence: '', worst: 'none', ruleset: '' };
  }
  const { host, title, strip, worst, ruleset } = report;
  // "No request seen" next to a request would be untrue, and a page's good sides do not belong beside what it asks.
  const sentence = strip.severity === 'none' ? '' : strip.sentence;
  const notes = notesOf(report.findings);
  return { url: report.url.slice(0, 2_000), host, title: title.slice(0, 300), sentence, worst, ruleset, notes };
}

function notesOf(findings: readonly Finding[]): Finding[] {
  return findings
    .filter(({ severity }) => rankOf(severity) >= rankOf('caution'))
    .sort((a, b) => rankOf(b.severity) - rankOf(a.severity))
    .slice(0, MOST_NOTES)
    .map((finding) => ({ ...finding, quote: finding.quote.slice(0, 500), pagesRead: undefined }));
}

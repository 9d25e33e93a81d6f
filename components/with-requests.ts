import type { Report } from '@/lib/core/report.ts';
import { rankOf, worstOf } from '@/lib/core/severity.ts';
import { en, enCount } from '@/lib/words/en.ts';
import type { RequestView } from './tab-view.ts';

/**
 * The Report was made from the page's words, before it asked the wallet for anything. Where requests were seen since,
 * the key sentence, the strip and the row of requests must not go on saying that there were none.
 */
export function withRequests(report: Report, requests: readonly RequestView[]): Report {
  if (requests.length === 0) return report;
  const severity = worstOf(requests.flatMap(({ assessment }) => known(assessment?.worst)));
  const sentence = enCount(
    requests.length,
    'This tab sent {n} wallet request; what is known of each stands below.',
    'This tab sent {n} wallet requests; what is known of each stands below.',
  );
  const louder = report.strip.severity === 'none' || rankOf(severity) > rankOf(report.strip.severity);
  return {
    ...report,
    keySentence: louder ? sentence : report.keySentence,
    strip: louder ? { severity, sentence } : report.strip,
    rows: report.rows.map((row) =>
      row.row === 'requests' && row.state === 'not-applicable'
        ? {
            ...row,
            state: 'not-checked',
            why: en('This tab sent wallet requests; what is known of each stands above.'),
          }
        : row,
    ),
  };
}

function known(worst: Report['worst'] | undefined) {
  return worst === undefined || worst === 'none' ? [] : [worst];
}

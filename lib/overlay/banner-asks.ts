import { weightOfAsk } from '@/lib/core/engine/words-first.ts';
import type { Finding } from '@/lib/core/finding.ts';
import { findingKey } from '@/lib/core/finding-key.ts';
import { rankOf } from '@/lib/core/severity.ts';

/** Milder than this never gets a banner. */
const LOUD = rankOf('warning');

/** What a page asks for, worst first as in the Report, that is neither hidden by the person nor unsure. */
export function asksOf(findings: readonly Finding[], host: string, hidden: readonly string[]): Finding[] {
  const keys = new Set(hidden);
  return findings.filter(
    (finding) =>
      finding.row === 'requests' &&
      rankOf(finding.severity) >= rankOf('caution') &&
      finding.confidence !== 'low' &&
      !keys.has(findingKey(host, finding)),
  );
}

/** The one that a banner is about: the one that the strip speaks of, when it is a warning or worse. */
export function loudestOf(asks: readonly Finding[]): Finding | undefined {
  return asks
    .filter(({ severity }) => rankOf(severity) >= LOUD)
    .reduce<Finding | undefined>(
      (best, one) => (!best || weightOfAsk(one) > weightOfAsk(best) ? one : best),
      undefined,
    );
}

import type { Finding } from '@/lib/core/finding.ts';
import { rankOf } from '@/lib/core/severity.ts';
import type { MarksFrom } from '@/lib/store/settings/settings.ts';

/**
 * What a page is told to mark, by the mildest note that the person wants marked. Milder ones stay in their place, so that
 * the popup still leads to them, but as unsure as those that never get a mark. The popup's own copy is not changed.
 */
export function withMarksFrom<Judged extends { findings: Finding[] }>(
  judged: Judged,
  from: MarksFrom = 'caution',
): Judged {
  const isMild = ({ severity }: Finding) => rankOf(severity) < rankOf(from);
  if (from === 'caution' || !judged.findings.some(isMild)) return judged;
  const findings = judged.findings.map((one) => (isMild(one) ? { ...one, confidence: 'low' as const } : one));
  return { ...judged, findings };
}

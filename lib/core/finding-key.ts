import type { Finding } from './finding.ts';

/**
 * Names one note on one site, for "hide this here": host, rule, and a short hash of the quoted words, so that the
 * same words stay hidden when they move and come back when they change. Nobody's text is kept in it.
 */
export function findingKey(host: string, finding: Pick<Finding, 'rule' | 'quote'>): string {
  return `${host}|${finding.rule}|${fnv1a(finding.quote)}`;
}

/** What was judged, without the notes that the person hid on this host. In: their keys. */
export function withoutHidden<Judged extends { findings: Finding[] }>(
  judged: Judged,
  host: string,
  hidden: ReadonlySet<string>,
): Judged {
  const findings = judged.findings.filter((finding) => !hidden.has(findingKey(host, finding)));
  return findings.length === judged.findings.length ? judged : { ...judged, findings };
}

/** 32-bit FNV-1a over UTF-16 units, as eight hex digits. Not for secrets. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

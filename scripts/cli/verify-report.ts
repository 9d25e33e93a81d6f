/**
 * Hashes of reviews that a report in Markdown or HTML names, each once. Only where they stand as code: pages write no
 * code into a report, so none of them can add a hash to it.
 */
export function hashesIn(report: string): string[] {
  const found = report.matchAll(/SHA-256 of the review: {0,2}(?:`|<code>)([0-9a-f]{64})(?:`|<\/code>)/g);
  return [...new Set([...found].map(([, hash]) => hash ?? ''))];
}

/** Is this text a report of ours, or at least no JSON? */
export function isReportText(start: string): boolean {
  return !/^\s{0,99}[{[]/.test(start.replace(/^\uFEFF/, ''));
}

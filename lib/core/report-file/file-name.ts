import { isoTime } from './iso-time.ts';

/** Longest part of a name that one project gives, so that four fit the limits of file systems. */
const LONGEST = 40;

/** Name of a file about these domains, made at this time (epoch milliseconds): "receipts-acme-example-2026-11-23". */
export function fileName(domains: readonly string[], at: number): string {
  const words = domains.map((domain) =>
    domain
      .toLowerCase()
      .slice(0, LONGEST)
      .replace(/[^a-z0-9]{1,40}/g, '-')
      .replace(/^-|-$/g, ''),
  );
  return ['receipts', ...words.filter((word) => word !== ''), isoTime(at).slice(0, 10)].join('-').replace(/ /g, '-');
}

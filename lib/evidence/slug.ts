import type { ReceiptKind } from '@/lib/core/receipt.ts';
import { pathSegments } from './web-address.ts';

/** Folders after which the name of one project stands, by the kind of host. */
const FOLDERS: Partial<Record<ReceiptKind, ReadonlySet<string>>> = {
  auditor: new Set([
    'projects',
    'project',
    'audits',
    'audit',
    'audit-reports',
    'reports',
    'portfolio',
    'clients',
    'security-audits',
    'public-reports',
  ]),
  bounty: new Set(['bug-bounty', 'bounty', 'programs', 'program', 'bounties', 'contests', 'audits', 'competitions']),
  dashboard: new Set([
    'protocol',
    'protocols',
    'project',
    'projects',
    'coins',
    'currencies',
    'token',
    'tokens',
    'scaling',
  ]),
};

/** Words of a slug that name nobody. */
const GENERIC =
  /^(?:audits?|reports?|final|security|smart|contracts?|reviews?|assessment|pdf|html|v\d{1,3}|\d{1,8}|phase|part|token|protocol|network|finance|labs?|dao|ai|summary|public|draft|update|re-?audit|code|core|staking|vault|bridge|en|jan\w{0,6}|feb\w{0,6}|mar\w{0,3}|apr\w{0,3}|may|june?|july?|aug\w{0,4}|sep\w{0,7}|oct\w{0,5}|nov\w{0,6}|dec\w{0,6}|q[1-4]|[0-9a-f]{6,64})$/;

/**
 * The part of an address in which its host names one project ("projects/larkspur" gives "larkspur"), without words that
 * name nobody; undefined when the host has no such place or nothing is left of it. Lower case.
 */
export function slugOf(url: URL, kind: ReceiptKind): string | undefined {
  const folders = FOLDERS[kind];
  if (!folders) return undefined;
  const parts = pathSegments(url);
  const at = parts.findIndex((part) => folders.has(part));
  const slug = at >= 0 ? parts[at + 1] : undefined;
  if (slug === undefined) return undefined;
  const words = slug.split(/[^\p{L}\p{N}]{1,9}/u).filter((word) => word !== '' && !GENERIC.test(word));
  return words.length > 0 ? words.join(' ') : undefined;
}

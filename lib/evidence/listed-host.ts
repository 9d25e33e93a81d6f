import auditors from '@/assets/lists/auditors.json';
import bounties from '@/assets/lists/bounties.json';
import dashboards from '@/assets/lists/dashboards.json';
import explorers from '@/assets/lists/explorers.json';
import papers from '@/assets/lists/papers.json';
import registers from '@/assets/lists/registers.json';
import repositories from '@/assets/lists/repositories.json';
import scanners from '@/assets/lists/scanners.json';
import shorteners from '@/assets/lists/shorteners.json';
import social from '@/assets/lists/social.json';
import status from '@/assets/lists/status.json';
import testnetExplorers from '@/assets/lists/testnet-explorers.json';
import type { ReceiptKind } from '@/lib/core/receipt.ts';

/** A line of a list in assets/lists. With `path`, only addresses under that path count. */
export interface ListEntry {
  host: string;
  path?: string;
  name: string;
  source: string;
  added: string;
}

/** A host that we know, and what sort of receipt it gives. */
export interface ListedHost {
  kind: ReceiptKind;
  host: string;
  path?: string;
  name: string;
}

/** Every list by the kind of receipt its hosts give. Source of each host: the list itself. */
export const HOST_LISTS: Partial<Record<ReceiptKind, readonly ListEntry[]>> = {
  explorer: explorers,
  'testnet-explorer': testnetExplorers,
  dashboard: dashboards,
  repository: repositories,
  auditor: auditors,
  bounty: bounties,
  register: registers,
  paper: papers,
  status,
  scanner: scanners,
  shortener: shorteners,
  social,
};

function byHost(): Map<string, ListedHost> {
  const known = new Map<string, ListedHost>();
  for (const [kind, entries] of Object.entries(HOST_LISTS) as [ReceiptKind, readonly ListEntry[]][]) {
    for (const { host, path, name } of entries) known.set(host, { kind, host, path, name });
  }
  return known;
}

const KNOWN = byHost();

/** The manual, the forum or the help desk of an auditor or explorer: nothing about the project that links to it. */
const DESK = /^(?:academy|api|blog|defender|docs?|forum|help|learn|support|wizard)\./;
const DESKS_OF: ReadonlySet<ReceiptKind> = new Set(['auditor', 'bounty', 'dashboard', 'explorer']);

/** The listed host that is this host or the nearest one above it, or undefined. In: a host in lower case, a path. */
export function findListedHost(host: string, path: string): ListedHost | undefined {
  for (let rest = host; rest !== ''; ) {
    const entry = KNOWN.get(rest);
    const fits = entry && (entry.path === undefined || isUnder(path, entry.path));
    if (entry && fits) return rest !== host && DESK.test(host) && DESKS_OF.has(entry.kind) ? undefined : entry;
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
  }
  return undefined;
}

function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

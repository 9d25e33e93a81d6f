import type { Finding } from '@/lib/core/finding.ts';
import type { HostCheck } from '@/lib/core/host-check.ts';
import { ageInWords, LISTED_WORDS, LOOKALIKE_WORDS, sayListed, sayLookalike } from '@/lib/core/host-words.ts';
import type { KnownProject, ListEntry } from '@/lib/core/known.ts';
import type { Lookalike } from '@/lib/core/lookalike.ts';
import { madeOnce } from '@/lib/core/made-once.ts';
import { type Severity, worstOf } from '@/lib/core/severity.ts';
import { en } from '@/lib/words/en.ts';
import { type HostAddress, readHostAddress } from './host-address.ts';
import { countListed, findInList, type HostList } from './lists/host-list.ts';
import { findLookalike } from './lookalike/lookalike.ts';
import { isProtectedHost } from './protected-hosts.ts';

/** What an address is compared with. All of it is on this machine. */
export interface HostCheckEdges {
  lists: readonly HostList[];
  /** Why a list could not be read, one sentence each. */
  missing?: readonly string[];
  projects: readonly KnownProject[];
  /** Main domains of known projects whose own pages, as far as they were opened, link to this host. */
  linkedFrom?: readonly string[];
  /** Epoch milliseconds. */
  now: number;
}

const count = madeOnce(() => new Intl.NumberFormat('en'));
const NOT_READ = en('the page itself was not read');

/**
 * Everything that an address alone tells. In: a host or a web address, of any form. Nothing is danger here: what the
 * page asks for decides that, and the page was not read. Never throws. Time: some hashes for each list, and one look at
 * the few names that the host may stand for.
 */
export function checkHost(address: string, edges: HostCheckEdges): HostCheck {
  const read = readHostAddress(address);
  if (!read) {
    return {
      host: '',
      findings: [],
      worst: 'none',
      checked: [],
      notChecked: [en('this is not the address of a web page')],
    };
  }
  const entry = findListEntry(read, edges.lists);
  const likeness = isProtectedHost(read.host) ? undefined : findLookalike(read.host, edges.projects);
  const isLinked = likeness && edges.linkedFrom?.includes(likeness.domain);
  const severity = isLinked ? 'info' : likeness?.alone;
  const findings = [
    ...(entry
      ? [findingOf('blocklisted-domain', entry.allowed ? 'info' : 'warning', sayListed(entry, edges.now))]
      : []),
    ...(likeness && severity ? [findingOf('lookalike-domain', severity, sayLookalike(likeness))] : []),
  ];
  return {
    host: read.host,
    ...(entry && !entry.allowed ? { listed: { list: entry.list, entry: entry.entry, version: entry.version } } : {}),
    ...(likeness && severity && severity !== 'info' ? { lookalike: lookalikeOf(likeness) } : {}),
    findings,
    worst: worstOf(findings.map((finding) => finding.severity)),
    ...coverageOf(read, edges, entry, likeness),
  };
}

/** What the first list that names this address says; one that does not allow it speaks before one that does. */
export function findListEntry(address: HostAddress, lists: readonly HostList[]): ListEntry | undefined {
  const entries = lists.flatMap((list) => {
    const hit = findInList(list, address);
    return hit ? [entryOf(list, hit.entry, hit.allowed)] : [];
  });
  return entries.find((entry) => !entry.allowed) ?? entries[0];
}

function entryOf({ about }: HostList, entry: string, allowed: boolean): ListEntry {
  const { name, made, appeal } = about;
  return { list: name, version: versionOf(about), entry, allowed, appeal, ...(made === undefined ? {} : { at: made }) };
}

function versionOf({ version, made }: HostList['about']): string {
  return made === undefined ? version : `${version} (${dayOf(made)})`;
}

function lookalikeOf({ project, domain, how }: Lookalike): HostCheck['lookalike'] {
  return { of: domain, name: project.name, how, saved: project.from === 'saved' || project.saved === true };
}

function findingOf(rule: 'blocklisted-domain' | 'lookalike-domain', severity: Severity, say: string): Finding {
  const words = rule === 'blocklisted-domain' ? LISTED_WORDS : LOOKALIKE_WORDS;
  return {
    rule,
    row: 'requests',
    severity,
    confidence: 'medium',
    quote: '',
    block: -1,
    start: 0,
    end: 0,
    say,
    ...words,
  };
}

function coverageOf(
  { host }: HostAddress,
  { lists, missing = [], projects, now }: HostCheckEdges,
  entry: ListEntry | undefined,
  likeness: Lookalike | undefined,
): Pick<HostCheck, 'checked' | 'notChecked'> {
  const seen = lists.map((list) => {
    const { about } = list;
    const age =
      about.made === undefined
        ? en('it does not say how old it is')
        : en('{~age} old', { age: ageInWords(now - about.made) });
    const says = entry?.list === about.name ? en('names this address') : en('does not name this address');
    return en('{about}, version {version}, {count} entries, {~age}: {~says}', {
      about: about.name,
      version: about.version,
      count: count().format(countListed(list)),
      age,
      says,
    });
  });
  const compared = likeness
    ? en('comes close to that of {name}', { name: likeness.project.name })
    : en('comes close to none of them');
  const names =
    projects.length === 0
      ? []
      : [en('the names of {count} projects: this address {~compared}', { count: projects.length, compared })];
  const shared = isProtectedHost(host)
    ? [en('this host has many writers or customers, so no list can name it as a whole')]
    : [];
  const since = lists.flatMap(({ about }) => (about.made === undefined ? [] : [about.made]));
  const newer = since.length === 0 ? [] : [en('reports made after {day}', { day: dayOf(Math.max(...since)) })];
  const noList = lists.length === 0 && missing.length === 0 ? [en('no list of reported addresses was at hand')] : [];
  const noNames = projects.length === 0 ? [en('no known names were there to compare with')] : [];
  return {
    checked: [...seen, ...names, ...shared],
    notChecked: [NOT_READ, ...newer, ...missing, ...noList, ...noNames],
  };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

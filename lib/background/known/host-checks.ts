import type { Fact } from '@/lib/core/fact.ts';
import type { HostCheck } from '@/lib/core/host-check.ts';
import { ageInWords } from '@/lib/core/host-words.ts';
import type { Known, ListEntry } from '@/lib/core/known.ts';
import { readHostAddress } from '@/lib/evidence/host-address.ts';
import { checkHost, findListEntry } from '@/lib/evidence/host-check.ts';
import { en } from '@/lib/words/en.ts';
import type { ListsAtHand } from './host-lists.ts';

export interface HostCheckEdges {
  lists(): Promise<ListsAtHand>;
  /** Known projects, and which of them link to this address. */
  around(url: string): Promise<Pick<Known, 'projects' | 'linkedFrom'>>;
  /** Epoch milliseconds. */
  now(): number;
}

const NO_LIST = en('no list of reported addresses is at hand');

/** What the lists say of an address: `unknown` when there is none that could be read. */
export async function lookUpListed(
  url: string,
  { lists: read, now }: Pick<HostCheckEdges, 'lists' | 'now'>,
): Promise<Fact<ListEntry | undefined>> {
  const found = await lookUpManyListed({ lists: read, now });
  return found.state === 'known' ? { ...found, value: found.value(url) } : found;
}

/** The same for many addresses: the lists are read once, each address is looked up without waiting. */
export async function lookUpManyListed({
  lists: read,
  now,
}: Pick<HostCheckEdges, 'lists' | 'now'>): Promise<Fact<(url: string) => ListEntry | undefined>> {
  const { lists, missing } = await read();
  if (lists.length === 0) return { state: 'unknown', why: missing[0] ?? NO_LIST };
  const source = lists.map(({ about }) => namedWithAge(about, now())).join(', ');
  const value = (url: string) => {
    const address = readHostAddress(url);
    return address && findListEntry(address, lists);
  };
  return { state: 'known', value, source, at: now() };
}

/** "Larkspur reports (2026-11-20, 2 days old)": what "not listed" is worth depends on the age. */
function namedWithAge({ name, version, made }: ListsAtHand['lists'][number]['about'], now: number): string {
  const age = made === undefined ? en('of unknown age') : en('{~age} old', { age: ageInWords(now - made) });
  return `${name} (${version}, ${age})`;
}

/** What an address alone tells, from what is on this machine. Nothing is stored and nobody is asked. */
export function createHostChecks({ lists, around, now }: HostCheckEdges): (url: string) => Promise<HostCheck> {
  return async (url) => {
    const [{ lists: all, missing }, { projects, linkedFrom }] = await Promise.all([lists(), around(url)]);
    return checkHost(url, { lists: all, missing, projects, linkedFrom, now: now() });
  };
}

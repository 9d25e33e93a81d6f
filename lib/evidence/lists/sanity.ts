import { en } from '@/lib/words/en.ts';
import { hostsOfEverybody } from '../protected-hosts.ts';
import { countListed, type HostList, hasPrefix } from './host-list.ts';
import { sha256Prefix } from './sha-256.ts';

/**
 * Why a list that was fetched is not taken, as the end of a sentence about it; undefined when it may be. In: the list,
 * and how many hosts the one before it listed (0: there was none). Lists shrink slowly: one that lost half of its hosts
 * at once is broken, or somebody emptied it.
 */
export function faultOfList(list: HostList, before: number): string | undefined {
  const count = countListed(list);
  if (count === 0) return en('it lists no host');
  if (count * 2 < before)
    return en('it lists {count} hosts where the one before it listed {before}', { count, before });
  const mistaken = hostsOfEverybody().find((host) => hasPrefix(list.listed, sha256Prefix(host)));
  return mistaken === undefined ? undefined : en('it lists {mistaken}, which everybody uses', { mistaken });
}

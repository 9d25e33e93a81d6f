import type { ChangeKind } from '../change.ts';
import { sayChange } from './change-words.ts';
import type { Patch } from './patch.ts';
import { placesIn } from './place-stands.ts';
import { clip, type Draft, itemsOf, type Side } from './told.ts';

/**
 * Hosts that a page loads scripts from, and contract addresses on it. One that is gone and one that is new are told
 * together. What a tab showed and the source does not is left out where its place is not in the source either: scripts
 * may have put it there.
 */
export function sourceChanges({ removed, added }: Patch, page: string, before: Side, after: Side): Draft[] {
  const [was, is] = [before.snapshot.how, after.snapshot.how];
  const stands = was === is ? undefined : placesIn(was === 'tab' ? before : after, was === 'tab' ? after : before);
  const isTold = (value: string, side: 'tab' | 'fetched') =>
    was === is || side === 'fetched' || stands?.(page, value) === true;
  const told = (kind: ChangeKind, gone: string[], fresh: string[]): Draft[] => {
    const [old, now] = [gone.filter((one) => isTold(one, was)), fresh.filter((one) => isTold(one, is))];
    const pairs = Array.from({ length: Math.max(old.length, now.length) }, (_, at) => ({ from: old[at], to: now[at] }));
    return pairs.map((pair) => draftOf(kind, page, after.urlOf(page), pair));
  };
  return [
    ...told(
      'spender-changed',
      itemsOf(removed, 'contract', page).map(({ address }) => address),
      itemsOf(added, 'contract', page).map(({ address }) => address),
    ),
    ...told(
      'script-host-changed',
      itemsOf(removed, 'script-host', page).map(({ host }) => host),
      itemsOf(added, 'script-host', page).map(({ host }) => host),
    ),
  ];
}

function draftOf(
  kind: ChangeKind,
  page: string,
  url: string,
  { from, to }: { from: string | undefined; to: string | undefined },
): Draft {
  const named = {
    ...(from === undefined ? {} : { from: clip(from, 200) }),
    ...(to === undefined ? {} : { to: clip(to, 200) }),
  };
  return {
    ...{ kind, url, page, block: -1, say: sayChange(kind, named) },
    ...(from === undefined ? {} : { before: clip(from) }),
    ...(to === undefined ? {} : { after: clip(to) }),
  };
}

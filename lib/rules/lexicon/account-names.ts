import { editDistance } from '@/lib/core/text/edit-distance.ts';
import { skeletonOf, wideSkeletonOf } from '@/lib/core/text/skeleton.ts';

/** What accounts add to a project's handle to speak in its name. Source: the specification, rule account-lookalike. */
const ADDED =
  /^(?:\d{1,4}|officials?|real|the|hq|supports?|supportdesk|help|helpdesk|desk|care|service|airdrops?|claims?|rewards?|drops?|foundation|fnd|fndn|ai|team|admin|mod|app|tokens?|giveaway|bonus|events?|portal|wallet)$/;

/** Shorter handles than this are compared letter by letter only: too many others lie one slip away. */
export const SHORTEST_HANDLE = 5;

/** Same account? Handles do not tell capitals apart. */
export function isSameHandle(one: string, other: string): boolean {
  return plainHandle(one) === plainHandle(other);
}

/** Can one handle be taken for the other: alike to the eye, one slip away, or the same with an addition such as _Support? */
export function isCloseHandle(handle: string, official: string, most: number): boolean {
  const [one, other] = [plainHandle(handle), plainHandle(official)];
  if (one === other || other.length < 3) return false;
  if (skeletonOf(one) === skeletonOf(other)) return true;
  if (isExtendedHandle(one, other)) return true;
  if (other.length < SHORTEST_HANDLE) return false;
  if (wideSkeletonOf(one) === wideSkeletonOf(other)) return true;
  const slips = other.length >= 8 ? most : Math.min(most, 1);
  return one[0] === other[0] && editDistance(one, other, slips) <= slips;
}

/** The official handle with one or two additions around it: TheOrbit, Orbit_Support, OrbitHQ_. */
export function isExtendedHandle(handle: string, official: string): boolean {
  const at = handle.indexOf(official);
  if (at < 0 || (official.length < 4 && !handle.includes('_'))) return false;
  const added = [handle.slice(0, at), ...handle.slice(at + official.length).split('_')];
  const parts = added.map((part) => part.replace(/^_{1,3}|_{1,3}$/g, '')).filter(Boolean);
  return parts.every((part) => ADDED.test(part));
}

/** Display names that a reader takes for one another: signs and capitals aside, alike to the eye or up to two slips apart. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [nameOf(one), nameOf(other)];
  if (a.length < 3 || b.length < 3) return false;
  if (a === b || skeletonOf(a) === skeletonOf(b)) return true;
  return b.length >= 8 && a[0] === b[0] && editDistance(a, b, 2) <= 2;
}

/** Letters and digits of a name as they look, without words such as Support that accounts add to a project's name. */
export function wordsOfName(name: string): string {
  const words = name
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,40}/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => !ADDED.test(word));
  return skeletonOf(words.join(''));
}

/** Letters and digits of a display name; what follows a divider ("Orbit | Support") and emoji do not count. */
function nameOf(name: string): string {
  const first = name.slice(0, 100).split(/[|·•(]/, 1)[0] ?? '';
  return first
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,40}/gu, '');
}

/** Lower case, without the @. */
export function plainHandle(handle: string): string {
  return handle.slice(0, 60).replace(/^@/, '').toLowerCase();
}

import { canonicalJson } from './canonical.ts';

/**
 * The text that a review's own SHA-256 is of: its head in canonical form, which names everything else of it by hash. Not
 * part of it: `id` and `project`, which another browser may give anew, and the hash itself. The order of parts is none
 * of the head's. What no program of today knows counts too, so that a file of a later one still fits.
 */
export function sealedText(head: object): string {
  const { id: _id, project: _project, sha256: _own, ...rest } = head as Record<string, unknown>;
  return canonicalJson(rest);
}

/**
 * The text that the hash of a review's record in an export is of. The project is left out because it may have another id
 * elsewhere; the own hash because it came later and says the same.
 */
export function recordText(head: object): string {
  const { project: _project, sha256: _own, ...rest } = head as Record<string, unknown>;
  return canonicalJson(rest);
}

/** How a review stands to its own hash. `none`: it was kept before reviews carried one. */
export type Sealed = 'fits' | 'changed' | 'none';

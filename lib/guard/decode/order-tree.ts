/** Orders of a bulk signature go into a tree of pairs, at most 24 levels deep. Source: Seaport 1.5, LooksRare v2. */
const MAX_DEPTH = 26;

/** The leaves of a tree of lists, at most `most` of them, in their order. Work is bounded by depth times `most`. */
export function leavesOf(tree: unknown, most: number): unknown[] {
  let level: unknown[] = [tree];
  for (let depth = 0; depth < MAX_DEPTH && level.some(Array.isArray); depth++) level = level.flat().slice(0, most);
  return level;
}

import type { ProtocolRow } from './protocol-rows.ts';
import type { ProtocolSigns } from './protocol-subject.ts';

/** Entries of the list that are of one project, the largest first, and by what they were found. */
export interface Matched {
  by: 'domain' | 'name';
  rows: ProtocolRow[];
}

/** Shortest ticker that tells one project from another beside its name. */
const SHORTEST_TICKER = 2;

/**
 * The entries of the list that are of this page: those of its registrable domain with what belongs to the same project;
 * else those of exactly its name which also carry its ticker or its account, so that a name alone is never enough.
 * Undefined when there are none. Linear in the list. Pure; never throws.
 */
export function matchProtocol(rows: readonly ProtocolRow[], signs: ProtocolSigns): Matched | undefined {
  const here = signs.domain === '' ? [] : rows.filter(({ owner }) => owner === signs.domain);
  if (here.length > 0) return { by: 'domain', rows: withVersions(rows, here) };
  const names = new Set(signs.names.map(squeeze).filter((name) => name !== ''));
  if (names.size === 0) return undefined;
  const [symbols, handles] = [new Set(signs.symbols), new Set(signs.handles)];
  // The second sign is looked at first: it is the cheaper one, and most entries have none.
  const named = rows.filter(
    ({ name, symbol, handle, parent }) =>
      ((symbol.length >= SHORTEST_TICKER && symbols.has(symbol)) || (handle !== '' && handles.has(handle))) &&
      (names.has(squeeze(name)) || names.has(squeeze(parent.replace(/^parent#/, '')))),
  );
  const [first] = bySize(named);
  if (!first) return undefined;
  return { by: 'name', rows: withVersions(rows, [first]) };
}

function withVersions(rows: readonly ProtocolRow[], found: readonly ProtocolRow[]): ProtocolRow[] {
  const parents = new Set(found.map(({ parent }) => parent).filter((parent) => parent !== ''));
  const ids = new Set(found.map(({ id }) => id));
  return bySize(rows.filter(({ id, parent }) => ids.has(id) || parents.has(parent)));
}

function bySize(rows: readonly ProtocolRow[]): ProtocolRow[] {
  return [...rows].sort((a, b) => (b.tvl ?? 0) - (a.tvl ?? 0) || (a.name < b.name ? -1 : 1));
}

function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]{1,60}/gu, '');
}

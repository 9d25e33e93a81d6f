import type { Facet } from '@/lib/core/facet.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

type More = Pick<Facet, 'kinds' | 'ofToken' | 'negation' | 'anyFrame' | 'links' | 'counts'>;

/** Nothing matches it: the facet is answered by a link or a figure. */
export const BY_LINK_OR_FIGURE = '(?!)';

/** A facet in three lines: id ("row.name"), name, cues separated by spaces, pattern source with its macros. */
export function facet(id: string, name: string, cues: string, source: string, more: More = {}): Facet {
  const row = id.slice(0, id.indexOf('.')) as Facet['row'];
  return { id, row, name, cues: cues.split(' ').filter(Boolean), pattern: pattern(source), ...more };
}

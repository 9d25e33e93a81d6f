import { watchChanges } from '@/lib/store/changes.ts';

/** What of a page's own address is needed to begin it anew. */
type Place = Pick<Location, 'hash' | 'reload'>;

/**
 * Follows a deletion of everything, wherever it was made: this page may still hold what was removed, to bring it back.
 * Returns the way to stop.
 */
export function followDeletion(place: Place = location): () => void {
  return watchChanges(() => beginAnew(place), 'deleted');
}

/** Loads the page again with nothing open in it, so that nothing is left in its memory. */
export function beginAnew(place: Place = location): void {
  place.hash = '';
  place.reload();
}

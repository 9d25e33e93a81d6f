import { en } from '@/lib/words/en.ts';
import { sayChange } from './change-words.ts';
import type { PageItem } from './snapshot.ts';
import { clip, itemsOf, type Side, type Told } from './told.ts';

/** The pages that can be compared, by key, and what is to be said of the others. */
export interface PairedPages extends Told {
  both: string[];
}

/** Most pages of two reviews that are compared; a project has about twenty. */
const MOST_PAGES = 200;

/** A page that was not checked is not compared; it never looks like one whose claims are gone. */
export function pairPages(before: Side, after: Side): PairedPages {
  const [old, now] = [pagesOf(before), pagesOf(after)];
  const paired: PairedPages = { both: [], changes: [], notCompared: [] };
  for (const [page, one] of old) {
    const other = now.get(page);
    if (!other) paired.changes.push({ ...about('page-removed', one), before: clip(one.url) });
    else if (one.state === 'read' && other.state === 'read') paired.both.push(page);
    else paired.notCompared.push(notChecked(one, other));
  }
  for (const [page, one] of now) {
    if (old.has(page)) continue;
    if (one.state === 'read') paired.changes.push({ ...about('page-added', one), after: clip(one.url) });
    else
      paired.notCompared.push(
        en('{url} was not checked: {~why}.', { url: clip(one.url, 200), why: one.why || en('no reason was kept') }),
      );
  }
  const more = paired.both.splice(MOST_PAGES).length;
  if (more > 0)
    paired.notCompared.push(en('{more} more pages: {most} are compared at the most.', { more, most: MOST_PAGES }));
  return paired;
}

function pagesOf({ snapshot }: Side): Map<string, PageItem> {
  return new Map(itemsOf(snapshot.items, 'page').map((item) => [item.page, item]));
}

function about(kind: 'page-added' | 'page-removed', { page, url }: PageItem) {
  return { kind, say: sayChange(kind), url, page, block: -1 };
}

function notChecked(before: PageItem, after: PageItem): string {
  const [one, when] = after.state === 'read' ? [before, en('the first time')] : [after, en('the second time')];
  return en('{url} was not checked {~when}: {~why}.', {
    url: clip(one.url, 200),
    when,
    why: (one.why || en('no reason was kept')).replace(/\.$/, ''),
  });
}

import { en } from '@/lib/words/en.ts';
import { ROW_TEXT } from '../row.ts';
import { sayChange } from './change-words.ts';
import { type Draft, itemsOf, type Side } from './told.ts';

/** Rows of the checklist that have another state. One that was not checked either time is no change. */
export function rowChanges(before: Side, after: Side): { changes: Draft[]; notCompared: string[] } {
  const { main: page } = after.snapshot;
  const old = new Map(itemsOf(before.snapshot.items, 'row').map(({ row, state }) => [row, state]));
  const changes: Draft[] = [];
  const unchecked: string[] = [];
  for (const { row, state } of itemsOf(after.snapshot.items, 'row')) {
    const was = old.get(row);
    if (was === undefined || was === state) continue;
    if (state === 'not-checked' || was === 'not-checked') unchecked.push(ROW_TEXT[row].title);
    else {
      const say = sayChange('row-changed', { row, from: was, to: state });
      changes.push({
        kind: 'row-changed',
        say,
        row,
        url: after.urlOf(page),
        before: was,
        after: state,
        page,
        block: -1,
      });
    }
  }
  const say = en('These rows were not checked one of the two times: {~list}.', { list: unchecked.join(', ') });
  return { changes, notCompared: unchecked.length > 0 ? [say] : [] };
}

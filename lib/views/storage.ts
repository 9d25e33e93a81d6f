import { signal } from '@preact/signals';
import type { StorageLook } from '@/components/keep/StorageState.tsx';
import { watchChanges } from '@/lib/store/changes.ts';
import { checkStore, repairStore } from '@/lib/store/check-store.ts';
import { keepOpen } from '@/lib/store/database.ts';
import { deleteEverything } from '@/lib/store/delete-all.ts';
import { askToPersist, readUsage } from '@/lib/store/quota.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { beginAnew } from './follow-deletion.ts';

const connect = keepOpen();

export const look = signal<StorageLook>({ is: 'loading' });
/** What came of the last press, in a sentence; empty before there was one. */
export const told = signal('');
export const deletion = signal<{ is: 'idle' | 'deleting' } | { is: 'failed'; why: string }>({ is: 'idle' });

/** Reads how much is kept, now and after each change. Gives the way to stop. */
export function followUsage(): () => void {
  const stops = (['projects', 'decisions'] as const).map((what) => watchChanges(() => void loadUsage(), what));
  void loadUsage();
  return () => {
    for (const stop of stops) stop();
  };
}

async function loadUsage(): Promise<void> {
  const database = await connect();
  const usage = database.ok ? await readUsage(database.value) : database;
  look.value = usage.ok ? { is: 'ready', usage: usage.value } : { is: 'failed', why: usage.why };
}

/** Asks the browser to keep the list even when the disk is full. */
export async function persist(): Promise<void> {
  const asked = await askToPersist();
  if (!asked.ok) told.value = asked.why;
  else
    told.value = asked.value
      ? say('The browser will keep your list even when the disk is full.')
      : say('The browser did not agree. Your list stays where it is; export it now and then.');
  await loadUsage();
}

/** Looks whether everything fits together, and sets right what can be. */
export async function checkKept(): Promise<void> {
  const database = await connect();
  const found = database.ok ? await checkStore(database.value) : database;
  if (!found.ok || !database.ok) {
    told.value = found.ok ? '' : found.why;
    return;
  }
  const { reviews, miscounted, incomplete, withoutProject, unusedParts } = found.value;
  const wrong = miscounted + incomplete + withoutProject + unusedParts;
  if (wrong === 0) {
    told.value = sayCount(
      reviews,
      'Looked at {n} kept review: it has all its parts, and every count agrees.',
      'Looked at {n} kept reviews: each has all its parts, and every count agrees.',
    );
    return;
  }
  const repaired = await repairStore(database.value);
  const lost =
    incomplete > 0
      ? say(' Reviews of which a part is missing: {incomplete}; they stay as they are.', { incomplete })
      : '';
  told.value = repaired.ok
    ? say(
        'Counted anew for {value} projects. Pieces that belonged to no review and were removed: {unusedParts}.{lost}',
        { value: repaired.value, unusedParts, lost },
      )
    : repaired.why;
}

/** Deletes everything. The page then begins anew, with nothing on it. */
export async function deleteAll(): Promise<void> {
  deletion.value = { is: 'deleting' };
  const done = await deleteEverything({
    onBlocked: () => {
      told.value = say('Another Receipts page still uses your list. Close it: the deletion then goes on by itself.');
    },
  });
  if (done.ok) beginAnew();
  else deletion.value = { is: 'failed', why: done.why };
}

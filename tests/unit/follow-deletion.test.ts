import { expect, test } from 'vitest';
import { announceChange } from '@/lib/store/changes.ts';
import { followDeletion } from '@/lib/views/follow-deletion.ts';

test('a page begins anew after a deletion of everything, and after nothing else', async () => {
  const done: string[] = [];
  const begun = new Promise<void>((resolve) => {
    const place = {
      set hash(to: string) {
        done.push(`hash ${to}`);
      },
      reload: () => {
        done.push('reload');
        resolve();
      },
    };
    stop = followDeletion(place);
  });
  announceChange('projects');
  announceChange('decisions');
  announceChange('deleted');
  await begun;
  expect(done).toEqual(['hash ', 'reload']);
  stop();
});

let stop = () => {};

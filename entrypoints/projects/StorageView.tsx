import { useEffect } from 'preact/hooks';
import { DeleteEverything } from '@/components/keep/DeleteEverything.tsx';
import { StorageState } from '@/components/keep/StorageState.tsx';
import * as storage from '@/lib/views/storage.ts';
import { say } from '@/lib/words/say.ts';

/** How much is kept, and the way to delete all of it. */
export function StorageView({ onExport }: { onExport?: () => void }) {
  const look = storage.look.value;
  useEffect(storage.followUsage, []);
  return (
    <>
      <section aria-labelledby="storage-title">
        <h2 id="storage-title">{say('What is kept, and where')}</h2>
        <StorageState
          look={look}
          outcome={storage.told.value}
          onPersist={storage.persist}
          onCheck={storage.checkKept}
        />
      </section>
      <section aria-labelledby="delete-title">
        <h2 id="delete-title">{say('Delete everything')}</h2>
        <DeleteEverything
          counts={look.is === 'ready' ? look.usage : undefined}
          state={storage.deletion.value}
          onExport={onExport}
          onDelete={storage.deleteAll}
        />
      </section>
    </>
  );
}

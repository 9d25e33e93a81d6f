import { openPage } from '@/lib/views/open-page.ts';
import '@/assets/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { DecisionsPage } from '@/components/DecisionsPage.tsx';
import { Toast } from '@/components/Toast.tsx';
import * as kept from '@/lib/views/decisions.ts';
import { followDeletion } from '@/lib/views/follow-deletion.ts';

function App() {
  const removed = kept.lastRemoval.value;
  const sentence = kept.said.value || (removed ? kept.removedWords(removed) : '');
  return (
    <>
      <DecisionsPage
        list={kept.list.value}
        opened={kept.opened.value}
        trouble={kept.trouble.value}
        check={kept.check.value}
        onRetry={kept.load}
        onOpen={kept.open}
        onRemove={kept.remove}
        onExport={kept.exportFile}
        onFile={kept.checkFile}
        onCopy={kept.copy}
      />
      {sentence && (
        <Toast
          sentence={sentence}
          onUndo={removed && !kept.said.value ? kept.undo : undefined}
          onDismiss={kept.dismiss}
        />
      )}
    </>
  );
}

render(<App />, await openPage());
kept.follow();
followDeletion();

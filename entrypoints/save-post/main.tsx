import { openPage } from '@/lib/views/open-page.ts';
import '@/assets/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { SavePost } from '@/components/SavePost.tsx';
import { close, follow, openProject, save, saving, undo } from '@/lib/views/save-post.ts';

function App() {
  return <SavePost saving={saving.value} onSave={save} onUndo={undo} onOpen={openProject} onClose={close} />;
}

render(<App />, await openPage());
await follow();

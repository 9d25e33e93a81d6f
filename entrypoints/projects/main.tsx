import '@/assets/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { Toast } from '@/components/Toast.tsx';
import { followTabs } from '@/lib/views/open-tabs.ts';
import * as saved from '@/lib/views/saved-list.ts';
import { ListView } from './ListView.tsx';
import { ProjectView } from './ProjectView.tsx';

function App() {
  const project = saved.openProject.value;
  const removed = saved.lastRemoval.value;
  const sentence = saved.said.value || (removed ? saved.removedWords(removed) : '');
  return (
    <>
      {project && <ProjectView project={project} />}
      <div hidden={project !== undefined}>
        <ListView />
      </div>
      {sentence && (
        <Toast
          sentence={sentence}
          onUndo={removed && !saved.said.value ? saved.undo : undefined}
          onDismiss={saved.dismiss}
        />
      )}
    </>
  );
}

render(<App />, document.getElementById('app')!);
saved.follow();
followTabs();

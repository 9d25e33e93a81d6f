import { openPage } from '@/lib/views/open-page.ts';
import '@/assets/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { Toast } from '@/components/Toast.tsx';
import { followDeletion } from '@/lib/views/follow-deletion.ts';
import { followKept } from '@/lib/views/keep.ts';
import { follow as followList } from '@/lib/views/list-state.ts';
import { followTabs } from '@/lib/views/open-tabs.ts';
import { follow as followRechecks } from '@/lib/views/rechecks.ts';
import { route } from '@/lib/views/route.ts';
import * as saved from '@/lib/views/saved-list.ts';
import { CompareView, followCompare } from './CompareView.tsx';
import { KeepView } from './KeepView.tsx';
import { ListView } from './ListView.tsx';
import { followProject, ProjectView } from './ProjectView.tsx';
import { Rechecks } from './Rechecks.tsx';

function App() {
  const onProject = route.value.view === 'project';
  const removed = saved.lastRemoval.value;
  const sentence = saved.said.value || (removed ? saved.removedWords(removed) : '');
  return (
    <>
      <Rechecks />
      {onProject && <ProjectView />}
      {route.value.view === 'compare' && <CompareView />}
      {route.value.view === 'keep' && <KeepView />}
      <div hidden={route.value.view !== 'list'}>
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

render(<App />, await openPage());
void followList();
saved.follow();
followProject();
followCompare();
followTabs();
void followRechecks();
followDeletion();
followKept();

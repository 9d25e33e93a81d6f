import '@/assets/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { ProjectsPage } from '@/components/ProjectsPage.tsx';
import { ReviewDetails } from '@/components/ReviewDetails.tsx';
import { SavedPosts } from '@/components/SavedPosts.tsx';
import { Toast } from '@/components/Toast.tsx';
import { followTabs, isWithin, openHosts, openSite, saveAgain } from '@/lib/views/open-tabs.ts';
import * as saved from '@/lib/views/saved-list.ts';

function App() {
  const project = saved.openProject.value;
  const list = saved.list.value;
  const removed = saved.lastRemoval.value;
  const domains = list.is === 'ready' ? list.projects.map(({ domain }) => domain) : [];
  const openDomains = new Set(domains.filter((domain) => openHosts.value.some((host) => isWithin(host, domain))));
  const sentence = saved.said.value || (removed ? saved.removedWords(removed) : '');
  return (
    <>
      {project && (
        <ReviewDetails
          project={project}
          reviews={saved.reviews.value}
          onBack={() => saved.show(undefined)}
          onOpenSite={openSite}
          onSaveAgain={saveAgain}
          onRename={saved.rename}
        >
          <SavedPosts key={project.id} posts={saved.posts.value} onRemovePost={saved.removePost} onCopy={saved.copy} />
        </ReviewDetails>
      )}
      <div hidden={project !== undefined}>
        <ProjectsPage
          list={list}
          openDomains={openDomains}
          onRetry={saved.load}
          onOpenReview={saved.show}
          onOpenSite={openSite}
          onSaveAgain={saveAgain}
          onRemove={saved.remove}
        />
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

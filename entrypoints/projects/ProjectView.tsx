import { ProjectHead } from '@/components/project/ProjectHead.tsx';
import { ProjectPage } from '@/components/project/ProjectPage.tsx';
import { ReviewPart } from '@/components/project/ReviewPart.tsx';
import { SavedPosts } from '@/components/SavedPosts.tsx';
import * as one from '@/lib/views/open-project.ts';
import { openSite, saveAgain } from '@/lib/views/open-tabs.ts';
import { recheck } from '@/lib/views/rechecks.ts';
import * as saved from '@/lib/views/saved-list.ts';

export function followProject(): void {
  one.follow(() => {});
}

/** One project with what is kept of it. */
export function ProjectView() {
  const project = one.project.value;
  return (
    <ProjectPage state={one.state.value} onBack={() => saved.show(undefined)} onRetry={one.load}>
      {project && (
        <>
          <ProjectHead
            project={project}
            onOpenSite={openSite}
            onSaveAgain={saveAgain}
            onRename={saved.rename}
            onRecheck={({ id }) => recheck([id])}
            onRemove={saved.remove}
          />
          <ReviewPart heads={one.heads.value} picked={one.picked.value} opened={one.review.value} onPick={one.pick} />
          <SavedPosts key={project.id} posts={saved.posts.value} onRemovePost={saved.removePost} onCopy={saved.copy} />
        </>
      )}
    </ProjectPage>
  );
}

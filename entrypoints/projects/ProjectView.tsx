import { ReviewDetails } from '@/components/ReviewDetails.tsx';
import { SavedPosts } from '@/components/SavedPosts.tsx';
import type { Project } from '@/lib/core/project.ts';
import { openSite, saveAgain } from '@/lib/views/open-tabs.ts';
import * as saved from '@/lib/views/saved-list.ts';

/** One project with what is kept of it. */
export function ProjectView({ project }: { project: Project }) {
  return (
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
  );
}

import { ProjectPage } from '@/components/project/ProjectPage.tsx';
import { SavedPosts } from '@/components/SavedPosts.tsx';
import { followBelongings } from '@/lib/views/open-belongings.ts';
import { followComparison } from '@/lib/views/open-comparison.ts';
import { followKept } from '@/lib/views/open-kept.ts';
import * as one from '@/lib/views/open-project.ts';
import { followReceipts } from '@/lib/views/open-receipts.ts';
import * as saved from '@/lib/views/saved-list.ts';
import { BesideReviewsView } from './BesideReviewsView.tsx';
import { HeadView } from './HeadView.tsx';
import { ReviewsView } from './ReviewsView.tsx';

export function followProject(): void {
  one.follow();
  followComparison();
  followKept();
  followBelongings();
  followReceipts(() => one.picked.value);
}

/** One project with what is kept of it. */
export function ProjectView() {
  const project = one.project.value;
  return (
    <ProjectPage state={one.state.value} onBack={() => saved.show(undefined)} onRetry={one.load}>
      {project && (
        <>
          <HeadView project={project} />
          <ReviewsView />
          <BesideReviewsView project={project} />
          <SavedPosts key={project.id} posts={saved.posts.value} onRemovePost={saved.removePost} onCopy={saved.copy} />
        </>
      )}
    </ProjectPage>
  );
}

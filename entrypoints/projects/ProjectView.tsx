import { BelongingsPart } from '@/components/project/BelongingsPart.tsx';
import { GuardDecisions } from '@/components/project/GuardDecisions.tsx';
import { ProjectPage } from '@/components/project/ProjectPage.tsx';
import { ReadNext } from '@/components/project/ReadNext.tsx';
import { SavedPosts } from '@/components/SavedPosts.tsx';
import { NO_BELONGINGS } from '@/lib/core/belongings.ts';
import type { Project } from '@/lib/core/project.ts';
import * as belongings from '@/lib/views/open-belongings.ts';
import { followComparison } from '@/lib/views/open-comparison.ts';
import * as kept from '@/lib/views/open-kept.ts';
import * as one from '@/lib/views/open-project.ts';
import { recheck } from '@/lib/views/rechecks.ts';
import * as saved from '@/lib/views/saved-list.ts';
import { HeadView } from './HeadView.tsx';
import { ReviewsView } from './ReviewsView.tsx';

export function followProject(): void {
  one.follow();
  followComparison();
  kept.followKept();
  belongings.followBelongings();
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
          <Rest project={project} />
          <SavedPosts key={project.id} posts={saved.posts.value} onRemovePost={saved.removePost} onCopy={saved.copy} />
        </>
      )}
    </ProjectPage>
  );
}

/** What is not a review: pages to read next, what belongs to it, what its pages asked of a wallet. */
function Rest({ project }: { project: Project }) {
  return (
    <>
      <ReadNext
        key={one.readNextKey.value}
        pages={one.readNext.value}
        busy={kept.isRechecking.value}
        onFetch={(pages) => recheck([project.id], 'read-next', pages)}
      />
      <BelongingsPart
        key={project.id}
        domain={project.domain}
        own={project.own ?? NO_BELONGINGS}
        suggestions={belongings.suggestions.value}
        {...belongings.choices.value}
        onAdd={belongings.addTyped}
        onRemove={belongings.remove}
        onAnswer={belongings.answer}
      />
      <GuardDecisions key={`requests of ${project.id}`} decisions={kept.decisions.value} />
    </>
  );
}

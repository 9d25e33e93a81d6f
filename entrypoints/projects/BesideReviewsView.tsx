import { BelongingsPart } from '@/components/project/BelongingsPart.tsx';
import { GuardDecisions } from '@/components/project/GuardDecisions.tsx';
import { ReadNext } from '@/components/project/ReadNext.tsx';
import { NO_BELONGINGS } from '@/lib/core/belongings.ts';
import type { Project } from '@/lib/core/project.ts';
import * as belongings from '@/lib/views/open-belongings.ts';
import * as kept from '@/lib/views/open-kept.ts';
import * as one from '@/lib/views/open-project.ts';
import { recheck } from '@/lib/views/rechecks.ts';

/** What is not a review: pages to read next, what belongs to the project, what its pages asked of a wallet. */
export function BesideReviewsView({ project }: { project: Project }) {
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

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Project } from '@/lib/core/project.ts';
import type { Review } from '@/lib/core/review.ts';
import { Button } from './Button.tsx';
import { Coverage } from './Coverage.tsx';
import { countWords } from './count-words.ts';
import { dateWords } from './date-words.ts';
import { FindingList } from './FindingList.tsx';
import { Moment } from './Moment.tsx';
import { Notice } from './Notice.tsx';
import { ProjectNameForm } from './ProjectNameForm.tsx';
import { isUnread } from './project-order.ts';
import css from './ReviewDetails.module.css';
import { RowList } from './RowList.tsx';
import { Strip } from './Strip.tsx';

/** The reviews of a project, newest first, as far as they are known yet. */
export type Reviews =
  | { is: 'loading' }
  | { is: 'failed'; why: string }
  | { is: 'ready'; reviews: readonly Review[]; unreadable: number };

interface Props {
  project: Project;
  reviews: Reviews;
  /** What else is kept with it, below its reviews. */
  children?: ComponentChildren;
  onBack: () => void;
  onOpenSite: (project: Project) => void;
  onSaveAgain: (project: Project) => void;
  onRename: (project: Project, name: string) => void;
}

/** One project: its newest review, and the older ones by date. A review is shown as it was judged then. */
export function ReviewDetails({ project, reviews, children, ...on }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const unread = isUnread(project);
  useEffect(() => heading.current?.focus(), [project.id]);
  return (
    <main class={css.details}>
      <Button look="quiet" onPress={on.onBack}>
        ← All saved projects
      </Button>
      <header class={css.header}>
        <h1 ref={heading} tabIndex={-1} class={css.name}>
          <bdi>{project.name}</bdi>
        </h1>
        <p class={css.quiet}>
          <bdi>{project.domain}</bdi>, {unread ? 'not read yet' : countWords(project.reviews, 'review')}, on your list
          since <Moment at={project.created} day />
        </p>
        <div class={css.actions}>
          <Button onPress={() => on.onOpenSite(project)}>Open site</Button>
          <Button onPress={() => on.onSaveAgain(project)}>
            {unread ? 'Save a review' : 'Save again as a new review'}
          </Button>
          <ProjectNameForm key={project.id} name={project.name} onRename={(name) => on.onRename(project, name)} />
        </div>
      </header>
      {unread && (
        <Notice tone="unknown" title="Not read yet">
          <p>
            It is on your list for the posts saved with it. No page of it was read, so nothing is known of its claims.
          </p>
        </Notice>
      )}
      {!(unread && reviews.is === 'ready' && reviews.unreadable === 0) && <ReviewPart reviews={reviews} />}
      {children}
    </main>
  );
}

function ReviewPart({ reviews }: { reviews: Reviews }) {
  const [picked, setPicked] = useState<string>();
  if (reviews.is === 'loading') return <p role="status">Opening the reviews…</p>;
  if (reviews.is === 'failed')
    return (
      <Notice tone="failed" title="The reviews could not be opened.">
        <p>{reviews.why}</p>
      </Notice>
    );
  const review = reviews.reviews.find(({ id }) => id === picked) ?? reviews.reviews[0];
  return (
    <>
      {reviews.unreadable > 0 && (
        <Notice tone="unknown">
          <p>{countWords(reviews.unreadable, 'saved review')} could not be read. Nothing was deleted.</p>
        </Notice>
      )}
      {reviews.reviews.length > 1 && (
        <label class={css.pick}>
          Review of{' '}
          <select value={review?.id} onChange={(event) => setPicked(event.currentTarget.value)}>
            {reviews.reviews.map(({ id, at }, index) => (
              <option key={id} value={id}>
                {dateWords(at)}
                {index === 0 ? ' (newest)' : ''}
              </option>
            ))}
          </select>
        </label>
      )}
      {review ? <OneReview review={review} /> : <p>No review of this project can be shown.</p>}
    </>
  );
}

function OneReview({ review }: { review: Review }) {
  const { report } = review;
  const saidInStrip = report.keySentence === report.strip.sentence;
  return (
    <div class={css.review} data-review={review.id}>
      {!saidInStrip && <p class={css.key}>{report.keySentence}</p>}
      <p class={css.quiet}>
        Read <Moment at={review.at} /> at <bdi>{report.url}</bdi>, with version {review.ruleset} of the rules.
        Fingerprint of its text: <code class={css.hash}>{review.textHash.slice(0, 16)}</code>
      </p>
      <Strip strip={report.strip} loud={saidInStrip} />
      <section class={css.section} aria-labelledby="rows-title">
        <h2 class={css.title} id="rows-title">
          Checklist
        </h2>
        <RowList rows={report.rows} />
      </section>
      <FindingList findings={report.findings} coverage={report.coverage} />
      <Coverage report={report} />
    </div>
  );
}

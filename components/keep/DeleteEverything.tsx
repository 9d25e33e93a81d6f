import { useEffect, useRef, useState } from 'preact/hooks';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import css from './keep.module.css';

interface Props {
  /** Undefined until it was counted, or where it could not be. */
  counts: { projects: number; reviews: number; posts: number; requests: number } | undefined;
  state: { is: 'idle' | 'deleting' } | { is: 'failed'; why: string };
  /** Writes everything into one file; no such button where it is missing. */
  onExport?: (() => void) | undefined;
  onDelete: () => void;
}

/** Deletes all that Receipts keeps, after one plain question. There is no undo, so the export is offered first. */
export function DeleteEverything({ counts, state, onExport, onDelete }: Props) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  return (
    <div class={css.part}>
      <p>
        {say(
          'Deletes every project, review, saved post and wallet request, your settings and rule packs, and what was remembered of open pages. It cannot be undone.',
        )}
      </p>
      {state.is === 'failed' && (
        <div role="alert">
          <Notice tone="failed" title={say('Not everything was deleted.')}>
            <p>{told(state.why)}</p>
          </Notice>
        </div>
      )}
      {asking ? (
        <section class={css.question} aria-labelledby="delete-question" tabIndex={-1} ref={question}>
          <p id="delete-question">
            <b>{questionOf(counts)}</b>
          </p>
          <p class={css.row}>
            <Button look="main" onPress={() => setAsking(false)}>
              {say('Keep it')}
            </Button>
            {onExport && <Button onPress={onExport}>{say('Export everything first')}</Button>}
            <Button busy={state.is === 'deleting'} onPress={onDelete}>
              {state.is === 'deleting' ? say('Deleting…') : say('Delete it all now')}
            </Button>
          </p>
        </section>
      ) : (
        <p class={css.row}>
          <Button onPress={() => setAsking(true)}>{say('Delete everything…')}</Button>
        </p>
      )}
    </div>
  );
}

function questionOf(counts: Props['counts']): string {
  if (!counts) return say('Delete everything that Receipts keeps? It could not be counted.');
  const { projects, reviews, posts, requests } = counts;
  return say('Delete {projects}, {reviews}, {posts}, {requests} and all settings?', {
    projects: sayCount(projects, '{n} project', '{n} projects'),
    reviews: sayCount(reviews, '{n} review', '{n} reviews'),
    posts: sayCount(posts, '{n} saved post', '{n} saved posts'),
    requests: sayCount(requests, '{n} wallet request', '{n} wallet requests'),
  });
}

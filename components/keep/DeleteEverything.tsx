import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { countWords } from '../count-words.ts';
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
        Deletes every project, review, saved post and wallet request, your settings and rule packs, and what was
        remembered of open pages. It cannot be undone.
      </p>
      {state.is === 'failed' && (
        <div role="alert">
          <Notice tone="failed" title="Not everything was deleted.">
            <p>{state.why}</p>
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
              Keep it
            </Button>
            {onExport && <Button onPress={onExport}>Export everything first</Button>}
            <Button busy={state.is === 'deleting'} onPress={onDelete}>
              {state.is === 'deleting' ? 'Deleting…' : 'Delete it all now'}
            </Button>
          </p>
        </section>
      ) : (
        <p class={css.row}>
          <Button onPress={() => setAsking(true)}>Delete everything…</Button>
        </p>
      )}
    </div>
  );
}

function questionOf(counts: Props['counts']): string {
  if (!counts) return 'Delete everything that Receipts keeps? It could not be counted.';
  const { projects, reviews, posts, requests } = counts;
  return `Delete ${countWords(projects, 'project')}, ${countWords(reviews, 'review')}, ${countWords(posts, 'saved post')}, ${countWords(requests, 'wallet request')} and all settings?`;
}

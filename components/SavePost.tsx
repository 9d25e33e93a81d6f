import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Project } from '@/lib/core/project.ts';
import type { Suggestion } from '@/lib/core/suggest-projects.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { authorWords, type PostView, whenWords } from './post-words.ts';
import { Quote } from './Quote.tsx';
import css from './SavePost.module.css';
import { SavePostNew } from './SavePostNew.tsx';
import { SavePostPlaces } from './SavePostPlaces.tsx';

/** The post that waits, with the registrable domains that it shows or leads to and the number of its notes. */
export interface WaitingView extends PostView {
  domains: readonly string[];
  notes: number;
}

/** With which project: one on the list, or that of a domain. */
export type SavePlace = { project: string } | { domain: string };

/** How far keeping one post has come. */
export type SavingPost =
  | { is: 'loading' }
  | { is: 'gone'; why: string }
  | {
      is: 'asking';
      post: WaitingView;
      projects: readonly Project[];
      suggested: readonly Suggestion[];
      busy: boolean;
      /** What did not work, or what was undone; empty otherwise. */
      said: string;
    }
  | {
      is: 'saved';
      how: 'saved' | 'again' | 'already';
      project: { id: string; name: string };
      changed: readonly string[];
      /** Why it could not be undone; empty otherwise. */
      said: string;
    };

interface Props {
  saving: SavingPost;
  onSave: (to: SavePlace) => void;
  onUndo: () => void;
  onOpen: (project: string) => void;
  onClose: () => void;
}

/** Asks with which project a post is kept, and says what became of it. */
export function SavePost({ saving, onSave, onUndo, onOpen, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // At once: a press that comes right after must not lose the focus to it.
  useLayoutEffect(() => heading.current?.focus(), [saving.is]);
  return (
    <main class={css.page}>
      <h1 ref={heading} tabIndex={-1} class={css.title}>
        {saving.is === 'saved' ? savedWords(saving) : say('Save this post')}
      </h1>
      {saving.is === 'loading' && <p role="status">{say('Opening the post…')}</p>}
      {saving.is === 'gone' && (
        <Notice tone="failed">
          <p>{told(saving.why)}</p>
        </Notice>
      )}
      {saving.is === 'asking' && <Asking {...saving} onSave={onSave} />}
      {saving.is === 'saved' && (
        <>
          {saving.said !== '' && <p role="alert">{told(saving.said)}</p>}
          <p class={css.buttons}>
            <Button look="main" onPress={() => onOpen(saving.project.id)}>
              {say('Show it on the list')}
            </Button>
            {saving.how !== 'already' && <Button onPress={onUndo}>{say('Undo')}</Button>}
          </p>
        </>
      )}
      <p class={css.buttons}>
        <Button look="quiet" onPress={onClose}>
          {saving.is === 'saved' || saving.is === 'gone' ? say('Close') : say('Cancel')}
        </Button>
      </p>
    </main>
  );
}

type Ask = Omit<Extract<SavingPost, { is: 'asking' }>, 'is'> & Pick<Props, 'onSave'>;

function Asking({ post, projects, suggested, busy, said, onSave }: Ask) {
  const open = post.domains.filter((domain) => projects.every((project) => project.domain !== domain));
  return (
    <>
      {said !== '' && (
        <p class={css.said} role="alert">
          {told(said)}
        </p>
      )}
      <section class={css.post} aria-label={say('The post')}>
        <p>
          <b>
            <bdi>{authorWords(post.author)}</bdi>
          </b>
        </p>
        <p class={css.quiet}>
          <bdi>{whenWords(post)}</bdi>
        </p>
        {post.text === '' ? <p class={css.quiet}>{say('It has no words of its own.')}</p> : <Quote text={post.text} />}
        <p class={css.quiet}>
          {post.notes === 0
            ? say('No notes on it from the checks that ran.')
            : sayCount(post.notes, '{n} note on it.', '{n} notes on it.')}
        </p>
      </section>
      <SavePostPlaces projects={projects} suggested={suggested} busy={busy} onSave={onSave} />
      <SavePostNew domains={open} busy={busy} onSave={onSave} />
    </>
  );
}

function savedWords({ how, project, changed }: Extract<SavingPost, { is: 'saved' }>): string {
  if (how === 'already') return say('Already saved to {name}.', { name: project.name });
  if (how === 'saved') return say('Saved to {name}.', { name: project.name });
  const what = changed.length > 0 ? changed.map(told).join(', ') : say('a part');
  return say('Saved to {name}, beside the one from before. Changed since: {what}.', { name: project.name, what });
}

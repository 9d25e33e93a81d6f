import type { ComponentChildren } from 'preact';
import { BackToList } from '@/components/BackToList.tsx';
import { Button } from '@/components/Button.tsx';
import { Notice } from '@/components/Notice.tsx';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './ProjectPage.module.css';

interface Props {
  /** `gone`: it was removed, maybe in another window. */
  state: { is: 'loading' } | { is: 'gone' } | { is: 'failed'; why: string } | { is: 'ready' };
  onBack: () => void;
  onRetry: () => void;
  children?: ComponentChildren;
}

/** The page of one project: the way back, and below it what is kept of it, or why that cannot be shown. */
export function ProjectPage({ state, onBack, onRetry, children }: Props) {
  return (
    <main class={css.page}>
      <BackToList onBack={onBack} />
      {state.is !== 'ready' && <h1>{say('Saved projects')}</h1>}
      {state.is === 'loading' && <p role="status">{say('Opening the project…')}</p>}
      {state.is === 'gone' && (
        <Notice tone="plain" title={say('This project is not on your list.')}>
          <p>
            {say('It was removed, here or in another window. Its removal can be undone in the window that removed it.')}
          </p>
        </Notice>
      )}
      {state.is === 'failed' && (
        <Notice tone="failed" title={say('The project could not be opened.')}>
          <p>{told(state.why)}</p>
          <Button onPress={onRetry}>{say('Try again')}</Button>
        </Notice>
      )}
      {state.is === 'ready' && children}
    </main>
  );
}

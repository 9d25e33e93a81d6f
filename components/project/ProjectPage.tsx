import type { ComponentChildren } from 'preact';
import { Button } from '@/components/Button.tsx';
import { Notice } from '@/components/Notice.tsx';
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
      <Button look="quiet" onPress={onBack}>
        ← All saved projects
      </Button>
      {state.is === 'loading' && <p role="status">Opening the project…</p>}
      {state.is === 'gone' && (
        <Notice tone="plain" title="This project is not on your list.">
          <p>It was removed, here or in another window. Its removal can be undone in the window that removed it.</p>
        </Notice>
      )}
      {state.is === 'failed' && (
        <Notice tone="failed" title="The project could not be opened.">
          <p>{state.why}</p>
          <Button onPress={onRetry}>Try again</Button>
        </Notice>
      )}
      {state.is === 'ready' && children}
    </main>
  );
}

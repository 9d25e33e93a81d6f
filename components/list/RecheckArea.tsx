import type { ComponentChildren } from 'preact';
import { Notice } from '../Notice.tsx';
import css from './RecheckArea.module.css';

interface Props {
  /** Why the last press began nothing; empty otherwise. */
  failed: string;
  children: ComponentChildren;
}

/** Where re-checks stand on every view of the saved projects: above it. */
export function RecheckArea({ failed, children }: Props) {
  return (
    <aside class={css.area} aria-label="Re-checks">
      <div role="alert">
        {failed && (
          <Notice tone="unknown" title="No re-check was begun.">
            <p>{failed}</p>
          </Notice>
        )}
      </div>
      {children}
    </aside>
  );
}

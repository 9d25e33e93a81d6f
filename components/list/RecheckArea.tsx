import type { ComponentChildren } from 'preact';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
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
    <aside class={css.area} aria-label={say('Re-checks')}>
      <div role="alert">
        {failed && (
          <Notice tone="unknown" title={say('No re-check was begun.')}>
            <p>{told(failed)}</p>
          </Notice>
        )}
      </div>
      {children}
    </aside>
  );
}

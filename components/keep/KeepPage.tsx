import type { ComponentChildren } from 'preact';
import { say } from '@/lib/words/say.ts';
import { BackToList } from '../BackToList.tsx';
import { PageWays } from '../PageWays.tsx';
import css from './keep.module.css';

interface Props {
  onBack: () => void;
  exports: ComponentChildren;
  imports: ComponentChildren;
  schedule: ComponentChildren;
  /** How much is kept, and the way to delete it. */
  children: ComponentChildren;
}

/** Taking along what is kept, bringing it back, re-checks by themselves, and deleting all of it. */
export function KeepPage({ onBack, exports, imports, schedule, children }: Props) {
  const parts = [
    { id: 'export', title: say('Export'), part: exports },
    { id: 'import', title: say('Import'), part: imports },
    { id: 'schedule', title: say('Re-checks by themselves'), part: schedule },
  ];
  return (
    <main class={css.page}>
      <PageWays here="projects.html" />
      <BackToList onBack={onBack} />
      <h1>{say('Export, import and what is kept')}</h1>
      {parts.map(({ id, title, part }) => (
        <section key={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          {part}
        </section>
      ))}
      {children}
    </main>
  );
}

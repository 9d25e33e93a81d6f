import type { Project } from '@/lib/core/project.ts';
import { Button } from '../Button.tsx';
import { countWords } from '../count-words.ts';
import { Notice } from '../Notice.tsx';
import { PageWays } from '../PageWays.tsx';
import { type ListProps, ProjectList } from './ProjectList.tsx';
import css from './ProjectsPage.module.css';

/**
 * The saved list, as far as it is known yet. `readOnly` says why nothing of it can be changed; `unread` how many of it are
 * still being read, where the newest stand already.
 */
export type Projects =
  | { is: 'loading' }
  | { is: 'failed'; why: string }
  | { is: 'ready'; projects: readonly Project[]; unreadable: number; readOnly?: string; unread?: number };

interface Props extends ListProps {
  list: Projects;
  onRetry: () => void;
  /** Export, import and what is kept. */
  keepAddress: string;
}

/** Every saved project, with search, filters and sort. */
export function ProjectsPage({ list, onRetry, keepAddress, ...rest }: Props) {
  return (
    <main class={css.page}>
      <PageWays here="projects.html" />
      <h1 class={css.title}>Saved projects</h1>
      <p>
        <a href={keepAddress}>Export, import and what is kept</a>
      </p>
      {list.is === 'loading' && <p role="status">Opening your list…</p>}
      {list.is === 'failed' && (
        <Notice tone="failed" title="Your list could not be opened.">
          <p>{list.why}</p>
          <Button onPress={onRetry}>Try again</Button>
        </Notice>
      )}
      {list.is === 'ready' && <Ready list={list} {...rest} />}
    </main>
  );
}

function Ready({ list, ...rest }: ListProps & { list: Extract<Projects, { is: 'ready' }> }) {
  const { projects, unreadable, readOnly = '', unread = 0 } = list;
  return (
    <>
      {readOnly !== '' && (
        <Notice tone="unknown" title="This list can only be read at the moment.">
          <p>{readOnly}</p>
        </Notice>
      )}
      {unreadable > 0 && (
        <Notice tone="unknown">
          <p>{countWords(unreadable, 'saved project')} could not be read. Nothing was deleted.</p>
        </Notice>
      )}
      {projects.length === 0 ? (
        <Notice tone="plain" title="Nothing is saved yet.">
          <p>Open a project’s page, press the Receipts button, and choose “Save this project”. It then stands here.</p>
        </Notice>
      ) : (
        <ProjectList projects={projects} unread={unread} {...rest} />
      )}
    </>
  );
}

import type { Project } from '@/lib/core/project.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { BackupLine, type BackupProps } from '../backup/BackupLine.tsx';
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
  /** A word on exports; left out where nobody keeps count of them. */
  backup?: BackupProps | undefined;
}

/** Every saved project, with search, filters and sort. */
export function ProjectsPage({ list, onRetry, keepAddress, backup, ...rest }: Props) {
  return (
    <main class={css.page}>
      <PageWays here="projects.html" />
      <h1>{say('Saved projects')}</h1>
      <p>
        <a href={keepAddress}>{say('Export, import and what is kept')}</a>
      </p>
      {backup && <BackupLine {...backup} />}
      {list.is === 'loading' && <p role="status">{say('Opening your list…')}</p>}
      {list.is === 'failed' && (
        <Notice tone="failed" title={say('Your list could not be opened.')}>
          <p>{told(list.why)}</p>
          <Button onPress={onRetry}>{say('Try again')}</Button>
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
        <Notice tone="unknown" title={say('This list can only be read at the moment.')}>
          <p>{told(readOnly)}</p>
        </Notice>
      )}
      {unreadable > 0 && (
        <Notice tone="unknown">
          <p>
            {sayCount(
              unreadable,
              '{n} saved project could not be read. Nothing was deleted.',
              '{n} saved projects could not be read. Nothing was deleted.',
            )}
          </p>
        </Notice>
      )}
      {projects.length === 0 ? (
        <Notice tone="plain" title={say('Nothing is saved yet.')}>
          <p>
            {say(
              'Open a project’s page, press the Receipts button, and choose “Save this project”. It then stands here.',
            )}
          </p>
        </Notice>
      ) : (
        <ProjectList projects={projects} unread={unread} {...rest} />
      )}
    </>
  );
}

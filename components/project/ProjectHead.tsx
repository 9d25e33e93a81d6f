import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/Button.tsx';
import { Moment } from '@/components/Moment.tsx';
import { Notice } from '@/components/Notice.tsx';
import { Said } from '@/components/Said.tsx';
import type { Project } from '@/lib/core/project.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './ProjectHead.module.css';
import { ProjectNameForm } from './ProjectNameForm.tsx';

export interface ProjectHeadEvents {
  onOpenSite: (project: Project) => void;
  onSaveAgain: (project: Project) => void;
  onRename: (project: Project, name: string) => void;
  onRemove: (project: Project) => void;
  /** Missing where nothing can be re-checked or compared. */
  onRecheck?: ((project: Project) => void) | undefined;
  onCompare?: ((project: Project) => void) | undefined;
}

interface Props extends ProjectHeadEvents {
  project: Project;
  /** A re-check of it waits or is under way. */
  rechecking?: boolean;
  /** Further actions and fields: tags, note, reports. */
  children?: ComponentChildren;
}

/** Name, domain, what is known since when, and what can be done with it. */
export function ProjectHead({ project, rechecking = false, children, ...on }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const unread = project.reviews === 0;
  useEffect(() => heading.current?.focus(), [project.id]);
  return (
    <header class={css.header}>
      <h1 ref={heading} tabIndex={-1} class={css.name}>
        <bdi>{project.name}</bdi>
      </h1>
      <p class={css.quiet}>
        <Said
          text="{domain}, {reviews}, on your list since {date}"
          gaps={{
            domain: <bdi>{project.domain}</bdi>,
            reviews: unread ? say('not read yet') : sayCount(project.reviews, '{n} review', '{n} reviews'),
            date: <Moment at={project.created} day />,
          }}
        />
      </p>
      {project.keySentence !== '' && (
        <p class={css.key} dir="auto">
          {told(project.keySentence)}
        </p>
      )}
      <div class={css.actions}>
        <Button onPress={() => on.onOpenSite(project)}>{say('Open site')}</Button>
        {on.onRecheck && (
          <Button busy={rechecking} onPress={() => on.onRecheck?.(project)}>
            {rechecking ? say('Re-checking…') : say('Re-check this project')}
          </Button>
        )}
        <Button onPress={() => on.onSaveAgain(project)}>
          {unread ? say('Save a review') : say('Save again as a new review')}
        </Button>
        {on.onCompare && !unread && (
          <Button onPress={() => on.onCompare?.(project)}>{say('Compare with others')}</Button>
        )}
        <ProjectNameForm key={project.id} name={project.name} onRename={(name) => on.onRename(project, name)} />
        <Button look="quiet" onPress={() => on.onRemove(project)}>
          {say('Remove')}
        </Button>
      </div>
      {children}
      {project.checked && project.checked.why !== '' && <Unchecked checked={project.checked} unread={unread} />}
      {unread && (
        <Notice tone="unknown" title={say('Not read yet')}>
          <p>
            {say(
              'It is on your list for the posts saved with it. No page of it was read, so nothing is known of its claims.',
            )}
          </p>
        </Notice>
      )}
    </header>
  );
}

/** The last re-check read nothing: said with its reason, and never as if nothing had changed. */
function Unchecked({ checked, unread }: { checked: NonNullable<Project['checked']>; unread: boolean }) {
  return (
    <Notice tone="unknown" title={say('Not checked at the last re-check')}>
      <p>
        <Moment at={checked.at} />: <bdi>{told(checked.why)}</bdi>
      </p>
      {!unread && <p>{say('What stands below is from the review before. Whether it still holds was not seen.')}</p>}
    </Notice>
  );
}

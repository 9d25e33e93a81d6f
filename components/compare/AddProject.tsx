import { Button } from '@/components/Button.tsx';
import type { Project } from '@/lib/core/project.ts';
import { say } from '@/lib/words/say.ts';
import css from './AddProject.module.css';

interface Props {
  /** Those that are not compared yet. */
  projects: readonly Project[];
  onAdd: (project: string) => void;
}

/** Most projects in the picker: of more than these the list page, with its search, finds the one. */
const MOST_OPTIONS = 500;

/** Picks one more project. It is added by a press of its own, so that stepping through with the keys adds nothing. */
export function AddProject({ projects, onAdd }: Props) {
  const shown = projects.slice(0, MOST_OPTIONS);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const picked = new FormData(event.currentTarget as HTMLFormElement).get('project');
    if (typeof picked === 'string' && picked !== '') onAdd(picked);
  };
  return (
    <form class={css.form} onSubmit={add}>
      <label class={css.label}>
        {say('Add a project')}
        <select class={css.field} name="project">
          {shown.map(({ id, name, domain }) => (
            <option key={id} value={id}>
              {name.slice(0, 80)} ({domain})
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{say('Add')}</Button>
      {shown.length < projects.length && (
        <p class={css.more}>
          {say('The first {count} by name. Others can be selected on the list.', { count: MOST_OPTIONS })}
        </p>
      )}
    </form>
  );
}

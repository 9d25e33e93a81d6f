import { isUnread } from '@/lib/core/list/entry.ts';
import type { Project } from '@/lib/core/project.ts';
import { Button } from '../Button.tsx';
import { Moment } from '../Moment.tsx';
import { RowStates } from '../RowStates.tsx';
import { SeverityMark } from '../SeverityMark.tsx';
import { severityOf } from '../severity-words.ts';
import { Unseen } from '../Unseen.tsx';
import css from './ProjectRow.module.css';

export interface ProjectRowEvents {
  onOpenReview: (project: Project) => void;
  onOpenSite: (project: Project) => void;
  onSaveAgain: (project: Project) => void;
  onRemove: (project: Project) => void;
}

interface Props extends ProjectRowEvents {
  project: Project;
  /** The site is open in a tab, so a new review can be saved from here. */
  isOpen: boolean;
}

/** One saved project. Names come from pages and people: they are only ever text. */
export function ProjectRow({ project, isOpen, ...on }: Props) {
  const worst = severityOf(project.worst);
  const unread = isUnread(project);
  return (
    <tr class={css.project} data-domain={project.domain}>
      <th scope="row" class={css.name}>
        <button type="button" class={css.open} onClick={() => on.onOpenReview(project)}>
          <bdi>{project.name}</bdi>
        </button>
        <span class={css.key} dir="auto">
          {unread ? 'On your list for the posts saved with it.' : project.keySentence}
        </span>
      </th>
      <td data-label="Domain" class={css.domain}>
        <bdi>{project.domain}</bdi>
      </td>
      <td data-label="Worst note">{worst && !unread ? <SeverityMark severity={worst} /> : 'Not checked'}</td>
      <td data-label="Checklist">{unread ? 'Not read yet' : <RowStates states={project.states} />}</td>
      <td data-label="Claims with receipt" class={css.number}>
        {unread ? <NotRead /> : project.withReceipt}
      </td>
      <td data-label="Claims without" class={css.number}>
        {unread ? <NotRead /> : project.without}
      </td>
      <td data-label="Last review">{unread ? 'Not read yet' : <Moment at={project.reviewed} day />}</td>
      <td data-label="Reviews" class={css.number}>
        {project.reviews}
      </td>
      <td class={css.actions}>
        <div class={css.buttons}>
          <Button label={`${open(unread)} of ${project.name}`} onPress={() => on.onOpenReview(project)}>
            {open(unread)}
          </Button>
          <Button look="quiet" label={`Open site ${project.domain}`} onPress={() => on.onOpenSite(project)}>
            Open site
          </Button>
          <Button
            look="quiet"
            label={`${again(isOpen, unread)}: ${project.name}`}
            onPress={() => on.onSaveAgain(project)}
          >
            {again(isOpen, unread)}
          </Button>
          <Button look="quiet" label={`Remove ${project.name}`} onPress={() => on.onRemove(project)}>
            Remove
          </Button>
        </div>
      </td>
    </tr>
  );
}

const open = (unread: boolean) => (unread ? 'Open saved posts' : 'Open last review');
const again = (isOpen: boolean, unread: boolean) =>
  `${unread ? 'Save a review' : 'Save again'}${isOpen ? ' from the open tab' : ''}`;

/** A number that nobody counted is none, and not 0. */
function NotRead() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <Unseen>Not read yet</Unseen>
    </>
  );
}

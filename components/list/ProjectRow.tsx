import { isUnread } from '@/lib/core/list/entry.ts';
import { say, sayNumber } from '@/lib/words/say.ts';
import { RowStates } from '../RowStates.tsx';
import { SeverityMark } from '../SeverityMark.tsx';
import { severityOf } from '../severity-words.ts';
import {
  ChangeMarker,
  Counted,
  type ItemProps,
  LastReview,
  ProjectAbout,
  ProjectActions,
  SelectBox,
} from './ProjectAbout.tsx';
import css from './ProjectRow.module.css';

/** One saved project as a row of the table. */
export function ProjectRow(item: ItemProps) {
  const { project, context, index, isSelected } = item;
  const worst = severityOf(project.worst);
  const unread = isUnread(project);
  return (
    <tr
      class={`${css.project} ${isSelected ? css.selected : ''}`}
      data-domain={project.domain}
      data-index={index}
      data-line={index}
      aria-rowindex={index + 2}
    >
      <td class={css.select}>
        <SelectBox {...item} />
      </td>
      <th scope="row">
        <ProjectAbout {...item} />
      </th>
      <td data-label={say('Domain')}>
        <bdi>{project.domain}</bdi>
      </td>
      <td data-label={say('Worst note')}>
        {worst && !unread ? <SeverityMark severity={worst} /> : say('Not checked')}
      </td>
      <td data-label={say('Checklist')}>{unread ? say('Not read yet') : <RowStates states={project.states} />}</td>
      <td data-label={say('Claims with receipt')} class={css.number}>
        <Counted project={project} count={project.withReceipt} />
      </td>
      <td data-label={say('Claims without')} class={css.number}>
        <Counted project={project} count={project.without} />
      </td>
      <td data-label={say('Changes')}>
        <ChangeMarker project={project} now={context.now} />
      </td>
      <td data-label={say('Last review')}>
        <LastReview project={project} />
      </td>
      <td data-label={say('Reviews')} class={css.number}>
        {sayNumber(project.reviews)}{' '}
      </td>
      <td>
        <ProjectActions {...item} />
      </td>
    </tr>
  );
}

import { Fragment } from 'preact';
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
import css from './ProjectCards.module.css';
import type { ItemsProps } from './ProjectTable.tsx';
import { useVisibleLines } from './use-visible-lines.ts';

/** Height of a line of cards that was not measured yet, and the space between two, as in the style. */
const USUAL = 300;
const SPACE = 12;

interface Props extends Omit<ItemsProps, 'order' | 'onOrder'> {
  /** Cards side by side. */
  columns: number;
}

/** Saved projects as cards, of which only the lines in view are drawn. */
export function ProjectCards({ projects, columns, context, selected, current, isPinned, keys }: Props) {
  const keyOf = (line: number) => `${columns} ${projects[line * columns]?.id}`;
  const pinned = isPinned ? Math.floor(current / columns) : -1;
  const count = Math.ceil(projects.length / columns);
  const { root, drawn } = useVisibleLines({ count, keyOf, usual: USUAL, space: SPACE, pinned });
  const { root: keysRoot, ...on } = keys;
  const both = (element: HTMLUListElement | null) => {
    root.current = element;
    keysRoot.current = element;
  };
  return (
    <ul class={css.cards} style={{ '--columns': columns }} ref={both} {...on}>
      {drawn.lines.map(({ line, gap }) => (
        <Fragment key={keyOf(line)}>
          {gap > 0 && <Gap height={gap} />}
          {projects.slice(line * columns, (line + 1) * columns).map((project, column) => (
            <ProjectCard
              key={project.id}
              project={project}
              context={context}
              index={line * columns + column}
              line={line}
              count={projects.length}
              isSelected={selected.has(project.id)}
              isCurrent={line * columns + column === current}
            />
          ))}
        </Fragment>
      ))}
      {drawn.after > 0 && <Gap key="after" height={drawn.after} />}
    </ul>
  );
}

/** Keeps the place of cards that are not drawn; the space below a card is in its height. */
function Gap({ height }: { height: number }) {
  return <li aria-hidden="true" class={css.gap} style={{ height: `${Math.max(0, height - SPACE)}px` }} />;
}

function ProjectCard({ line, count, ...item }: ItemProps & { line: number; count: number }) {
  const { project, context, index, isSelected } = item;
  const worst = severityOf(project.worst);
  const unread = isUnread(project);
  return (
    <li
      class={`${css.card} ${isSelected ? css.selected : ''}`}
      data-domain={project.domain}
      data-index={index}
      data-line={line}
      aria-posinset={index + 1}
      aria-setsize={count}
    >
      <div class={css.head}>
        <SelectBox {...item} />
        <div>
          <ProjectAbout {...item} />
        </div>
      </div>
      <dl class={css.facts}>
        <Fact name={say('Domain')}>
          <bdi>{project.domain}</bdi>
        </Fact>
        <Fact name={say('Worst note')}>
          {worst && !unread ? <SeverityMark severity={worst} /> : say('Not checked')}
        </Fact>
        <Fact name={say('Checklist')}>{unread ? say('Not read yet') : <RowStates states={project.states} />}</Fact>
        <Fact name={say('Claims with receipt')}>
          <Counted project={project} count={project.withReceipt} />
        </Fact>
        <Fact name={say('Claims without')}>
          <Counted project={project} count={project.without} />
        </Fact>
        <Fact name={say('Changes')}>
          <ChangeMarker project={project} now={context.now} />
        </Fact>
        <Fact name={say('Last review')}>
          <LastReview project={project} />
        </Fact>
        <Fact name={say('Reviews')}>{sayNumber(project.reviews)}</Fact>
      </dl>
      <ProjectActions {...item} />
    </li>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div class={css.fact}>
      <dt>{name}</dt>
      <dd data-label={name}>{children}</dd>
    </div>
  );
}

import type { RefObject } from 'preact';
import { Fragment } from 'preact';
import { COLUMNS, nextOrder, type Order } from '@/lib/core/list/order.ts';
import type { Project } from '@/lib/core/project.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Unseen } from '../Unseen.tsx';
import type { ItemContext } from './ProjectAbout.tsx';
import { ProjectRow } from './ProjectRow.tsx';
import css from './ProjectTable.module.css';
import { useVisibleLines } from './use-visible-lines.ts';

/** Height of a row that was not measured yet. */
const USUAL = 104;

/** What table and cards are drawn from. */
export interface ItemsProps {
  /** In the order shown. */
  projects: readonly Project[];
  order: Order;
  onOrder: (order: Order) => void;
  context: ItemContext;
  selected: ReadonlySet<string>;
  /** Place of the one that Tab leads into, and whether the focus is or was there. */
  current: number;
  isPinned: boolean;
  keys: {
    root: RefObject<HTMLElement | null>;
    onKeyDown: (event: KeyboardEvent) => void;
    onKeyUp: (event: KeyboardEvent) => void;
    onFocusIn: (event: FocusEvent) => void;
  };
}

/** Saved projects as a table, of which only the rows in view are drawn. Screen readers are told the place of each. */
export function ProjectTable({ projects, order, onOrder, context, selected, current, isPinned, keys }: ItemsProps) {
  const keyOf = (line: number) => projects[line]?.id ?? '';
  const pinned = isPinned ? current : -1;
  const { root, drawn } = useVisibleLines({ count: projects.length, keyOf, usual: USUAL, space: 0, pinned });
  const { root: keysRoot, ...on } = keys;
  return (
    <table
      class={css.table}
      aria-rowcount={projects.length + 1}
      ref={keysRoot as RefObject<HTMLTableElement | null>}
      {...on}
    >
      <Head order={order} onOrder={onOrder} />
      <tbody ref={root as RefObject<HTMLTableSectionElement | null>}>
        {drawn.lines.map(({ line, gap }) => {
          const project = projects[line];
          if (!project) return null;
          return (
            <Fragment key={project.id}>
              {gap > 0 && <Gap height={gap} />}
              <ProjectRow
                project={project}
                context={context}
                index={line}
                isSelected={selected.has(project.id)}
                isCurrent={line === current}
              />
            </Fragment>
          );
        })}
        {drawn.after > 0 && <Gap key="after" height={drawn.after} />}
      </tbody>
    </table>
  );
}

/** Keeps the place of rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true" class={css.gap}>
      <td colSpan={COLUMNS.length + 2} style={{ height: `${height}px` }} />
    </tr>
  );
}

function Head({ order, onOrder }: Pick<ItemsProps, 'order' | 'onOrder'>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td class={css.forBox}>
          <Unseen>{say('Selected')}</Unseen>
        </td>
        {COLUMNS.map(({ by, title }) => (
          <th
            key={by}
            scope="col"
            class={css[by]}
            aria-sort={order.by === by ? (order.descending ? 'descending' : 'ascending') : undefined}
          >
            <button type="button" class={css.sort} onClick={() => onOrder(nextOrder(order, by))}>
              {told(title)}
              <span class={css.arrow} aria-hidden="true">
                {order.by === by ? (order.descending ? '▼' : '▲') : ''}
              </span>
            </button>
          </th>
        ))}
        <th scope="col" class={css.actions}>
          {say('Actions')}
        </th>
      </tr>
    </thead>
  );
}

import { useState } from 'preact/hooks';
import { COLUMNS, type Column, type Order } from '@/lib/core/list/order.ts';
import type { Project } from '@/lib/core/project.ts';
import { Button } from '../Button.tsx';
import { ProjectRow, type ProjectRowEvents } from './ProjectRow.tsx';
import css from './ProjectTable.module.css';

/** Rows drawn at once; the rest comes on demand, so that a long list opens as fast as a short one. */
const PAGE = 60;

interface Props extends ProjectRowEvents {
  projects: readonly Project[];
  order: Order;
  onOrder: (order: Order) => void;
  /** Domains that are open in a tab. */
  openDomains: ReadonlySet<string>;
}

/** Saved projects as a table; in a narrow window the same cells stand as cards. */
export function ProjectTable({ projects, order, onOrder, openDomains, ...events }: Props) {
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <table class={css.table}>
        <thead>
          <tr>
            {COLUMNS.map(({ by, title }) => (
              <th
                key={by}
                scope="col"
                aria-sort={order.by === by ? (order.descending ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" class={css.sort} onClick={() => onOrder(nextOrder(order, by))}>
                  {title}
                  <span class={css.arrow} aria-hidden="true">
                    {order.by === by ? (order.descending ? '▼' : '▲') : ''}
                  </span>
                </button>
              </th>
            ))}
            <th scope="col">Actions</th>
          </tr>
        </thead>
        <tbody>
          {projects.slice(0, shown).map((project) => (
            <ProjectRow key={project.id} project={project} isOpen={openDomains.has(project.domain)} {...events} />
          ))}
        </tbody>
      </table>
      {shown < projects.length && (
        <Button onPress={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, projects.length - shown)} more of {projects.length}
        </Button>
      )}
    </>
  );
}

/** The same column turns round; a new one starts with what a person wants first: A–Z, or the most and the latest. */
function nextOrder(order: Order, by: Column): Order {
  if (order.by === by) return { by, descending: !order.descending };
  return { by, descending: by !== 'name' && by !== 'domain' };
}

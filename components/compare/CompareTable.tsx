import type { ComponentChildren } from 'preact';
import type { Comparison, Overview, Unread } from '@/lib/core/compare.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Unseen } from '../Unseen.tsx';
import css from './CompareTable.module.css';
import type { ComparedSide } from './compared-side.ts';
import { OVERVIEW_LINES } from './OverviewLines.tsx';
import { RowCellView } from './RowCellView.tsx';
import { type SideEvents, SideHead } from './SideHead.tsx';

interface Props extends SideEvents {
  sides: readonly ComparedSide[];
  comparison: Comparison;
  onlyDiffering: boolean;
}

/** The table: a column for each project, what stands above the rows, and the ten rows. */
export function CompareTable({ sides, comparison, onlyDiffering, ...events }: Props) {
  const rows = comparison.rows.filter(({ differs }) => differs || !onlyDiffering);
  const name = (at: number) => sides[at]?.project.name ?? '';
  return (
    <table class={css.table}>
      <caption>
        <Unseen>{say('Each project in a column of its own, each line about the same thing')}</Unseen>
      </caption>
      <thead class={css.heads}>
        <tr>
          <th scope="col" class={css.corner}>
            {say('About')}
          </th>
          {sides.map((side, at) => (
            <th key={side.project.id} scope="col" data-side={side.project.domain}>
              <SideHead side={side} isFirst={at === 0} {...events} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {OVERVIEW_LINES.map(({ title, Cell }) => (
          <Line key={title} title={title} cells={comparison.overviews} name={name}>
            {(overview) => <Cell overview={overview} />}
          </Line>
        ))}
        {rows.map(({ row, title, cells, differs }) => (
          <Line key={row} row={row} title={title} differs={differs && sides.length > 1} cells={cells} name={name}>
            {(cell) => <RowCellView cell={cell} />}
          </Line>
        ))}
        {rows.length === 0 && (
          <tr>
            <td colSpan={sides.length + 1}>{say('In no row do these projects differ.')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

interface LineProps<Cell> {
  title: string;
  row?: string;
  differs?: boolean;
  cells: readonly (Cell | Unread)[];
  /** Name of the project of a cell, told where the columns stand under each other. */
  name: (at: number) => string;
  children: (cell: Cell) => ComponentChildren;
}

function Line<Cell extends { is: 'read' } | Overview>({ title, row, differs, cells, name, children }: LineProps<Cell>) {
  return (
    <tr data-compared={row}>
      <th scope="row" class={css.about}>
        {' '}
        {told(title)}
        {differs && <span class={css.differs}>{say('differs')}</span>}
      </th>
      {cells.map((cell, at) => (
        <td key={at}>
          <p class={css.whose} aria-hidden="true">
            {name(at)}
          </p>
          {cell.is === 'unread' ? <p class={css.unread}>{told(cell.why)}</p> : children(cell)}
        </td>
      ))}
    </tr>
  );
}

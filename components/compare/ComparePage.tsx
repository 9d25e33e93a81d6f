import { Button } from '@/components/Button.tsx';
import { Notice } from '@/components/Notice.tsx';
import { compareReviews, FEWEST_COMPARED } from '@/lib/core/compare.ts';
import { AddProject } from './AddProject.tsx';
import css from './ComparePage.module.css';
import { CompareTable } from './CompareTable.tsx';
import type { CompareState } from './compared-side.ts';
import { ReportButtons } from './ReportButtons.tsx';
import type { SideEvents } from './SideHead.tsx';

interface Props extends SideEvents {
  state: CompareState;
  onlyDiffering: boolean;
  /** What became of the last report. */
  said: string;
  onBack: () => void;
  onRetry: () => void;
  onAdd: (project: string) => void;
  onOnlyDiffering: (on: boolean) => void;
  onReport: (format: 'markdown' | 'html' | 'print') => void;
}

/** Two to four projects row by row. No row counts more than another, and nothing is added up. */
export function ComparePage({ state, onBack, onRetry, ...rest }: Props) {
  return (
    <main class={css.page}>
      <div class={css.back}>
        <Button look="quiet" onPress={onBack}>
          ← All saved projects
        </Button>
      </div>
      <h1 class={css.title}>Projects side by side</h1>
      {state.is === 'loading' && <p role="status">Opening the projects…</p>}
      {state.is === 'failed' && (
        <Notice tone="failed" title="The projects could not be opened.">
          <p>{state.why}</p>
          <Button onPress={onRetry}>Try again</Button>
        </Notice>
      )}
      {state.is === 'ready' && <Ready state={state} {...rest} />}
    </main>
  );
}

type ReadyProps = Omit<Props, 'state' | 'onBack' | 'onRetry'> & { state: Extract<CompareState, { is: 'ready' }> };

function Ready({ state, onlyDiffering, said, onAdd, onOnlyDiffering, onReport, ...events }: ReadyProps) {
  const { sides, others, gone } = state;
  const comparison = compareReviews(sides);
  const same = comparison.rows.filter(({ differs }) => !differs).length;
  return (
    <>
      {gone > 0 && (
        <Notice tone="plain">
          <p>{gone === 1 ? 'One of these projects is' : `${gone} of these projects are`} not on your list any more.</p>
        </Notice>
      )}
      {sides.length < FEWEST_COMPARED && <p>Add another project to compare with.</p>}
      <div class={css.tools}>
        {sides.length >= FEWEST_COMPARED && (
          <label class={css.only}>
            <input
              type="checkbox"
              checked={onlyDiffering}
              onChange={(event) => onOnlyDiffering(event.currentTarget.checked)}
            />
            Only rows that differ
            <span class={css.count}>
              {comparison.rows.length - same} of {comparison.rows.length}
            </span>
          </label>
        )}
        {others.length > 0 && <AddProject projects={others} onAdd={onAdd} />}
        {sides.length > 0 && <ReportButtons about="this comparison" said={said} onReport={onReport} />}
      </div>
      {sides.length > 0 && (
        <CompareTable sides={sides} comparison={comparison} onlyDiffering={onlyDiffering} {...events} />
      )}
    </>
  );
}

import { BackToList } from '@/components/BackToList.tsx';
import { Button } from '@/components/Button.tsx';
import { Notice } from '@/components/Notice.tsx';
import { compareProjects, FEWEST_COMPARED } from '@/lib/core/compare.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
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
        <BackToList onBack={onBack} />
      </div>
      <h1>{say('Projects side by side')}</h1>
      {state.is === 'loading' && <p role="status">{say('Opening the projects…')}</p>}
      {state.is === 'failed' && (
        <Notice tone="failed" title={say('The projects could not be opened.')}>
          <p>{told(state.why)}</p>
          <Button onPress={onRetry}>{say('Try again')}</Button>
        </Notice>
      )}
      {state.is === 'ready' && <Ready state={state} {...rest} />}
    </main>
  );
}

type ReadyProps = Omit<Props, 'state' | 'onBack' | 'onRetry'> & { state: Extract<CompareState, { is: 'ready' }> };

function Ready({ state, onlyDiffering, said, onAdd, onOnlyDiffering, onReport, ...events }: ReadyProps) {
  const { sides, others, gone } = state;
  const comparison = compareProjects(sides);
  const same = comparison.rows.filter(({ differs }) => !differs).length;
  return (
    <>
      {gone > 0 && (
        <Notice tone="plain">
          <p>
            {sayCount(
              gone,
              'One of these projects is not on your list any more.',
              '{n} of these projects are not on your list any more.',
            )}
          </p>
        </Notice>
      )}
      {sides.length < FEWEST_COMPARED && <p>{say('Add another project to compare with.')}</p>}
      <div class={css.tools}>
        {sides.length >= FEWEST_COMPARED && (
          <label class={css.only}>
            <input
              type="checkbox"
              checked={onlyDiffering}
              onChange={(event) => onOnlyDiffering(event.currentTarget.checked)}
            />{' '}
            {say('Only rows that differ')}{' '}
            <span class={css.count}>
              {say('{shown} of {all}', { shown: comparison.rows.length - same, all: comparison.rows.length })}
            </span>
          </label>
        )}
        {others.length > 0 && <AddProject projects={others} onAdd={onAdd} />}
        {sides.length > 0 && <ReportButtons label={say('Report of this comparison')} said={said} onReport={onReport} />}
      </div>
      {sides.length > 0 && (
        <CompareTable sides={sides} comparison={comparison} onlyDiffering={onlyDiffering} {...events} />
      )}
    </>
  );
}

import type { RecheckItem, RecheckRun } from '@/lib/core/recheck.ts';
import { Button } from '../Button.tsx';
import { countWords } from '../count-words.ts';
import { Moment } from '../Moment.tsx';
import css from './RecheckBar.module.css';

/** One project of a run that is finished. */
export type ShownItem = Pick<RecheckItem, 'project' | 'state' | 'why' | 'changed'> & { name: string };

/** A run as it is shown: how far it is, and what came so far. */
export interface ShownRun {
  run: RecheckRun;
  counts: Record<RecheckItem['state'], number>;
  results: readonly ShownItem[];
  /** Results that are not among those. */
  more: number;
}

interface Props extends ShownRun {
  onCancel: (run: string) => void;
  onDismiss: (run: string) => void;
  onOpen: (project: string) => void;
}

const TITLES: Readonly<Record<RecheckRun['state'], string>> = {
  running: 'Checking again…',
  done: 'Checked again',
  cancelled: 'Re-check cancelled',
};

/** A re-check: how far it is, what came of each project so far, and a cancel that works. */
export function RecheckBar({ run, counts, results, more, onCancel, onDismiss, onOpen }: Props) {
  const goesOn = run.state === 'running';
  const words = countsWords(run, counts);
  const ended = counts.read + counts['not-checked'] + counts.cancelled;
  return (
    <section class={css.bar} aria-label="Re-check" data-recheck={run.state}>
      <header class={css.head}>
        <h2 class={css.title}>{TITLES[run.state]}</h2>
        {goesOn ? (
          <Button label="Cancel this re-check" onPress={() => onCancel(run.id)}>
            Cancel
          </Button>
        ) : (
          <Button look="quiet" label="Close this re-check" onPress={() => onDismiss(run.id)}>
            Close
          </Button>
        )}
      </header>
      <div
        class={css.track}
        role="progressbar"
        aria-label="Projects checked again"
        aria-valuemin={0}
        aria-valuemax={run.total}
        aria-valuenow={ended}
        aria-valuetext={words}
      >
        <div class={css.done} style={{ width: `${run.total > 0 ? (100 * ended) / run.total : 100}%` }} />
      </div>
      <p class={css.counts}>
        {words} · begun {run.by === 'schedule' && 'by schedule '}
        <Moment at={run.at} />
      </p>
      <p class={css.spoken} role="status">
        {goesOn ? '' : `${TITLES[run.state]}: ${words}`}
      </p>
      {results.length > 0 && (
        <details class={css.results} open={results.length <= 12}>
          <summary>{countWords(results.length + more, 'result')}</summary>
          <ul class={css.list}>
            {results.map((item) => (
              <li key={item.project} class={css.item} data-result={item.state}>
                <Button look="quiet" label={`${item.name}: open this project`} onPress={() => onOpen(item.project)}>
                  {item.name}
                </Button>
                <span>{resultWords(item)}</span>
              </li>
            ))}
          </ul>
          {more > 0 && <p class={css.counts}>and {more} more, which stand in the list.</p>}
        </details>
      )}
    </section>
  );
}

function countsWords({ total }: RecheckRun, counts: ShownRun['counts']): string {
  const said = [`${counts.read} of ${total} read`];
  if (counts['not-checked'] > 0) said.push(`${counts['not-checked']} not checked`);
  if (counts.cancelled > 0) said.push(`${counts.cancelled} cancelled`);
  return said.join(', ');
}

function resultWords({ state, why, changed }: ShownItem): string {
  if (state === 'not-checked') return `Not checked. ${why}`;
  if (!changed) return 'Read.';
  const { page, rules } = changed;
  if (page + rules === 0) return 'Read; no change was found.';
  const said = [
    ...(page > 0 ? [`${countWords(page, 'change')} on its pages`] : []),
    ...(rules > 0 ? [`${countWords(rules, 'change')} by our rules`] : []),
  ];
  return `Read; ${said.join(', ')}.`;
}

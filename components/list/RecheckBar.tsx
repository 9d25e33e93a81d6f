import { Said } from '@/components/Said.tsx';
import type { RecheckItem, RecheckRun } from '@/lib/core/recheck.ts';
import { en } from '@/lib/words/en.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
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
  running: en('Checking again…'),
  done: en('Checked again'),
  cancelled: en('Re-check cancelled'),
};

/** A re-check: how far it is, what came of each project so far, and a cancel that works. */
export function RecheckBar({ run, counts, results, more, onCancel, onDismiss, onOpen }: Props) {
  const goesOn = run.state === 'running';
  const words = countsWords(run, counts);
  const ended = counts.read + counts['not-checked'] + counts.cancelled;
  return (
    <section class={css.bar} aria-label={say('Re-check')} data-recheck={run.state}>
      <header class={css.head}>
        <h2 class={css.title}>{told(TITLES[run.state])}</h2>
        {goesOn ? (
          <Button label={say('Cancel this re-check')} onPress={() => onCancel(run.id)}>
            {say('Cancel')}
          </Button>
        ) : (
          <Button look="quiet" label={say('Close this re-check')} onPress={() => onDismiss(run.id)}>
            {say('Close')}
          </Button>
        )}
      </header>
      <div
        class={css.track}
        role="progressbar"
        aria-label={say('Projects checked again')}
        aria-valuemin={0}
        aria-valuemax={run.total}
        aria-valuenow={ended}
        aria-valuetext={words}
      >
        <div class={css.done} style={{ width: `${run.total > 0 ? (100 * ended) / run.total : 100}%` }} />
      </div>
      <p class={css.counts}>
        {run.by === 'schedule' ? (
          <Said text="{counts} · begun by schedule {time}" gaps={{ counts: words, time: <Moment at={run.at} /> }} />
        ) : (
          <Said text="{counts} · begun {time}" gaps={{ counts: words, time: <Moment at={run.at} /> }} />
        )}
      </p>
      <p class={css.spoken} role="status">
        {goesOn ? '' : say('{title}: {counts}', { title: told(TITLES[run.state]), counts: words })}
      </p>
      {results.length > 0 && (
        <details class={css.results} open={results.length <= 12}>
          <summary>{sayCount(results.length + more, '{n} result', '{n} results')}</summary>
          <ul class={css.list}>
            {results.map((item) => (
              <li key={item.project} class={css.item} data-result={item.state}>
                <Button
                  look="quiet"
                  label={say('{name}: open this project', { name: item.name })}
                  onPress={() => onOpen(item.project)}
                >
                  {item.name}
                </Button>
                <span>{resultWords(item)}</span>
              </li>
            ))}
          </ul>
          {more > 0 && (
            <p class={css.counts}>
              {sayCount(more, 'and {n} more, which stands in the list.', 'and {n} more, which stand in the list.')}
            </p>
          )}
        </details>
      )}
    </section>
  );
}

function countsWords({ total }: RecheckRun, counts: ShownRun['counts']): string {
  const said = [say('{read} of {total} read', { read: counts.read, total })];
  if (counts['not-checked'] > 0) said.push(say('{count} not checked', { count: counts['not-checked'] }));
  if (counts.cancelled > 0) said.push(say('{cancelled} cancelled', { cancelled: counts.cancelled }));
  return said.join(', ');
}

function resultWords({ state, why, changed }: ShownItem): string {
  if (state === 'not-checked') return say('Not checked. {why}', { why: told(why) });
  if (!changed) return say('Read.');
  const { page, rules } = changed;
  if (page + rules === 0) return say('Read; no change was found.');
  const pages = sayCount(page, '{n} change on its pages', '{n} changes on its pages');
  const ours = sayCount(rules, '{n} change by our rules', '{n} changes by our rules');
  if (page > 0 && rules > 0) return say('Read; {pages}, {rules}.', { pages, rules: ours });
  return say('Read; {changes}.', { changes: page > 0 ? pages : ours });
}

import type { Report } from '@/lib/core/report.ts';
import { countWords } from './count-words.ts';
import css from './OpeningChecks.module.css';

type Item = NonNullable<Report['opening']>[number];

const GROUPS: readonly { state: Item['state']; title: string }[] = [
  { state: 'noted', title: 'Looked at, and noted' },
  { state: 'not-checked', title: 'Not checked' },
  { state: 'nothing-seen', title: 'Looked at, nothing seen' },
  { state: 'not-applicable', title: 'Not asked on this sort of page' },
];

/** "12 things, 2 not checked": the second half never goes without saying. */
function summaryWords(opening: readonly Item[]): string {
  const looked = opening.filter(({ state }) => state === 'noted' || state === 'nothing-seen').length;
  const not = opening.filter(({ state }) => state === 'not-checked').length;
  return `Looked at when it opened: ${countWords(looked, 'thing')}; ${not} not checked`;
}

/** What was looked at when the page opened, and what was not, one line for each. */
export function OpeningChecks({ opening }: { opening: readonly Item[] }) {
  if (opening.length === 0) return null;
  return (
    <details class={css.checks}>
      <summary>{summaryWords(opening)}</summary>
      {GROUPS.map(({ state, title }) => {
        const items = opening.filter((item) => item.state === state);
        if (items.length === 0) return null;
        return (
          <div key={state} class={state === 'not-checked' ? css.unchecked : undefined}>
            <p class={css.title}>{title}</p>
            <ul class={css.list}>
              {items.map(({ id, what, why }) => (
                <li key={id}>
                  {what}
                  {why && state !== 'not-applicable' && (
                    <>
                      : <bdi>{why}</bdi>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </details>
  );
}

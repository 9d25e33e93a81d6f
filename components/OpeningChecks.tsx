import type { Report } from '@/lib/core/report.ts';
import { en } from '@/lib/words/en.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './OpeningChecks.module.css';

type Item = NonNullable<Report['opening']>[number];

const GROUPS: readonly { state: Item['state']; title: string }[] = [
  { state: 'noted', title: en('Looked at, and noted') },
  { state: 'not-checked', title: en('Not checked') },
  { state: 'nothing-seen', title: en('Looked at, nothing seen') },
  { state: 'not-applicable', title: en('Not asked on this sort of page') },
];

/** "12 things, 2 not checked": the second half never goes without saying. */
function summaryWords(opening: readonly Item[]): string {
  const looked = opening.filter(({ state }) => state === 'noted' || state === 'nothing-seen').length;
  const not = opening.filter(({ state }) => state === 'not-checked').length;
  return say('{looks}; {others}', {
    looks: sayCount(looked, 'Looked at when it opened: {n} thing', 'Looked at when it opened: {n} things'),
    others: sayCount(not, '{n} not checked', '{n} not checked'),
  });
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
          <div key={state} class={`${css.group} ${state === 'not-checked' ? css.unchecked : ''}`}>
            <p class={css.title}>{told(title)}</p>
            <ul class={css.list}>
              {items.map(({ id, what, why }) => (
                <li key={id}>
                  {told(what)}
                  {why && state !== 'not-applicable' && (
                    <>
                      : <bdi>{told(why)}</bdi>
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

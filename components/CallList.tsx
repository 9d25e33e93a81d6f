import type { Assessment } from '@/lib/core/assessment.ts';
import { rankOf } from '@/lib/core/severity.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './CallList.module.css';
import { SeverityMark } from './SeverityMark.tsx';

type Calls = NonNullable<Assessment['calls']>;

/** The calls of a batch in the order in which the wallet would send them; which one has most at stake is said first. */
export function CallList({ calls }: { calls: Calls }) {
  return (
    <section class={css.calls}>
      <h3 class={css.title}>{titleOf(calls)}</h3>
      <ol class={css.list}>
        {calls.map(({ at, sentence, worst }) => (
          <li key={at} class={css.call}>
            <span class={css.number}>{at + 1}</span>
            <div>
              {worst !== 'none' && <SeverityMark severity={worst} />}
              <p>
                <bdi>{told(sentence)}</bdi>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function titleOf(calls: Calls): string {
  if (calls.length === 1) return say('One call in a batch');
  const most = [...calls].sort((a, b) => rankOf(b.worst) - rankOf(a.worst))[0];
  if (!most || rankOf(most.worst) < rankOf('caution'))
    return sayCount(calls.length, '{n} call in this one request', '{n} calls in this one request');
  return sayCount(
    calls.length,
    '{n} call in this one request; number {number} has most at stake',
    '{n} calls in this one request; number {number} has most at stake',
    { number: most.at + 1 },
  );
}

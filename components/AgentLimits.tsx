import type { AgentLimit } from '@/lib/core/agent-limits.ts';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './AgentLimits.module.css';

/** What each line asks, in the fixed order of the limits. */
const LINE: Record<AgentLimit['id'], string> = {
  'how-much': en('How much'),
  'how-often': en('How often'),
  where: en('Where'),
  'until-when': en('Until when'),
  'who-approves': en('Who approves'),
  'take-back': en('Take it back'),
};

/** None of these words says that a limit is tight enough. */
const STATE: Record<AgentLimit['state'], { word: string; path: string }> = {
  // A bar across, an arrow that runs on, and a ring with gaps.
  set: { word: en('Limit set'), path: 'M2 8h9M12 3v10' },
  open: { word: en('No limit'), path: 'M2 8h11M9 4l4 4-4 4' },
  'not-said': {
    word: en('Not said'),
    path: 'M8 2.5a5.5 5.5 0 0 1 5.2 3.7M13.2 9.8A5.5 5.5 0 0 1 8 13.5M2.8 9.8a5.5 5.5 0 0 1 0-3.6',
  },
};

/** Somebody would act for the person without asking again: six fixed lines on what limits them, or that nothing does. */
export function AgentLimits({ limits }: { limits: readonly AgentLimit[] }) {
  return (
    <section class={css.limits}>
      <h3 class={css.title}>{say('What limits who acts for you')}</h3>
      <dl>
        {limits.map(({ id, state, words }) => (
          <div key={id} class={`${css.line} ${css[state] ?? ''}`} data-limit={id} data-state={state}>
            <dt>{told(LINE[id])}</dt>
            <dd>
              <span class={css.state}>
                <svg class={css.shape} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                  <path d={STATE[state].path} />
                </svg>
                {told(STATE[state].word)}
              </span>
              <bdi>{told(words)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import { Moment } from './Moment.tsx';
import css from './RequestList.module.css';
import { type RequestShape, requestShape, requestWord } from './request-words.ts';
import { SeverityMark } from './SeverityMark.tsx';
import { Shortened } from './Shortened.tsx';
import { stakeOf } from './stake-words.ts';
import type { RequestView } from './tab-view.ts';

interface Props {
  requests: readonly RequestView[];
  /** Brings the window in which waiting requests are answered to the front. */
  onShow: () => void;
}

/** The wallet requests that were seen on this tab, those that wait first, then the newest; each with what became of it. */
export function RequestList({ requests, onShow }: Props) {
  const newest = [...requests].sort((a, b) => Number(b.state === 'held') - Number(a.state === 'held') || b.at - a.at);
  return (
    <section class={css.requests} aria-labelledby="requests-title">
      <h2 class={css.title} id="requests-title">
        {sayCount(requests.length, '{n} wallet request on this tab', '{n} wallet requests on this tab')}
      </h2>
      <Shortened
        class={css.items}
        items={newest}
        first={2}
        name={(n) => sayCount(n, 'Show all {n} wallet request', 'Show all {n} wallet requests')}
        render={(request) => (
          <li
            key={request.id}
            class={`${css.item} ${request.state === 'not-checked' ? css.unseen : ''}`}
            data-request={request.state}
          >
            <Request request={request} onShow={onShow} />
          </li>
        )}
      />
    </section>
  );
}

function Request({ request, onShow }: { request: RequestView; onShow: () => void }) {
  const { assessment, state, why } = request;
  const stake = assessment && stakeOf(assessment);
  return (
    <>
      <p class={css.head}>
        <span class={css.state}>
          <Shape shape={requestShape(request)} />
          {requestWord(request)}
        </span>
        {assessment && assessment.worst !== 'none' && <SeverityMark severity={assessment.worst} />}
      </p>
      <p class={css.say}>
        <bdi>
          {stake ? `${told(stake.say)} ${stake.more}` : why ? told(why) : say('What it asked for is not known.')}
        </bdi>
      </p>
      {assessment && why && <p class={css.say}>{told(why)}</p>}
      {assessment && assessment.notChecked.length > 0 && (
        <details>
          <summary>
            {sayCount(assessment.notChecked.length, 'Not checked: {n} thing', 'Not checked: {n} things')}
          </summary>
          <ul class={css.unchecked}>
            {assessment.notChecked.map((what) => (
              <li key={what}>{told(what)}</li>
            ))}
          </ul>
        </details>
      )}
      {state === 'held' && (
        <p class={css.answer}>
          {say('Answer it in the window that opened for it.')}{' '}
          <Button onPress={onShow}>{say('Show that window')}</Button>
        </p>
      )}
      <p class={css.foot}>
        {assessment && <code class={css.method}>{assessment.method}</code>}
        <Moment at={request.at} />
      </p>
    </>
  );
}

const PATHS = {
  pause: 'M5 3v10M11 3v10',
  arrow: 'M2 8h11M9 4l4 4-4 4',
  back: 'M14 8H3M7 4 3 8l4 4',
  unknown: 'M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3M8 12v.2',
  // A way that bends round a bar, and a crossed ring.
  round: 'M8 5v6M2 8c0-7 12-7 12 0M12 6l2 2 2-2',
  closed: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M4.2 4.2l7.6 7.6',
} as const satisfies Record<RequestShape, string>;

function Shape({ shape }: { shape: RequestShape }) {
  return (
    <svg class={css.shape} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={PATHS[shape]} />
    </svg>
  );
}

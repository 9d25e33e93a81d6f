import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Assessment } from '@/lib/core/assessment.ts';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { RequestAnswer } from './RequestAnswer.tsx';
import { RequestBehind } from './RequestBehind.tsx';
import css from './RequestView.module.css';
import { Said } from './Said.tsx';
import { SeverityMark } from './SeverityMark.tsx';
import type { End, ShownRequest } from './shown-requests.ts';
import { stakeOf } from './stake-words.ts';
import { Unbroken } from './Unbroken.tsx';

const NOTHING_KNOWN = {
  say: en('What this request would do is not known. It was not checked.'),
  promise: '',
  more: '',
};

/** How it ended, where its buttons were. */
const END_WORDS: Record<End, string> = {
  back: en('You went back. Nothing was signed.'),
  sent: en('You sent it on. Your wallet asks you next.'),
  gone: en('This request is over: its page was left, or took it back. What else waits stands below.'),
};

interface Props {
  shown: ShownRequest;
  calm: number;
  onAnswer: (id: string, letThrough: boolean) => Promise<void>;
  onCopy: (text: string) => Promise<boolean>;
}

/**
 * One request. What is at stake stands first and largest: the worst finding, without the page's promise, which follows on
 * a line of its own. It is said once; behind the buttons stands everything else. When the page ends it, it keeps its room.
 */
export function RequestView({ shown: { request, end }, calm, onAnswer, onCopy }: Props) {
  const { id, assessment, raw } = request;
  const worst = assessment?.worst ?? 'warning';
  const heading = `request-${id}`;
  const { say: stake, more } = assessment ? stakeOf(assessment) : NOTHING_KNOWN;
  const place = useRef<HTMLElement>(null);
  const height = useRef(0);
  useLayoutEffect(() => {
    if (end === undefined) height.current = place.current?.getBoundingClientRect().height ?? 0;
  });
  const style = end === 'gone' ? { minHeight: `${height.current}px` } : undefined;
  const asker = { severity: <SeverityMark severity={worst} />, host: <bdi>{hostOf(assessment)}</bdi> };
  const look = `${css.request} ${end ? css.over : ''} ${worst === 'danger' ? css.danger : ''}`;
  return (
    <section class={look} style={style} ref={place} aria-labelledby={heading} data-shown={end ?? 'waits'}>
      <p class={css.asker}>
        {end ? (
          <Said text="{severity} {host} asked your wallet" gaps={asker} />
        ) : (
          <Said text="{severity} {host} asks your wallet" gaps={asker} />
        )}
      </p>
      <h2 class={css.sentence} id={heading}>
        <Unbroken text={told(stake)} />
      </h2>
      {end !== undefined && (
        <p class={css.end} role="status">
          {told(END_WORDS[end])}
        </p>
      )}
      {end === undefined && (
        <>
          {more && <p class={css.more}>{more}</p>}
          <PageWords request={request} />
          <RequestAnswer
            danger={worst === 'danger'}
            calm={calm}
            onBack={() => onAnswer(id, false)}
            onSend={() => onAnswer(id, true)}
          />
          {assessment && <RequestBehind assessment={assessment} simulation={request.simulation} onCopy={onCopy} />}
          {raw !== undefined && (
            <details class={css.raw}>
              <summary>{say('The request as the page sent it')}</summary>
              {/* Scrolls by itself, so a keyboard must reach it. */}
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled by keys */}
              <pre dir="ltr" tabIndex={0}>
                {raw}
              </pre>
            </details>
          )}
        </>
      )}
    </section>
  );
}

/** What the page promises and what was noted on it, next to what the request would do. */
function PageWords({ request: { assessment, page } }: { request: ShownRequest['request'] }) {
  const promise = assessment ? stakeOf(assessment).promise : '';
  if (!promise && !page?.sentence) return null;
  return (
    <div class={css.page}>
      {promise && (
        <p>
          <span class={css.label}>{say('The page says:')}</span> <bdi>“{promise}”</bdi>
        </p>
      )}
      {page?.sentence && (
        <p>
          <span class={css.label}>{say('Noted on the page:')}</span> <bdi>{told(page.sentence)}</bdi>
        </p>
      )}
    </div>
  );
}

function hostOf(assessment: Assessment | undefined): string {
  const origin = assessment?.origin ?? '';
  if (URL.canParse(origin)) return new URL(origin).host || origin;
  return origin === '' || origin === 'null' ? say('A frame without an address') : origin;
}

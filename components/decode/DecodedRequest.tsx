import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { RequestBehind } from '../RequestBehind.tsx';
import view from '../RequestView.module.css';
import { SeverityMark } from '../SeverityMark.tsx';
import { stakeOf } from '../stake-words.ts';
import { Unbroken } from '../Unbroken.tsx';
import type { ReadRequest } from './decode-state.ts';

interface Props {
  request: ReadRequest;
  /** Its place, from 0, and of how many. */
  at: number;
  of: number;
  onCopy: (text: string) => Promise<boolean>;
}

/** A pasted request as the panel shows one that waits, without its buttons: nothing waits here. */
export function DecodedRequest({ request: { read, assessment, raw }, at, of, onCopy }: Props) {
  const { worst } = assessment;
  const { say: stake, more } = stakeOf(assessment);
  const title = `decoded-${at}`;
  return (
    <section
      class={`${view.request} ${worst === 'danger' ? view.danger : ''}`}
      aria-labelledby={title}
      data-decoded={assessment.method}
    >
      <p class={view.asker}>
        {worst !== 'none' && <SeverityMark severity={worst} />}{' '}
        {of > 1 && `${say('{nth} of {count}.', { nth: at + 1, count: of })} `}
        <bdi>{told(read)}</bdi>
      </p>
      <h2 class={view.sentence} id={title} tabIndex={-1} data-sentence>
        <Unbroken text={told(stake)} />
      </h2>
      {more && <p class={view.more}>{more}</p>}
      <RequestBehind assessment={assessment} onCopy={onCopy} />
      <details class={view.raw}>
        <summary>{say('The request as it was read')}</summary>
        {/* Scrolls by itself, so a keyboard must reach it. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled by keys */}
        <pre dir="ltr" tabIndex={0}>
          {raw}
        </pre>
      </details>
    </section>
  );
}

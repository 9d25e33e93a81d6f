import type { LookUp, LookUpMode } from '@/lib/core/look-up.ts';
import { hostOfPattern } from '@/lib/core/look-up-origins.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Moment } from '../Moment.tsx';
import { Said } from '../Said.tsx';
import css from './LookUpItem.module.css';
import { MORE } from './look-up-words.ts';
import { ModeChoice } from './ModeChoice.tsx';

/** How a look-up ended when it last ran. `at` is epoch milliseconds; `why` is empty where there was an answer. */
export interface LastRunShown {
  at: number;
  ok: boolean;
  why: string;
}

interface Props {
  lookUp: LookUp;
  mode: LookUpMode;
  locked: boolean;
  /** Undefined when it never ran. */
  last: LastRunShown | undefined;
  /** What the browser said about its permission when the choice was last changed; empty before. */
  answer: string;
  onMode: (mode: LookUpMode) => void;
}

/** One look-up: what it is good for, what it sends to whom, when it last ran, and the choice. */
export function LookUpItem({ lookUp, mode, locked, last, answer, onMode }: Props) {
  const { id, title, use, sends, to, origins } = lookUp;
  const hosts = origins.map(hostOfPattern);
  const more = MORE[id];
  return (
    <li class={css.item} data-look-up={id} data-mode={mode}>
      <h3 class={css.title}>{told(title)}</h3>
      <p>{told(use)}</p>
      <dl class={css.facts}>
        <div>
          <dt>{say('Sends')}</dt>
          <dd>{told(sends)}</dd>
        </div>
        <div>
          <dt>{say('To')}</dt>
          <dd>
            {told(to)}
            {hosts.length > 0 && (
              <>
                {' '}
                <span class={css.hosts}>({hosts.join(', ')})</span>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{say('Last ran')}</dt>
          <dd data-last={last ? (last.ok ? 'answered' : 'not') : 'never'}>
            <Last last={last} />
          </dd>
        </div>
      </dl>
      <ModeChoice id={id} title={told(title)} mode={mode} locked={locked} onMode={onMode} />
      {more && (
        <p>
          <a href={more.href}>{told(more.words)}</a>
        </p>
      )}
      <p role="status" class={answer ? css.answer : css.silent}>
        {told(answer)}
      </p>
    </li>
  );
}

function Last({ last }: { last: LastRunShown | undefined }) {
  if (!last) return <>{say('Never')}</>;
  const when = <Moment at={last.at} />;
  if (last.ok) return <Said text="{when}, with an answer" gaps={{ when }} />;
  const why = <bdi>{last.why ? told(last.why) : say('no reason was given')}</bdi>;
  return <Said text="{when}, without an answer: {why}" gaps={{ when, why }} />;
}

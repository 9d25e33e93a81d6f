import { useEffect, useRef } from 'preact/hooks';
import type { LookedUp, LookUpId } from '@/lib/core/look-up.ts';
import { lookUpOf } from '@/lib/core/look-ups.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Moment } from '../Moment.tsx';
import { Said } from '../Said.tsx';
import { Shortened } from '../Shortened.tsx';
import css from './PageLookUps.module.css';

export interface PageLookUpsProps {
  lookUps: readonly LookedUp[];
  /** Why a look-up was not made, under `keyOfLookUp`. */
  refused: ReadonlyMap<string, string>;
  onLookUp: (id: LookUpId, subject: string) => void;
  onStop: (id: LookUpId, subject: string) => void;
  /** To the page with all look-ups. */
  onAll: () => void;
}

/** Names one line of the list. */
export function keyOfLookUp({ id, subject }: Pick<LookedUp, 'id' | 'subject'>): string {
  return `${id} ${subject}`;
}

/**
 * What others could tell about this page: each with what it sends and to whom before anything is pressed, and with its
 * answer, its source and its date after. Nothing where there is nothing to look up.
 */
export function PageLookUps({ lookUps, refused, onAll, ...events }: PageLookUpsProps) {
  if (lookUps.length === 0) return null;
  const isOff = ({ mode, state }: LookedUp) => mode === 'off' && state === 'not-asked';
  const off = lookUps.filter(isOff);
  const waits = lookUps.some(({ mode, state }) => mode !== 'off' && state === 'not-asked');
  return (
    <section class={css.section} aria-labelledby="look-ups-title">
      <h2 class={css.title} id="look-ups-title">
        {say('What can be looked up')}
      </h2>
      {waits && <p class={css.quiet}>{say('What waits here is sent only when you press.')}</p>}
      {off.length < lookUps.length && (
        <Shortened
          class={css.list}
          items={lookUps.filter((one) => !isOff(one))}
          first={5}
          name={(n) => sayCount(n, 'Show all {n} look-up', 'Show all {n} look-ups')}
          render={(one) => <Line key={keyOfLookUp(one)} one={one} why={refused.get(keyOfLookUp(one))} {...events} />}
        />
      )}
      {off.length > 0 && (
        <details>
          <summary>{sayCount(off.length, '{n} look-up turned off', '{n} look-ups turned off')}</summary>
          <ul class={css.off}>
            {off.map((one) => (
              <li key={keyOfLookUp(one)}>
                <Said text="{about}: turned off, not looked up." gaps={{ about: <bdi>{told(one.about)}</bdi> }} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <Button look="quiet" onPress={onAll}>
          {say('All look-ups')}
        </Button>
      </p>
    </section>
  );
}

interface LineProps extends Pick<PageLookUpsProps, 'onLookUp' | 'onStop'> {
  one: LookedUp;
  why: string | undefined;
}

/** What the one button of a line does now; none where there is an answer, and where the look-up is off. */
function pressOf({ state, mode }: LookedUp): string | undefined {
  if (state === 'asking') return say('Stop');
  if (mode === 'off' || state === 'known') return undefined;
  return state === 'unknown' ? say('Ask again') : say('Look it up');
}

function Line({ one, why, onLookUp, onStop }: LineProps) {
  const { id, subject, state } = one;
  const about = told(one.about);
  const press = pressOf(one);
  const answer = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone: whoever goes by keys stands at its answer, and not at the top again.
    if (pressed.current && state === 'known' && document.activeElement === document.body) answer.current?.focus();
    if (state === 'known') pressed.current = false;
  }, [state]);
  const onPress = () => {
    pressed.current = true;
    (state === 'asking' ? onStop : onLookUp)(id, subject);
  };
  return (
    <li class={css.line} data-look-up={id} data-state={state}>
      <div class={css.head}>
        <p class={css.about}>
          <bdi>{about}</bdi>
        </p>
        {press && (
          <Button label={`${press}: ${about}`} onPress={onPress}>
            {press}
          </Button>
        )}
      </div>
      {press && <Sends id={id} />}
      <div aria-live="polite" tabIndex={-1} ref={answer}>
        <Answer one={one} />
      </div>
      {why && (
        <p class={css.unknown} role="alert">
          {told(why)}
        </p>
      )}
    </li>
  );
}

/** Said before the press, in words and not only in a title. */
function Sends({ id }: { id: LookUpId }) {
  const { sends, to, kind } = lookUpOf(id);
  const words = { sends: told(sends).replace(/[.。]$/, ''), to: told(to) };
  return (
    <p class={css.quiet}>
      {kind === 'bulk' ? say('Sends: {sends}. Comes from: {to}.', words) : say('Sends: {sends}. Goes to: {to}.', words)}
    </p>
  );
}

function Answer({ one: { state, says, source, at } }: { one: LookedUp }) {
  if (state === 'asking') return <p class={css.quiet}>{say('Asking…')}</p>;
  if (state === 'unknown') {
    return (
      <p class={css.unknown}>
        <Said text="Not checked: {why}." gaps={{ why: <bdi>{says.map(told).join(' ')}</bdi> }} />
      </p>
    );
  }
  if (state !== 'known') return null;
  return (
    <>
      <ul class={css.says}>
        {says.map((sentence) => (
          <li key={sentence}>
            <bdi>{told(sentence)}</bdi>
          </li>
        ))}
      </ul>
      <p class={css.quiet}>
        <bdi>{told(source)}</bdi>, <Moment at={at} day />
      </p>
    </>
  );
}

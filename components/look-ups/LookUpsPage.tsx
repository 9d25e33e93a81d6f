import type { LookUp, LookUpId, LookUpMode } from '@/lib/core/look-up.ts';
import { LOOK_UPS } from '@/lib/core/look-ups.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { PageWays } from '../PageWays.tsx';
import { Switch } from '../Switch.tsx';
import { type LastRunShown, LookUpItem } from './LookUpItem.tsx';
import css from './LookUpsPage.module.css';
import { KIND_WORDS, modesWords } from './look-up-words.ts';
import { type NetworkUse, OtherNetwork } from './OtherNetwork.tsx';

/** What was decided, as far as it could be read. */
export type LookUpsKept =
  | { is: 'loading' }
  | { is: 'failed'; why: string }
  | {
      is: 'ready';
      /** The switch for all. */
      allowed: boolean;
      /** The choice for each, which the switch for all does not change. */
      modes: Readonly<Record<LookUpId, LookUpMode>>;
      log: Readonly<Partial<Record<LookUpId, LastRunShown>>>;
    };

export interface LookUpsPageProps {
  kept: LookUpsKept;
  /** Why the last change was not kept; empty when it was. */
  failed: string;
  /** What the browser said when permission was asked for or given back, by look-up, and for the switch for all. */
  answers: ReadonlyMap<LookUpId | 'all', string>;
  others: readonly NetworkUse[];
  onAllowed: (allowed: boolean) => void;
  onMode: (id: LookUpId, mode: LookUpMode) => void;
  onRetry: () => void;
}

const KINDS = ['bulk', 'one', 'here'] as const satisfies readonly LookUp['kind'][];

/** The one place that lists everything for which something may leave the browser, each with its choice. */
export function LookUpsPage({ kept, failed, others, onRetry, ...rest }: LookUpsPageProps) {
  return (
    <main class={css.page}>
      <PageWays here="look-ups.html" />
      <h1>{say('Look-ups: what may leave this browser')}</h1>
      <p class={css.lead}>
        {say(
          'Receipts reads and judges pages on this machine. What is listed here is all that it can ask others for, and everything else works without it. What could not be looked up is shown as not checked.',
        )}
      </p>
      {failed && (
        <div role="alert">
          <Notice tone="failed" title={say('This change was not kept.')}>
            <p>{told(failed)}</p>
          </Notice>
        </div>
      )}
      {kept.is === 'loading' && <p role="status">{say('Opening your choices…')}</p>}
      {kept.is === 'failed' && (
        <div role="alert">
          <Notice tone="failed" title={say('Your choices could not be read. Until they can, every look-up is off.')}>
            <p>{told(kept.why)}</p>
            <Button onPress={onRetry}>{say('Try again')}</Button>
          </Notice>
        </div>
      )}
      {kept.is === 'ready' && <Choices kept={kept} {...rest} />}
      <OtherNetwork others={others} />
    </main>
  );
}

interface ChoicesProps extends Pick<LookUpsPageProps, 'answers' | 'onAllowed' | 'onMode'> {
  kept: Extract<LookUpsKept, { is: 'ready' }>;
}

function Choices({ kept, answers, onAllowed, onMode }: ChoicesProps) {
  const { allowed, modes, log } = kept;
  const answer = answers.get('all') ?? '';
  return (
    <>
      <section class={css.all} aria-labelledby="all-title">
        <h2 id="all-title">{say('All at once')}</h2>
        <Switch on={allowed} label={say('Allow look-ups')} describedBy="all-says" onChange={onAllowed} />
        <p id="all-says">
          {allowed
            ? modesWords(LOOK_UPS.map(({ id }) => modes[id]))
            : say(
                'Every look-up is off: nothing of this leaves the browser. Your choices below are kept for when you turn this on again.',
              )}
        </p>
        <p role="status" class={answer ? css.answer : css.silent}>
          {told(answer)}
        </p>
      </section>
      {KINDS.map((kind) => (
        <section key={kind} class={css.kind} aria-labelledby={`kind-${kind}`}>
          <h2 id={`kind-${kind}`}>{told(KIND_WORDS[kind].title)}</h2>
          <p>{told(KIND_WORDS[kind].about)}</p>
          <ul class={css.items}>
            {LOOK_UPS.filter((lookUp) => lookUp.kind === kind).map((lookUp) => (
              <LookUpItem
                key={lookUp.id}
                lookUp={lookUp}
                mode={modes[lookUp.id]}
                locked={!allowed}
                last={log[lookUp.id]}
                answer={answers.get(lookUp.id) ?? ''}
                onMode={(mode) => onMode(lookUp.id, mode)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

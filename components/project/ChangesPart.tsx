import { Button } from '@/components/Button.tsx';
import { dateWords } from '@/components/date-words.ts';
import { Notice } from '@/components/Notice.tsx';
import type { ReviewDiff } from '@/lib/core/change.ts';
import type { ReviewHead } from '@/lib/core/review.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { ChangeList } from './ChangeList.tsx';
import css from './ChangesPart.module.css';
import type { Known } from './known.ts';

/** What differs between the two reviews that are picked, as far as it is known yet. */
export type Comparison = Known<{ diff: ReviewDiff }>;
/** Ids of the two reviews. */
export interface Pair {
  before: string;
  after: string;
}

interface Props {
  /** Newest first by the order of saving. */
  heads: readonly ReviewHead[];
  pair: Pair;
  comparison: Comparison;
  onPair: (pair: Pair) => void;
  onRetry: () => void;
}

/** Changes since the review before; any two reviews can be picked instead. */
export function ChangesPart({ heads, pair, comparison, onPair, onRetry }: Props) {
  if (heads.length === 0) return null;
  if (heads.length === 1)
    return (
      <p class={css.quiet}>{say('There is one review so far. What changes is told once there is a second one.')}</p>
    );
  const [newest, previous] = heads;
  const usual = pair.after === newest?.id && pair.before === previous?.id;
  return (
    <section class={css.part} aria-labelledby="changes-title">
      <h2 class={css.title} id="changes-title">
        {usual ? say('Changes since the review before') : say('Changes between two reviews')}
      </h2>
      <div class={css.picks}>
        <PickReview
          name={say('Before')}
          heads={heads}
          id={pair.before}
          onPick={(before) => onPair({ ...pair, before })}
        />
        <PickReview name={say('After')} heads={heads} id={pair.after} onPick={(after) => onPair({ ...pair, after })} />
        <Button onPress={() => onPair({ before: pair.after, after: pair.before })}>
          {say('Swap the two reviews')}
        </Button>
      </div>
      <Compared pair={pair} comparison={comparison} onRetry={onRetry} />
    </section>
  );
}

function PickReview(props: { name: string; heads: readonly ReviewHead[]; id: string; onPick: (id: string) => void }) {
  const { name, heads, id, onPick } = props;
  return (
    <label class={css.pick}>
      {name}{' '}
      <select value={id} onChange={(event) => onPick(event.currentTarget.value)}>
        {heads.map(({ id: one, at }, index) => (
          <option key={one} value={one}>
            {index === 0 ? say('{date} (newest)', { date: dateWords(at) }) : dateWords(at)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Compared({ pair, comparison, onRetry }: Pick<Props, 'pair' | 'comparison' | 'onRetry'>) {
  if (pair.before === pair.after) return <p>{say('Pick two different reviews to compare them.')}</p>;
  if (comparison.is === 'loading') return <p role="status">{say('Comparing the two reviews…')}</p>;
  if (comparison.is === 'failed')
    return (
      <Notice tone="unknown" title={say('These two reviews could not be compared.')}>
        <p>{told(comparison.why)}</p>
        <Button onPress={onRetry}>{say('Try again')}</Button>
      </Notice>
    );
  return <ChangeList key={`${pair.before} ${pair.after}`} diff={comparison.diff} />;
}

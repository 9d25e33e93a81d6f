import { Button } from '@/components/Button.tsx';
import { Shortened } from '@/components/Shortened.tsx';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './BelongingSuggestions.module.css';
import { type BelongingKind, type BelongingValue, belongingWords, type Choice, KINDS } from './belonging-words.ts';
import type { Known } from './known.ts';

/** Something that its pages name as its own and that waits for a yes or a no. */
export interface Offered {
  kind: BelongingKind;
  value: BelongingValue;
  key: string;
  /** Where it comes from, in one sentence. */
  why: string;
}
export type Suggestions = Known<{ offered: readonly Offered[] }>;

interface Props {
  suggestions: Suggestions;
  names: { chains: readonly Choice[]; sites: readonly Choice[] };
  onAnswer: (key: string, yes: boolean) => void;
}

/** What its pages name as theirs, with a question each: is it? Nothing counts until it is answered. */
export function BelongingSuggestions({ suggestions, names, onAnswer }: Props) {
  if (suggestions.is === 'loading') return <p role="status">{say('Looking at what its pages name…')}</p>;
  if (suggestions.is === 'failed')
    return <p>{say('What its pages name could not be looked at. {why}', { why: told(suggestions.why) })}</p>;
  const { offered } = suggestions;
  if (offered.length === 0) return null;
  return (
    <div class={css.offers}>
      <h3 class={css.title}>
        {sayCount(
          offered.length,
          'Its pages name {n} more thing: is it its own?',
          'Its pages name {n} more things: are they its own?',
        )}
      </h3>
      <Shortened
        class={css.list}
        items={offered}
        first={5}
        name={(n) => sayCount(n, 'Show all {n} suggestion', 'Show all {n} suggestions')}
        render={({ kind, value, key, why }) => {
          const words = belongingWords(value, names);
          const one = KINDS.find((other) => other.kind === kind)?.one ?? '';
          return (
            <li key={key} class={css.offer} data-suggestion={key}>
              <div class={css.what}>
                <p>
                  <b>{say('{kind}:', { kind: told(one) })}</b> <bdi>{words}</bdi>
                </p>
                <p class={css.why}>
                  <bdi>{told(why)}</bdi>
                </p>
              </div>
              <p class={css.answers}>
                <Button label={say('Yes, it is theirs: {words}', { words })} onPress={() => onAnswer(key, true)}>
                  {say('Yes, it is theirs')}
                </Button>
                <Button label={say('No: {words}', { words })} onPress={() => onAnswer(key, false)}>
                  {say('No')}
                </Button>
              </p>
            </li>
          );
        }}
      />
    </div>
  );
}

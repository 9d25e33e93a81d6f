import { Button } from '@/components/Button.tsx';
import { countWords } from '@/components/count-words.ts';
import { Shortened } from '@/components/Shortened.tsx';
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
  if (suggestions.is === 'loading') return <p role="status">Looking at what its pages name…</p>;
  if (suggestions.is === 'failed') return <p>What its pages name could not be looked at. {suggestions.why}</p>;
  const { offered } = suggestions;
  if (offered.length === 0) return null;
  return (
    <div class={css.offers}>
      <h3 class={css.title}>
        Its pages name {countWords(offered.length, 'more thing', 'more things')}:{' '}
        {offered.length === 1 ? 'is it' : 'are they'} its own?
      </h3>
      <Shortened
        class={css.list}
        items={offered}
        first={5}
        name="suggestions"
        render={({ kind, value, key, why }) => {
          const words = belongingWords(value, names);
          const one = KINDS.find((other) => other.kind === kind)?.one ?? '';
          return (
            <li key={key} class={css.offer} data-suggestion={key}>
              <div class={css.what}>
                <p>
                  <b>{one}:</b> <bdi>{words}</bdi>
                </p>
                <p class={css.why}>
                  <bdi>{why}</bdi>
                </p>
              </div>
              <p class={css.answers}>
                <Button label={`Yes, it is theirs: ${words}`} onPress={() => onAnswer(key, true)}>
                  Yes, it is theirs
                </Button>
                <Button label={`No: ${words}`} onPress={() => onAnswer(key, false)}>
                  No
                </Button>
              </p>
            </li>
          );
        }}
      />
    </div>
  );
}

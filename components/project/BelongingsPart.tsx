import { Button } from '@/components/Button.tsx';
import { Said } from '@/components/Said.tsx';
import { Shortened } from '@/components/Shortened.tsx';
import type { Belongings } from '@/lib/core/belongings.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { BelongingForm } from './BelongingForm.tsx';
import { BelongingSuggestions, type Suggestions } from './BelongingSuggestions.tsx';
import css from './BelongingsPart.module.css';
import { type BelongingKind, type BelongingValue, belongingWords, type Choice, KINDS } from './belonging-words.ts';
import { Part, QUIET } from './Part.tsx';

export interface BelongingEvents {
  /** Reads what was typed and keeps it. Out: why it could not be kept; empty when it was. */
  onAdd: (kind: BelongingKind, typed: string, chosen: { chain?: string; site?: string }) => Promise<string>;
  onRemove: (kind: BelongingKind, value: BelongingValue) => void;
  /** Yes or no to a suggestion, by its key. */
  onAnswer: (key: string, yes: boolean) => void;
}

interface Props extends BelongingEvents {
  domain: string;
  own: Belongings;
  suggestions: Suggestions;
  /** Chains and sites that can be chosen. */
  chains: readonly Choice[];
  sites: readonly Choice[];
}

/** What the person confirmed to be the project's own, with what confirming does, and what its pages suggest. */
export function BelongingsPart({ domain, own, suggestions, chains, sites, ...on }: Props) {
  const names = { chains, sites };
  return (
    <Part id="belongings-title" title={say('What belongs to this project')}>
      <p class={QUIET}>
        <Said
          text="Only you confirm it; nothing is taken from its pages by itself. {domain} is its own already."
          gaps={{ domain: <bdi>{domain}</bdi> }}
        />
      </p>
      <ul class={css.effects}>
        <li>{say('A confirmed domain or account is not noted as a look-alike of this project.')}</li>
        <li>{say('Once you confirm a claim page, a claim page elsewhere under its name gets a warning.')}</li>
        <li>
          {say(
            'Once you confirm a contract, a request on its pages that lets another address spend gets a warning. What is confirmed lowers no other note.',
          )}
        </li>
      </ul>
      <BelongingSuggestions suggestions={suggestions} names={names} onAnswer={on.onAnswer} />
      {KINDS.map(({ kind, title }) => (
        <Kept key={kind} kind={kind} title={title} values={own[kind]} names={names} onRemove={on.onRemove} />
      ))}
      <BelongingForm chains={chains} sites={sites} onAdd={on.onAdd} />
    </Part>
  );
}

interface KeptProps {
  kind: BelongingKind;
  title: string;
  values: readonly BelongingValue[];
  names: { chains: readonly Choice[]; sites: readonly Choice[] };
  onRemove: BelongingEvents['onRemove'];
}

function Kept({ kind, title, values, names, onRemove }: KeptProps) {
  return (
    <div class={values.length > 0 ? css.kind : css.empty} data-kind={kind}>
      <h3 class={css.name}>{told(title)}</h3>
      {values.length === 0 && <p class={QUIET}>{say('None confirmed.')}</p>}
      <Shortened
        class={css.list}
        items={values}
        first={10}
        name={(n) => say('Show all {n}', { n })}
        render={(value) => {
          const words = belongingWords(value, names);
          return (
            <li key={words} class={css.entry}>
              <bdi class={css.value}>{words}</bdi>
              <Button look="quiet" label={say('Remove {words}', { words })} onPress={() => onRemove(kind, value)}>
                {say('Remove')}
              </Button>
            </li>
          );
        }}
      />
    </div>
  );
}

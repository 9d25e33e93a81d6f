import { useState } from 'preact/hooks';
import { Button } from '@/components/Button.tsx';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './BelongingForm.module.css';
import type { BelongingEvents } from './BelongingsPart.tsx';
import { type BelongingKind, type Choice, KINDS } from './belonging-words.ts';

interface Props extends Pick<BelongingEvents, 'onAdd'> {
  chains: readonly Choice[];
  sites: readonly Choice[];
}

/** Longest text of a field, in UTF-16 units. */
const LONGEST = 2_000;

/** Adds one belonging by hand. What cannot be kept stays in the field, with why. */
export function BelongingForm({ chains, sites, onAdd }: Props) {
  const [kind, setKind] = useState<BelongingKind>('domains');
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState({ chain: '', site: sites[0]?.id ?? '' });
  const [said, setSaid] = useState<{ why: string; added: string }>({ why: '', added: '' });
  const { one, example } = KINDS.find((other) => other.kind === kind) ?? { one: '', example: '' };
  const add = async () => {
    const why = await onAdd(kind, typed, chosen);
    setSaid({ why, added: why === '' ? say('{kind} added.', { kind: told(one) }) : '' });
    if (why === '') setTyped('');
  };
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Select name={say('What to add')} value={kind} onPick={(next) => setKind(next as BelongingKind)}>
        {KINDS.map((other) => ({ id: other.kind, name: told(other.one) }))}
      </Select>
      {kind === 'contracts' && (
        <Select name={say('Chain')} value={chosen.chain} onPick={(chain) => setChosen({ ...chosen, chain })}>
          {[{ id: '', name: say('Any chain') }, ...chains]}
        </Select>
      )}
      {kind === 'accounts' && (
        <Select name={say('Site')} value={chosen.site} onPick={(site) => setChosen({ ...chosen, site })}>
          {sites}
        </Select>
      )}
      <label class={css.label}>
        {told(one)}
        <input
          class={css.input}
          value={typed}
          maxLength={LONGEST}
          placeholder={told(example)}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={said.why !== '' || undefined}
          aria-describedby="belonging-said"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setSaid({ why: '', added: '' });
          }}
        />
      </label>
      <Button type="submit">{say('Add')}</Button>
      <p class={said.why === '' ? css.said : css.why} id="belonging-said" role="status">
        {told(said.why) || said.added}
      </p>
    </form>
  );
}

interface SelectProps {
  name: string;
  value: string;
  onPick: (id: string) => void;
  children: readonly Choice[];
}

function Select({ name, value, onPick, children }: SelectProps) {
  return (
    <label class={css.label}>
      {name}
      <select class={css.input} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {children.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}

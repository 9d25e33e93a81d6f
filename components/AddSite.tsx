import { useState } from 'preact/hooks';
import { told } from '@/lib/words/told.ts';
import css from './AddForm.module.css';
import { Button } from './Button.tsx';

interface Props {
  /** Id of the sentence that says what was wrong. */
  id: string;
  label: string;
  action: string;
  /** Answers with a sentence when what was typed is not a host. */
  onAdd: (typed: string) => string;
}

/** Puts a site on a list by its name. */
export function AddSite({ id, label, action, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        const why = onAdd(typed);
        setWrong(why);
        if (!why) setTyped('');
      }}
    >
      <label class={css.label}>
        {label}
        <input
          value={typed}
          placeholder="example.com"
          aria-invalid={wrong !== ''}
          aria-describedby={id}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <Button type="submit">{action}</Button>
      <p id={id} class={css.wrong} role="status">
        {told(wrong)}
      </p>
    </form>
  );
}

import { useState } from 'preact/hooks';
import { say } from '@/lib/words/say.ts';
import form from '../AddForm.module.css';
import { Button } from '../Button.tsx';

/** The form that adds a list by its address. */
export function AddList({ busy, onAdd }: { busy: boolean; onAdd: (typed: string) => void }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  return (
    <form
      class={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        const empty = typed.trim() === '';
        setWrong(empty ? say('Type the address of a list first.') : '');
        if (!empty) onAdd(typed.trim());
      }}
    >
      <label class={form.label}>
        {say('Address of a list (hosts as plain text or in our form, or a rule pack)')}
        <input
          value={typed}
          placeholder="https://lists.example.com/hosts.txt"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={wrong !== ''}
          aria-describedby="list-wrong"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" busy={busy}>
        {say('Fetch it and add it')}
      </Button>
      <p id="list-wrong" class={form.wrong} role="status">
        {wrong}
      </p>
    </form>
  );
}

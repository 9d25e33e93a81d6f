import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button.tsx';
import { say } from '@/lib/words/say.ts';
import css from './ProjectNameForm.module.css';

interface Props {
  name: string;
  onRename: (name: string) => void;
}

/** Gives a project the person's own name for it. Escape leaves the old one. */
export function ProjectNameForm({ name, onRename }: Props) {
  const [draft, setDraft] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const isOpen = draft !== undefined;
  // Once, when it opens: drawn again for another window's change, it must not take the focus from anywhere.
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  if (!isOpen)
    return (
      <Button look="quiet" onPress={() => setDraft(name)}>
        {say('Rename')}
      </Button>
    );
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        onRename(draft);
        setDraft(undefined);
      }}
      onKeyDown={(event) => event.key === 'Escape' && setDraft(undefined)}
    >
      <label>
        {say('Name')}{' '}
        <input value={draft} maxLength={80} ref={field} onInput={(event) => setDraft(event.currentTarget.value)} />
      </label>
      <Button type="submit" look="main">
        {say('Keep this name')}
      </Button>
      <Button onPress={() => setDraft(undefined)}>{say('Cancel')}</Button>
    </form>
  );
}

import { useState } from 'preact/hooks';
import { say } from '@/lib/words/say.ts';
import { Button } from './Button.tsx';
import { Said } from './Said.tsx';
import css from './SavePost.module.css';
import type { SavePlace } from './SavePost.tsx';

interface Props {
  /** Registrable domains that the post shows or leads to, and that no project on the list has. */
  domains: readonly string[];
  busy: boolean;
  onSave: (to: SavePlace) => void;
}

/** A project that is made for the post. It needs a domain, because there is one project for each. */
export function SavePostNew({ domains, busy, onSave }: Props) {
  const [typed, setTyped] = useState('');
  return (
    <section class={css.section} aria-labelledby="new-title">
      <h2 class={css.head} id="new-title">
        {say('A new project')}
      </h2>
      <p class={css.quiet}>{say('It starts with this post. None of its pages is opened or read.')}</p>
      <ul class={css.places}>
        {domains.map((domain) => (
          <li key={domain} class={css.place}>
            <Button busy={busy} onPress={() => onSave({ domain })}>
              <Said text="Save to a new project, {domain}" gaps={{ domain: <bdi>{domain}</bdi> }} />
            </Button>
          </li>
        ))}
      </ul>
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && typed.trim() !== '') onSave({ domain: typed });
        }}
      >
        <label class={css.field}>
          {domains.length > 0 ? say('Or its domain') : say('Its domain')}
          <input
            class={css.input}
            value={typed}
            placeholder="orbitloom.example"
            maxLength={300}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <Button type="submit" busy={busy}>
          {say('Make it and save')}
        </Button>
      </form>
    </section>
  );
}

import { useState } from 'preact/hooks';
import { Button } from '@/components/Button.tsx';
import { say } from '@/lib/words/say.ts';
import css from './ProjectTags.module.css';

interface Props {
  tags: readonly string[];
  /** Takes what was typed, parted by commas. */
  onAdd: (typed: string) => void;
  onRemove: (tag: string) => void;
}

/** The person's own tags of a project. */
export function ProjectTags({ tags, onAdd, onRemove }: Props) {
  const [draft, setDraft] = useState('');
  return (
    <section class={css.tags} aria-label={say('Tags')}>
      {tags.length > 0 && (
        <ul class={css.list}>
          {tags.map((tag) => (
            <li key={tag} class={css.tag}>
              <bdi>{tag}</bdi>
              <Button look="quiet" label={say('Take off the tag {tag}', { tag })} onPress={() => onRemove(tag)}>
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.trim() !== '') onAdd(draft);
          setDraft('');
        }}
      >
        <label>
          {say('New tag')}{' '}
          <input
            class={css.input}
            value={draft}
            maxLength={200}
            onInput={(event) => setDraft(event.currentTarget.value)}
          />
        </label>
        <Button type="submit">{say('Add tag')}</Button>
      </form>
    </section>
  );
}

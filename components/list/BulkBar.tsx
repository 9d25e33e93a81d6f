import { useState } from 'preact/hooks';
import { readTags } from '@/lib/core/list/tags.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { Button } from '../Button.tsx';
import css from './BulkBar.module.css';
import type { BulkEvents } from './list-events.ts';

/** How many can stand next to each other. */
const LEAST_COMPARED = 2;
const MOST_COMPARED = 4;

interface Props extends BulkEvents {
  /** Ids of what is shown, and of those the selected ones, in the order shown. */
  shown: readonly string[];
  selected: readonly string[];
  /** Tags of the selected ones. */
  selectedTags: readonly string[];
  tags: readonly string[];
  /** What is being done to many, in words. */
  busy: string;
  onSelect: (ids: readonly string[]) => void;
}

/** What can be done with several projects at once. What a filter hides is not acted upon. */
export function BulkBar({ shown, selected, busy, onSelect, selectedTags, tags, ...on }: Props) {
  const count = selected.length;
  return (
    <section class={css.bar} aria-label={say('Selected projects')}>
      <p class={css.count} role="status">
        {busy ||
          (count === 0 ? say('None selected') : sayCount(count, '{n} project selected', '{n} projects selected'))}
      </p>
      <div class={css.buttons}>
        {count < shown.length && (
          <Button onPress={() => onSelect(shown)}>{say('Select all {n} shown', { n: shown.length })}</Button>
        )}
        {count > 0 && <Button onPress={() => onSelect([])}>{say('Clear selection')}</Button>}
      </div>
      {count > 0 && (
        <>
          <div class={css.buttons}>
            <Button busy={busy !== ''} onPress={() => on.onRecheck(selected)}>
              {say('Re-check')}
            </Button>
            {count >= LEAST_COMPARED && count <= MOST_COMPARED && (
              <Button onPress={() => on.onCompare(selected)}>{say('Compare')}</Button>
            )}
            <Button onPress={() => on.onExport(selected)}>{say('Export')}</Button>
            <Button busy={busy !== ''} onPress={() => on.onRemove(selected)}>
              {say('Remove')}
            </Button>
          </div>
          <TagForms {...{ selected, selectedTags, tags, onTag: on.onTag }} />
          {count > MOST_COMPARED && <p class={css.hint}>{say('Two to four can be compared.')}</p>}
        </>
      )}
    </section>
  );
}

function TagForms({
  selected,
  selectedTags,
  tags,
  onTag,
}: Pick<Props, 'selected' | 'selectedTags' | 'tags' | 'onTag'>) {
  const [typed, setTyped] = useState('');
  const put = (event: Event) => {
    event.preventDefault();
    const add = readTags(typed);
    if (add.length > 0) onTag(selected, { add, remove: [] });
    setTyped('');
  };
  return (
    <div class={css.buttons}>
      <form class={css.form} onSubmit={put}>
        <label>
          {say('Tag')}{' '}
          <input
            class={css.field}
            list="tags-in-use"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <datalist id="tags-in-use">
          {tags.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <Button type="submit">{say('Put on')}</Button>
      </form>
      {selectedTags.length > 0 && (
        <label class={css.form}>
          {say('Take off')}{' '}
          <select
            class={css.field}
            value=""
            onChange={({ currentTarget }) => {
              if (currentTarget.value) onTag(selected, { add: [], remove: [currentTarget.value] });
              currentTarget.value = '';
            }}
          >
            <option value="">{say('Choose a tag')}</option>
            {selectedTags.map((tag) => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

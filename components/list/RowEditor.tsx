import { useEffect, useRef, useState } from 'preact/hooks';
import { Said } from '@/components/Said.tsx';
import { readTags } from '@/lib/core/list/tags.ts';
import { LONGEST_NOTE } from '@/lib/core/note-edit.ts';
import type { Project } from '@/lib/core/project.ts';
import { say } from '@/lib/words/say.ts';
import { Button } from '../Button.tsx';
import type { ProjectEvents } from './list-events.ts';
import css from './RowEditor.module.css';

/** Tags that are offered to be put on with one press. */
const OFFERED = 8;

interface Props extends Pick<ProjectEvents, 'onTag' | 'onNote'> {
  project: Project;
  /** All tags in use, those of the most projects first. */
  tags: readonly string[];
  onClose: () => void;
}

/** Tags and note of one project, where they stand. Escape leaves both as they were. */
export function RowEditor({ project, tags, onTag, onNote, onClose }: Props) {
  const [before, setBefore] = useState({ tags: project.tags ?? [], note: project.note ?? '' });
  const [typed, setTyped] = useState(before.tags.join(', '));
  const [note, setNote] = useState(before.note);
  const [theirs, setTheirs] = useState<string>();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const asked = readTags(typed);
  const save = async () => {
    const change = {
      add: asked.filter((tag) => !before.tags.includes(tag)),
      remove: before.tags.filter((tag) => !asked.includes(tag)),
    };
    if (change.add.length + change.remove.length > 0) onTag([project.id], change);
    const other = await onNote(project, { before: before.note, note });
    setTheirs(other);
    if (other === undefined) onClose();
    else setBefore({ tags: asked, note: other });
  };
  return (
    <form
      class={css.editor}
      aria-label={say('Tags and note of {name}', { name: project.name })}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <label class={css.label}>
        {say('Tags, parted by commas')}
        <input ref={first} class={css.field} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <Offered
        tags={tags.filter((tag) => !asked.includes(tag))}
        onAdd={(tag) => setTyped([...asked, tag].join(', '))}
      />
      <label class={css.label}>
        {say('Note')}
        <textarea
          class={css.field}
          rows={3}
          maxLength={LONGEST_NOTE}
          value={note}
          dir="auto"
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      {theirs !== undefined && (
        <p class={css.theirs} role="alert">
          <Said
            text="Another window changed this note meanwhile, so nothing was written over. It now says: {note}. Press Save again to put yours in its place."
            gaps={{ note: <q dir="auto">{theirs || say('nothing')}</q> }}
          />
        </p>
      )}
      <div class={css.buttons}>
        <Button look="main" type="submit">
          {say('Save')}
        </Button>
        <Button onPress={onClose}>{say('Cancel')}</Button>
      </div>
    </form>
  );
}

function Offered({ tags, onAdd }: { tags: readonly string[]; onAdd: (tag: string) => void }) {
  if (tags.length === 0) return null;
  return (
    <ul class={css.offered} aria-label={say('Tags in use')}>
      {tags.slice(0, OFFERED).map((tag) => (
        <li key={tag}>
          <Button look="quiet" label={say('+ {tag}: put it on', { tag })} onPress={() => onAdd(tag)}>
            + <bdi>{tag}</bdi>
          </Button>
        </li>
      ))}
    </ul>
  );
}

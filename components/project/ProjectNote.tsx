import { useState } from 'preact/hooks';
import { Button } from '@/components/Button.tsx';
import { Notice } from '@/components/Notice.tsx';
import { LONGEST_NOTE, type NoteEdit } from '@/lib/core/note-edit.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './ProjectNote.module.css';

/** What became of keeping a note. `changed-meanwhile`: another window wrote `theirs` since this editor began. */
export type NoteKept = { is: 'kept' } | { is: 'failed'; why: string } | { is: 'changed-meanwhile'; theirs: string };

interface Props {
  note: string;
  onKeep: (edit: NoteEdit) => Promise<NoteKept>;
}

/** What is being written: the text that it began with, the text now, and how the last try to keep it ended. */
type Draft = NoteEdit & { end?: NoteKept };

/** The person's own note. When another window wrote one meanwhile, both are shown and the person decides. */
export function ProjectNote({ note, onKeep }: Props) {
  const [draft, setDraft] = useState<Draft>();
  if (!draft) return <Shown note={note} onEdit={() => setDraft({ before: note, note })} />;
  const keep = async (edit: NoteEdit) => {
    const end = await onKeep(edit);
    setDraft(end.is === 'kept' ? undefined : { ...edit, end });
  };
  return (
    <form
      class={css.note}
      onSubmit={(event) => {
        event.preventDefault();
        void keep({ before: draft.before, note: draft.note });
      }}
      onKeyDown={(event) => event.key === 'Escape' && setDraft(undefined)}
    >
      <label class={css.label}>
        {say('Your note')}
        <textarea
          class={css.text}
          rows={3}
          maxLength={LONGEST_NOTE}
          dir="auto"
          value={draft.note}
          ref={(area) => {
            // Only when it appears: a later draw must not pull the focus out of the notice below.
            if (area && document.activeElement === document.body) area.focus();
          }}
          onInput={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
        />
      </label>
      {draft.end?.is === 'failed' && <p role="alert">{told(draft.end.why)}</p>}
      {draft.end?.is === 'changed-meanwhile' ? (
        <Conflict
          theirs={draft.end.theirs}
          onMine={(theirs) => keep({ before: theirs, note: draft.note })}
          onBoth={(theirs) => setDraft({ before: theirs, note: `${theirs}\n${draft.note}` })}
          onTheirs={() => setDraft(undefined)}
        />
      ) : (
        <p class={css.buttons}>
          <Button type="submit" look="main">
            {say('Keep this note')}
          </Button>
          <Button onPress={() => setDraft(undefined)}>{say('Cancel')}</Button>
        </p>
      )}
    </form>
  );
}

function Shown({ note, onEdit }: { note: string; onEdit: () => void }) {
  return (
    <div class={css.note}>
      {note !== '' && (
        <p class={css.kept} dir="auto">
          {note}
        </p>
      )}
      <p>
        <Button look="quiet" onPress={onEdit}>
          {note === '' ? say('Write a note') : say('Edit the note')}
        </Button>
      </p>
    </div>
  );
}

interface ConflictProps {
  theirs: string;
  onMine: (theirs: string) => void;
  onBoth: (theirs: string) => void;
  onTheirs: () => void;
}

function Conflict({ theirs, onMine, onBoth, onTheirs }: ConflictProps) {
  return (
    <div role="alert">
      <Notice tone="unknown" title={say('Another window changed this note meanwhile. Nothing was overwritten.')}>
        <p>{theirs === '' ? say('There it is empty now.') : say('There it says now:')}</p>
        {theirs !== '' && (
          <p class={css.kept} dir="auto">
            {theirs}
          </p>
        )}
        <p class={css.buttons}>
          <Button onPress={() => onBoth(theirs)}>{say('Put both into one')}</Button>
          <Button onPress={() => onMine(theirs)}>{say('Keep mine instead')}</Button>
          <Button onPress={onTheirs}>{say('Leave theirs')}</Button>
        </p>
      </Notice>
    </div>
  );
}

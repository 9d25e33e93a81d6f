import type { ComponentProps } from 'preact';
import type { LookUpMode } from '@/lib/core/look-up.ts';
import type { ShownList } from '@/lib/core/shown-list.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import form from '../AddForm.module.css';
import { Notice } from '../Notice.tsx';
import { Said } from '../Said.tsx';
import { Toast } from '../Toast.tsx';
import { AddList } from './AddList.tsx';
import { ListItem } from './ListItem.tsx';
import css from './Lists.module.css';

/** Where adding a list stands. */
export type Adding =
  | { is: 'idle' }
  | { is: 'asking'; address: string }
  | { is: 'added'; says: string }
  | { is: 'refused'; address: string; why: string };

export interface ListsProps {
  /** Undefined until they were read. */
  lists: readonly ShownList[] | undefined;
  /** What the person decided on fetching lists; undefined until it was read. */
  mode: LookUpMode | undefined;
  now: number;
  adding: Adding;
  onUpdate: (id: string) => void;
  onBack: (id: string) => void;
  onSwitch: (id: string, on: boolean) => void;
  /** Answers with a sentence when what was typed cannot be asked. */
  onAdd: (typed: string) => void;
  onRemove: (id: string) => void;
  /** What happened last; nothing while the sentence is empty. */
  toast: ComponentProps<typeof Toast>;
}

/** Lists of reported hosts and of phrases: what each holds, how fresh it is, and the ways to change that. */
export function Lists({ lists, mode, now, adding, onAdd, toast, ...events }: ListsProps) {
  if (!lists) return <p role="status">{say('Opening your lists…')}</p>;
  return (
    <>
      <p>
        {say(
          'Lists are fetched whole and looked through on this machine: who publishes them learns that somebody fetched them, and nothing of the pages that you open. That an address is on none of them says little, because most lists learn of a page days after it opened.',
        )}
      </p>
      <ModeSentence mode={mode} />
      <ul class={form.list}>
        {lists.map((shown) => (
          <ListItem key={shown.source.id} shown={shown} now={now} canFetch={mode !== 'off'} {...events} />
        ))}
      </ul>
      <AddList busy={adding.is === 'asking'} onAdd={onAdd} />
      <div role="status">
        {adding.is === 'asking' && (
          <p>
            <Said text="Fetching {address}…" gaps={{ address: <bdi class={css.address}>{adding.address}</bdi> }} />
          </p>
        )}
        {adding.is === 'added' && <p>{told(adding.says)}</p>}
        {adding.is === 'refused' && (
          <Notice tone="failed" title={say('This list was not added.')}>
            <p class={css.address}>
              <bdi>{adding.address}</bdi>
            </p>
            <p>{told(adding.why)}</p>
          </Notice>
        )}
      </div>
      {toast.sentence && <Toast {...toast} />}
    </>
  );
}

function ModeSentence({ mode }: { mode: LookUpMode | undefined }) {
  const where = <a href="look-ups.html">{say('Look-ups')}</a>;
  if (mode === 'off') {
    return (
      <Notice tone="unknown" title={say('Nothing is fetched.')}>
        <p>
          <Said
            text="Fetching lists is turned off under {where}. What is here already still counts, and grows old."
            gaps={{ where }}
          />
        </p>
      </Notice>
    );
  }
  if (mode === 'ask')
    return (
      <p>
        <Said
          text="They are fetched only when you press “Update now”. This is decided under {where}."
          gaps={{ where }}
        />
      </p>
    );
  return (
    <p>
      <Said
        text="They are fetched by themselves, once a day or every six hours. This is decided under {where}."
        gaps={{ where }}
      />
    </p>
  );
}

import { useState } from 'preact/hooks';
import { Said } from '@/components/Said.tsx';
import type { ImportPlan } from '@/lib/core/exchange/plan-import.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { byteWords } from './byte-words.ts';
import { Progress } from './ExportPanel.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import css from './keep.module.css';

/** What became of the file that was picked last. Bytes. */
export type ImportState =
  | { is: 'idle' }
  | { is: 'reading' | 'writing'; name: string; done: number; of: number }
  | { is: 'refused'; name: string; why: string }
  | { is: 'ready'; name: string; plan: ImportPlan }
  | { is: 'done'; name: string; id: string; plan: ImportPlan };

interface Props {
  state: ImportState;
  onFile: (file: File) => void;
  onAccept: () => void;
  /** The file is left alone, or what is under way given up. */
  onLeave: () => void;
  onUndo: (id: string) => void;
}

/** Takes a file, shows what an import would do, and does it when the person says so. */
export function ImportPanel({ state, onFile, onAccept, onLeave, onUndo }: Props) {
  const busy = state.is === 'reading' || state.is === 'writing';
  return (
    <div class={css.part}>
      <p>
        {say(
          'A file of Receipts is added to what is here. Nothing of yours is overwritten; you see what it will do before anything is written, and can undo it as a whole.',
        )}
      </p>
      <FileField busy={busy} onFile={onFile} />
      {busy && (
        <div class={css.progress}>
          <Progress
            name={state.is === 'reading' ? say('Reading the file') : say('Importing')}
            done={state.done}
            of={state.of}
          />
          <span>
            {state.is === 'reading'
              ? say('Reading {done} of {all}', { done: byteWords(state.done), all: byteWords(state.of) })
              : say('Importing {done} of {all}', { done: byteWords(state.done), all: byteWords(state.of) })}
          </span>
          <Button onPress={onLeave}>{say('Cancel')}</Button>
        </div>
      )}
      <div role="status">
        {state.is === 'refused' && (
          <Notice tone="failed" title={say('Not imported')}>
            <p>
              <bdi>{state.name}</bdi>: {told(state.why)}
            </p>
          </Notice>
        )}
        {state.is === 'ready' && (
          <ImportPreview name={state.name} plan={state.plan} onAccept={onAccept} onLeave={onLeave} />
        )}
        {state.is === 'done' && (
          <Notice tone="plain" title={say('Imported')}>
            <p>
              <Said text="{file} was added to what is here." gaps={{ file: <bdi>{state.name}</bdi> }} />
            </p>
            <Button onPress={() => onUndo(state.id)}>{say('Undo the whole import')}</Button>
          </Notice>
        )}
      </div>
    </div>
  );
}

/** A file field that also takes what is dropped on it. */
function FileField({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  return (
    <label
      class={over ? `${css.drop} ${css.over}` : css.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file && !busy) onFile(file);
      }}
    >
      {say('A file that Receipts exported; it can be dropped here')}
      <input
        type="file"
        disabled={busy}
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be picked again after it was changed.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}

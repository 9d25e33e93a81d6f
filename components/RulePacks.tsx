import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import type { RulePack } from '@/lib/core/rule-pack.ts';
import { THRESHOLDS } from '@/lib/core/thresholds.ts';
import { Button } from './Button.tsx';
import { countWords } from './count-words.ts';
import { Notice } from './Notice.tsx';
import css from './RulePacks.module.css';
import { Toast } from './Toast.tsx';

/** Where an import stands. */
export type Importing =
  | { is: 'idle' }
  | { is: 'checking'; file: string }
  | { is: 'refused'; file: string; problems: readonly string[] }
  | { is: 'added'; name: string };

export interface ShownPack {
  pack: RulePack;
  /** Why it does not speak since the rules changed; empty while it does. */
  problems: readonly string[];
}

export interface RulePacksProps {
  /** Undefined until they were read. */
  packs: readonly ShownPack[] | undefined;
  importing: Importing;
  onFile: (file: File) => void;
  onRemove: (id: string) => void;
  onExport: (id: string) => void;
  /** What happened last; nothing while the sentence is empty. */
  toast: ComponentProps<typeof Toast>;
}

/** The rule packs that the person imported: what each adds, and the way to add, export and remove one. */
export function RulePacks({ packs, importing, onFile, onRemove, onExport, toast }: RulePacksProps) {
  return (
    <>
      <FilePicker busy={importing.is === 'checking'} onFile={onFile} />
      <div role="status">
        {importing.is === 'checking' && <p>Running the examples of {importing.file}…</p>}
        {importing.is === 'added' && (
          <p>
            Added the pack <bdi>{importing.name}</bdi>.
          </p>
        )}
        {importing.is === 'refused' && <Refused file={importing.file} problems={importing.problems} />}
      </div>
      {packs === undefined && <p role="status">Opening your packs…</p>}
      {packs?.length === 0 && <p class={css.none}>No pack is imported; only the rules below speak.</p>}
      {packs && packs.length > 0 && (
        <ul class={css.packs}>
          {packs.map((shown) => (
            <PackItem key={shown.pack.id} shown={shown} onRemove={onRemove} onExport={onExport} />
          ))}
        </ul>
      )}
      {toast.sentence && <Toast {...toast} />}
    </>
  );
}

function FilePicker({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !busy) onFile(file);
  };
  return (
    <label
      class={`${css.drop} ${over ? css.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span>Import a rule pack: pick a file, or drop one here</span>
      <input
        type="file"
        accept=".json,application/json"
        disabled={busy}
        onChange={(event) => {
          take(event.currentTarget.files);
          // So that the same file, corrected, can be picked again.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

function Refused({ file, problems }: { file: string; problems: readonly string[] }) {
  return (
    <Notice tone="failed" title="This pack was not added.">
      <p>
        <bdi>{file}</bdi>: {countWords(problems.length, 'problem')}.
      </p>
      <Problems problems={problems} />
    </Notice>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  return (
    <ul class={css.problems}>
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}

type ItemProps = Pick<RulePacksProps, 'onRemove' | 'onExport'> & { shown: ShownPack };

function PackItem({ shown: { pack, problems }, onRemove, onExport }: ItemProps) {
  return (
    <li class={css.pack} data-pack={pack.id}>
      <h3 class={css.name}>
        <bdi>{pack.name}</bdi> <span class={css.quiet}>version {pack.version}</span>
      </h3>
      <p class={css.quiet}>
        by <bdi>{pack.author}</bdi>
        {pack.language && `, language ${pack.language}`} · <code>{pack.id}</code>
      </p>
      <p>{addsWords(pack)}</p>
      {problems.length > 0 && (
        <Notice tone="unknown" title="It does not speak: our rules changed, and its check failed.">
          <Problems problems={problems} />
        </Notice>
      )}
      <p class={css.buttons}>
        <Button label={`Export the pack ${pack.name}`} onPress={() => onExport(pack.id)}>
          Export
        </Button>
        <Button look="quiet" label={`Remove the pack ${pack.name}`} onPress={() => onRemove(pack.id)}>
          Remove
        </Button>
      </p>
    </li>
  );
}

/** "Adds 12 phrases to 3 rules, 2 hosts. 18 examples ran." */
function addsWords({ phrases = [], hosts = [], thresholds = {} }: RulePack): string {
  const count = phrases.reduce((sum, { any }) => sum + any.length, 0);
  const examples = phrases.reduce((sum, { flags, passes }) => sum + flags.length + passes.length, 0);
  const moved = THRESHOLDS.flatMap(({ id, says }) => (thresholds[id] === undefined ? [] : `${thresholds[id]} ${says}`));
  const adds = [
    ...(count > 0 ? [`${countWords(count, 'phrase')} to ${countWords(phrases.length, 'rule')}`] : []),
    ...(hosts.length > 0 ? [countWords(hosts.length, 'host')] : []),
    ...(moved.length > 0 ? [`${countWords(moved.length, 'threshold')} (${moved.join('; ')})`] : []),
  ];
  return `Adds ${adds.join(', ')}. ${examples > 0 ? `${countWords(examples, 'example')} ran.` : ''}`.trim();
}

import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import type { RulePack } from '@/lib/core/rule-pack.ts';
import { THRESHOLDS } from '@/lib/core/thresholds.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import css from './RulePacks.module.css';
import { Said } from './Said.tsx';
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
        {importing.is === 'checking' && <p>{say('Running the examples of {file}…', { file: importing.file })}</p>}
        {importing.is === 'added' && (
          <p>
            <Said text="Added the pack {name}." gaps={{ name: <bdi>{importing.name}</bdi> }} />
          </p>
        )}
        {importing.is === 'refused' && <Refused file={importing.file} problems={importing.problems} />}
      </div>
      {packs === undefined && <p role="status">{say('Opening your packs…')}</p>}
      {packs?.length === 0 && <p class={css.none}>{say('No pack is imported; only the rules below speak.')}</p>}
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
      <span>{say('Import a rule pack: pick a file, or drop one here')}</span>
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
    <Notice tone="failed" title={say('This pack was not added.')}>
      <p>
        <Said
          text="{file}: {problems}."
          gaps={{ file: <bdi>{file}</bdi>, problems: sayCount(problems.length, '{n} problem', '{n} problems') }}
        />
      </p>
      <Problems problems={problems} />
    </Notice>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  return (
    <ul class={css.problems}>
      {problems.map((problem) => (
        <li key={problem}>{told(problem)}</li>
      ))}
    </ul>
  );
}

type ItemProps = Pick<RulePacksProps, 'onRemove' | 'onExport'> & { shown: ShownPack };

function PackItem({ shown: { pack, problems }, onRemove, onExport }: ItemProps) {
  const whose = { author: <bdi>{pack.author}</bdi>, id: <code>{pack.id}</code> };
  return (
    <li class={css.pack} data-pack={pack.id}>
      <h3 class={css.name}>
        <bdi>{pack.name}</bdi> <span class={css.quiet}>{say('version {version}', { version: pack.version })}</span>
      </h3>
      <p class={css.quiet}>
        {pack.language ? (
          <Said text="by {author}, language {language} · {id}" gaps={{ ...whose, language: pack.language }} />
        ) : (
          <Said text="by {author} · {id}" gaps={whose} />
        )}
      </p>
      <p>{addsWords(pack)}</p>
      {problems.length > 0 && (
        <Notice tone="unknown" title={say('It does not speak: our rules changed, and its check failed.')}>
          <Problems problems={problems} />
        </Notice>
      )}
      <p class={css.buttons}>
        <Button label={say('Export the pack {name}', { name: pack.name })} onPress={() => onExport(pack.id)}>
          {say('Export')}
        </Button>
        <Button
          look="quiet"
          label={say('Remove the pack {name}', { name: pack.name })}
          onPress={() => onRemove(pack.id)}
        >
          {say('Remove')}
        </Button>
      </p>
    </li>
  );
}

/** "Adds 12 phrases to 3 rules, 2 hosts. 18 examples ran." */
function addsWords({ phrases = [], hosts = [], thresholds = {} }: RulePack): string {
  const count = phrases.reduce((sum, { any }) => sum + any.length, 0);
  const examples = phrases.reduce((sum, { flags, passes }) => sum + flags.length + passes.length, 0);
  const moved = THRESHOLDS.flatMap(({ id, says }) =>
    thresholds[id] === undefined ? [] : `${thresholds[id]} ${told(says)}`,
  );
  const adds = [
    ...(count > 0 ? [toRules(count, phrases.length)] : []),
    ...(hosts.length > 0 ? [sayCount(hosts.length, '{n} host', '{n} hosts')] : []),
    ...(moved.length > 0 ? [`${sayCount(moved.length, '{n} threshold', '{n} thresholds')} (${moved.join('; ')})`] : []),
  ];
  const ran = examples > 0 ? sayCount(examples, '{n} example ran.', '{n} examples ran.') : '';
  return `${say('Adds {what}.', { what: adds.join(', ') })} ${ran}`.trim();
}

function toRules(phrases: number, rules: number): string {
  return say('{phrases} to {rules}', {
    phrases: sayCount(phrases, '{n} phrase', '{n} phrases'),
    rules: sayCount(rules, '{n} rule', '{n} rules'),
  });
}

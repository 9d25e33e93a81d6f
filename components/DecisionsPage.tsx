import { useState } from 'preact/hooks';
import type { DecisionHead } from '@/lib/core/decision.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import { DecisionFileCheck, type FileCheck } from './DecisionFileCheck.tsx';
import { type DecisionEvents, DecisionItem, type Opened } from './DecisionItem.tsx';
import css from './DecisionsPage.module.css';
import { DecisionTools } from './DecisionTools.tsx';
import { EVERYTHING, filterDecisions, isEverything } from './decision-filter.ts';
import { Notice } from './Notice.tsx';
import { PageWays } from './PageWays.tsx';

/** The kept decisions, as far as they are known yet. */
export type Decisions =
  | { is: 'loading' }
  | { is: 'failed'; why: string }
  | { is: 'ready'; decisions: readonly DecisionHead[]; unreadable: number };

interface Props extends Omit<DecisionEvents, 'onSelect'> {
  list: Decisions;
  opened: ReadonlyMap<string, Opened>;
  /** Why the newest ones could not be kept; empty when they could. */
  trouble: string;
  check: FileCheck;
  onRetry: () => void;
  onExport: (ids: readonly string[]) => void;
  onFile: (file: File) => void;
}

/** Every wallet request that was kept, with what was shown of it and what became of it. */
export function DecisionsPage({ list, trouble, check, onRetry, onFile, ...rest }: Props) {
  return (
    <main class={css.page}>
      <PageWays here="decisions.html" />
      <h1>{say('Wallet requests and what became of them')}</h1>
      <p class={css.lead}>
        {say(
          'Kept on this machine only, until you delete them: the newest 2,000, and at most 300 of one site; those that you answered leave last. Nothing is kept of private windows.',
        )}
      </p>
      {trouble && (
        <Notice tone="failed" title={say('The newest requests could not be kept yet.')}>
          <p>{say('{trouble} The check of wallet requests goes on without it.', { trouble: told(trouble) })}</p>
        </Notice>
      )}
      {list.is === 'loading' && <p role="status">{say('Opening the list…')}</p>}
      {list.is === 'failed' && (
        <Notice tone="failed" title={say('The list could not be opened.')}>
          <p>{told(list.why)}</p>
          <Button onPress={onRetry}>{say('Try again')}</Button>
        </Notice>
      )}
      {list.is === 'ready' && list.unreadable > 0 && (
        <Notice tone="unknown">
          <p>
            {sayCount(
              list.unreadable,
              '{n} kept request could not be read. Nothing was deleted.',
              '{n} kept requests could not be read. Nothing was deleted.',
            )}
          </p>
        </Notice>
      )}
      {list.is === 'ready' && list.decisions.length === 0 && (
        <Notice tone="plain" title={say('Nothing is kept yet.')}>
          <p>
            {say(
              'When a page asks your wallet to sign, send or grant something, it stands here with what became of it.',
            )}
          </p>
        </Notice>
      )}
      {list.is === 'ready' && list.decisions.length > 0 && <List decisions={list.decisions} {...rest} />}
      <DecisionFileCheck check={check} onFile={onFile} />
    </main>
  );
}

/** Decisions drawn at a time. */
const AT_A_TIME = 50;

type ListProps = Pick<Props, 'opened' | 'onExport' | 'onOpen' | 'onRemove' | 'onCopy'> & {
  decisions: readonly DecisionHead[];
};

function List({ decisions, opened, onExport, ...on }: ListProps) {
  const [filter, setFilter] = useState(EVERYTHING);
  const [drawn, setDrawn] = useState(AT_A_TIME);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const fitting = filterDecisions(decisions, filter);
  // What the filter hides is not acted upon: nobody should delete what they do not see.
  const selected = fitting.filter(({ id }) => picked.has(id)).map(({ id }) => id);
  const pick = (ids: readonly string[], on: boolean) => {
    const next = new Set(picked);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    setPicked(next);
  };
  const all = fitting.map(({ id }) => id);
  return (
    <>
      <DecisionTools decisions={decisions} shown={fitting.length} filter={filter} onFilter={setFilter} />
      {fitting.length === 0 ? (
        <Notice tone="plain" title={say('No kept request fits.')}>
          <Button onPress={() => setFilter(EVERYTHING)}>{say('Show all')}</Button>
        </Notice>
      ) : (
        <>
          <fieldset class={css.actions}>
            <legend class={css.legend}>
              {selected.length > 0 ? sayCount(selected.length, '{n} selected', '{n} selected') : say('None selected')}
            </legend>
            <Button onPress={() => pick(all, selected.length < all.length)}>
              {selected.length < all.length
                ? sayCount(all.length, 'Select all {n}', 'Select all {n}')
                : say('Select none')}
            </Button>
            <Button onPress={() => onExport(selected.length > 0 ? selected : all)}>
              {selected.length > 0
                ? sayCount(selected.length, 'Export {n} selected', 'Export {n} selected')
                : exportWords(all.length, isEverything(filter))}
            </Button>
            {selected.length > 0 && (
              <Button onPress={() => on.onRemove(selected)}>
                {sayCount(selected.length, 'Delete {n} selected', 'Delete {n} selected')}
              </Button>
            )}
          </fieldset>
          <h2 class={css.kept}>{say('Kept requests')}</h2>
          <ul class={css.items}>
            {fitting.slice(0, drawn).map((decision) => (
              <DecisionItem
                key={decision.id}
                decision={decision}
                selected={picked.has(decision.id)}
                opened={opened.get(decision.id)}
                onSelect={(id, is) => pick([id], is)}
                {...on}
              />
            ))}
          </ul>
          {fitting.length > drawn && (
            <Button onPress={() => setDrawn(drawn + AT_A_TIME)}>
              {say('Show {more} more of {all}', {
                more: Math.min(AT_A_TIME, fitting.length - drawn),
                all: fitting.length,
              })}
            </Button>
          )}
        </>
      )}
    </>
  );
}

function exportWords(count: number, everything: boolean): string {
  return everything
    ? sayCount(count, 'Export all {n} as JSON', 'Export all {n} as JSON')
    : sayCount(count, 'Export these {n} as JSON', 'Export these {n} as JSON');
}

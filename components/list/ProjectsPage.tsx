import { useState } from 'preact/hooks';
import { arrange } from '@/lib/core/list/arrange.ts';
import { COLUMNS, type Column, type Order } from '@/lib/core/list/order.ts';
import type { Project } from '@/lib/core/project.ts';
import { Button } from '../Button.tsx';
import { countWords } from '../count-words.ts';
import { Notice } from '../Notice.tsx';
import { PageWays } from '../PageWays.tsx';
import { RowStatesLegend } from '../RowStates.tsx';
import type { ProjectRowEvents } from './ProjectRow.tsx';
import css from './ProjectsPage.module.css';
import { ProjectTable } from './ProjectTable.tsx';

/** The saved list, as far as it is known yet. */
export type Projects =
  | { is: 'loading' }
  | { is: 'failed'; why: string }
  | { is: 'ready'; projects: readonly Project[]; unreadable: number };

interface Props extends ProjectRowEvents {
  list: Projects;
  openDomains: ReadonlySet<string>;
  onRetry: () => void;
}

/** Every saved project, with search and sort. */
export function ProjectsPage({ list, openDomains, onRetry, ...events }: Props) {
  return (
    <main class={css.page}>
      <PageWays here="projects.html" />
      <h1 class={css.title}>Saved projects</h1>
      {list.is === 'loading' && <p role="status">Opening your list…</p>}
      {list.is === 'failed' && (
        <Notice tone="failed" title="Your list could not be opened.">
          <p>{list.why}</p>
          <Button onPress={onRetry}>Try again</Button>
        </Notice>
      )}
      {list.is === 'ready' && list.unreadable > 0 && (
        <Notice tone="unknown">
          <p>{countWords(list.unreadable, 'saved project')} could not be read. Nothing was deleted.</p>
        </Notice>
      )}
      {list.is === 'ready' && list.projects.length === 0 && (
        <Notice tone="plain" title="Nothing is saved yet.">
          <p>Open a project’s page, press the Receipts button, and choose “Save this project”. It then stands here.</p>
        </Notice>
      )}
      {list.is === 'ready' && list.projects.length > 0 && (
        <List projects={list.projects} openDomains={openDomains} {...events} />
      )}
    </main>
  );
}

function List({
  projects,
  ...rest
}: { projects: readonly Project[]; openDomains: ReadonlySet<string> } & ProjectRowEvents) {
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<Order>({ by: 'reviewed', descending: true });
  const shown = arrange(projects, search, order);
  return (
    <>
      <search class={css.tools}>
        <label class={css.search}>
          Search
          <input
            type="search"
            class={css.field}
            value={search}
            placeholder="Name, domain or key sentence"
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <SortPicker order={order} onOrder={setOrder} />
        <p class={css.count} role="status">
          {shown.length === projects.length
            ? countWords(projects.length, 'project')
            : `${shown.length} of ${countWords(projects.length, 'project')}`}
        </p>
      </search>
      {shown.length > 0 ? (
        <ProjectTable projects={shown} order={order} onOrder={setOrder} {...rest} />
      ) : (
        <Notice tone="plain" title="No saved project matches this search.">
          <Button onPress={() => setSearch('')}>Show all</Button>
        </Notice>
      )}
      <RowStatesLegend />
    </>
  );
}

/** Sorting where the table's head is not shown. */
function SortPicker({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  return (
    <div class={css.sort}>
      <label>
        Sort by{' '}
        <select
          class={css.field}
          value={order.by}
          onChange={(event) => onOrder({ ...order, by: event.currentTarget.value as Column })}
        >
          {COLUMNS.map(({ by, title }) => (
            <option key={by} value={by}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Button onPress={() => onOrder({ ...order, descending: !order.descending })}>
        {order.descending ? '↓ Descending' : '↑ Ascending'}
      </Button>
    </div>
  );
}

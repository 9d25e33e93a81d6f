import { useMemo, useRef, useState } from 'preact/hooks';
import { entryOf } from '@/lib/core/list/entry.ts';
import { filterEntries, type ListFilter } from '@/lib/core/list/filter.ts';
import { type Order, sortEntries } from '@/lib/core/list/order.ts';
import { NONE_SELECTED, selectedOf, selectRange, toggleOne } from '@/lib/core/list/selection.ts';
import { tagsInUse } from '@/lib/core/list/tags.ts';
import type { Project } from '@/lib/core/project.ts';
import { RowStatesLegend } from '../RowStates.tsx';
import { BulkBar } from './BulkBar.tsx';
import { FilterChips, NothingMatches } from './FilterChips.tsx';
import { partsOf } from './filter-words.ts';
import { KeysHelp } from './KeysHelp.tsx';
import { ListFilters } from './ListFilters.tsx';
import { ListTools } from './ListTools.tsx';
import type { ListEvents, ListLook } from './list-events.ts';
import type { ItemContext } from './ProjectAbout.tsx';
import { ProjectCards } from './ProjectCards.tsx';
import { ProjectTable } from './ProjectTable.tsx';
import { useListKeys } from './use-list-keys.ts';
import { usePageKeys } from './use-page-keys.ts';
import { useKeptPlace, usePainted, useRoom } from './use-place.ts';
import { useWarm } from './use-warm.ts';

export interface ListProps extends ListEvents {
  filter: ListFilter;
  order: Order;
  look: ListLook;
  openDomains: ReadonlySet<string>;
  /** Ids of projects from which an unlimited permission went on; undefined while that is not known. */
  unlimited: ReadonlySet<string> | undefined;
  /** Epoch milliseconds. */
  now: number;
  /** What is being done to many, in words; empty when nothing is. */
  busy: string;
  /** The list is in view, and no other view in its place. */
  isShown: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** The list with all that narrows it down and acts upon it. */
export function ProjectList({
  projects,
  unread,
  ...props
}: ListProps & { projects: readonly Project[]; unread: number }) {
  const { filter, order, look, now, isShown } = props;
  const context = { now, unlimited: props.unlimited ?? NONE };
  const entries = useMemo(() => projects.map(entryOf), [projects]);
  useWarm(entries);
  const sorted = useMemo(() => sortEntries(entries, order), [entries, order.by, order.descending]);
  const found = useMemo(() => filterEntries(sorted, filter, context), [sorted, filter, now, props.unlimited]);
  const shown = useMemo(() => found.map(({ project }) => project), [found]);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const tags = useMemo(() => tagsInUse(projects), [projects]);
  const [help, setHelp] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const parts = partsOf(filter);
  const onFilter = (next: ListFilter) => props.onShow(next, order);
  const { isNarrow, cards } = useRoom();
  usePainted(props.onPainted);
  return (
    <>
      <ListTools
        {...{ filter, order, look, isNarrow, search, onShow: props.onShow, onLook: props.onLook }}
        shown={shown.length}
        all={projects.length + unread}
        onKeys={() => setHelp(true)}
      />
      <ListFilters {...{ filter, tags, onFilter }} knowsUnlimited={props.unlimited !== undefined} />
      <FilterChips parts={parts} onFilter={onFilter} />
      {shown.length === 0 && (
        <NothingMatches {...{ parts, onFilter }} countOf={(other) => filterEntries(sorted, other, context).length} />
      )}
      <Items
        {...{ ...props, shown, ids, tags }}
        columns={look.view === 'cards' || isNarrow ? cards : 0}
        onSearch={() => search.current?.focus()}
        onHelp={() => setHelp(true)}
        keysOn={look.keys && isShown}
      />
      <RowStatesLegend />
      {help && <KeysHelp keys={look.keys} onKeys={(keys) => props.onLook({ keys })} onClose={() => setHelp(false)} />}
    </>
  );
}

interface ItemsProps extends ListProps {
  shown: readonly Project[];
  ids: readonly string[];
  tags: readonly string[];
  /** Cards side by side; 0 for a table. */
  columns: number;
  keysOn: boolean;
  onSearch: () => void;
  onHelp: () => void;
}

/** What is shown of the list, which of it is selected, and which one the keys are at. */
function Items({ shown, ids, tags, columns, keysOn, onSearch, onHelp, ...props }: ItemsProps) {
  const [selection, setSelection] = useState(NONE_SELECTED);
  const [editing, setEditing] = useState('');
  const selected = selectedOf(selection, ids);
  const isSelected = new Set(selected);
  const onSelect = (id: string, isRange: boolean) =>
    setSelection((known) => (isRange ? selectRange(known, id, ids) : toggleOne(known, id)));
  const root = useRef<HTMLElement>(null);
  const keys = useListKeys({
    root,
    ids,
    columns: Math.max(1, columns),
    onSelect,
    onRemove: (id) => props.onRemove(isSelected.has(id) ? selected : [id]),
  });
  usePageKeys({ isOn: keysOn, isShown: props.isShown, onSearch, onHelp, onEscape: () => setSelection(NONE_SELECTED) });
  useKeptPlace(props.isShown, () => {
    const name = root.current?.querySelector<HTMLElement>(`[data-index="${keys.at}"] [data-part=name]`);
    if (keys.isKnown) name?.focus({ preventScroll: true });
  });
  const context: ItemContext = {
    ...props,
    tags,
    editing,
    onEdit: setEditing,
    onSelect,
    onOnlyTag: (tag) => props.onShow({ ...props.filter, tags: [tag] }, props.order),
  };
  const items = {
    ...{ projects: shown, context, selected: isSelected, current: keys.at, isPinned: keys.isKnown },
    keys: { root, ...keys.on },
  };
  if (shown.length === 0) return null;
  return (
    <>
      <BulkBar
        {...props}
        {...{ shown: ids, selected, tags }}
        selectedTags={tagsInUse(shown.filter(({ id }) => isSelected.has(id)))}
        onSelect={(next) => setSelection({ ids: new Set(next), anchor: next[0] ?? '' })}
      />
      {columns === 0 ? (
        <ProjectTable {...items} order={props.order} onOrder={(order) => props.onShow(props.filter, order)} />
      ) : (
        <ProjectCards {...items} columns={columns} />
      )}
    </>
  );
}

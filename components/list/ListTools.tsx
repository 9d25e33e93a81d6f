import type { RefObject } from 'preact';
import type { ListFilter } from '@/lib/core/list/filter.ts';
import { COLUMNS, type Column, type Order } from '@/lib/core/list/order.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import css from './ListTools.module.css';
import type { ListLook } from './list-events.ts';

interface Props {
  filter: ListFilter;
  order: Order;
  look: ListLook;
  /** Too narrow for a table: cards, whatever was chosen. */
  isNarrow: boolean;
  shown: number;
  all: number;
  search: RefObject<HTMLInputElement | null>;
  onShow: (filter: ListFilter, order: Order) => void;
  onLook: (look: Partial<ListLook>) => void;
  onKeys: () => void;
}

/** Search, sort, table or cards, and how many are shown. */
export function ListTools({ filter, order, look, isNarrow, shown, all, search, onShow, onLook, onKeys }: Props) {
  const isTable = look.view === 'table' && !isNarrow;
  return (
    <search class={css.tools}>
      <label class={css.search}>
        {say('Search')}
        <input
          ref={search}
          type="search"
          value={filter.search}
          maxLength={400}
          placeholder={say('Name, domain, key sentence, tag or note')}
          onInput={(event) => onShow({ ...filter, search: event.currentTarget.value }, order)}
        />
      </label>
      {!isTable && <SortPicker order={order} onOrder={(next) => onShow(filter, next)} />}
      {!isNarrow && (
        <label class={css.pick}>
          {say('Show as')}{' '}
          <select
            value={look.view}
            onChange={(event) => onLook({ view: event.currentTarget.value === 'cards' ? 'cards' : 'table' })}
          >
            <option value="table">{say('Table')}</option>
            <option value="cards">{say('Cards')}</option>
          </select>
        </label>
      )}
      <Button look="quiet" onPress={onKeys}>
        {say('Keys')}
      </Button>
      <p class={css.count} role="status">
        {shown === all
          ? sayCount(all, '{n} project', '{n} projects')
          : sayCount(all, '{shown} of {n} project', '{shown} of {n} projects', { shown })}
      </p>
    </search>
  );
}

/** Sorting where there is no head of a table. */
function SortPicker({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  return (
    <div class={css.pick}>
      <label>
        {say('Sort by')}{' '}
        <select value={order.by} onChange={(event) => onOrder({ ...order, by: event.currentTarget.value as Column })}>
          {COLUMNS.map(({ by, title }) => (
            <option key={by} value={by}>
              {told(title)}
            </option>
          ))}
        </select>
      </label>
      <Button onPress={() => onOrder({ ...order, descending: !order.descending })}>
        {order.descending ? say('↓ Descending') : say('↑ Ascending')}
      </Button>
    </div>
  );
}

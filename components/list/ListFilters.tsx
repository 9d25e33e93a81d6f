import { ROW_STATES, type RowState } from '@/lib/core/checklist.ts';
import type { ListFilter, Since } from '@/lib/core/list/filter.ts';
import { isSince } from '@/lib/core/list/filter-address.ts';
import { ROW_TEXT, ROWS } from '@/lib/core/row.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { ROW_STATE_WORD } from '../row-state-words.ts';
import { SINCE_WORD } from './filter-words.ts';
import css from './ListFilters.module.css';

/** Tags that are offered; a search finds the others. */
const MOST_TAGS = 30;

interface Props {
  filter: ListFilter;
  /** All tags in use, those of the most projects first. */
  tags: readonly string[];
  /** False while what wallet requests say was not looked up. */
  knowsUnlimited: boolean;
  onFilter: (filter: ListFilter) => void;
}

/** What the list can be narrowed down to, behind one press. */
export function ListFilters({ filter, tags, knowsUnlimited, onFilter }: Props) {
  const change = (part: Partial<ListFilter>) => onFilter({ ...filter, ...part });
  return (
    <details class={css.filters}>
      <summary class={css.summary}>{say('Filters')}</summary>
      <div class={css.fields}>
        <RowFilter filter={filter} onChange={change} />
        <SinceFilter since={filter.since} onChange={change} />
        <RateFilter rate={filter.rate} onChange={change} />
        <div class={css.group}>
          <label class={css.tick}>
            <input
              type="checkbox"
              checked={filter.unlimited}
              onChange={(event) => change({ unlimited: event.currentTarget.checked })}
            />{' '}
            {say('Unlimited permission went on from its pages')}
          </label>
          <p class={css.hint}>
            {knowsUnlimited
              ? say(
                  'As far as Receipts saw: what the wallet did with the request, or whether it was taken back since, is not known.',
                )
              : say('Looking through the kept wallet requests…')}
          </p>
          <label class={css.tick}>
            <input
              type="checkbox"
              checked={filter.notChecked}
              onChange={(event) => change({ notChecked: event.currentTarget.checked })}
            />{' '}
            {say('Not checked at the last re-check')}
          </label>
        </div>
        {tags.length > 0 && <TagFilter tags={tags} chosen={filter.tags} onChange={change} />}
      </div>
    </details>
  );
}

type Change = (part: Partial<ListFilter>) => void;

function RowFilter({ filter, onChange }: { filter: ListFilter; onChange: Change }) {
  return (
    <div class={css.group}>
      <label class={css.label}>
        {say('A checklist row')}
        <select
          class={css.field}
          value={filter.row ?? ''}
          onChange={(event) => onChange({ row: ROWS.find((row) => row === event.currentTarget.value) })}
        >
          <option value="">{say('Any row')}</option>
          {ROWS.map((row) => (
            <option key={row} value={row}>
              {told(ROW_TEXT[row].title)}
            </option>
          ))}
        </select>
      </label>
      <label class={css.label}>
        {say('is in the state')}
        <select
          class={css.field}
          value={filter.state ?? ''}
          onChange={(event) => onChange({ state: (event.currentTarget.value || undefined) as RowState | undefined })}
        >
          <option value="">{say('Any state')}</option>
          {ROW_STATES.map((state) => (
            <option key={state} value={state}>
              {told(ROW_STATE_WORD[state])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function SinceFilter({ since, onChange }: { since: Since | undefined; onChange: Change }) {
  const isDay = since !== undefined && /^\d/.test(since);
  return (
    <div class={css.group}>
      <label class={css.label}>
        {say('Changes')}
        <select
          class={css.field}
          value={isDay ? '' : (since ?? '')}
          onChange={(event) => onChange({ since: (event.currentTarget.value || undefined) as Since | undefined })}
        >
          <option value="">{isDay ? say('Since the day below') : say('Changed or not')}</option>
          {Object.entries(SINCE_WORD).map(([value, words]) => (
            <option key={value} value={value}>
              {told(words)}
            </option>
          ))}
        </select>
      </label>
      <label class={css.label}>
        {say('or changed since this day')}
        <input
          type="date"
          class={css.field}
          value={isDay ? since : ''}
          onChange={({ currentTarget: { value } }) => onChange({ since: isSince(value) ? value : undefined })}
        />
      </label>
    </div>
  );
}

function RateFilter({ rate, onChange }: { rate: ListFilter['rate']; onChange: Change }) {
  return (
    <div class={css.group}>
      <label class={css.label}>
        {say('Share of claims with a receipt')}
        <select
          class={css.field}
          value={rate?.is ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({
              rate: value === '' ? undefined : { is: value as 'least' | 'most', percent: rate?.percent ?? 50 },
            })
          }
        >
          <option value="">{say('Any share')}</option>
          <option value="least">{say('At least')}</option>
          <option value="most">{say('At most')}</option>
        </select>
      </label>
      {rate && (
        <label class={css.label}>
          {say('Percent')}
          <input
            type="number"
            class={css.field}
            min={0}
            max={100}
            step={5}
            value={rate.percent}
            onChange={(event) => onChange({ rate: { ...rate, percent: percentIn(event.currentTarget.value) } })}
          />
        </label>
      )}
    </div>
  );
}

function TagFilter({
  tags,
  chosen,
  onChange,
}: {
  tags: readonly string[];
  chosen: readonly string[];
  onChange: Change;
}) {
  return (
    <fieldset class={css.tags}>
      <legend class={css.legend}>{say('Has all of these tags')}</legend>
      {tags.slice(0, MOST_TAGS).map((tag) => (
        <label key={tag} class={css.tick}>
          <input
            type="checkbox"
            checked={chosen.includes(tag)}
            onChange={(event) =>
              onChange({
                tags: event.currentTarget.checked ? [...chosen, tag] : chosen.filter((other) => other !== tag),
              })
            }
          />{' '}
          <bdi>{tag}</bdi>
        </label>
      ))}
      {tags.length > MOST_TAGS && (
        <p class={css.hint}>
          {sayCount(tags.length - MOST_TAGS, '{n} more: search for it by name.', '{n} more: search for them by name.')}
        </p>
      )}
    </fieldset>
  );
}

function percentIn(typed: string): number {
  const number = Math.round(Number(typed));
  return Number.isFinite(number) ? Math.min(100, Math.max(0, number)) : 0;
}

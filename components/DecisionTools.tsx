import type { DecisionHead } from '@/lib/core/decision.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import css from './DecisionTools.module.css';
import { type DecisionFilter, sitesOf } from './decision-filter.ts';

interface Props {
  decisions: readonly DecisionHead[];
  /** How many of them fit the filter. */
  shown: number;
  filter: DecisionFilter;
  onFilter: (filter: DecisionFilter) => void;
}

/** Search, and which decisions are shown. */
export function DecisionTools({ decisions, shown, filter, onFilter }: Props) {
  const change = (part: Partial<DecisionFilter>) => onFilter({ ...filter, ...part });
  return (
    <search class={css.tools}>
      <label class={`${css.label} ${css.search}`}>
        {say('Search')}
        <input
          type="search"
          class={css.field}
          value={filter.search}
          placeholder={say('Words, site, method or address')}
          onInput={(event) => change({ search: event.currentTarget.value })}
        />
      </label>
      <label class={css.label}>
        {say('Site')}
        <select class={css.field} value={filter.site} onChange={(event) => change({ site: event.currentTarget.value })}>
          <option value="">{say('All sites')}</option>
          {sitesOf(decisions).map(({ site, count }) => (
            <option key={site} value={site}>
              {site} ({count})
            </option>
          ))}
        </select>
      </label>
      <label class={css.label}>
        {say('Outcome')}
        <select
          class={css.field}
          value={filter.state}
          onChange={(event) => change({ state: event.currentTarget.value as DecisionFilter['state'] })}
        >
          <option value="any">{say('Any outcome')}</option>
          <option value="refused">{say('You went back, or it was sent back')}</option>
          <option value="let-through">{say('You let it through')}</option>
          <option value="went-on">{say('Went on to your wallet')}</option>
          <option value="not-checked">{say('Not checked')}</option>
        </select>
      </label>
      <label class={css.label}>
        {say('Worst note')}
        <select
          class={css.field}
          value={filter.from}
          onChange={(event) => change({ from: event.currentTarget.value as DecisionFilter['from'] })}
        >
          <option value="none">{say('Any, and none')}</option>
          <option value="info">{say('Remark or worse')}</option>
          <option value="caution">{say('Caution or worse')}</option>
          <option value="warning">{say('Warning or worse')}</option>
          <option value="danger">{say('Danger')}</option>
        </select>
      </label>
      <p class={css.count} role="status">
        {shown === decisions.length
          ? sayCount(shown, '{n} request', '{n} requests')
          : sayCount(decisions.length, '{shown} of {n} request', '{shown} of {n} requests', { shown })}
      </p>
    </search>
  );
}

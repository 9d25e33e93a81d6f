import type { DecisionHead } from '@/lib/core/decision.ts';
import { countWords } from './count-words.ts';
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
        Search
        <input
          type="search"
          class={css.field}
          value={filter.search}
          placeholder="Words, site, method or address"
          onInput={(event) => change({ search: event.currentTarget.value })}
        />
      </label>
      <label class={css.label}>
        Site
        <select class={css.field} value={filter.site} onChange={(event) => change({ site: event.currentTarget.value })}>
          <option value="">All sites</option>
          {sitesOf(decisions).map(({ site, count }) => (
            <option key={site} value={site}>
              {site} ({count})
            </option>
          ))}
        </select>
      </label>
      <label class={css.label}>
        Outcome
        <select
          class={css.field}
          value={filter.state}
          onChange={(event) => change({ state: event.currentTarget.value as DecisionFilter['state'] })}
        >
          <option value="any">Any outcome</option>
          <option value="refused">You went back, or it was sent back</option>
          <option value="let-through">You let it through</option>
          <option value="went-on">Went on to your wallet</option>
          <option value="not-checked">Not checked</option>
        </select>
      </label>
      <label class={css.label}>
        Worst note
        <select
          class={css.field}
          value={filter.from}
          onChange={(event) => change({ from: event.currentTarget.value as DecisionFilter['from'] })}
        >
          <option value="none">Any, and none</option>
          <option value="info">Remark or worse</option>
          <option value="caution">Caution or worse</option>
          <option value="warning">Warning or worse</option>
          <option value="danger">Danger</option>
        </select>
      </label>
      <p class={css.count} role="status">
        {shown === decisions.length
          ? countWords(shown, 'request')
          : `${shown} of ${countWords(decisions.length, 'request')}`}
      </p>
    </search>
  );
}

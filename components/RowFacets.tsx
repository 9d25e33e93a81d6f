import type { ChecklistRow } from '@/lib/core/checklist.ts';
import { told } from '@/lib/words/told.ts';
import { Quote } from './Quote.tsx';
import css from './RowFacets.module.css';

type Facet = NonNullable<ChecklistRow['facets']>[number];

/** What the row looks for and found, with the page's words; what it did not find is said in the row's own sentence. */
export function RowFacets({ facets }: { facets: readonly Facet[] }) {
  const stated = facets.filter(({ state }) => state === 'stated');
  if (stated.length === 0) return null;
  return (
    <ul class={css.list}>
      {stated.map(({ name, quote }) => (
        <li key={name}>
          {told(name)}
          {quote && <Quote text={quote} />}
        </li>
      ))}
    </ul>
  );
}

import type { ChecklistRow } from '@/lib/core/checklist.ts';
import { Quote } from './Quote.tsx';
import css from './RowFacets.module.css';

type Facet = NonNullable<ChecklistRow['facets']>[number];

/** What a row looks for in a project of this kind: found, with the words, or not found. */
export function RowFacets({ facets }: { facets: readonly Facet[] }) {
  const stated = facets.filter(({ state }) => state === 'stated');
  const open = facets.filter(({ state }) => state === 'not-stated');
  return (
    <>
      {stated.length > 0 && (
        <div>
          <p>
            <b>Found:</b>
          </p>
          <ul class={css.list}>
            {stated.map(({ name, quote }) => (
              <li key={name}>
                {name}
                {quote && <Quote text={quote} />}
              </li>
            ))}
          </ul>
        </div>
      )}
      {open.length > 0 && (
        <p>
          <b>Not found:</b> {open.map(({ name }) => name).join(', ')}.
        </p>
      )}
    </>
  );
}

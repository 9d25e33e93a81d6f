import { countWords } from '@/components/count-words.ts';
import { PageLink } from '@/components/PageLink.tsx';
import { Quote } from '@/components/Quote.tsx';
import { RowStateShape } from '@/components/RowStateShape.tsx';
import { ROW_STATE_WORD } from '@/components/row-state-words.ts';
import type { RowCell } from '@/lib/core/compare.ts';
import css from './RowCellView.module.css';

/** One row of one project: its state as shape and word, counts, the page's words with where they stand, and why. */
export function RowCellView({ cell }: { cell: RowCell }) {
  const { state, claims, receipts, quotes, found, notFound, why } = cell;
  return (
    <div class={css.cell} data-state={state}>
      <p class={css.state}>
        <RowStateShape state={state} />
        {ROW_STATE_WORD[state]}
      </p>
      {claims > 0 && (
        <p class={css.counts}>
          {countWords(claims, 'claim')} · {receipts} with a receipt
        </p>
      )}
      {quotes.map(({ text, url }) => (
        <Quoted key={text} text={text} url={url} />
      ))}
      {found.map(({ name, quote, url }) => (
        <div key={name} class={css.found}>
          <p>Found: {name}</p>
          {quote && <Quoted text={quote} url={url} />}
        </div>
      ))}
      {notFound.length > 0 && <p class={css.quiet}>Not found: {notFound.join(', ')}</p>}
      <p class={css.quiet}>{why}</p>
    </div>
  );
}

function Quoted({ text, url }: { text: string; url: string }) {
  return (
    <div class={css.quoted}>
      <Quote text={text} />
      <p class={css.source}>
        <PageLink href={url} text={url} />
      </p>
    </div>
  );
}

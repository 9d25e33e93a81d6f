import { PageLink } from '@/components/PageLink.tsx';
import { Quote } from '@/components/Quote.tsx';
import { RowStateShape } from '@/components/RowStateShape.tsx';
import { ROW_STATE_WORD } from '@/components/row-state-words.ts';
import type { RowCell } from '@/lib/core/compare.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './RowCellView.module.css';

/** One row of one project: its state as shape and word, counts, the page's words with where they stand, and why. */
export function RowCellView({ cell }: { cell: RowCell }) {
  const { state, claims, receipts, quotes, found, notFound, why } = cell;
  return (
    <div class={css.cell} data-state={state}>
      <p class={css.state}>
        <RowStateShape state={state} />
        {told(ROW_STATE_WORD[state])}
      </p>
      {claims > 0 && (
        <p class={css.counts}>
          {sayCount(claims, '{n} claim · {receipts} with a receipt', '{n} claims · {receipts} with a receipt', {
            receipts,
          })}
        </p>
      )}
      {quotes.map(({ text, url }) => (
        <Quoted key={text} text={text} url={url} />
      ))}
      {found.map(({ name, quote, url }) => (
        <div key={name} class={css.found}>
          <p>{say('Found: {item}', { item: told(name) })}</p>
          {quote && <Quoted text={quote} url={url} />}
        </div>
      ))}
      {notFound.length > 0 && (
        <p class={css.quiet}>{say('Not found: {items}', { items: notFound.map(told).join(say(', ')) })}</p>
      )}
      <p class={css.quiet}>{told(why)}</p>
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

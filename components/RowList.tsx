import type { ChecklistRow } from '@/lib/core/checklist.ts';
import { ROW_TEXT } from '@/lib/core/row.ts';
import { countWords } from './count-words.ts';
import { Quote } from './Quote.tsx';
import css from './RowList.module.css';
import { RowStateShape } from './RowStateShape.tsx';
import { ROW_STATE_WORD } from './row-state-words.ts';

/** The checklist: every row with its state in word and shape; opens to why, the page's words, and the question. */
export function RowList({ rows }: { rows: readonly ChecklistRow[] }) {
  return (
    <ul class={css.rows}>
      {rows.map((row) => (
        <li key={row.row}>
          <Row row={row} />
        </li>
      ))}
    </ul>
  );
}

function Row({ row }: { row: ChecklistRow }) {
  return (
    <details class={css.row} data-row={row.row} data-state={row.state}>
      <summary class={css.summary}>
        <RowStateShape state={row.state} />
        <span>
          <span class={css.title}>{ROW_TEXT[row.row].title}</span>
          {row.claims > 0 && <span class={css.count}> {countsOf(row)}</span>}
        </span>
        <span class={css.state}>{ROW_STATE_WORD[row.state]}</span>
        <span class={css.turn} aria-hidden="true" />
      </summary>
      <div class={css.more}>
        <p>{row.why}</p>
        {row.quotes.map((quote) => (
          <Quote key={`${quote.block}:${quote.start}`} text={quote.text} />
        ))}
        <p>
          <b>Ask:</b> {row.ask}
        </p>
      </div>
    </details>
  );
}

function countsOf({ claims, receipts }: ChecklistRow): string {
  return `${countWords(claims, 'claim')}, ${countWords(receipts, 'receipt')}`;
}

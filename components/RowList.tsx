import type { ChecklistRow } from '@/lib/core/checklist.ts';
import type { Report } from '@/lib/core/report.ts';
import { ROW_TEXT } from '@/lib/core/row.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Quote } from './Quote.tsx';
import { RowFacets } from './RowFacets.tsx';
import css from './RowList.module.css';
import { RowPassages } from './RowPassages.tsx';
import { RowStateShape } from './RowStateShape.tsx';
import { ROW_STATE_WORD } from './row-state-words.ts';

type Passage = NonNullable<Report['passages']>[number];

interface Props {
  rows: readonly ChecklistRow[];
  /** Passages that seem to answer a row, shown in it. */
  passages?: readonly Passage[] | undefined;
}

/** The checklist: every row with its state in word and shape; opens to why, the page's words, and the question. */
export function RowList({ rows, passages = [] }: Props) {
  return (
    <ul class={css.rows}>
      {rows.map((row) => (
        <li key={row.row}>
          <Row row={row} passages={passages.filter((passage) => passage.row === row.row)} />
        </li>
      ))}
    </ul>
  );
}

function Row({ row, passages }: { row: ChecklistRow; passages: readonly Passage[] }) {
  return (
    <details class={css.row} data-row={row.row} data-state={row.state}>
      <summary class={css.summary}>
        <RowStateShape state={row.state} />
        <span>
          <span class={css.title}>{told(ROW_TEXT[row.row].title)}</span>
          {row.receipts > 0 && <span class={css.count}>{countsOf(row)}</span>}
        </span>
        <span class={css.state}>{stateWords(row)}</span>
        <span class={css.turn} aria-hidden="true" />
      </summary>
      <div class={css.more}>
        <p>
          {told(row.why)} {row.claims > 0 && `${countsOf(row)}.`}
        </p>
        {row.quotes.map((quote) => (
          <Quote key={`${quote.block}:${quote.start}`} text={quote.text} />
        ))}
        {row.facets && <RowFacets facets={row.facets} />}
        {row.observed && <Observed sentences={row.observed} />}
        <RowPassages passages={passages} shown={row.quotes.map(({ text }) => text)} />
        <p>
          <b>{say('Ask:')}</b> {told(row.ask)}
        </p>
      </div>
    </details>
  );
}

/** What the page loaded while it was read; it explains the row's words and changes no state. */
function Observed({ sentences }: { sentences: readonly string[] }) {
  return (
    <div class={css.observed}>
      <p>
        <b>{say('Seen on this page')}</b>
      </p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <bdi>{told(sentence)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The state in words, on one line, so that the ten rows fit one screen. */
function stateWords({ row, state, claims }: ChecklistRow): string {
  // "Does not apply" would read as settled, and a page can ask at any moment.
  if (row === 'requests' && state === 'not-applicable') return say('None seen so far');
  if (state === 'claimed-without-receipt' && claims > 0)
    return sayCount(claims, '{n} claim, no receipt', '{n} claims, no receipt');
  return told(ROW_STATE_WORD[state]);
}

function countsOf({ claims, receipts }: ChecklistRow): string {
  return say('{claims}, {receipts}', {
    claims: sayCount(claims, '{n} claim', '{n} claims'),
    receipts: sayCount(receipts, '{n} receipt', '{n} receipts'),
  });
}

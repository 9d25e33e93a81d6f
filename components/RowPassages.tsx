import type { Report } from '@/lib/core/report.ts';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Quote } from './Quote.tsx';
import css from './RowFacets.module.css';

type Passage = NonNullable<Report['passages']>[number];

/** Passages that seem to answer a row, told once by what they do. `shown` are words that the row quotes already. */
export function RowPassages({ passages, shown }: { passages: readonly Passage[]; shown: readonly string[] }) {
  const groups = new Map<string, string[]>();
  for (const { title: row = en('A passage that may answer it'), state, quote } of passages) {
    const title = told(row);
    const name = state === 'partly' ? say('{title}, in part', { title }) : title;
    const quotes = groups.get(name) ?? [];
    if (!shown.includes(quote) && !quotes.includes(quote)) groups.set(name, [...quotes, quote]);
  }
  return (
    <>
      {[...groups].map(([name, quotes]) => (
        <div key={name} class={css.group}>
          <p>{say('{name} (by its words alone):', { name })}</p>
          {quotes.map((quote) => (
            <Quote key={quote} text={quote} />
          ))}
        </div>
      ))}
    </>
  );
}

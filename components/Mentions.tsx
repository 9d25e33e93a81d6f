import type { Report } from '@/lib/core/report.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import css from './Mentions.module.css';
import { Quote } from './Quote.tsx';
import { Shortened } from './Shortened.tsx';

type Mention = NonNullable<Report['mentions']>[number];

/** Claims that an article or a lesson talks about. Its author does not make them, so nothing is noted. */
export function Mentions({ mentions }: { mentions: readonly Mention[] }) {
  return (
    <section class={css.mentions} aria-labelledby="mentions-title">
      <h2 class={css.title} id="mentions-title">
        {say('Claims this page talks about')}
      </h2>
      <p>{say('They are reported here, not made here, so nothing is noted for them.')}</p>
      <Shortened
        class={css.list}
        items={mentions}
        first={4}
        name={(n) => sayCount(n, 'Show all {n} claim', 'Show all {n} claims')}
        render={({ quote, block, start }) => (
          <li key={`${block}:${start}`}>
            <Quote text={quote} />
          </li>
        )}
      />
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { Moment } from '@/components/Moment.tsx';
import { PageLink } from '@/components/PageLink.tsx';
import { Quote } from '@/components/Quote.tsx';
import { SeverityMark } from '@/components/SeverityMark.tsx';
import type { Overview } from '@/lib/core/compare.ts';
import { en } from '@/lib/words/en.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { clearsWords, isClearedByNothing } from '../clears-words.ts';
import css from './OverviewLines.module.css';

interface Props {
  overview: Overview;
}

/** What stands above the ten rows, line by line. */
export const OVERVIEW_LINES: readonly { title: string; Cell: (props: Props) => ComponentChildren }[] = [
  { title: en('In one sentence'), Cell: ({ overview }) => <p>{told(overview.keySentence)}</p> },
  { title: en('What this page asks of you'), Cell: Strip },
  { title: en('Worst note'), Cell: WorstNote },
  { title: en('Claims'), Cell: Claims },
  { title: en('Pages read'), Cell: PagesRead },
  { title: en('Not checked'), Cell: NotChecked },
];

function Strip({ overview: { strip } }: Props) {
  return (
    <div class={css.cell}>
      {strip.severity !== 'none' && <SeverityMark severity={strip.severity} />}
      <p>{told(strip.sentence)}</p>
    </div>
  );
}

function WorstNote({ overview: { worst, note } }: Props) {
  return (
    <div class={css.cell}>
      <SeverityMark severity={worst} />
      {note && <p>{told(note.say)}</p>}
      {note?.quote && <Quote text={note.quote} />}
      {note?.clears && (
        <p class={css.quiet}>
          {isClearedByNothing(note.clears)
            ? clearsWords(note.clears)
            : say('What would clear it: {clears}', { clears: told(note.clears) })}
        </p>
      )}
    </div>
  );
}

function Claims({ overview: { ledger, withReceipt, without } }: Props) {
  return (
    <div class={css.cell}>
      <p class={css.counts}>
        <span>{say('{withReceipt} with a receipt', { withReceipt })}</span>
        <span>{say('{without} without', { without })}</span>
      </p>
      <p class={css.quiet}>{told(ledger)}</p>
    </div>
  );
}

function PagesRead({ overview: { read } }: Props) {
  return (
    <ul class={css.cell}>
      {read.map(({ url, title, at }) => (
        <li key={url}>
          <PageLink href={url} text={title || url} /> <span class={css.address}>{url}</span>{' '}
          <span class={css.quiet}>
            <Moment at={at} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Most of what was not checked that is shown before the person asks. */
const FIRST = 4;

function NotChecked({ overview: { notChecked, couldNot } }: Props) {
  const all = [
    ...notChecked.map(({ url, title, why }) => (
      <li key={url}>
        <PageLink href={url} text={title || url} /> <span class={css.address}>{url}</span>: <bdi>{told(why)}</bdi>
      </li>
    )),
    ...couldNot.map((words) => <li key={words}>{told(words)}</li>),
  ];
  if (all.length === 0) return <p>{say('Nothing that this review knows of.')}</p>;
  return (
    <div class={css.cell}>
      <ul class={css.cell}>{all.slice(0, FIRST)}</ul>
      {all.length > FIRST && (
        <details class={css.rest}>
          <summary>{sayCount(all.length - FIRST, '{n} more', '{n} more')}</summary>
          <ul class={css.cell}>{all.slice(FIRST)}</ul>
        </details>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { Button } from '@/components/Button.tsx';
import { dateWords } from '@/components/date-words.ts';
import { Moment } from '@/components/Moment.tsx';
import { Said } from '@/components/Said.tsx';
import type { Mark } from '@/lib/core/timeline.ts';
import { say, sayNumber } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './TimelineTable.module.css';

/** Lines drawn at once; the rest comes on demand. */
const PAGE = 50;

interface Props {
  /** The oldest first. */
  marks: readonly Mark[];
  onOpen: (id: string) => void;
}

/** The timeline as a table, the newest first. */
export function TimelineTable({ marks, onOpen }: Props) {
  const [shown, setShown] = useState(PAGE);
  const newest = [...marks].reverse();
  return (
    <details class={css.more}>
      <summary>{say('The same as a table')}</summary>
      <div class={css.scroll}>
        <table class={css.table}>
          <thead>
            <tr>
              <th scope="col">{say('Review')}</th>
              <th scope="col">{say('With a receipt')}</th>
              <th scope="col">{say('Without')}</th>
              <th scope="col">{say('Open')}</th>
            </tr>
          </thead>
          <tbody>
            {newest.slice(0, shown).map((mark, index) => (
              <Line key={index} mark={mark} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </div>
      {shown < newest.length && (
        <Button onPress={() => setShown(shown + PAGE)}>
          {say('Show {more} more of {all}', { more: Math.min(PAGE, newest.length - shown), all: newest.length })}
        </Button>
      )}
    </details>
  );
}

function Line({ mark, onOpen }: { mark: Mark; onOpen: (id: string) => void }) {
  if (mark.is === 'gap')
    return (
      <tr>
        <th scope="row">
          <Moment at={mark.at} />
        </th>
        <td colSpan={3}>
          <Said text="Not checked: {reason}" gaps={{ reason: <bdi>{told(mark.why)}</bdi> }} />
        </td>
      </tr>
    );
  return (
    <tr>
      <th scope="row">
        <Moment at={mark.at} />
      </th>
      <td>{sayNumber(mark.withReceipt)}</td>
      <td>{sayNumber(mark.without)}</td>
      <td>
        <Button
          look="quiet"
          label={say('Open the review of {date}', { date: dateWords(mark.at) })}
          onPress={() => onOpen(mark.id)}
        >
          {say('Open')}
        </Button>
      </td>
    </tr>
  );
}

import { useState } from 'preact/hooks';
import { Button } from '@/components/Button.tsx';
import { dateWords } from '@/components/date-words.ts';
import { Moment } from '@/components/Moment.tsx';
import type { Mark } from '@/lib/core/timeline.ts';
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
      <summary>The same as a table</summary>
      <div class={css.scroll}>
        <table class={css.table}>
          <thead>
            <tr>
              <th scope="col">Review</th>
              <th scope="col">With a receipt</th>
              <th scope="col">Without</th>
              <th scope="col">Open</th>
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
          Show {Math.min(PAGE, newest.length - shown)} more of {newest.length}
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
          Not checked: <bdi>{mark.why}</bdi>
        </td>
      </tr>
    );
  return (
    <tr>
      <th scope="row">
        <Moment at={mark.at} />
      </th>
      <td>{mark.withReceipt}</td>
      <td>{mark.without}</td>
      <td>
        <Button look="quiet" label={`Open the review of ${dateWords(mark.at)}`} onPress={() => onOpen(mark.id)}>
          Open
        </Button>
      </td>
    </tr>
  );
}

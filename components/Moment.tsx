import { dateWords, isDate } from './date-words.ts';

/** A point in time, in the person's own way of writing dates. `at` is epoch milliseconds. */
export function Moment({ at, day = false }: { at: number; day?: boolean }) {
  if (!isDate(at)) return <span>{dateWords(at)}</span>;
  return (
    <time dateTime={new Date(at).toISOString()} title={day ? dateWords(at) : undefined}>
      {dateWords(at, day)}
    </time>
  );
}

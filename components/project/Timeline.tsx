import { useState } from 'preact/hooks';
import { Button } from '@/components/Button.tsx';
import { dateWords } from '@/components/date-words.ts';
import type { ReviewHead } from '@/lib/core/review.ts';
import { type Gap, type Mark, timelineOf } from '@/lib/core/timeline.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Part, QUIET } from './Part.tsx';
import css from './Timeline.module.css';
import { TimelineChart } from './TimelineChart.tsx';
import { TimelineTable } from './TimelineTable.tsx';

interface Props {
  /** Newest first by the order of saving. */
  heads: readonly ReviewHead[];
  gaps: readonly Gap[];
  onOpen: (id: string) => void;
}

/**
 * Claims with and without a receipt over all reviews. One slider below the chart moves through them by keyboard; the
 * pointer does the same over the chart; a table has all of it in words.
 */
export function Timeline({ heads, gaps, onOpen }: Props) {
  const [at, setAt] = useState<number>();
  if (heads.length === 0) return null;
  const timeline = timelineOf([...heads].reverse(), gaps);
  const last = timeline.marks.length - 1;
  const shown = Math.min(at ?? last, last);
  const mark = timeline.marks[shown];
  return (
    <Part id="timeline-title" title={say('Claims over time')}>
      <p class={QUIET}>
        {savedWords(heads.length, gaps.length)}
        {timeline.clockWentBack && ` ${say('The clock was set back in between: the dates are what it said then.')}`}
      </p>
      <TimelineChart timeline={timeline} shown={shown} onShow={setAt} />
      {mark && (
        <div class={css.reading}>
          {last > 0 && (
            <input
              class={css.slider}
              type="range"
              min={0}
              max={last}
              step={1}
              value={shown}
              aria-label={say('Place on the timeline')}
              aria-valuetext={markWords(mark)}
              onInput={(event) => setAt(Number(event.currentTarget.value))}
            />
          )}
          <p class={css.values} data-shown={shown}>
            <bdi>{markWords(mark)}</bdi>
          </p>
          {mark.is === 'review' && (
            <Button
              label={say('Open this review, of {date}', { date: dateWords(mark.at) })}
              onPress={() => onOpen(mark.id)}
            >
              {say('Open this review')}
            </Button>
          )}
        </div>
      )}
      <TimelineTable marks={timeline.marks} onOpen={onOpen} />
    </Part>
  );
}

/** "4 Nov 2026, 10:00: 4 claims with a receipt, 9 without." */
export function markWords(mark: Mark): string {
  if (mark.is === 'gap') return say('{date}: not checked. {why}', { date: dateWords(mark.at), why: told(mark.why) });
  return sayCount(
    mark.withReceipt,
    '{date}: {n} claim with a receipt, {without} without.',
    '{date}: {n} claims with a receipt, {without} without.',
    { date: dateWords(mark.at), without: mark.without },
  );
}

function savedWords(heads: number, gaps: number): string {
  if (gaps === 0)
    return sayCount(
      heads,
      '{n} review, in the order in which they were saved.',
      '{n} reviews, in the order in which they were saved.',
    );
  return say('{reviews}, {unread}, in the order in which they were saved.', {
    reviews: sayCount(heads, '{n} review', '{n} reviews'),
    unread: sayCount(gaps, '{n} re-check that read nothing', '{n} re-checks that read nothing'),
  });
}

import { useState } from 'preact/hooks';
import { Button } from '@/components/Button.tsx';
import { countWords } from '@/components/count-words.ts';
import { dateWords } from '@/components/date-words.ts';
import type { ReviewHead } from '@/lib/core/review.ts';
import { type Gap, type Mark, timelineOf } from '@/lib/core/timeline.ts';
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
    <Part id="timeline-title" title="Claims over time">
      <p class={QUIET}>
        {countWords(heads.length, 'review')}
        {gaps.length > 0 && `, ${countWords(gaps.length, 're-check')} that read nothing`}, in the order in which they
        were saved.
        {timeline.clockWentBack && ' The clock was set back in between: the dates are what it said then.'}
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
              aria-label="Place on the timeline"
              aria-valuetext={markWords(mark)}
              onInput={(event) => setAt(Number(event.currentTarget.value))}
            />
          )}
          <p class={css.values} data-shown={shown}>
            <bdi>{markWords(mark)}</bdi>
          </p>
          {mark.is === 'review' && (
            <Button label={`Open this review, of ${dateWords(mark.at)}`} onPress={() => onOpen(mark.id)}>
              Open this review
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
  if (mark.is === 'gap') return `${dateWords(mark.at)}: not checked. ${mark.why}`;
  return `${dateWords(mark.at)}: ${countWords(mark.withReceipt, 'claim')} with a receipt, ${mark.without} without.`;
}

import { dateWords } from '@/components/date-words.ts';
import type { Mark, Timeline } from '@/lib/core/timeline.ts';
import { say, sayNumber } from '@/lib/words/say.ts';
import css from './TimelineChart.module.css';

/** Above this many marks only the lines are drawn, and the one mark that is shown. */
const MOST_SHAPES = 60;

interface Props {
  timeline: Timeline;
  /** Index of the mark whose values are read out. */
  shown: number;
  onShow: (index: number) => void;
}

/** The drawing. All that it shows stands in words beside it, so it is one picture to a screen reader. */
export function TimelineChart({ timeline, shown, onShow }: Props) {
  const { marks, ticks, dates } = timeline;
  const point = (event: PointerEvent) => {
    const plot = event.currentTarget as HTMLElement;
    const { left, width } = plot.getBoundingClientRect();
    const share = width > 0 ? (event.clientX - left) / width : 0;
    onShow(Math.max(0, Math.min(marks.length - 1, Math.round(share * (marks.length - 1)))));
  };
  return (
    <figure class={css.chart} dir="ltr">
      <figcaption class={css.legend}>
        <span>
          <Key is="with" /> {say('with a receipt')}
        </span>
        <span>
          <Key is="without" /> {say('without')}
        </span>
        {marks.some(({ is }) => is === 'gap') && (
          <span>
            <Key is="gap" /> {say('not checked')}
          </span>
        )}
      </figcaption>
      <div class={css.ticks} aria-hidden="true">
        {ticks.map(({ value, y }) => (
          <span key={value} style={{ top: percent(y) }}>
            {sayNumber(value)}
          </span>
        ))}
      </div>
      <div class={css.plot} onPointerMove={point} onPointerDown={point}>
        <svg class={css.drawing} role="img" aria-label={say('Claims with and without a receipt, review by review')}>
          {ticks.map(({ value, y }) => (
            <line key={value} class={css.grid} x1="0" x2="100%" y1={percent(y)} y2={percent(y)} />
          ))}
          <svg aria-hidden="true" viewBox="0 0 1000 1000" preserveAspectRatio="none" width="100%" height="100%">
            {timeline.without.map((points) => (
              <polyline key={points} class={`${css.line} ${css.without}`} points={points} />
            ))}
            {timeline.withReceipt.map((points) => (
              <polyline key={points} class={`${css.line} ${css.with}`} points={points} />
            ))}
          </svg>
          {marks[shown] && <line class={css.here} {...upright(marks[shown])} />}
          {marks.map((mark, index) =>
            marks.length <= MOST_SHAPES || index === shown || mark.is === 'gap' ? (
              <Shapes key={index} mark={mark} />
            ) : null,
          )}
        </svg>
      </div>
      <div class={css.dates} aria-hidden="true">
        {dates.map(({ x, at }, index) => (
          <span key={index} class={css[sideOf(x)]} style={{ left: percent(x) }}>
            {dateWords(at, true)}
          </span>
        ))}
      </div>
    </figure>
  );
}

function Shapes({ mark }: { mark: Mark }) {
  if (mark.is === 'gap') return <Shape is="gap" x={mark.x} y={0.5} />;
  return (
    <>
      <Shape is="without" x={mark.x} y={mark.yWithout} />
      <Shape is="with" x={mark.x} y={mark.yWith} />
    </>
  );
}

/** A filled receipt, an empty diamond, a dashed circle: told apart without their colours. */
function Shape({ is, x, y }: { is: 'with' | 'without' | 'gap'; x: number; y: number }) {
  return (
    <svg class={css.shape} aria-hidden="true" x={percent(x)} y={percent(y)} data-mark={is}>
      {is === 'with' && <path class={css.with} d="M-4-5h8v10l-2-1.5-2 1.5-2-1.5-2 1.5z" />}
      {is === 'without' && <path class={css.without} d="M0-6 6 0 0 6-6 0z" />}
      {is === 'gap' && <circle class={css.gap} r="5.5" />}
    </svg>
  );
}

function Key({ is }: { is: 'with' | 'without' | 'gap' }) {
  return (
    <svg class={css.key} viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <Shape is={is} x={0} y={0} />
    </svg>
  );
}

function upright({ x }: Mark) {
  return { x1: percent(x), x2: percent(x), y1: '0', y2: '100%' };
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

function sideOf(x: number): 'first' | 'middle' | 'last' {
  if (x === 0) return 'first';
  return x === 1 ? 'last' : 'middle';
}

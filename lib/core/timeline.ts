import type { ReviewHead } from './review.ts';

/** What a timeline needs of a Review. */
export type Look = Pick<ReviewHead, 'id' | 'at' | 'withReceipt' | 'without'>;

/** A re-check that could not read the project: when, and why. */
export interface Gap {
  at: number;
  why: string;
}

/** One place on the timeline. `x` and `y` are shares of the drawing, 0–1, from its left and its top. */
export type Mark =
  | {
      is: 'review';
      x: number;
      id: string;
      at: number;
      withReceipt: number;
      without: number;
      yWith: number;
      yWithout: number;
    }
  | { is: 'gap'; x: number; at: number; why: string };

export interface Timeline {
  marks: Mark[];
  /** The value at the top, and values with their height for the grid. */
  most: number;
  ticks: { value: number; y: number }[];
  /** Marks that get their date written below. */
  dates: { x: number; at: number }[];
  /** Runs of reviews without a gap between them, as points of a polyline in a square of 1,000 × 1,000. */
  withReceipt: string[];
  without: string[];
  /** The clock says that a review was made before one that was saved earlier. */
  clockWentBack: boolean;
}

const SIDE = 1_000;
const MOST_DATES = 4;

/**
 * Where everything of a timeline stands. In: looks in the order of saving, the oldest first, and re-checks that read
 * nothing. The order of saving decides, because a clock can be set back; times are only labels. Pure; linear.
 */
export function timelineOf(looks: readonly Look[], gaps: readonly Gap[] = []): Timeline {
  const inOrder = placed(looks, gaps);
  const most = roundUp(
    looks.reduce((top, { withReceipt, without }) => Math.max(top, count(withReceipt), count(without)), 0),
  );
  const marks = inOrder.map((one, index): Mark => {
    const x = inOrder.length === 1 ? 0.5 : index / (inOrder.length - 1);
    if (!('id' in one)) return { is: 'gap', x, at: one.at, why: one.why };
    const { id, at } = one;
    const [withReceipt, without] = [count(one.withReceipt), count(one.without)];
    return {
      is: 'review',
      x,
      id,
      at,
      withReceipt,
      without,
      yWith: 1 - withReceipt / most,
      yWithout: 1 - without / most,
    };
  });
  return {
    marks,
    most,
    ticks: [0, most / 2, most].filter(Number.isInteger).map((value) => ({ value, y: 1 - value / most })),
    dates: spread(marks),
    withReceipt: runs(marks, 'yWith'),
    without: runs(marks, 'yWithout'),
    clockWentBack: looks.some(({ at }, index) => at < (looks[index - 1]?.at ?? Number.NEGATIVE_INFINITY)),
  };
}

/** Gaps stand after the last review that their time does not come before. */
function placed(looks: readonly Look[], gaps: readonly Gap[]): (Look | Gap)[] {
  const waiting = [...gaps].sort((a, b) => a.at - b.at);
  const inOrder: (Look | Gap)[] = [];
  let next = 0;
  const upTo = (at: number) => {
    for (let gap = waiting[next]; gap && gap.at < at; gap = waiting[next]) {
      inOrder.push(gap);
      next += 1;
    }
  };
  for (const look of looks) {
    upTo(look.at);
    inOrder.push(look);
  }
  upTo(Number.POSITIVE_INFINITY);
  return inOrder;
}

/** A damaged record may hold anything; what cannot be drawn counts as none. */
function count(value: number): number {
  return Number.isFinite(value) && value > 0 ? value : 0;
}

/** The next number of 2, 4, 10 times a power of ten, so that the half of it is whole as well. */
function roundUp(value: number): number {
  for (let step = 1; Number.isFinite(step); step *= 10) {
    const fits = [2, 4, 10].map((times) => times * step).find((top) => top >= value);
    if (fits !== undefined) return fits;
  }
  return 2;
}

/** Evenly spread ones of all marks, the first and the last among them. */
function spread(marks: readonly Mark[]): { x: number; at: number }[] {
  const wanted = Math.min(MOST_DATES, marks.length);
  const last = marks.length - 1;
  const picked = Array.from({ length: wanted }, (_, index) =>
    wanted === 1 ? 0 : Math.round((index * last) / (wanted - 1)),
  );
  return picked.flatMap((index) => marks[index] ?? []).map(({ x, at }) => ({ x, at }));
}

function runs(marks: readonly Mark[], height: 'yWith' | 'yWithout'): string[] {
  const found: string[][] = [[]];
  for (const mark of marks) {
    if (mark.is === 'gap') found.push([]);
    else found.at(-1)?.push(`${round(mark.x * SIDE)},${round(mark[height] * SIDE)}`);
  }
  return found.filter(({ length }) => length > 1).map((points) => points.join(' '));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

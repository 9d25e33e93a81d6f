import type { ChecklistRow } from '@/lib/core/checklist.ts';
import type { Half, Item } from '../item.ts';

/** What a reader called a page as a whole, best first. Neutral pages (notices, lessons) are not compared. */
export const OVERALL = ['solid', 'mixed', 'hype'] as const;
export type Overall = (typeof OVERALL)[number];

/** One page on the scale: how much of what applies to it is explained, 0–1. */
export interface Placed {
  overall: Overall;
  half: Half;
  share: number;
}

/** A share of `solid` or more is read as solid, below `hype` as hype, and between them as mixed. */
export interface Cuts {
  hype: number;
  solid: number;
}

/** Rows that are partly or fully explained, of those that apply; undefined where none applies. */
function explainedShare(rows: readonly Pick<ChecklistRow, 'state'>[]): number | undefined {
  const applying = rows.filter(({ state }) => state !== 'not-applicable');
  const explained = applying.filter(({ state }) => state === 'partly' || state === 'explained');
  return applying.length === 0 ? undefined : explained.length / applying.length;
}

/** The pages that a reader called solid, mixed or hype and of which some row applies. */
export function placePages(pages: readonly { item: Item; rows: readonly ChecklistRow[] }[]): Placed[] {
  return pages.flatMap(({ item, rows }) => {
    const overall = OVERALL.find((one) => item.tags.has(`overall:${one}`));
    const share = explainedShare(rows);
    return overall === undefined || share === undefined ? [] : [{ overall, half: item.half, share }];
  });
}

export function readAs(share: number, { hype, solid }: Cuts): Overall {
  if (share >= solid) return 'solid';
  return share < hype ? 'hype' : 'mixed';
}

/** The cuts with the best mean share of right readings over the three kinds. Of equal ones the lowest. */
export function chooseCuts(pages: readonly Placed[]): Cuts {
  let best = { cuts: { hype: 0, solid: 0 }, right: -1 };
  for (const hype of GRID) {
    for (const solid of GRID) {
      if (solid < hype) continue;
      const right = balanced(pages, { hype, solid });
      if (right > best.right + 1e-9) best = { cuts: { hype, solid }, right };
    }
  }
  return best.cuts;
}

const GRID = Array.from({ length: 21 }, (_, at) => at / 20);

/** Mean over the kinds that occur of the share read as what they are; 0 without pages. */
export function balanced(pages: readonly Placed[], cuts: Cuts): number {
  const shares = OVERALL.flatMap((overall) => {
    const own = pages.filter((page) => page.overall === overall);
    return own.length === 0 ? [] : [own.filter(({ share }) => readAs(share, cuts) === overall).length / own.length];
  });
  return shares.length === 0 ? 0 : shares.reduce((sum, one) => sum + one, 0) / shares.length;
}

/** Of all pairs of a solid and a hype page: in how many the solid one has more explained. Ties count half. */
export function orderedPairs(pages: readonly Placed[]): { ordered: number; pairs: number } {
  const sharesOf = (kind: Overall) => pages.filter(({ overall }) => overall === kind).map(({ share }) => share);
  const [solid, hype] = [sharesOf('solid'), sharesOf('hype')];
  let ordered = 0;
  for (const one of solid) for (const other of hype) ordered += one > other ? 1 : one === other ? 0.5 : 0;
  return { ordered, pairs: solid.length * hype.length };
}

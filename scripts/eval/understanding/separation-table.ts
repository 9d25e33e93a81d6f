import type { Half } from '../item.ts';
import { table } from '../tables.ts';
import type { PageRead } from './readings-of-page.ts';
import {
  balanced,
  type Cuts,
  chooseCuts,
  OVERALL,
  orderedPairs,
  type Placed,
  placePages,
  readAs,
} from './separation.ts';

type Rows = keyof PageRead['rows'];
const NAMES: Readonly<Record<Rows, string>> = { rules: 'fixed words alone', both: 'with the trained reading' };

/** Do solid pages have more of their rows explained than hype? */
export function separationReport(pages: readonly PageRead[]): string {
  return (['rules', 'both'] as const).map((of) => `### ${NAMES[of]}\n\n${separation(pages, of)}`).join('\n\n');
}

function separation(pages: readonly PageRead[], of: Rows): string {
  const placed = placePages(pages.map(({ item, rows }) => ({ item, rows: rows[of] })));
  if (placed.length === 0) return 'No page was called solid, mixed or hype: nothing was measured.';
  const cuts = chooseCuts(placed.filter(({ half }) => half === 'dev'));
  const { ordered, pairs } = orderedPairs(placed);
  return [
    table(
      ['called', 'n', 'share of rows explained: median', 'middle half'],
      OVERALL.map((kind) => [kind, ...spread(placed.filter(({ overall }) => overall === kind))]),
    ),
    `A solid page has more explained than a hype page in ${ordered} of ${pairs} pairs${pairs === 0 ? '' : ` (${(ordered / pairs).toFixed(2)})`}.`,
    `Plain rule, cuts chosen on the dev half: hype below ${cuts.hype}, solid from ${cuts.solid}.`,
    confusion(placed, cuts),
  ].join('\n\n');
}

function spread(pages: readonly Placed[]): string[] {
  const shares = pages.map(({ share }) => share).sort((a, b) => a - b);
  const at = (part: number) => (shares[Math.round((shares.length - 1) * part)] ?? 0).toFixed(2);
  return shares.length === 0 ? ['0', '–', '–'] : [String(shares.length), at(0.5), `${at(0.25)}–${at(0.75)}`];
}

function confusion(placed: readonly Placed[], cuts: Cuts): string {
  const halves: readonly (Half | 'all')[] = ['all', 'dev', 'held'];
  const of = (half: Half | 'all') => placed.filter((page) => half === 'all' || page.half === half);
  const rows = OVERALL.flatMap((called) =>
    halves.map((half) => {
      const own = of(half).filter(({ overall }) => overall === called);
      const told = OVERALL.map((read) => String(own.filter(({ share }) => readAs(share, cuts) === read).length));
      return [called, half === 'held' ? 'held out' : half, ...told];
    }),
  );
  const right = halves.map((half) => `${half === 'held' ? 'held out' : half} ${balanced(of(half), cuts).toFixed(2)}`);
  return [
    table(['reader', 'half', ...OVERALL.map((kind) => `read as ${kind}`)], rows),
    `Mean share read as the reader does (a third would be chance): ${right.join(' · ')}.`,
  ].join('\n\n');
}

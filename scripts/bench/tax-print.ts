import { type Middle, middleOf } from './interval.ts';
import { median } from './measure.ts';
import type { TaxPlan, Variant } from './tax.ts';
import type { LoadCost } from './tax-load.ts';

const MEASURES: readonly [keyof LoadCost, string, string][] = [
  ['script', 'script', 'ms'],
  ['task', 'all tasks', 'ms'],
  ['layout', 'layout and style', 'ms'],
  ['process', 'whole process', 'ms'],
  ['heap', 'heap after collection', 'KB'],
  ['paint', 'first contentful paint', 'ms'],
  ['load', 'load event', 'ms'],
];

/** Prints the comparison: for each measure and variant the ratio to the first variant, and what is added a page. */
export function printTax(variants: readonly Variant[], plan: TaxPlan, pages: number): void {
  const [bare] = variants;
  if (!bare) return;
  const of = plan.pages === '' ? 'of our own generator' : 'of the folder given';
  const { holds } = middleOf(bare.loads.map(({ task }) => task));
  console.log(`Cost on ordinary pages: ${pages} pages ${of}, n = ${bare.loads.length} rounds, two more dropped.`);
  console.log(
    `Ratios to "${bare.name}", round by round; the interval holds the median in ${(holds * 100).toFixed(1)} % of runs.`,
  );
  for (const [key, name, unit] of MEASURES) {
    const base = bare.loads.map((load) => load[key]);
    console.log(`\n${name}, without: ${(median(base) / pages).toFixed(2)} ${unit} a page`);
    for (const variant of variants.slice(1)) {
      printCompared(
        variant.name,
        variant.loads.map((load) => load[key]),
        base,
        pages,
        unit,
      );
    }
  }
  for (const key of ['task', 'clock'] as const) {
    const base = bare.loops.map((loop) => loop[key]);
    console.log(
      `\nloop, ${key === 'task' ? 'processor time' : 'by the clock'}, without: ${median(base).toFixed(1)} ms`,
    );
    for (const variant of variants.slice(1)) {
      printCompared(
        variant.name,
        variant.loops.map((loop) => loop[key]),
        base,
        1,
        'ms',
      );
    }
  }
  printBytes(variants);
  printByPage(variants);
}

function printCompared(name: string, values: readonly number[], base: readonly number[], pages: number, unit: string) {
  const ratio = middleOf(values.map((value, at) => value / (base[at] ?? Number.NaN)));
  const added = middleOf(values.map((value, at) => (value - (base[at] ?? Number.NaN)) / pages));
  // Static pages run no script of their own: there is nothing to divide by.
  const shown = Number.isFinite(ratio.median) ? `${worded(ratio, 3)} ×` : '–';
  console.log(`  ${name.padEnd(28)} ${shown.padEnd(28)} adds ${worded(added, 2)} ${unit}`);
}

const worded = ({ median: middle, low, high }: Middle, digits: number) =>
  `${middle.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;

function printBytes(variants: readonly Variant[]): void {
  console.log('\nscript and style put into a page: median of the pages · most');
  for (const { name, bytes } of variants.slice(1)) {
    console.log(`  ${name.padEnd(28)} ${median(bytes)} · ${Math.max(...bytes)} bytes`);
  }
}

function printByPage(variants: readonly Variant[]): void {
  const pages = Object.keys(variants[0]?.scripts ?? {}).slice(0, 12);
  console.log('\nscript by page, medians in ms');
  for (const page of pages) {
    const figures = variants.map(({ scripts }) =>
      median(scripts[page] ?? [])
        .toFixed(2)
        .padStart(8),
    );
    console.log(`  ${page.slice(0, 28).padEnd(28)} ${figures.join('')}`);
  }
}

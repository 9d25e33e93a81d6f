import { madeOnce } from '@/lib/core/made-once.ts';

const SCALES: readonly [number, string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];
const short = madeOnce(() => new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }));
const whole = madeOnce(() => new Intl.NumberFormat('en', { maximumFractionDigits: 0 }));

/** "$4.2 billion", "$3.1 million", "$12,400"; three digits above a million. In: US dollars, not negative. */
export function moneyWords(dollars: number): string {
  // What rounds up to a million is one.
  const scale = SCALES.find(([size]) => dollars >= size * 0.9995);
  return scale ? `$${short().format(dollars / scale[0])} ${scale[1]}` : `$${whole().format(dollars)}`;
}

/** Two-sided 90 %. */
const Z = 1.6449;

/** Wilson interval of k out of n, as shares 0–1. With n = 0 nothing is known: 0 to 1. */
export function wilson(k: number, n: number): { low: number; high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const share = k / n;
  const spread = Z * Math.sqrt((share * (1 - share) + (Z * Z) / (4 * n)) / n);
  const centre = share + (Z * Z) / (2 * n);
  const scale = 1 + (Z * Z) / n;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}

/** "26 of 667 · 3.9 % (2.8–5.4)" */
export function share(k: number, n: number): string {
  if (n === 0) return '0 of 0';
  const { low, high } = wilson(k, n);
  const percent = (value: number) => (value * 100).toFixed(1);
  return `${k} of ${n} · ${percent(k / n)} % (${percent(low)}–${percent(high)})`;
}

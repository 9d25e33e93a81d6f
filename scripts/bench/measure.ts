export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Runs the works in turn, round by round, so that a noisy machine is noisy for all of them. Times in ms. */
export function interleave(works: Readonly<Record<string, () => void>>, rounds: number): Record<string, number[]> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = -3; round < rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      work();
      const time = performance.now() - start;
      if (round >= 0) times[name]?.push(time);
    }
  }
  return times;
}

export function line(what: string, figure: string, budget: string): void {
  console.log(`${what.padEnd(58)} ${figure.padEnd(26)} ${budget}`);
}

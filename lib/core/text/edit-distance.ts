/**
 * How many letters have to be added, left out, changed or swapped with their neighbour to turn one name into the other
 * (optimal string alignment), counted no further than `most`; `most + 1` stands for anything more. Names are short: at
 * most 100 characters of each are compared.
 */
export function editDistance(one: string, other: string, most: number): number {
  const [a, b] = [one.slice(0, 100), other.slice(0, 100)];
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    let best = row;
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(at(above, column) + 1, at(line, column - 1) + 1, at(above, column - 1) + change);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(before, column - 2) + 1);
      }
      line.push(cost);
      best = Math.min(best, cost);
    }
    if (best > most) return most + 1;
    [before, above] = [above, line];
  }
  return Math.min(at(above, b.length), most + 1);
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? 0;
}

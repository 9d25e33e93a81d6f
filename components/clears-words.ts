/** Some notes nothing clears, and their own sentence says so: after "Would clear it" it would be said twice. */
export function isClearedByNothing(clears: string): boolean {
  return clears.startsWith('Nothing clears it');
}

/** Epoch milliseconds in UTC, as ISO 8601 has it; a damaged record may hold a number that is no date. */
export function isoTime(at: number): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? 'date not known' : time.toISOString();
}

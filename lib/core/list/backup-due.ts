/** What is known of the last export, as the browser wrote it. */
export interface LastExport {
  /** Epoch milliseconds; 0 when nothing was exported yet. */
  at: number;
  /** Reviews that the list had then. */
  reviews: number;
}

/** Fewer than this many reviews are soon made again. */
export const FEWEST = 10;
/** Time without an export after which the list says so, in ms: 30 days. */
export const LONG = 30 * 86_400_000;

/**
 * Is there something to lose? Counts the reviews that came since the last export and the days since then, or since the
 * oldest project was saved; undefined when it is too little or too soon, or when the person wants it to rest.
 */
export function backupDue(
  projects: readonly { created: number; reviews: number }[],
  { at, reviews }: LastExport,
  restsUntil: number,
  now: number,
): { reviews: number; days: number; ever: boolean } | undefined {
  const all = projects.reduce((sum, project) => sum + project.reviews, 0);
  const since = at > 0 ? at : projects.reduce((oldest, { created }) => Math.min(oldest, created), now);
  const more = all - (at > 0 ? reviews : 0);
  if (more < FEWEST || now - since <= LONG || restsUntil > now) return undefined;
  return { reviews: more, days: Math.floor((now - since) / 86_400_000), ever: at > 0 };
}

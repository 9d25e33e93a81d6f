import type { Demotion } from '@/lib/core/demotion.ts';

/**
 * Rules that readers agreed with too seldom for their level, by id: under 0.8 at caution, 0.95 at warning, 0.99 at
 * danger, over at least five items. Figures: `npm run eval`. A line that goes gives the rule its level back.
 */
export const DEMOTED: readonly Demotion[] = [];

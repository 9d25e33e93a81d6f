import { NOTHING_KNOWN } from '@/lib/core/known.ts';
import type { Handlers } from '@/lib/messaging/server.ts';
import { keepOpen } from '@/lib/store/database.ts';
import { judgeForNotes } from '../judge.ts';
import type { createKnown } from '../known/known.ts';
import { type JudgeEdges, judgePages } from '../recheck/judge-pages.ts';
import { readSentences } from '../understanding/start.ts';
import { type CompareEdges, createCompare } from './compare-reviews.ts';

interface StartEdges extends Pick<JudgeEdges, 'settings' | 'ruling'> {
  around: ReturnType<typeof createKnown>['around'];
}

/**
 * The edges of comparing reviews. Kept pages are judged with what is known of names and links alone: nothing is looked
 * up for them and nothing is remembered of them, so checks that need more do not run.
 */
export function compareEdges({ settings, ruling, around }: StartEdges): CompareEdges {
  const known = async ({ url }: { url: string }) => ({ ...NOTHING_KNOWN, ...(await around(url)) });
  return {
    judge: (docs, at) =>
      judgePages({ judgeForNotes, settings, ruling, around: known, readSentences, now: () => at }, docs),
    ruleset: async () => (await ruling()).ruleset,
    hidden: async () => new Set((await settings()).hidden),
  };
}

/** The handler of comparing reviews with its real edges. */
export function startCompare(edges: CompareEdges) {
  return { 'reviews:compare': createCompare(edges, keepOpen()) } satisfies Partial<Handlers>;
}

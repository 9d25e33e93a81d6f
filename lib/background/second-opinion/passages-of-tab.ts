import type { LookUpMode } from '@/lib/core/look-up.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { choosePassages } from '@/lib/core/second-opinion/choose-passages.ts';
import type { Handlers } from '@/lib/messaging/server.ts';
import { en } from '@/lib/words/en.ts';

export interface PassageEdges {
  /** What the person decided on the second reading. */
  mode(): Promise<LookUpMode>;
  /** Was the page read and judged? Not where the site is switched off, nor where it is not our subject. */
  isRead(tab: number): Promise<boolean>;
  /** The page of a tab as it is now; undefined when it cannot be read again. */
  pageAgain(tab: number): Promise<PageDoc | undefined>;
}

/** Gives passages of a tab's page to the page of ours that asks the model. Nothing is read while the mode does not allow it. */
export function createPassages(edges: PassageEdges): Handlers['second-opinion:passages'] {
  return async ({ tab, by }) => {
    const mode = await edges.mode();
    if (mode === 'off' || (mode === 'ask' && by === 'itself')) {
      return { passages: [], why: en('The second reading is turned off under Look-ups.') };
    }
    if (!(await edges.isRead(tab))) return { passages: [], why: en('The page has not been read.') };
    const doc = await edges.pageAgain(tab);
    if (!doc) return { passages: [], why: en('The page could not be read again: it may have moved on.') };
    const passages = choosePassages(doc);
    return {
      passages,
      why: passages.length > 0 ? '' : en('There is no sentence on the page that could be given to it.'),
    };
  };
}

import type { Answers, Asks, TabState } from '@/lib/messaging/protocol.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { isReaderThere } from './go-to-note.ts';

export interface SavePageEdges {
  stateOf(tab: number): Promise<TabState | undefined>;
  save(asks: Asks<'project:save'>): Promise<Answers<'project:save'>>;
  /** The person wants a picture of the screen with what they save. */
  withPicture(): Promise<boolean>;
  /** Says a sentence on the page; `isTold` when it tells of something that did not work. */
  note(tab: number, text: string, isTold?: boolean): Promise<unknown>;
  openPopup(): Promise<void>;
}

/** Saves what was read of a tab, and says on the page what became of it. */
export function createSavePage(edges: SavePageEdges): (tab: number) => Promise<void> {
  return async (tab) => {
    const state = await edges.stateOf(tab);
    // Where nothing was read the popup says so, and why.
    if (!state?.report || !isReaderThere(state)) return edges.openPopup();
    const picture = (await edges.withPicture()) ? { picture: true } : {};
    const { saved, why } = await edges.save({ tab, ...picture });
    if (saved) await edges.note(tab, told(why) || say('Saved to your list just now, as a new review.'));
    else await edges.note(tab, say('Not saved. {why}', { why: told(why) }), true);
  };
}

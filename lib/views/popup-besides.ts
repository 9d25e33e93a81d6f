import { followListsTold, listsTold } from './lists-told.ts';
import { receiptWays } from './open-receipts.ts';
import { followLookUps, pageLookUps } from './page-look-ups.ts';
import { followSecondOpinion, secondOpinion } from './second-opinion.ts';

/** What stands beside the Report in the popup: what is fetched, what can be looked up, what a model points at. */
export function besides(tab: number | undefined) {
  return {
    telling: listsTold(),
    receipts: tab === undefined ? undefined : receiptWays({ tab }),
    lookingUp: tab === undefined ? undefined : pageLookUps(tab),
    secondOpinion: tab === undefined ? undefined : secondOpinion(tab),
  };
}

/** Asks about all of it, and follows it. */
export async function followBesides(tab: number | undefined): Promise<void> {
  await Promise.all([followListsTold(), ...(tab === undefined ? [] : [followLookUps(tab), followSecondOpinion(tab)])]);
}

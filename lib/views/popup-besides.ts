import { followListsTold, listsTold } from './lists-told.ts';
import { receiptWays } from './open-receipts.ts';
import { followLookUps, pageLookUps } from './page-look-ups.ts';
import { pause } from './pause.ts';
import { followSecondOpinion, secondOpinion } from './second-opinion.ts';
import { showAnswer } from './show-answer.ts';
import { wrongNoteWays } from './wrong-note.ts';

/** What stands beside the Report in the popup: what is fetched, what can be looked up, what a model points at. */
export function besides(tab: number | undefined, host: string) {
  return {
    telling: listsTold(),
    pause: pause(),
    wrong: wrongNoteWays(host),
    onShowAnswer: showAnswer,
    receipts: tab === undefined ? undefined : receiptWays({ tab }),
    lookingUp: tab === undefined ? undefined : pageLookUps(tab),
    secondOpinion: tab === undefined ? undefined : secondOpinion(tab),
  };
}

/** Asks about all of it, and follows it. */
export async function followBesides(tab: number | undefined): Promise<void> {
  await Promise.all([followListsTold(), ...(tab === undefined ? [] : [followLookUps(tab), followSecondOpinion(tab)])]);
}

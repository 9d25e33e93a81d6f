import type { Answers, ToContent } from '@/lib/messaging/protocol.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import { missedWords } from './missed-words.ts';

/** Id of every request beyond what a tab may ask at one time. Nobody keeps it, so its frame is told to refuse. */
export const CROWDED = 'crowded';

/** Sends a request back without keeping anything of it: cheap, since thousands may come. */
export function createTurnAway(say: (tab: number, frame: number, message: ToContent) => Promise<unknown>) {
  return ({ tab, frame }: Sender): Answers<'request:seen'> => {
    // The frame asks by itself too, in two seconds; this is faster when it comes after our answer.
    void Promise.resolve().then(() =>
      say(tab, frame, { says: 'answered', id: CROWDED, letThrough: false }).catch(() => undefined),
    );
    return { id: CROWDED, hold: true, note: missedWords('crowded', '') };
  };
}

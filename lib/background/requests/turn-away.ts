import type { Answers, ToContent } from '@/lib/messaging/protocol.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import { missedWords } from './missed-words.ts';

/** Id of every request beyond what a tab may ask at one time. Nobody keeps it, so its frame is told to refuse. */
export const CROWDED = 'crowded';

/** Milliseconds in which the requests of a frame are gathered: one message refuses all of them. */
const GATHER = 200;

interface TurnAwayEdges {
  say(tab: number, frame: number, message: ToContent): Promise<unknown>;
  /** Settles after so many milliseconds. */
  after(milliseconds: number): Promise<void>;
}

/** Sends requests back without keeping anything of them: cheap, since thousands may come. */
export function createTurnAway({ say, after }: TurnAwayEdges) {
  const gathering = new Set<string>();
  return ({ tab, frame }: Sender): Answers<'request:seen'> => {
    const place = `${tab} ${frame}`;
    if (!gathering.has(place)) {
      gathering.add(place);
      // The frame asks by itself too, in two seconds, should we die before this.
      void after(GATHER).then(() => {
        gathering.delete(place);
        return say(tab, frame, { says: 'answered', id: CROWDED, letThrough: false }).catch(() => undefined);
      });
    }
    return { id: CROWDED, hold: true, note: missedWords('crowded', '') };
  };
}

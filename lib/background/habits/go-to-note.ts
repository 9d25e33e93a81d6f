import * as z from 'zod/mini';
import { type NoteStep, nextStep, stepsOf } from '@/lib/core/note-steps.ts';
import type { TabState } from '@/lib/messaging/protocol.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import type { Session } from '../session.ts';

export interface NoteEdges {
  session: Session;
  stateOf(tab: number): Promise<TabState | undefined>;
  /** Scrolls to a place and opens its card. False when it is not on the page any more. */
  jump(tab: number, step: Pick<NoteStep, 'finding' | 'post'>): Promise<boolean>;
  /** Says a sentence on the page. */
  note(tab: number, text: string): Promise<unknown>;
  /** Tells by the popup what state the page is in, where nothing of ours is in the page to say it. */
  openPopup(): Promise<void>;
}

/** The place that was shown last, and the page it is on. */
const Shown = z.object({ url: z.string(), key: z.string() });
const keyOf = (tab: number) => `step:${tab}`;

/** Goes from note to note with the keyboard: 1 for the next one, -1 for the one before. One press after the other. */
export function createGoToNote(edges: NoteEdges) {
  let last: Promise<void> = Promise.resolve();

  async function go(tab: number, by: 1 | -1): Promise<void> {
    const state = await edges.stateOf(tab);
    if (!state || !isReaderThere(state)) return edges.openPopup();
    const steps = stepsOf(state.report, state.posts);
    const shown = await edges.session.read(keyOf(tab), Shown);
    const from = shown?.url === state.url ? shown.key : undefined;
    let at = nextStep(steps, from, by);
    // What the page took away meanwhile is passed over.
    for (let tries = 0; tries < steps.length; tries += 1, at = (at + by + steps.length) % steps.length) {
      const step = steps[at];
      if (!step || !(await edges.jump(tab, step))) continue;
      await edges.session.update(keyOf(tab), Shown, () => ({ url: state.url, key: step.key }));
      const isAround = from !== undefined && steps.length > 1 && (by === 1 ? at === 0 : at === steps.length - 1);
      await edges.note(tab, placeWords(at + 1, steps.length, isAround ? by : 0, told(step.say)));
      return;
    }
    await edges.note(tab, noneWords(steps.length, state));
  }

  return {
    go(tab: number, by: 1 | -1): Promise<void> {
      last = last.then(() => go(tab, by)).catch((error) => console.error('receipts: no note was shown', error));
      return last;
    },
    /** The tab was closed. */
    forget: (tab: number) => edges.session.remove(keyOf(tab)),
  };
}

/** Only where the reader is in the page can it show and say something there. */
export function isReaderThere({ state, feed }: TabState): boolean {
  return state === 'read' || state === 'failed' || (feed !== undefined && state !== 'off');
}

/** `around`: which way the walk began anew; 0 when it did not. */
function placeWords(at: number, all: number, around: 1 | -1 | 0, note: string): string {
  if (around === 1) return say('{at} of {all}, from the top again: {note}', { at, all, note });
  if (around === -1) return say('{at} of {all}, from the end again: {note}', { at, all, note });
  return say('{at} of {all}: {note}', { at, all, note });
}

function noneWords(steps: number, { state, report, posts }: TabState): string {
  if (steps > 0)
    return say('None of the words with notes is on the page any more. It may have changed since it was read.');
  if (state === 'failed')
    return say('This page could not be read, so there is no note to go to. Nothing on it was checked.');
  const without = (report?.findings ?? []).length + posts.length;
  if (without === 0) return say('No notes to go to, from the checks that ran. The popup tells which could not run.');
  return say('No note of caution or more has a place on this page to go to. The popup lists all that was noted.');
}

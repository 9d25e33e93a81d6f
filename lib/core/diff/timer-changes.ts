import { sayChange } from './change-words.ts';
import { type Draft, itemsOf, type Side } from './told.ts';

const SECOND = 1_000;
const STEPS = [86_400, 3_600, 60, 1].map((seconds) => seconds * SECOND);
/** Clocks drift and pages load slowly: a deadline that moved by no more did not move. As rule countdown-resets has it. */
const DRIFT = 600 * SECOND;

/** Countdowns with the same words whose end is later than it was. One that runs on as it should is no change. */
export function timerChanges(page: string, before: Side, after: Side): Draft[] {
  const old = new Map(itemsOf(before.snapshot.items, 'timer', page).map((timer) => [timer.words, timer.left]));
  return itemsOf(after.snapshot.items, 'timer', page).flatMap(({ words, left }): Draft[] => {
    const shown = old.get(words);
    if (shown === undefined) return [];
    const [was, is] = [before.atOf(page) + shown, after.atOf(page) + left];
    if (is - was <= DRIFT + Math.max(stepOf(shown), stepOf(left))) return [];
    const [from, to] = [dateWords(was), dateWords(is)];
    const about = was <= after.atOf(page) ? 'restarted' : 'moved';
    const say = sayChange('countdown-moved', { about, from, to });
    return [{ kind: 'countdown-moved', say, url: after.urlOf(page), before: from, after: to, page, block: -1 }];
  });
}

/** The largest unit that a time left is whole in: what a clock without smaller units shows. */
function stepOf(left: number): number {
  const seconds = Math.round(left / SECOND) * SECOND;
  return STEPS.find((step) => seconds % step === 0) ?? SECOND;
}

/** "2026-11-23 14:05 UTC"; moments that no calendar has are told by their number. */
function dateWords(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? `${at}` : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

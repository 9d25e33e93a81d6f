import type { TimerSeen } from '../known.ts';
import type { Block, PageDoc } from '../page-doc.ts';

/** A countdown that a page shows. */
export interface Countdown {
  block: number;
  /** Milliseconds that it shows as left. */
  left: number;
  /** The smallest step that it shows, in milliseconds: a day, an hour, a minute or a second. */
  step: number;
  /** Short hash of the words around it, without the digits of the clock itself. */
  words: string;
}

const SECOND = 1_000;
const UNITS: Record<string, number> = { d: 86_400 * SECOND, h: 3_600 * SECOND, m: 60 * SECOND, s: SECOND };

/** "13h 59m", "2 days 3 hours", "02 Days 13 Hours", "2d13h". */
const WITH_UNITS =
  /(?<![\d.,:])(\d{1,4})\s?(d(?:ays?)?|h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)(?![a-z])/gi;
/** "02:13:45:10" with days, "13:59:08", "15:00". */
const CLOCK = /(?<![\d.:])(\d{1,3})\s?:\s?(\d{2})(?:\s?:\s?(\d{2}))?(?:\s?:\s?(\d{2}))?(?![\d:])/;
/** Units run into the next number when a page sets them apart only by layout: "02Days13Hours". */
const GLUED = /([dhms])(?:ays?|(?:ou)?rs?|in(?:ute)?s?|ec(?:ond)?s?)?(?=\d)/gi;

/** Words beside a clock in a line of text that make it a countdown and no duration. */
const COUNTS_DOWN = /\b(?:left|remain(?:s|ing)|(?:ends?|ending|closes?|closing|expires?|expiring|starts?|over) in)\b/i;
const LONGEST_LINE = 120;
const MOST = 10;
/** Less time left than this, in milliseconds, says nothing: a clock that has run out, or is not filled in yet. */
export const SHORTEST = 60 * SECOND;

/** Milliseconds that a text shows as left, with its smallest step; undefined when it shows no such time. */
export function timeLeft(text: string): { left: number; step: number } | undefined {
  const line = text.slice(0, LONGEST_LINE).replace(GLUED, '$1 ');
  const units = [...line.matchAll(WITH_UNITS)].map(([, number, unit = '']) => {
    const step = UNITS[unit.charAt(0).toLowerCase()] ?? SECOND;
    return { step, left: Number(number) * step };
  });
  if (units.length > 0) {
    return { left: units.reduce((sum, one) => sum + one.left, 0), step: Math.min(...units.map((one) => one.step)) };
  }
  const clock = CLOCK.exec(line);
  const parts = (clock ?? [])
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  if (parts.length < 2) return undefined;
  const steps = ['d', 'h', 'm', 's'].slice(-parts.length).map((unit) => UNITS[unit] ?? SECOND);
  return { left: parts.reduce((sum, part, at) => sum + part * (steps[at] ?? 0), 0), step: SECOND };
}

/** The countdowns of a page: its clocks, and short lines such as "Ends in 13h 59m". At most 10. */
export function findCountdowns(doc: PageDoc): readonly Countdown[] {
  const found: Countdown[] = [];
  const add = (block: Block | undefined, text: string) => {
    const time = block && !block.hidden ? timeLeft(text) : undefined;
    if (!block || !time || found.length >= MOST || found.some((one) => one.block === block.index)) return;
    found.push({ block: block.index, ...time, words: wordsOf(doc, block, text) });
  };
  for (const { kind, block, name } of doc.actions) if (kind === 'timer') add(doc.blocks[block], name);
  for (const block of doc.blocks) {
    if (found.length >= MOST) break;
    if (
      block.text.length <= LONGEST_LINE &&
      /\d/.test(block.text) &&
      COUNTS_DOWN.test(block.text) &&
      isExact(block.text)
    )
      add(block, block.text);
  }
  return found;
}

/** "30 days left" is a term; a clock shows two units or more. */
function isExact(text: string): boolean {
  return CLOCK.test(text) || [...text.replace(GLUED, '$1 ').matchAll(WITH_UNITS)].length > 1;
}

/**
 * The countdowns as they are remembered: when they were seen, and what they count down to. Those that show next to
 * nothing are left out: most of them have not been filled in yet.
 */
export function timersOf(doc: PageDoc, now: number): TimerSeen[] {
  const running = findCountdowns(doc).filter(({ left }) => left >= SHORTEST);
  return running.map(({ left, words }) => ({ at: now, deadline: now + left, words }));
}

/**
 * Short hash of the heading above a countdown and of its own line, without the digits that run; "Stage 2" stays another
 * than "Stage 1".
 */
export function timerWords(heading: string, line: string): string {
  return hashOf([heading, line].map((one) => withoutClock(one.slice(0, LONGEST_LINE))).join('\n'));
}

function wordsOf(doc: PageDoc, block: Block, text: string): string {
  return timerWords(doc.blocks[block.heading]?.text ?? '', block.text.length <= LONGEST_LINE ? block.text : text);
}

function withoutClock(text: string): string {
  return text.toLowerCase().replace(GLUED, '$1 ').replace(WITH_UNITS, '$2').replace(CLOCK, ':');
}

/** FNV-1a, 32 bit, in base 36: tells a page's few timers apart and cannot be read back. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}

import type { TimerSeen } from '@/lib/core/known.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { spotOfBlock } from '@/lib/core/rule.ts';
import { type Countdown, findCountdowns, SHORTEST, timerWords } from '@/lib/core/text/countdown.ts';
import { en } from '@/lib/words/en.ts';
import { isMentioned, oncePerPage, textAround } from './lexicon/page-words.ts';

const MINUTE = 60_000;
/** Two looks closer together than this are one look. Source: the specification, rule countdown-resets. */
const APART = MINUTE;
/** A deadline that moved by no more than this did not move: clocks drift, pages load slowly. Source: the same. */
const DRIFT = 10 * MINUTE;

/** Countdowns that begin again by their nature, or that a bid moves. */
const RECURRING =
  /\b(?:next|epochs?|daily|weekly|hourly|monthly|every (?:day|week|hour|month|\d)|recurring|rounds?|auctions?|bids?|block \d|cycles?|sessions?|refresh\w{0,3}|resets?|rebase|halving)\b/i;
/** The page says itself that the end was moved. */
const EXTENDED =
  /\b(?:extended (?:until|to|by|the)|extension of the (?:sale|deadline|claim)|new (?:deadline|end date))\b/i;

const countdowns = oncePerPage((view: PageView) => findCountdowns(view.doc));

function earlierOf(view: PageView, { words }: Countdown): readonly TimerSeen[] {
  const { timers } = view.known;
  if (timers.state !== 'known') return [];
  return timers.value.filter((seen) => seen.words === words && view.now - seen.at >= APART);
}

/** Did it count down to an earlier moment when it was seen before? */
function hasMoved(view: PageView, countdown: Countdown): boolean {
  if (countdown.left < SHORTEST) return false;
  const deadline = view.now + countdown.left;
  return earlierOf(view, countdown).some((seen) => deadline - seen.deadline > DRIFT + countdown.step);
}

const HOUR = 60 * MINUTE;
const NOW = 1_000 * HOUR;
/** For the examples: this line under this heading was seen so long ago, and so much was left then. */
function seen(heading: string, line: string, ago: number, left: number) {
  const value = [{ at: NOW - ago, deadline: NOW - ago + left, words: timerWords(heading, line) }];
  return { timers: { state: 'known' as const, value, source: 'earlier looks at this page', at: NOW } };
}

const rule: Rule = {
  id: 'countdown-resets',
  row: 'requests',
  severity: 'warning',
  kind: 'dom',
  title: 'A countdown that begins again',
  say: 'The countdown on this page restarted; its end time was different when you visited before.',
  ask: 'When exactly does it end, and what on the chain makes it end then?',
  clears: 'An end time on the chain, or a dated note about the extension.',
  source: ['SEC-HOWEY-RESET', 'DARKPATTERNS'],
  pages: ['claim', 'landing'],
  needs(view) {
    const shown = countdowns(view);
    if (shown.length === 0) return undefined;
    const { timers } = view.known;
    if (timers.state !== 'known') return en('earlier countdowns of this page: {~why}', { why: timers.why });
    return shown.some((one) => earlierOf(view, one).length > 0)
      ? undefined
      : en('its countdown was seen for the first time');
  },
  check(view): readonly Spot[] {
    if (isMentioned(view, EXTENDED)) return [];
    return countdowns(view)
      .filter((one) => hasMoved(view, one) && !RECURRING.test(textAround(view, one.block, 2)))
      .map((one) => spotOfBlock(view, one.block));
  },
  examples: {
    flags: [
      // The same time left, a day later.
      {
        text: '# Season one\n\n[13h 59m 10s](timer:)',
        now: NOW,
        known: seen('Season one', '13h 59m 10s', 24 * HOUR, 14 * HOUR),
      },
      // It had run out.
      { text: '# Early access\n\n[24:00:00](timer:)', now: NOW, known: seen('Early access', '00:00:05', HOUR, 0) },
      // A fresh quarter of an hour while the last one still runs.
      { text: 'Offer ends in 15:00', now: NOW, known: seen('', 'Offer ends in 03:12', 2 * MINUTE, 3 * MINUTE) },
      {
        text: '# Claim\n\nCloses in 2 days 4 hours',
        as: 'claim',
        now: NOW,
        known: seen('Claim', 'Closes in 2 days 4 hours', 48 * HOUR, 52 * HOUR),
      },
      {
        text: '# Stage 2\n\n[02 : 00 : 00](timer:)',
        now: NOW,
        known: seen('Stage 2', '02 : 00 : 00', 3 * HOUR, 2 * HOUR),
      },
      {
        text: '1h 30m left at this price',
        now: NOW,
        known: seen('', '1h 30m left at this price', 10 * HOUR, 1.5 * HOUR),
      },
    ],
    passes: [
      // It counts down to the same moment as before.
      {
        text: '# Season one\n\n[13h 59m 10s](timer:)',
        now: NOW,
        known: seen('Season one', '13h 59m 10s', 24 * HOUR, 38 * HOUR),
      },
      // Two minutes of drift.
      { text: 'Offer ends in 15:00', now: NOW, known: seen('', 'Offer ends in 15:00', 5 * MINUTE, 18 * MINUTE) },
      {
        text: '# Next epoch\n\n[23:10:00](timer:)',
        now: NOW,
        known: seen('Next epoch', '23:10:00', 24 * HOUR, 23 * HOUR),
      },
      {
        text: 'Auction ends in 10:00. A late bid adds ten minutes.',
        now: NOW,
        known: seen('', 'Auction ends in 10:00. A late bid adds ten minutes.', 9 * MINUTE, 2 * MINUTE),
      },
      {
        text: '# Claim\n\nThe claim was extended until 4 May.\n\n[20:00:00](timer:)',
        now: NOW,
        known: seen('Claim', '20:00:00', 24 * HOUR, 20 * HOUR),
      },
      // It has run out, as it said.
      { text: '# Claim\n\n[00:00:00](timer:)', now: NOW, known: seen('Claim', '00:00:00', 24 * HOUR, 2 * HOUR) },
      { text: 'The course has 12 hours 30 minutes of video.', now: NOW },
      {
        text: '# Stage 2\n\n[13h 59m 10s](timer:)\n\n# Stage 3\n\n[40h 0m 0s](timer:)',
        now: NOW,
        known: seen('Stage 2', '13h 59m 10s', 10 * HOUR, 24 * HOUR),
      },
    ],
  },
};
export default rule;

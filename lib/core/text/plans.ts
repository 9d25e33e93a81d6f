import { isPlanned } from './planned.ts';

/** Words that make a statement of something finished a plan. Source: the specification, section 13. */
const NOT_YET =
  /\b(?:targets?|targeted|targeting|our goal|envision\w{0,3}|(?:is|are|'re) (?:currently |now )?(?:developing|building|preparing|working on)|work in progress|in progress|under ?way|pending|scheduled|to be (?:audited|launched|deployed)|audit[- ]ready|ready for audit|by (?:the end of )?20\d\d|(?:in|by) q[1-4]|later this year|next (?:year|quarter|month)|once (?:live|launched|released)|after (?:launch|mainnet|tge|release)|projected|projections?)\b/i;

/** Headings and lead-ins of lists that tell what is to come. */
const PLAN_HEADING =
  /\b(?:roadmap|upcoming|coming soon|future (?:plans?|features?|work|development)|projections?|projected|targets?|goals?|planned|next steps|what's next|timeline|milestones|phase (?:[2-9]|ii|iii|iv|two|three|four)|q[1-4][ ']{0,2}(?:20)?\d\d|year [1-5]|growth potential)\b/i;

/** A line that is ticked off, or a phase that is over. */
const DONE = /^\W{0,3}(?:\u2705|\u2714|\u2611|\[x\])/i;
const DONE_HEADING = /\b(?:current(?:ly)?|completed?|done|live|shipped|achieved|reached|now)\b/i;

/** How far around a statement words of plans are looked for, in characters: before it and after it. */
const BEFORE = 120;
const AFTER = 60;

/**
 * Whether a statement is a plan: the sentence says so, or the heading or lead-in that it stands under does. In: the
 * normalised sentence with the place of the statement, and the heading and lead-in when there are any. A line that is
 * ticked off is none.
 */
export function isPlan(
  sentence: string,
  { start, end }: { start: number; end: number },
  intros: readonly (string | undefined)[] = [],
): boolean {
  if (DONE.test(sentence)) return false;
  const around = sentence.slice(Math.max(0, start - BEFORE), end + AFTER);
  if (NOT_YET.test(around) || isPlanned(around)) return true;
  return intros.some((intro) => intro !== undefined && PLAN_HEADING.test(intro) && !DONE_HEADING.test(intro));
}

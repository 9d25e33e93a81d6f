/** Words of plans. "May" and "can" are not among them: they give permissions as often as they hedge. */
const PLAN =
  /\b(?:coming soon|soon|eventually|one day|some day|upcoming|planned|roadmap|in (?:the )?future|to be (?:announced|added|decided|released|published)|tba|tbd|(?:plan(?:s|ning)?|aim(?:s|ing)?|hop(?:e|es|ing)|intend(?:s|ing)?|expect(?:s|ing)?|going|look(?:s|ing)? forward) to|working (?:on|towards?)|under (?:development|construction)|in (?:the )?(?:works|making)|not yet)\b/i;
const FUTURE = /\b(?:will|won't|shall|gonna)\b|\b(?:we|it|they|you|this|that)'ll\b/i;
/** "If a job fails, the stake will be slashed" tells what happens, not what is planned. */
const CONDITION =
  /\b(?:if|when|whenever|once|after|unless|otherwise|each time|every time|in case|in that case|(?:up)?on request|any\w{0,4} (?:who|that|which))\b/i;
/** What only begins later makes a condition a plan again. */
const LAUNCH = /\b(?:launch(?:es|ed)?|mainnet|release[sd]?|phase|version \d|v\d|q[1-4])\b/i;

/**
 * Does the sentence speak of what is still to come? Plans and promises earn no good sign and answer no question.
 * "If …, … will" is a rule of today unless it waits for a launch. English; other languages say false. Linear.
 */
export function isPlanned(sentence: string): boolean {
  if (PLAN.test(sentence)) return true;
  return FUTURE.test(sentence) && (!CONDITION.test(sentence) || LAUNCH.test(sentence));
}

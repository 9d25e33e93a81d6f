import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

const EFFORTLESS = `(?:just by|simply by|just for|while you (?:sleep|browse|scroll|surf|watch)|by doing nothing|in the background|without (?:lifting|doing)|every (?:day|hour)|daily|24/7|while your (?:device|phone|computer|pc|laptop|browser) (?:is|sits)|(?:one|a) (?:tap|click) a day)`;
const EARN = `(?:earn|earning|farm|mine|collect|stack|get|make|receive)`;
const REWARD = `(?:points?|rewards?|tokens?|airdrops?|xp|passive income|crypto)`;
const EARN_WITHOUT_WORK = pattern(String.raw`\b${EARN}\b{{GAP30}}\b${REWARD}\b{{GAP30}}\b${EFFORTLESS}\b`);
const DAILY_REWARD = pattern(
  String.raw`\b(?:earn|farm|mine|collect|stack)\s(?:[a-z]{1,10}\s){0,2}daily\s(?:[a-z]{1,10}\s)?${REWARD}\b`,
);
const LEAVE_RUNNING = pattern(
  String.raw`\b(?:do nothing|zero effort|no effort|set and forget|leave (?:it|your (?:pc|laptop|computer|browser|phone)) (?:on|running))\b{{GAP40}}\b(?:earn|rewards?|tokens?|points?|income)\b`,
);
const TASKS_FOR_POINTS = pattern(
  String.raw`\bdaily (?:tasks|quests|missions|check-?ins?)\b{{GAP30}}\b(?:earn|points|rewards|xp)\b|\b(?:get rewarded|earn|rewards)\b{{GAP60}}\b(?:no|zero|without any) effort\b`,
);
const PASSIVE = pattern(
  String.raw`\bearn(?:ing|s)? (?:a |an |your |some |extra |steady )?(?:passive|sustainable|recurring|effortless) income\b`,
);
const PASSIVE_TALK = pattern(String.raw`\bpassive income\b`);
/** Somebody who pays, or a limit that takes the shine off: then the rewards have a stated source. */
const PAID_BY =
  /\b(?:(?:by|from) (?:\w{1,12} ){0,2}(?:customers|clients|buyers|renters|advertisers)|customers pay|per (?:finished )?job|in dollars|gas|api)\b/i;

const rule: SentenceRule = {
  id: 'rewards-are-the-product',
  row: 'users',
  severity: 'caution',
  kind: 'claim',
  title: 'Rewards are the main offer',
  say: 'The main thing offered here is rewards; the page does not say whose money pays for them.',
  ask: 'Whose money pays these rewards, and what is left of the product without them?',
  clears:
    'A statement of who pays for the work behind the rewards, with the share paid by customers and the share newly issued.',
  source: ['SEED', 'AIRDROP', 'DEPIN-NINJA'],
  pages: [...CLAIM_PAGES, 'store'],
  cues: ['earn', 'income', 'point', 'reward', 'token', 'airdrop', 'xp', 'passive', 'crypto'],
  find({ text }) {
    const offered = firstSpan(text, [EARN_WITHOUT_WORK, DAILY_REWARD, LEAVE_RUNNING, TASKS_FOR_POINTS, PASSIVE]);
    const span = offered ?? firstSpan(text, [PASSIVE_TALK]);
    if (!span || PAID_BY.test(text)) return undefined;
    return offered ?? { ...span, severity: 'info' };
  },
  examples: {
    flags: [
      'Earn tokens just by keeping your browser open.',
      'Collect points every day and get ready for the drop.',
      'Zero effort, daily rewards: leave it running and earn.',
      'Earn passive income while you sleep.',
      { text: 'Farm daily XP with our bot and stack more points.', as: 'post' },
      'Our node box lets every household earn extra passive income.',
      'Complete daily tasks and earn points.',
      'Card owners earn sustainable income with two tokens.',
      'Earn rewards 24/7 while your device is idle.',
      'Leave your laptop on and watch the rewards grow.',
    ],
    passes: [
      'Providers are paid per finished job by named customers, in dollars or tokens.',
      'You cannot earn rewards simply by leaving the node on; idle nodes get nothing.',
      'Beware of apps that let you earn tokens while you sleep.',
      'The client can get an access token automatically and send it with each API call.',
      'Get a summary of your inbox every day.',
      'What does it mean when an app says "earn points every day"?',
    ],
  },
};
export default rule;

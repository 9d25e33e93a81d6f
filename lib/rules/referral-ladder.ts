import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

const LEVELS = pattern(
  String.raw`\b(?:\d{1,2}|multi|two|three|four|five|six|seven|ten)[- ]?(?:level|tier|generation)s?\s(?:[a-z]{1,12}\s)?(?:referral|affiliate|commission|bonus|downline)\b`,
);
const SHARE_OF_RECRUITS = pattern(
  String.raw`\b(?:commissions?|bonus(?:es)?|earn|get|receive)\b{{GAP40}}\b(?:of|from|on)\b{{GAP20}}\b(?:downline|team volume|direct referrals|second level|your (?:referrals?|invitees?|recruits?|friends)(?:'s?)?\b{{GAP15}}\b(?:deposits?|stakes?|earn|earns|invests?|buys?|purchases?))\b`,
);

const rule: SentenceRule = {
  id: 'referral-ladder',
  row: 'token',
  severity: 'warning',
  kind: 'claim',
  title: 'Pay for recruiting',
  say: 'Rewards here depend on what recruited people deposit or earn.',
  ask: 'What would you be paid if nobody new joined?',
  clears: 'Nothing clears it; a fixed reward, on one level, not tied to deposits, makes it milder.',
  source: ['CVM-ANBIMA', 'CBR-PYRAMID', 'FCA-PS236'],
  pages: CLAIM_PAGES,
  cues: [
    'referral',
    'affiliate',
    'commission',
    'bonus',
    'downline',
    'volume',
    'second',
    'invitee',
    'recruit',
    'friend',
  ],
  find: ({ text }) => firstSpan(text, [LEVELS, SHARE_OF_RECRUITS]),
  examples: {
    flags: [
      'Three-generation affiliate bonus: 10%, 5% and 2%.',
      'Receive 8% on what your direct referrals stake.',
      '7-level referral bonus paid instantly in tokens.',
      'Earn 10% of everything your referrals deposit.',
      'Get a commission from your downline every day.',
      'A five-tier affiliate commission for every partner.',
    ],
    passes: [
      'Ten levels of detail are stored for each map tile.',
      'We do not run a multi-level referral bonus.',
      'A five-level commission plan is a classic pyramid sign.',
      'Invite a colleague and both of you get one free build minute.',
      'Bonus points from your team calendar are shown on the board.',
      'The two-tier cache keeps recent answers in memory.',
    ],
  },
};
export default rule;

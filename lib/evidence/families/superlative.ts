import { type ClaimFamily, patterns } from './family.ts';

const THING =
  '(?:networks?|protocols?|platforms?|chains?|blockchains?|marketplaces?|exchanges?|wallets?|models?|agents?|projects?|tokens?|coins?|layers?|l1|l2|clouds?|infrastructure|ecosystems?|datasets?|apps?|dapps?|tools?|launchpads?|bridges?|stablecoins?|daos?|companies|company|providers?|solutions?|communit(?:y|ies)|engines?|system|suite|stack|studio|bot|oracle|index|browser|subnets?)';

/** First, largest, only: one page that counts the others would show it. */
const family: ClaimFamily = {
  id: 'superlative',
  kind: 'other',
  row: 'numbers',
  cues: [
    'first',
    'largest',
    'biggest',
    'leading',
    'leader',
    'only',
    'number',
    'world',
    'industr',
    'planet',
    'web3',
    'crypto',
    'compet',
    'revolutioni',
    'fastest',
    'popular',
    'trusted',
    'advanced',
  ],
  patterns: patterns(
    String.raw`\b(?:the\s)?(?:world(?:'s|s)|industry(?:'s|s)|planet's|web3's|crypto's)\s(?:very\s)?(?:first|largest|biggest|leading|only|fastest|most \w{4,14}|number one|no\. ?1)\b`,
    String.raw`\b(?:is|are|as|become|becoming|became|remains?|operates?|runs?|built|building|launched|launching|be)\s(?:now\s)?(?:the|one of the)\s(?:very\s)?(?:first|largest|biggest|leading|only|fastest[- ]growing|most (?:used|trusted|popular|active|advanced|widely used|decentrali[sz]ed))\s(?:\w[\w/-]{1,20},?\s){0,4}?${THING}\b`,
    String.raw`^\W{0,6}(?:the\s)?(?:first|largest|biggest|leading|only|#1|no\. ?1|number one|fastest[- ]growing)\s(?:\w[\w/-]{1,20},?\s){0,4}?${THING}\b`,
    String.raw`\bno\s(?:direct\s|real\s|other\s)?(?:competitors?|competition)\b|\b(?:global|market|industry|category|ecosystem)\s(?:\w{4,12}\s)?leaders?\b`,
    String.raw`\b(?:is|are)\srevolutioni[sz]ing\s(?:\w{2,14}\s){1,3}`,
  ),
  negation: 'keep',
  not: /\b(?:first (?:step|time|thing|of all|come|release|name|version|quarter|half|week|month|day|year)|only (?:if|when|works|for|one|need|the)|most of)\b/i,
  examples: {
    claims: [
      "The world's first on-chain assistant.",
      'Larkspur is the largest decentralized GPU network.',
      'Leading AI infrastructure for agents.',
      'We have no direct competitors.',
      'Brightloom is revolutionizing the data industry.',
      'The only marketplace for signed photos.',
    ],
    others: [
      'The first step is to install the client.',
      'Only validators can call this function.',
      'Beware of "the first" and "the only".',
      'We are not the largest network, and we do not try to be.',
      'Most of the work happens off-chain.',
      'Which network is the largest?',
    ],
  },
};
export default family;

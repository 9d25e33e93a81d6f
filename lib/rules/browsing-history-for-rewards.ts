import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { missingFacets } from './lexicon/data-facets.ts';

const SENSITIVE =
  '(?:brows(?:ing|er) (?:history|data|activity|habits)|search history|cookies|bookmarks|e?-?mails?|gmail|inbox|(?:private |text )?messages|chats?|chat history|dms|contacts|call logs?|location (?:data|history)|location|health (?:data|records)(?! of (?:the|a|each|every) (?:nodes?|servers?|machines?|validators?|network))|medical (?:data|records)|genome|dna|voice(?: ?prints?| recordings?| data)?|iris|eyes?|face(?: scans?| data)?|biometrics?|biometric data|passport|bank (?:statements?|data|account data)|transaction history|screen(?:shots| recordings?| activity)|keystrokes)';

const PATTERNS = [
  pattern(
    String.raw`\b(?:upload|share|sync|sell|contribute|connect(?! with\b)|submit|scan|hand over|give us|provide|moneti[sz]e)\b{{GAP30}}\b${SENSITIVE}\b{{GAP60}}\b(?:earn|rewards?|tokens?(?! of\b)|points?(?! (?:of|on)\b)|get paid|airdrops?|coins?|usdc|crypto)\b`,
  ),
  pattern(
    String.raw`\b(?:earn|get|receive|collect|win)\b{{GAP30}}\b(?:rewards?|tokens?|points?|paid|coins?|crypto|usdc)\b{{GAP40}}\b(?:for|by|when you)\b{{GAP20}}\b(?:upload\w{0,3}|shar(?:e|ing)|sync\w{0,4}|sell\w{0,3}|connect\w{0,3}|submit\w{0,4}|scann?\w{0,4}|contribut\w{1,3})\b{{GAP30}}\b${SENSITIVE}\b`,
  ),
  pattern(
    String.raw`\bpa(?:y|ys|id)\b(?: (?:you|users|people))?{{GAP12}}\bfor (?:your|their|the) (?:\w{1,15} ){0,2}${SENSITIVE}\b`,
  ),
];
const WHOLE = /\b(?:entire|all|full|complete|whole|every)\b/i;

const rule: Rule = {
  id: 'browsing-history-for-rewards',
  row: 'data',
  severity: 'warning',
  kind: 'claim',
  claim: 'data',
  title: 'Rewards for very personal data',
  say: 'This page offers rewards for very personal data; read what happens to the data before you share it.',
  ask: 'Who receives this data, for what, for how long, and how do I take it back?',
  clears:
    'A consent page that names purpose, recipients, retention, deletion and withdrawal, and a contact for data protection.',
  source: ['SEED', 'FTC-AVAST', 'EDPB-0322', 'GDPR13'],
  pages: ['landing', 'docs', 'whitepaper', 'post', 'claim', 'sponsored', 'store'],
  cues: [
    'upload',
    'shar',
    'sync',
    'sell',
    'contribut',
    'connect',
    'submit',
    'scan',
    'hand',
    'give',
    'provide',
    'moneti',
    'pay',
    'pays',
    'paid',
  ],
  find(sentence, view) {
    const span = firstSpan(sentence.text, PATTERNS);
    if (!span) return undefined;
    if (missingFacets(view).length <= 1) return { ...span, severity: 'info' };
    return WHOLE.test(sentence.text) && view.pageType !== 'post' ? span : { ...span, severity: 'caution' };
  },
  examples: {
    flags: [
      'Upload your entire browsing history and earn tokens every week.',
      'Get rewards for connecting your inbox to our AI.',
      'Scan your iris to receive free coins.',
      'We pay you for your chat history.',
      'Share all your voice recordings and collect points.',
      { text: 'Sell your search history to AI and get paid in crypto', as: 'post' },
      { text: 'Connect your bank account data in the app and earn points each day.', as: 'docs' },
    ],
    passes: [
      'We never ask you to upload your browsing history for rewards.',
      "A line such as 'Upload your entire browsing history for rewards' is a red flag.",
      'Share a bug report and earn a bounty in USDC.',
      'The regulator said that the firm sold browsing data without consent.',
      'Upload a photo and the summary appears below it.',
      'Connect your calendar and earn a badge for ten meetings.',
      'Share your location with a friend who sends you a token of thanks.',
      { text: 'Providers submit health data of the node every minute and earn rewards for uptime.', as: 'docs' },
    ],
  },
};
export default rule;

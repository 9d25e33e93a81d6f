import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

const PATTERNS = [
  pattern(
    String.raw`\b(?:we|our nodes?|providers?|the app|prompts?|files?|data|logs?|recordings?|messages?)\b{{GAP40}}\b(?:delete[sd]?|erase[sd]?|removed?|kept|keep|retain(?:ed)?|stored?)\b{{GAP25}}\b(?:after|within|for)\b{{GAP12}}\b\d{1,4} ?(?:minutes?|hours?|days?|weeks?|months?)\b`,
  ),
  pattern(
    String.raw`\b(?:you can|anyone can|users can|simply) (?:withdraw (?:your |their )?consent|delete (?:your|their) (?:data|account|files|history))\b|\bprocessed (?:locally|only on your device|on your (?:own )?device)\b|\bnever leaves? your device\b`,
  ),
];

/** What the retention is about: people's things, not blocks or backups of a chain. */
const PERSONAL =
  /\b(?:prompts?|files?|data|recordings?|messages?|accounts?|consent|logs?|everything|device|history|photos?|documents?|ip)\b/i;

const rule: Rule = {
  id: 'consent-and-lifecycle-clear',
  row: 'data',
  severity: 'good',
  kind: 'green',
  title: 'What happens to data, in plain words',
  say: 'The page says what happens to your data, or how to remove it.',
  ask: 'Where is the control that does it?',
  clears: 'The privacy notice with the same words, and a working control to delete or withdraw.',
  source: ['GDPR13', 'EDPB-0322', 'SEED'],
  pages: ['landing', 'docs', 'whitepaper', 'legal', 'store', 'claim'],
  cues: ['delete', 'erase', 'remove', 'kept', 'keep', 'retain', 'store', 'withdraw', 'processed', 'leave'],
  find(sentence) {
    return PERSONAL.test(sentence.text) ? firstSpan(sentence.text, PATTERNS) : undefined;
  },
  examples: {
    flags: [
      'Prompts are kept for 7 days and then erased.',
      'You can withdraw your consent in settings, and we delete your data within 30 days.',
      'Everything is processed on your device.',
      'Your files are deleted after 24 hours.',
    ],
    passes: [
      'We keep your data as long as we like.',
      'Look for a page which says that prompts are deleted after 7 days.',
      'Privacy matters to us.',
      'Rewards are kept for 30 days.',
      'Your prompts are not deleted after 7 days.',
    ],
  },
};
export default rule;

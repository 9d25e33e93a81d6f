import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { isPlanned } from '@/lib/core/text/planned.ts';

/** What is deleted, and when. */
const DELETED = [
  pattern(
    String.raw`\b(?:we|our nodes?|providers?|the app|prompts?|files?|data|logs?|recordings?|messages?)\b{{GAP40}}\b(?:delete[sd]?|erase[sd]?|removed?|kept|keep|retain(?:ed)?|stored?)\b{{GAP25}}\b(?:after|within|for)\b{{GAP12}}\b(?:\d{1,4}|an?|one|two|seven|ten|thirty|sixty|ninety) ?(?:minutes?|hours?|days?|weeks?|months?)\b`,
  ),
];
/** How to remove it, or that it never goes anywhere, which is a good sign that is negative itself. */
const REMOVABLE = [
  pattern(
    String.raw`\b(?:you can|anyone can|users can|simply) (?:withdraw (?:your |their )?consent|delete (?:your|their) (?:data|account|files|history))\b|\bprocessed (?:locally|only on your device|on your (?:own )?device)\b|\b(?:never leaves?|nothing (?:(?:that )?you \w{2,12} )?(?:ever )?leaves?) your (?:device|computer|machine|browser)\b`,
  ),
];

const NOT = /\b(?:not|never|no)\b|n't\b/i;

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
  negation: 'keep',
  find({ text }) {
    if (!PERSONAL.test(text) || isPlanned(text)) return undefined;
    const deleted = firstSpan(text, DELETED);
    if (deleted && !NOT.test(text.slice(deleted.start, deleted.end))) return deleted;
    return firstSpan(text, REMOVABLE);
  },
  examples: {
    flags: [
      'Prompts are kept for 7 days and then erased.',
      'You can withdraw your consent in settings, and we delete your data within 30 days.',
      'Everything is processed on your device.',
      'Your files are deleted after 24 hours.',
      'Prompts are deleted within an hour.',
      'Nothing you type leaves your device.',
      { text: 'Logs are removed after 14 days.', as: 'docs' },
      'The photo never leaves your device.',
    ],
    passes: [
      'We keep your data as long as we like.',
      'Look for a page which says that prompts are deleted after 7 days.',
      'Privacy matters to us.',
      'Rewards are kept for 30 days.',
      'Your prompts are not deleted after 7 days.',
      'Blocks are kept for 90 days by pruned nodes.',
      'With the next release your photo will never leave your device.',
    ],
  },
};
export default rule;

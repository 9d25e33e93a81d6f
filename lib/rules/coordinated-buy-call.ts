import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { textAround } from './lexicon/page-words.ts';

const TOGETHER = String.raw`(?:\bat \d{1,2}(?:[:.]\d{2}\b| ?(?:am|pm|utc|gmt|est)\b)|\bat (?:the same (?:time|moment|minute)|once)\b|\bin \d{1,3} (?:min(?:ute)?s?|hours?)\b|\btogether\b|\ball at once\b|\bbefore the (?:news|announcement|listing)\b|\bwhen i say\b|\bon my (?:mark|signal)\b)`;

const PATTERNS = [
  pattern(String.raw`\b(?:buy|ape(?: in)?|pump|load up)\b{{GAP50}}${TOGETHER}`),
  pattern(
    String.raw`\b(?:next|today's|big|vip) (?:pump|signal|call)\b(?! (?:with|about|on|for)){{GAP40}}\b(?:drops?|starts?|goes out|at \d|in \d|reveal(?:ed)?|members)\b`,
  ),
];
const TRADED =
  /\$[A-Z]{2,10}\b|\b(?:coins?|tokens?|crypto|pump|signals?|gem|call|entry|bags?|listing|announcement|btc|eth|sol)\b/i;

const rule: Rule = {
  id: 'coordinated-buy-call',
  row: 'speaker',
  severity: 'caution',
  kind: 'claim',
  title: 'A call to buy at the same moment',
  say: 'This post asks many people to buy at the same moment.',
  ask: 'Who bought before this call, and who sells into it?',
  clears: 'Nothing clears it.',
  source: ['MANIP-SOCIAL', 'SEC-HOWEY', 'SEC-5WAYS'],
  pages: ['post'],
  cues: ['buy', 'ape', 'pump', 'load', 'next', 'today', 'big', 'vip'],
  find(sentence, view) {
    const span = firstSpan(sentence.text, PATTERNS);
    if (!span) return undefined;
    const post = textAround(view, sentence.block, 3);
    if (
      !TRADED.test(post) ||
      /\b(?:bought|organi[sz]ers|researchers|tickets?|merch|groceries|lunch|dinner)\b/i.test(sentence.text)
    )
      return undefined;
    return span;
  },
  examples: {
    flags: [
      { text: 'Everyone buy $LARK together in 10 minutes.', as: 'post' },
      { text: 'Pump at 9 pm, we all buy $LARK at the same time.', as: 'post' },
      { text: 'VIP signal drops at 18:00 UTC, be ready.', as: 'post' },
      { text: 'Ape before the announcement, this is the call.', as: 'post' },
      { text: 'Next pump starts in 2 hours, the coin goes to members first.', as: 'post' },
    ],
    passes: [
      { text: 'Researchers found that organisers told members to buy the coin together at 18:00.', as: 'post' },
      { text: 'Community call at 18:00 UTC about the roadmap.', as: 'post' },
      { text: 'Beware of groups that tell you to buy a coin in 10 minutes.', as: 'post' },
      { text: 'The next call with validators starts at 16:00 UTC, notes on the coin forum.', as: 'post' },
      { text: 'We buy dinner together at 19:30.', as: 'post' },
    ],
  },
};
export default rule;

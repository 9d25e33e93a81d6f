import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

const PATTERNS = [
  pattern(
    String.raw`^[^\w#]{0,6}(?:#ad\b|ad:|#sponsored\b|sponsored\b|paid (?:partnership|promotion)|advertisement|disclosure:|full disclosure|i was paid|i am paid)`,
  ),
  pattern(String.raw`^[^\w#]{0,6}[Ii] (?:hold|own) (?:\d[\d,.]{0,12} |some )?\$?[A-Z]{2,10}\b`, ''),
];

const rule: Rule = {
  id: 'promo-disclosed',
  row: 'speaker',
  severity: 'good',
  kind: 'green',
  title: 'Payment or position named first',
  say: 'The author says at the start that they are paid or hold the token.',
  ask: 'How much are you paid, or how much do you hold?',
  clears: "The platform's own label, or the same wording in the first line.",
  source: ['ESMA-FINFLU', 'FCA-FG241'],
  pages: ['post'],
  cues: ['ad', 'sponsored', 'paid', 'advertisement', 'disclosure', 'full', 'i'],
  find(sentence) {
    return sentence.nth === 0 ? firstSpan(sentence.text, PATTERNS) : undefined;
  },
  examples: {
    flags: [
      { text: 'Sponsored: Larkspur asked me to try their agent and paid for the month.', as: 'post' },
      { text: 'Full disclosure, I work for the team that builds this.', as: 'post' },
      { text: 'I hold 40 $LOOM and bought them in March. Notes after a week of use:', as: 'post' },
      {
        text: 'Paid partnership with Orbit: I tested its renderer for a week. You can lose money on the token.',
        as: 'post',
      },
      { text: '#ad I hold 200 LARK. Here is my review.', as: 'post' },
      { text: 'Disclosure: the team paid for my flight.', as: 'post' },
    ],
    passes: [
      { text: 'Who paid for this ad? Nobody says.', as: 'post' },
      { text: 'I hold meetings on Mondays. The agent takes notes.', as: 'post' },
      { text: 'Best agent of the year! Use my code LOOM10. #community', as: 'post' },
      { text: 'A calm week on the network.', as: 'post' },
      { text: 'Great tech. #community #ai (thanks to the team)', as: 'post' },
      { text: 'Somebody later added #ad to the post.', as: 'post' },
    ],
  },
};
export default rule;

import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { passageOf } from './lexicon/page-words.ts';

const PATTERNS = [
  pattern(
    String.raw`{{PCT}}\s?(?:\w{1,15} ){0,2}(?:accura(?:cy|te)|precision|win[- ]?rate|hit[- ]?rate|success rate|detection(?: rate)?)\b`,
  ),
  pattern(
    String.raw`\b(?:accuracy|win[- ]?rate|precision|success rate)\s?(?:of|:|above|over|is|exceeds|exceeding)?\s?(?:over |up to |above |more than )?{{PCT}}`,
  ),
  pattern(
    String.raw`\b\d{1,3} (?:out of|in|of) (?:10|ten|100|a hundred) (?:\w{2,12} ){0,2}(?:trades?|signals?|predictions?|forecasts?|answers?|calls?) (?:wins?|won|hits?|(?:are|is|were|was|come|turn out) (?:right|correct|profitable|true))\b`,
  ),
  pattern(
    String.raw`\b(?:never hallucinates?|zero hallucinations?|hallucination[- ]free|error[- ]free (?:ai|answers?|predictions?)|always right|100% unbiased|never makes? mistakes|never wrong)\b`,
  ),
];

/** Words that name the test the figure comes from. */
const TEST_NAMED =
  /\b(?:test (?:set|split|data)|held-?out|validation set|benchmark|dataset|data set|confusion matrix|out-of-sample|cross-?validation|mmlu|sample of \d|over \d[\d,. ]{0,12} (?:trades|samples|cases|jobs|images))\b/i;

const rule: Rule = {
  id: 'ai-accuracy-no-eval',
  row: 'ai',
  severity: 'caution',
  kind: 'claim',
  claim: 'benchmark',
  negation: 'keep',
  title: 'Accuracy figure without a test',
  say: 'An accuracy figure or absolute is given without naming the test it comes from.',
  ask: 'On which data was this measured, when, by whom, and which mistakes does it make?',
  clears: 'A named dataset or an outside evaluation, with method, date and the errors broken down.',
  source: ['FTC-AI', 'NIST-RMF', 'OWASP-LLM26'],
  pages: ['landing', 'docs', 'whitepaper', 'post', 'claim', 'sponsored', 'store'],
  cues: [
    'accura',
    'precision',
    'win',
    'won',
    'hit',
    'success',
    'detection',
    'hallucination',
    'hallucinate',
    'error',
    'right',
    'correct',
    'profitable',
    'true',
    'unbiased',
    'mistake',
    'wrong',
  ],
  clearedBy: { grade: 'R3' },
  find(sentence, view) {
    const span = firstSpan(sentence.text, PATTERNS);
    if (!span || TEST_NAMED.test(passageOf(view, sentence))) return undefined;
    return span;
  },
  examples: {
    flags: [
      '97% accuracy on every trade signal.',
      'An agent that never hallucinates.',
      'Win rate over 92%.',
      'About 9 out of 10 trades win with our bot.',
      'Our signals are 94.5% accurate.',
      'The answers of our assistant are hallucination-free.',
      { text: 'The classifier reaches an accuracy of 99.2%.', as: 'docs' },
    ],
    passes: [
      '91.3% accuracy on the public test split; the confusion matrix is in the [evaluation](https://arxiv.org/abs/2401.01234).',
      'Models hallucinate; check the sources before you act.',
      'The firm had advertised a 95% win rate, according to the complaint.',
      'Humidity is 60% in the morning.',
      'We do not promise a win rate of 90%.',
      '88% accuracy over 4,000 images that two people labelled.',
    ],
  },
};
export default rule;

import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { isWorkedExample, speaksAsProject } from './lexicon/metric-spots.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

const GROWTH = pattern(
  String.raw`(?:{{PCT}}|{{MULT}})\s(?:[a-z]{1,12}\s){0,3}(?:growth|increase|surge|adoption|more (?:users|revenue|jobs|customers|volume))\b`,
);
const GREW = pattern(String.raw`\bgr(?:ew|own|owing)\s(?:by\s)?(?:over |more than )?(?:{{PCT}}|{{MULT}})`);
/** Says from what number, or over what time. */
const BASE_OR_PERIOD =
  /\b(?:from [\d$€]|since|between|in (?:q[1-4]|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|the (?:first|second|third|fourth|last)|(?:just )?(?:\d|one|two|three|four|five|six))|month[- ](?:on|over)[- ]month|year[- ](?:on|over)[- ]year|yoy|mom|qoq|per (?:month|year|week)|monthly|weekly|annual(?:ly)?|quarter(?:ly)?|this (?:week|month|year)|last (?:week|month|year)|vs|a year|a month)\b/i;
const NOT_TRACTION = /\b(?:price|fee|supply|inflation|apy|apr|stake|salary|discount|rewards?|yield)\b/i;

const rule: SentenceRule = {
  id: 'growth-no-base-or-date',
  row: 'numbers',
  severity: 'info',
  kind: 'claim',
  title: 'Growth without a base or a date',
  say: 'This growth figure does not say from what number or over what period.',
  ask: 'From what number to what number, and between which dates?',
  clears: 'The base value and the period next to the percentage.',
  source: ['CRED', 'FTC-AI'],
  pages: CLAIM_PAGES,
  cues: ['growth', 'increase', 'surge', 'adoption', 'more', 'grew', 'grown', 'growing'],
  clearedBy: { grade: 'R3' },
  find(sentence, view) {
    const { text } = sentence;
    const span = firstSpan(text, [GROWTH, GREW]);
    if (!span || BASE_OR_PERIOD.test(text) || NOT_TRACTION.test(text)) return undefined;
    return isWorkedExample(sentence, view) || !speaksAsProject(view) ? undefined : span;
  },
  examples: {
    flags: [
      '1,200% growth!',
      'Agent usage grew 40x.',
      '500% more users and accelerating.',
      'Our network has grown by 300%.',
      'Our agents serve 3x more jobs than before.',
      { text: 'Adoption has no end in sight: usage has grown by more than 250%.', as: 'whitepaper' },
    ],
    passes: [
      'Jobs grew 40% between January and March 2026, from 10,200 to 14,300.',
      'According to the exchange, shares grew 12% on the day.',
      'Fees fell 3% month on month.',
      'Usage grew 4x in 2025.',
      'The reward grows with a 2% increase per level of stake.',
      'A node that stays up sees a 20% increase of its stake.',
    ],
  },
};
export default rule;

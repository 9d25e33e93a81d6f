import { type ClaimFamily, patterns } from './family.ts';

const RATE =
  '(?:apy|apr|apys|aprs|roi|yields?|interest|returns?|profits?|gains?|rewards?|daily|weekly|monthly|per (?:day|week|month|year)|a (?:day|week|month|year)|annual(?:ly|i[sz]ed)?|p\\.a\\.|yearly)';

const family: ClaimFamily = {
  id: 'return',
  kind: 'return',
  cues: [
    'daily',
    'weekly',
    'monthly',
    'yearly',
    'annual',
    'apy',
    'apr',
    'roi',
    'yield',
    'return',
    'profit',
    'earn',
    'passive',
    'gain',
    'reward',
    'interest',
    'maximi',
  ],
  patterns: patterns(
    String.raw`{{PCT}}\s?(?:\+\s?)?(?:\(?\w[\w-]{0,12}\)?\s){0,2}?${RATE}(?!\w)`,
    String.raw`\b(?:apy|apr|roi|yields?|returns?|profits?|interest)\s?(?:rates?\s)?(?:of|is|are|:|up to|at|from|between|to|–|-|=|\|)?\s?(?:(?:over|more than|up to|about|around|as high as)\s)?{{PCT}}`,
    String.raw`\brewards?\s(?:of\s|\()?(?:up to|at least|as high as)\s{{PCT}}`,
    String.raw`\b(?:guaranteed|risk[- ]free|stable|consistent|steady|high|highest|attractive|sustainable|real)\s(?:\w{3,12}\s){0,1}(?:returns?|profits?|yields?|incomes?|apy|apr|gains?)\b`,
    String.raw`\b(?:earns?|earning|generat(?:es?|ing)|receive|provides?|gives?|get|obtain)\s(?:\w[\w'-]{0,14}\s){0,4}?(?:passive|residual|extra|daily|monthly)\s(?:income|rewards?|profits?|yield|interest)\b`,
    String.raw`\b(?:earns?|earning|receive|made|make)\s(?:up to|over|more than|at least)\s(?:{{MONEY}}|{{PCT}})`,
    String.raw`\bmaximi[sz]e\syour\s(?:\w[\w'-]{0,14}\s){0,3}?(?:earnings?|profits?|returns?|yields?|rewards?|gains?)\b`,
    String.raw`\bpassive\s(?:income|yields?|rewards?|earnings?)\b`,
  ),
  not: /\btax (?:return|year)|\breturns? (?:a|an|the|true|false|null|value|error|an? error|to)\b|\bin return\b|\bpoints? (?:percent|per)\b/i,
  offers: true,
  examples: {
    claims: [
      '2% daily.',
      'Passive income for node owners.',

      'Stake now at 18% APY.',
      'APY: 50%',
      'Operators receive rewards of up to 20%.',
      'Holders earn passive income from fees.',
      'Consistent profits in every market.',
      'Earn up to $900 with one card.',
      'This tool helps you maximize your Larkspur earnings.',
    ],
    others: [
      'The meeting is held daily.',

      'The function returns a list.',
      'There is no yield and no staking.',
      'In return, we ask for one hour a month.',
      'How is interest calculated?',
      'Beware of sites that promise 18% APY.',
      'If a bot says guaranteed returns, close the page.',
    ],
  },
};
export default family;

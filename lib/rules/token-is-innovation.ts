import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

const TOKEN_IS = pattern(
  String.raw`\b(?:token|coin|tokenomics|memecoin)\b{{GAP25}}\b(?:is|represents|will be|becomes)\b{{GAP25}}\b(?:innovation|revolution|breakthrough|the future|gateway|(?:the )?key to|next bitcoin|next big thing|ultimate)\b`,
);
/** A ticker with its $ sign. */
const TICKER_IS =
  /\$[a-z][a-z0-9]{1,8}\s(?:is|will be|becomes)\s(?:the\s)?(?:\w{1,14}\s)?(?:innovation|revolution|breakthrough|future|gateway|next bitcoin|next big thing)\b/i;
const PRAISED = pattern(
  String.raw`\b(?:revolutionary|innovative|groundbreaking|genius|next-?gen(?:eration)?)\s(?:\w{1,14}\s)?(?:token|tokenomics|coin|memecoin|deflationary \w{1,14}|burn mechanism)\b`,
);

const rule: SentenceRule = {
  id: 'token-is-innovation',
  row: 'token',
  severity: 'caution',
  kind: 'claim',
  title: 'The token is presented as the achievement',
  say: 'This passage presents the token as the achievement and does not say what the product does.',
  ask: 'What works today before or without the token, and who pays for it?',
  clears: 'A part of the product that works without the token (repository, demo, docs), and who pays for what.',
  source: ['SEED', 'MAFRUR', 'ICO-TOPIC'],
  pages: CLAIM_PAGES,
  cues: ['token', 'coin', 'memecoin', '$', 'revolutionary', 'innovative', 'groundbreaking', 'genius', 'next'],
  find: (sentence) => firstSpan(sentence.text, [TOKEN_IS, TICKER_IS, PRAISED]),
  examples: {
    flags: [
      'Our token is the innovation that brings AI to the people.',
      'Revolutionary tokenomics for the age of agents.',
      '$BRAIN is the future of intelligence.',
      'The LOOM coin will be the gateway to every agent.',
      'A groundbreaking deflationary mechanism rewards the early.',
      'Our token represents a breakthrough in artificial intelligence.',
    ],
    passes: [
      'The token is not the product; it is the deposit that providers lose when they cheat.',
      'A token is not an innovation, it is a business model.',
      'Token holders can vote on fee levels; see the governance docs.',
      'The access token is sent in the header of each request.',
      'The token is not the key to adoption; we sell rendering by the minute.',
      'In the next section, the token contract is explained line by line.',
    ],
  },
};
export default rule;

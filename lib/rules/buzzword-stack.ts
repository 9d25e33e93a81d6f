import type { SentenceRule } from '@/lib/core/rule.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

/** Three families of fashionable words. Source: the specification, rule `buzzword-stack`. */
const AI = /\b(?:ai|agi|agentic|llms?|neural|swarms?|superintelligen(?:ce|t))\b/gi;
const CHAIN = /\b(?:web3|blockchain|on-?chain|depin|defi|tokeni[sz]ed|modular|zk|omnichain|rwas?)\b/gi;
const GRANDEUR =
  /\b(?:next-?gen(?:eration)?|revolutionary|cutting-edge|game-?chang(?:er|ing)|paradigm|unlock(?:s|ing)?|supercharg(?:e|es|ed|ing)|seamless(?:ly)?|hyper-?\w{0,14}|quantum|infinite|limitless)\b/gi;
/** A number of its own, not one inside a name such as Web3 or GPT-5. */
const NUMBER = /(?:^|[^\w-])\d/;

function distinct(text: string, family: RegExp): number {
  return new Set(Array.from(text.matchAll(family), (found) => found[0].toLowerCase())).size;
}

const rule: SentenceRule = {
  id: 'buzzword-stack',
  row: 'why-crypto',
  severity: 'info',
  kind: 'claim',
  title: 'A stack of buzzwords',
  say: 'This sentence stacks several buzzwords without naming a component, a user or a number.',
  ask: 'Which part does what, for whom, and how much of it runs today?',
  clears: 'A sentence in the same section that names a component, a user and a number.',
  source: ['SEED', 'ICO-TOPIC', 'PUFFERY', 'FTC-AI'],
  pages: CLAIM_PAGES,
  cues: [
    'next',
    'revolutionary',
    'cutting',
    'game',
    'paradigm',
    'unlock',
    'supercharg',
    'seamless',
    'hyper',
    'quantum',
    'infinite',
    'limitless',
  ],
  find(sentence, view) {
    const grand = distinct(sentence.text, GRANDEUR);
    if (grand === 0 || NUMBER.test(sentence.text)) return undefined;
    const ai = distinct(sentence.text, AI);
    const chain = distinct(sentence.text, CHAIN);
    if (ai + chain === 0 || ai + chain + grand < view.thresholds.buzzwords) return undefined;
    return { start: 0, end: sentence.text.length };
  },
  examples: {
    flags: [
      'The revolutionary agentic AI layer for a hyper-modular omnichain Web3.',
      'Next-gen neural swarms meet seamless DeFi to unlock limitless intelligence.',
      'A cutting-edge quantum AI paradigm for tokenised everything on-chain.',
      'Supercharge your agentic DeFi with limitless AI.',
      'Unlock the paradigm of tokenized superintelligence on a modular blockchain.',
      'Game-changing LLM swarms bring seamless omnichain Web3 to you.',
    ],
    passes: [
      'An AI agent that rebalances an on-chain index once a week, with a 2% cap per trade.',
      'Pitches that say "revolutionary agentic AI for Web3, quantum and limitless" tell you nothing about the product.',
      'Our LLM gateway routes prompts to three providers and logs the price of each call.',
      'Unlock your wallet and choose a model.',
      'The next-generation scheduler places AI jobs on machines in 14 regions.',
      'A modular blockchain separates execution from settlement.',
    ],
  },
};
export default rule;

import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { speaksAsProject } from './lexicon/metric-spots.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

const EVERYTHING = pattern(
  String.raw`\b(?:(?:decentrali[sz]|tokeni[sz]|disrupt|reinvent|revolutioni[sz])(?:e|es|ing|s)?\s(?:everything|all of|every|the entire|the whole)|(?:automat(?:e|es|ing)|replac(?:e|es|ing)|solv(?:e|es|ing)|own)\severything)\b`,
);
/** Of all the world: a statement of fact, so it can be shown. */
const OF_THE_WORLD = pattern(
  String.raw`\bworld's\s(?:very\s)?(?:first|only|largest|fastest|biggest|smartest|leading|most\s[a-z]{3,15})\b|\bthe most (?!important)[a-z]{3,15}(?: (?:and|&) [a-z]{3,15})?\s(?:[a-z]{1,12}\s){1,2}in the world\b`,
);
const SUPERLATIVE = pattern(
  String.raw`\bthe\s(?:first(?:-ever|\sever|\struly|\sfully|\sand\sonly)|only\s(?:truly|fully|real)|(?:largest|fastest|biggest|most\s(?:advanced|powerful|intelligent))(?={{GAP60}}\b(?:ever|in the world|on earth|in (?:crypto|web3|ai))\b))`,
);
const LARGEST = pattern(
  String.raw`\bthe (?:largest|fastest|biggest|leading|most (?:advanced|powerful)) (?:[a-z-]{1,14} )?(?:decentrali[sz]ed|on-?chain|web3|crypto|ai|gpu|blockchain)\b`,
);
const SUBJECT =
  /\b(?:ai|agents?|agentic|llms?|networks?|protocols?|blockchains?|marketplaces?|layer|compute|gpus?|tokens?|platforms?|chains?|web3|crypto|defi|depin|intelligence|subnets?|trading|models?|stablecoins?)\b/i;
/** "Access to the world's largest models", "built by the world's leading teams": about somebody else. */
const ABOUT_OTHERS =
  /\b(?:access to|access|use|used by|run|trusted by|loved by|such as|like|including|built by|from|with|by|of|join|among)\s(?:the\s)?$/i;

const rule: SentenceRule = {
  id: 'grand-promise',
  row: 'why-crypto',
  severity: 'info',
  kind: 'claim',
  title: 'A very broad promise',
  say: 'This is a very broad promise; the page does not link to anything that would let you check it.',
  ask: 'Compared with what, measured by whom, and where can I read it?',
  clears: 'An independent comparison or register (paper, benchmark, neutral list) that supports it.',
  source: ['FTC-AI', 'PUFFERY', 'SEC-DELPHIA'],
  pages: CLAIM_PAGES,
  cues: [
    'leading',
    'world',
    'first',
    'only',
    'largest',
    'fastest',
    'biggest',
    'advanced',
    'powerful',
    'intelligent',
    'everything',
    'decentrali',
    'tokeni',
    'disrupt',
    'reinvent',
    'revolutioni',
  ],
  clearedBy: { grade: 'R4' },
  find(sentence, view) {
    const { text } = sentence;
    if (!speaksAsProject(view)) return undefined;
    const broad = firstSpan(text, [EVERYTHING]);
    if (broad) return broad;
    if (!SUBJECT.test(text)) return undefined;
    const world = firstSpan(text, [OF_THE_WORLD]);
    const span = world ?? firstSpan(text, [SUPERLATIVE, LARGEST]);
    if (!span || ABOUT_OTHERS.test(text.slice(Math.max(0, span.start - 30), span.start))) return undefined;
    // Measurable against the whole world is a statement of fact, not only puffery.
    const countable = world && !/\bmost\b/i.test(text.slice(span.start, span.end));
    return countable && view.pageType !== 'post' ? { ...span, severity: 'caution' } : span;
  },
  examples: {
    flags: [
      'We decentralize everything that AI touches.',
      "The world's first fully on-chain AI operating layer.",
      'The most advanced agent network ever built.',
      'Meet the first truly autonomous agent marketplace.',
      'We automate everything.',
      'The largest decentralized compute network.',
      'Brightloom is the world’s largest GPU network.',
    ],
    passes: [
      "The company calls itself the world's first AI bank, a claim we could not confirm.",
      'We were not the first GPU marketplace; we focus on batch jobs.',
      'The first block of each epoch carries the provider list for the network.',
      "The world's first on-chain AI layer, compared with eleven others in [this survey](https://arxiv.org/abs/2601.01234).",
      "Your agent gets access to the world's most capable AI models through one key.",
      'Replace every placeholder in the file with the address of your token.',
    ],
  },
};
export default rule;

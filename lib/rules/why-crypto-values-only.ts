import type { SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

/** Opens a statement of belief or mission. */
const BELIEF = pattern(
  String.raw`\b(?:we (?:deeply |truly |firmly )?believe(?: in| that)?|we stand for|we are on a mission to|our (?:mission|vision|north star)(?: is|:)|powered by)(?!\w)`,
);
/** Names a value, not a part of anything. */
const VALUE =
  /^(?:decentrali[sz](?:ation|ed|e|ing)|community|communities|freedom|future|ownership|democrati[sz](?:e|ing|ation)|empower(?:s|ing|ment)?|innovation|innovate|ai|web3|people|humanity|everyone|trustless|permissionless|open|owned|free|fair|accessible|openness|transparency|fairness|equality|prosperity|world|revolution|intelligence|crypto|blockchain)$/;
/** At least one value of our subject: "freedom and the people" alone is politics. */
const OF_OUR_SUBJECT =
  /\b(?:decentrali[sz]\w{1,6}|web3|ai|crypto|blockchain|trustless|permissionless|ownership|democrati[sz]\w{1,6})\b/i;
const MECHANISM =
  /\b(?:escrow|stak\w{1,5}|settl\w{1,8}|proofs?|payments?|pa(?:y|ys|id)|providers?|verif\w{1,9}|contracts?|ledger|slash\w{0,5}|licen[cs]\w{0,5})\b|\d/i;
const SMALL =
  /^(?:a|an|and|as|at|be|by|for|from|in|is|it|its|of|on|or|our|so|that|the|their|this|through|to|us|via|we|where|with|all|every|we're|are|should|must|can|has|have)$/;

/** At least this share of the words that carry meaning must be values; a concrete object brings it below. *(guess)* */
const MOSTLY = 0.6;

function isOnlyValues(rest: string): boolean {
  const words = rest.toLowerCase().match(/[a-z0-9'-]{1,40}/g) ?? [];
  const content = words.filter((word) => !SMALL.test(word));
  const values = new Set(content.filter((word) => VALUE.test(word)));
  const others = content.filter((word) => !VALUE.test(word)).length;
  return values.size >= 2 && values.size / (values.size + others) >= MOSTLY;
}

const rule: SentenceRule = {
  id: 'why-crypto-values-only',
  row: 'why-crypto',
  severity: 'caution',
  kind: 'claim',
  title: 'Values instead of a reason',
  say: 'This passage lists values; it does not say how the blockchain part works or who needs it.',
  ask: 'What would break if this used a normal database and card payments?',
  clears: 'A sentence in the same section that names the on-chain part, its job, and who needs it.',
  source: ['SEED', 'ICO-TOPIC', 'ICO-JBF'],
  pages: CLAIM_PAGES,
  cues: ['believe', 'stand', 'mission', 'vision', 'north', 'powered'],
  find(sentence) {
    const found = BELIEF.exec(sentence.text);
    if (!found || MECHANISM.test(sentence.text.replace(/\bweb3\b/gi, ''))) return undefined;
    const rest = sentence.text.slice(found.index + found[0].length);
    if (!OF_OUR_SUBJECT.test(rest) || !isOnlyValues(rest)) return undefined;
    return { start: found.index, end: found.index + found[0].length };
  },
  examples: {
    flags: [
      'We believe in decentralisation, community and the future of AI.',
      'Our mission is to empower people and democratise AI for humanity.',
      'Our vision is freedom, ownership and innovation for everyone in Web3.',
      'We stand for decentralization, freedom and ownership.',
      'We believe AI should be open, decentralized and owned by everyone.',
      'Powered by community, innovation and AI.',
      'We are on a mission to democratize intelligence and empower everyone through Web3.',
    ],
    passes: [
      'We believe in decentralisation, so job payments settle through an escrow contract instead of our bank account.',
      '"We believe in community and the future of AI" is a slogan, not an explanation.',
      'Our mission is to cut the price of overnight batch inference for hospitals.',
      'Our mission is to build AI that helps people with dyslexia read their post.',
      'We believe in freedom, and we believe in people.',
      'If a project says "our vision is ownership and innovation in Web3", ask what it does.',
    ],
  },
};
export default rule;

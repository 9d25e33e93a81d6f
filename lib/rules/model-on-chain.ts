import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

const MODEL = String.raw`\b(?:models?|weights|llms?|neural net(?:work)?s?|inference|training|ai(?! (?:agents?|tools?|projects?|apps?|coins?|bots?))|agents?'? (?:brains?|minds?)|intelligence|(?:brain|mind) of (?:the|our|your|each|every) agents?)\b`;
const ON_CHAIN = String.raw`(?:fully |entirely |100% |completely |directly |natively )?(?:on[- ]?chain\b|on (?:the )?(?:blockchain|ethereum|mainnet|l1|layer 1|(?:solana|base) (?:blockchain|mainnet|chain))\b|inside (?:a |the |our )?smart contracts?\b)`;

const PATTERNS = [
  pattern(
    String.raw`${MODEL}{{GAP30}}\b(?:stored|lives?|living|runs?|running|executed?|executes|hosted|deployed|trained|performed|happens?|resides?|put|placed|(?:is|are) (?:now )?(?=fully|entirely|100%|completely|directly|natively|on))\b{{GAP25}}${ON_CHAIN}`,
  ),
  pattern(
    String.raw`\b(?:we|our team|our nodes)\s(?:have |just )?(?:put|run|store|execute|train|host)\b{{GAP20}}${MODEL}{{GAP15}}${ON_CHAIN}`,
  ),
  pattern(
    String.raw`\b(?:fully|entirely|100%|completely|truly) on-?chain (?:ai|llms?|models?|agents?|intelligence|inference|neural)\b`,
  ),
];

/** What is usually and rightly on a chain: a fingerprint, a proof, a payment, or words that say the rest is elsewhere. */
const SMALL_PART =
  /\b(?:hash(?:es)?|commit(?:ment|ments|s|ted)?|fingerprints?|regist(?:ry|ries|ered|ers?)|proofs?|prove[sd]?|receipts?|payments?|paid|fees?|provenance|off-?chain|ipfs|arweave|filecoin|settle[sd]?|settlement|verif(?:y|ied|ies|ication)|attest\w{1,8}|records?|recorded|results?|data|reputation|identit(?:y|ies)|tokens?|trad(?:e|es|ing)|wallets?|transactions?|nfts?|apps?|dapps?|market(?:s|place)?)\b/i;

const rule: Rule = {
  id: 'model-on-chain',
  row: 'ai',
  severity: 'caution',
  kind: 'claim',
  claim: 'ai',
  title: 'The model itself on the blockchain',
  say: 'The page says the model itself is on the blockchain; it does not show the contract, its size or its cost.',
  ask: 'Which contract holds or runs the model, how large is it, and what does one answer cost in gas?',
  clears:
    'A contract address whose code holds or runs the model, with size and gas cost; or the plain words that only hashes, proofs or payments are on-chain.',
  source: ['SEED', 'MAFRUR', 'VERIF-EQ'],
  pages: ['landing', 'docs', 'whitepaper', 'post', 'claim', 'sponsored'],
  cues: ['chain', 'onchain', 'blockchain', 'ethereum', 'mainnet', 'l1', 'layer', 'smart'],
  clearedBy: { grade: 'R4', to: 'info' },
  find({ text }) {
    const span = firstSpan(text, PATTERNS);
    return span && !SMALL_PART.test(text) ? span : undefined;
  },
  examples: {
    flags: [
      'Our 70-billion-parameter model lives entirely on the blockchain.',
      'We run inference on Ethereum mainnet.',
      'Meet the first mind: fully on-chain AI.',
      'The weights are stored directly on-chain, forever.',
      'Training happens inside a smart contract.',
      { text: 'Your AI lives on-chain and survives beyond any server.', as: 'post' },
    ],
    passes: [
      'Model weights stay on Arweave; only their hash is stored on-chain.',
      'The model does not run on-chain.',
      'Putting the model on the blockchain is usually slow and expensive.',
      'Payments for inference settle on-chain.',
      'Our agents trade on-chain with your permission.',
      'According to the complaint, the company said that its model runs on the blockchain.',
    ],
  },
};
export default rule;

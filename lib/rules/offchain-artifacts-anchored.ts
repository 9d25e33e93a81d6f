import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

const PATTERNS = [
  pattern(
    String.raw`\b(?:hash(?:es)?|commitments?|fingerprints?|cids?|content ids?|merkle roots?)\b{{GAP60}}(?:\bon-?chain\b|\bon (?:the )?(?:blockchain|ledger)\b|\b(?:in|into|to) (?:a|the|our) (?:\w{2,12} )?(?:contract|registry|ledger|blockchain|chain)\b)`,
  ),
  pattern(
    String.raw`\b(?:weights|models?|artifacts?|files?|images?|datasets?)\b{{GAP40}}\b(?:on|in|via) (?:ipfs|arweave|filecoin|s3|object storage)\b{{GAP60}}\b(?:hash|content id|cid|fingerprint|commitment)\b`,
  ),
  pattern(
    String.raw`\b(?:contract|registry|ledger)\b{{GAP15}}\b(?:stores?|records?|holds?|keeps?) (?:only )?(?:the|its|a|their) (?:sha-?256 )?(?:hash(?:es)?|content ids?|cid|fingerprints?)\b`,
  ),
];

const rule: Rule = {
  id: 'offchain-artifacts-anchored',
  row: 'ai',
  severity: 'good',
  kind: 'green',
  title: 'Large files elsewhere, fingerprint on the chain',
  say: 'Large files stay off-chain and a fingerprint is anchored, which you can check yourself.',
  ask: 'Which contract or registry holds the fingerprints, and how do I compare one?',
  clears: 'A link to the registry or contract, and the steps to compare a file with it.',
  source: ['SEED', 'C2PA'],
  pages: ['landing', 'docs', 'whitepaper'],
  cues: ['hash', 'commitment', 'fingerprint', 'cid', 'content', 'merkle'],
  find({ text }) {
    const span = firstSpan(text, PATTERNS);
    // What is planned is not there yet.
    return span && !/\b(?:will be|soon|planned|roadmap)\b/i.test(text) ? span : undefined;
  },
  examples: {
    flags: [
      'Renders live in object storage; their fingerprint goes into the registry on the ledger after each job.',
      'A Merkle root of the day’s log is written to the blockchain at midnight.',
      'Model files stay on Filecoin, and the contract holds the CID of every version.',
      'Only the SHA-256 hash of each model file is stored on-chain.',
      'Weights are kept on Arweave and the contract stores the content id.',
      'Each image hash is written to the registry so that anyone can compare it.',
    ],
    passes: [
      'Weights are kept on Arweave.',
      'The hash rate of the network doubled.',
      'Our ledger stores every payment since May.',
      'Results are posted every hour.',
      'According to the report, the firm said that hashes were stored on-chain.',
      'No hashes are stored on-chain yet.',
      'The hash of each file will be stored on-chain soon.',
    ],
  },
};
export default rule;

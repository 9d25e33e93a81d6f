import { CHAINS, type ClaimFamily, patterns } from './family.ts';

const THING =
  '(?:outputs?|images?|photos?|files?|models?|items?|datasets?|data|documents?|steps?|results?|answers?|actions?|decisions?|transactions?|samples?|records?|jobs?|uploads?|reports?|contributions?|interactions?|weights|inferences?|prompts?)';

const family: ClaimFamily = {
  id: 'provenance',
  kind: 'provenance',
  cues: [
    'signed',
    'hash',
    'timestamp',
    'watermark',
    'anchor',
    'trace',
    'attest',
    'c2pa',
    'content',
    'provenance',
    'recorded',
    'stored',
    'written',
    'logged',
    'registered',
    'committed',
    'tamper',
    'immutabl',
    'origin',
    'authentic',
    'transparen',
    'ledger',
  ],
  patterns: patterns(
    String.raw`\b(?:every|each|all|any)\s(?:\w[\w-]{1,14}\s){0,3}?${THING}\s(?:(?:is|are|gets?|carry|carries|include|includes|has|have|comes with|can be)\s)(?:\w{3,14}ly\s|full\s|an?\s|its\s){0,2}(?:signed|signature|hashed|hash|recorded|timestamp\w{0,4}|watermark\w{0,3}|anchored|traceable|traced|attest\w{0,5}|logged|provenance|verifiable|public|receipt)\b`,
    String.raw`\b(?:recorded|anchored|stored|written|published|committed|registered|hashed|logged|saved|tracked)\s(?:\w{3,14}ly\s)?(?:on[- ]?chain|(?:on|to|in|into)\s(?:the\s|a\s|an\s)?(?:\w[\w.-]{1,14}\s){0,2}?(?:blockchain|ledger|chain|almanac|registry|${CHAINS})\b)`,
    String.raw`\btraceable\s(?:back\s)?to\b|\b(?:full|complete|verifiable|cryptographic|end-to-end|on-chain)\s(?:provenance|traceability|lineage|audit trail)\b`,
    String.raw`\b(?:tamper[- ](?:proof|evident|resistant)|immutable|verifiable|permanent)\s(?:\w[\w-]{1,14}\s){0,1}?(?:records?|logs?|history|ledger|trail|registry|storage|proof)\b`,
    String.raw`\bproof[- ]of[- ](?:origin|authenticity|ownership|provenance|personhood|humanity)\b`,
    String.raw`\b(?:content credentials|c2pa)\b(?=.{0,60}\b(?:signed|attached|embedded|carr\w{1,4}|support\w{0,3}|compliant|included|on every)\b)`,
    String.raw`\b(?:is|are)\s(?:fully\s|completely\s|publicly\s){0,2}(?:transparent|traceable|viewable on[- ]chain)\b`,
  ),
  examples: {
    claims: [
      'Every output is signed.',
      'All results are recorded on-chain.',
      'Each dataset carries a hash.',
      'Model weights are anchored to the Ethereum blockchain.',
      'A tamper-proof log of every job.',
      'Agents are registered in the ledger.',
      'All samples include provenance.',
    ],
    others: [
      'You signed in with another account.',
      'Hash the file and compare it.',
      'A watermark is a mark inside an image.',
      'No output is signed so far.',
      'Is every image signed?',
      'The settings are stored in a file.',
    ],
  },
};
export default family;

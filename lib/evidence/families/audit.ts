import { type ClaimFamily, naming, patterns } from './family.ts';

/** Firms whose name with the word audit is a claim even without a verb. A selection of assets/lists/auditors.json. */
const FIRMS =
  '(?:certik|hacken|peckshield|slowmist|quantstamp|openzeppelin|trail of bits|halborn|solidproof|cyberscope|zellic|spearbit|consensys diligence|chainproof|sigma prime|kudelski|otter ?sec|cure53|chainsecurity|omniscia|dedaub)';

const family: ClaimFamily = {
  id: 'audit',
  kind: 'audit',
  cues: [
    'audit',
    'pentest',
    'penetration',
    'formally',
    'formal',
    'reviewed',
    'certik',
    'hacken',
    'peckshield',
    'slowmist',
    'quantstamp',
    'openzeppelin',
    'halborn',
    'solidproof',
    'cyberscope',
    'zellic',
    'spearbit',
    'chainproof',
  ],
  patterns: [
    ...naming(
      String.raw`^\W{0,4}(?:security |smart[- ]contract )?(?:audits?|auditors?)`,
      String.raw`\b(?:audited|reviewed|pentested|pen-tested|security-tested|assessed|verified)\sby`,
    ),
    ...patterns(
      String.raw`\b(?:(?:fully|independently|externally|professionally|twice|repeatedly|double|triple|security|third[- ]party|formally|continuously|regularly)[- ]){1,2}audited\b`,
      String.raw`\b(?:is|are|was|were|been|being|gets?|all|both)\s(?:\w{3,12}ly\s)?audited\b`,
      String.raw`\baudited(?:\s(?:by|code|smart|contracts?|vaults?|protocol|bridge|and|in|twice|on|multiple|several|\d)\b|[.!,]|$)`,
      String.raw`\b(?:passed|completed|cleared|aced|undergone|underwent|finished|received|commissioned)\s(?:\w[\w-]{0,20}\s){0,5}(?:audits?|security reviews?|pen(?:etration)?[- ]tests?)\b`,
      String.raw`\b(?:\d{1,2}|two|three|four|five|several|multiple|independent|third[- ]party|external|annual|quarterly)\s(?:\w[\w-]{0,20}\s){0,2}(?:security |code |smart[- ]contract )?audits?\b(?!\s(?:firms?|log|trail|partners?\sare))`,
      String.raw`\baudits?\s(?:reports?\s)?(?:is|are|was|were|has been|have been)\s(?:now\s)?(?:public|published|available|complete|completed|done|finished|passed|open)\b`,
      String.raw`\b(?:security |code |smart[- ]contract )?audits?(?:\sreports?)?\s(?:performed |conducted |completed |carried out |done )?(?:by|from|with)\b`,
      String.raw`\b${FIRMS}(?:\sand\s\w{2,20}|,\s\w{2,20}){0,3}[- ](?:audit(?:ed|s|[- ]ready)?|verified|approved|secured|certified|kyc)\b`,
      String.raw`\baudit[- ](?:ready|planned|pending|scheduled|in progress|coming|passed|complete)\b`,
      String.raw`\b(?:formally verified|formal verification of|penetration[- ]test(?:ed|s)|pen[- ]?tested)\b`,
    ),
  ],
  not: /\b(?:financial|annual report|tax|seo|energy|accessibility|accounting|accounts|payroll)\b|\baudit (?:log|trail)|\bwe audit\b|\baudits? (?:your|any|every|other|their)\b/i,
  examples: {
    claims: [
      'Audits: Northgate, Fernhill',

      'Audited by Northgate Security in March 2026.',
      'Our contracts were audited twice.',
      'The vault passed two external audits.',
      'Three independent audits, all public.',
      'The audit reports are public.',
      'CertiK and Chainproof audit-ready.',
      'The core is formally verified.',
      'Our bridge has completed a penetration test.',
    ],
    others: [
      'Audits are snapshots of one commit.',

      'Ask who audited the code.',
      'Every action is written to an audit log.',
      'We audit smart contracts for other teams.',
      'The contracts are not audited yet.',
      'The company publishes audited accounts.',
      'A thorough audit is the first thing to look for.',
    ],
  },
};
export default family;

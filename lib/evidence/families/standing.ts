import { type ClaimFamily, naming, patterns } from './family.ts';

/** What an authority, a register or a jury would confirm. */
const family: ClaimFamily = {
  id: 'standing',
  kind: 'standing',
  cues: [
    'registered',
    'licensed',
    'licenced',
    'regulated',
    'authorised',
    'authorized',
    'incorporated',
    'certified',
    'complian',
    'patent',
    'award',
    'won',
    'winner',
    'finalist',
    'approved',
    'fincen',
    'mica',
    'msb',
    'kyc',
    'aml',
    'accredited',
    'supervised',
    'iso',
    'soc2',
  ],
  patterns: [
    ...naming(
      String.raw`\b(?:registered|licen[cs]ed|regulated|authori[sz]ed|incorporated|certified|approved|accredited|supervised)\s(?:\w{2,14}\s){0,3}?(?:by|with|in|as|under)`,
      String.raw`\bkyc(?:'d)?\s(?:by|with|from)`,
      String.raw`\b(?:winner|finalist|first place|runner-up|award)\s(?:of|at|from|in)`,
      String.raw`\bwon\s(?:the|first|an|a)\s(?:\w{2,14}\s){0,3}?(?:award|prize|place|grant|hackathon)\s(?:at|of|from|in)`,
    ),
    ...patterns(
      String.raw`\b(?:fully |legally |100 ?% ){1,2}(?:registered|licen[cs]ed|regulated|compliant|authori[sz]ed|insured)\b`,
      String.raw`\b(?:mica|sec|fca|fincen|kyc|aml|finra|vara|regulatory|regulator)[- ](?:compliant|registered|approved|licensed|regulated|ready|verified|compliance|certified)\b`,
      String.raw`\bpatent(?:ed|s)?(?:[- ]pending|\s(?:technology|algorithm|method|process|granted|number|no\.))\b`,
      String.raw`\baward[- ]winning\b|\bwon\s(?:the\s)?\w[\w' -]{2,30}(?:award|prize|hackathon)\b`,
      String.raw`\bkyc(?:'d|ed| verified| passed|[- ]verified)\b|\b(?:modular |full |built-in )?(?:aml\/kyc|kyc\/aml|kyc and aml)\s(?:\w{2,14}\s){0,1}?(?:integration|compliance|checks|procedures)\b`,
    ),
  ],
  not: /\b(?:registered (?:users?|trademark|agents? (?:on|in)|address|e-?mail)|licensed under|must be (?:registered|licensed))\b/i,
  examples: {
    claims: [
      'KYC by Northgate.',

      'Registered with the Northgate Financial Authority.',
      'Fully licensed and regulated.',
      'Our patented technology.',
      'Larkspur is MiCA-compliant.',
      'Winner of the Fernhill Hackathon.',
      'The team is KYC verified.',
    ],
    others: [
      'KYC is a check of who somebody is.',

      'Licensed under Apache 2.0.',
      'You must be registered to vote.',
      'Larkspur is a registered trademark.',
      'We are not regulated by any authority.',
      'Is it licensed?',
      'If a site says it is licensed by the FCA, look it up in the register.',
    ],
  },
};
export default family;

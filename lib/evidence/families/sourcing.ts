import { type ClaimFamily, patterns } from './family.ts';

/** Where data comes from and who is paid for it. */
const family: ClaimFamily = {
  id: 'sourcing',
  kind: 'data',
  cues: [
    'pays',
    'consent',
    'licen',
    'ethical',
    'own',
    'owners',
    'ownership',
    'contributors',
    'creators',
    'rights',
    'samples',
    'compensat',
    'royalt',
    'opt',
    'reward',
    'providers',
    'paid',
    'earn',
  ],
  patterns: patterns(
    String.raw`\b(?:with|given|under|explicit|informed|opt-in)\s(?:\w[\w'-]{1,14}\s){0,3}?consent\b`,
    String.raw`\b(?:fully |properly |ethically[- ]|legally[- ]|directly[- ]|consensually[- ]){1,2}(?:licen[cs]ed|sourced|collected|obtained|consented)\b`,
    String.raw`\blicen[cs]ed\s(?:from|by|under contract|directly)\b`,
    String.raw`\b(?:you|users?|contributors?|creators?|artists?|people|owners?)\s(?:\w{3,12}\s){0,2}?(?:own|control|keep|retain)s?\s(?:\w{2,14}\s){0,3}?(?:data|content|works?|models?|rights|ownership|ai)\b`,
    String.raw`\b(?:contributors?|creators?|artists?|data owners|providers?|annotators?|miners|node operators|operators)\s(?:\w{2,12}\s){0,3}?(?:(?:are|get|gets|be)\s(?:\w{3,14}\s){0,2}?(?:paid|rewarded|compensated)|earns?)\b`,
    String.raw`\b(?:data|samples?|datasets?|images?|works?)\s(?:\w{2,12}\s){0,3}?(?:is|are|comes?|were)\s(?:all\s)?(?:sourced|licensed|anonymi[sz]ed|collected)\s(?:from|with|for|via|by)\b`,
    String.raw`\bpays?\s(?:its\s|the\s|all\s|every\s)?(?:contributors?|creators?|artists?|providers?|operators?|miners?|data owners?|annotators?)\b`,
    String.raw`\bconsent[- ](?:based|first|driven|aware)\b`,
    String.raw`\blicen[cs]ed\s(?:content|data|datasets?|images|works|recordings)\b`,
  ),
  not: /\b(?:cookie|by using|if you|you may|you must|you agree|permission is hereby|mit licen|apache licen|licensed under)\b/i,
  examples: {
    claims: [
      'The network pays contributors once a week.',
      'Consent-based collection of voices.',
      'Licensed images only.',

      'All recordings were collected with informed consent.',
      'Ethically sourced training data.',
      'You own your data.',
      'Contributors are paid for every upload.',
      'The images are licensed from two agencies.',
      'Operators earn a share of every job.',
    ],
    others: [
      'He pays his rent on time.',

      'Licensed under the MIT licence.',
      'By using this site you give consent to cookies.',
      'Who owns the data?',
      'Contributors open a pull request.',
      'If you contribute, you keep your copyright.',
      'Critics say that artists are never paid.',
    ],
  },
};
export default family;

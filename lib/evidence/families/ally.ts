import { type ClaimFamily, NAMES, naming, patterns } from './family.ts';

const WEIGHT =
  '(?:leading|top|major|global|world[- ]class|tier[- ]?(?:1|one)|well[- ]known|renowned|the world|the best|industry|brands?|companies|enterprises|institutions?|investors|teams|developers|engineers|researchers|universities|thousands|millions|hundreds|dozens|over|more than|some of)';

const family: ClaimFamily = {
  id: 'ally',
  kind: 'ally',
  cues: [
    'seen',
    'graduated',
    'backer',
    'client',
    'customer',
    'investor',
    'partner',
    'backed',
    'backers',
    'funded',
    'supported',
    'trusted',
    'used',
    'chosen',
    'loved',
    'endorsed',
    'incubated',
    'accelerated',
    'sponsored',
    'featured',
    'selected',
    'official',
    'listed',
    'collaborat',
    'alliance',
    'integrated',
    'member',
    'investors',
    'customers',
    'clients',
    'grant',
  ],
  patterns: [
    ...naming(
      String.raw`\b(?:partner(?:ed|s|ing|ships?)?|collaborat(?:ed|es|ing|ions?)|alliances?|integrated|integrations?|deals?|contracts?)\swith`,
      String.raw`\b(?:backed|funded|supported|trusted|used|chosen|endorsed|incubated|accelerated|sponsored|selected|invested in|recogni[sz]ed|approved)\sby`,
      String.raw`\b(?:featured|as seen)\s(?:in|on|by)`,
      String.raw`\b(?:graduated|alumni)\s(?:from|of)`,
      String.raw`\b(?:listed|trading|tradable)\son`,
      String.raw`\b(?:investors|backers|partners|customers|clients|users|integrations)\s(?:include|including|such as|like|are)`,
      String.raw`\bmembers?\sof`,
      String.raw`\b(?:grants?|funding|investment)\sfrom`,
    ),
    {
      words:
        /^\W{0,4}(?:(?:our|strategic|launch|key|main)\s){0,2}(?:partners|investors|backers|customers|clients)(?=:)/i,
      next: NAMES,
    },
    {
      words: /\bofficial(?=\s)/i,
      next: /^\s(?:[A-Z][\w&.-]{1,30}\s){1,3}(?:\w[\w-]{1,20}\s){0,2}(?:project|partner|validator|member|integration|provider|sponsor)\b/,
    },
    ...patterns(
      String.raw`\b(?:official|strategic|exclusive|launch|technology|ecosystem|founding|preferred|certified)\spartners?\s(?:of|with|to|for)\b`,
      String.raw`\b(?:backed|funded|trusted|used|chosen|endorsed|loved|supported)\sby\s(?:\w[\w-]{1,14}\s){0,2}?${WEIGHT}\b`,
      String.raw`\b(?:listed|listing)\son\s(?:\w[\w-]{1,14}\s){0,2}(?:exchanges|cexs?|dexs?)\b`,
    ),
  ],
  not: /\b(?:can be|could be|should be|may be|to be) (?:used|trusted|supported|listed|integrated|chosen|selected) (?:by|on|with)|\b(?:used|selected|chosen|supported) by (?:a|an|each|every|default|your|any|all)\s(?!(?:leading|top|best|world|biggest|largest|industry)\b)|\b(?:listed|featured) (?:on|in) (?:the|this|a|an|your|our)\s|\bmembers? of (?:the|this|our|a) (?:community|team|dao|group|jury|set)\b/i,
  examples: {
    claims: [
      'Partners: Northgate, Fernhill and Acme',
      'As seen in Northgate Times.',
      'Graduated from Northgate Accelerator.',

      'Backed by Northgate Capital and Fernhill Ventures.',
      'In partnership with Big Cloud.',
      'Trusted by industry leaders.',
      'Loved by thousands of developers.',
      'Larkspur is listed on Fernhill Exchange.',
      'Official Solana ecosystem project.',
      'Our investors include Northgate and Fernhill.',
      'We received a grant from the Larkspur Foundation.',
      'Featured in Northgate Weekly.',
    ],
    others: [
      'Customers write to us by e-mail.',

      'We have no partnership with Big Cloud.',
      'The tool can be used by teams of any size.',
      'This flag is used by the scheduler.',
      'Members of the community vote.',
      'Backed by reserves that anyone can look up.',
      'The keys are listed on the settings page.',
    ],
  },
};
export default family;

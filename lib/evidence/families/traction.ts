import { type ClaimFamily, patterns } from './family.ts';

const COUNTLESS =
  '(?:(?:tens|hundreds) of )?(?:thousands|millions|billions|hundreds|dozens)(?: of)?|a growing (?:number|community|network) of|countless';

/** Numbers in words. Numbers in figures are found by lib/core/text/metrics.ts. */
const family: ClaimFamily = {
  id: 'traction',
  kind: 'demand',
  cues: [
    'thousands',
    'millions',
    'billions',
    'hundreds',
    'dozens',
    'countless',
    'growing',
    'production',
    'customers',
    'revenue',
    'profitable',
  ],
  patterns: patterns(
    String.raw`\b(?:used|trusted|run|chosen|powered|visited|operated)\s(?:\w{3,10}\s){0,1}by\s(?:${COUNTLESS})\s\w{3,20}`,
    String.raw`\b(?:${COUNTLESS})\s(?:\w[\w-]{1,16}\s){0,3}?(?:users|people|customers|clients|developers|traders|teams|companies|jobs|transactions|gpus?|nodes|machines|devices|downloads|contributors|requests|queries|wallets|providers|businesses|enterprises|creators|agents|tasks)\b(?=.{0,60}\b(?:use|used|using|trust|rely|run|running|joined|already|served|connected|worldwide|every|each|today|in \d)\b)`,
    String.raw`\bjoin\s(?:${COUNTLESS})\s\w{3,20}`,
    String.raw`\b(?:in|running in|used in)\sproduction\s(?:at|since|by|for|with|today)\b`,
    String.raw`\b(?:paying|real|repeat|enterprise)\s(?:customers|clients|revenue)\s(?:\w{2,12}\s){0,2}?(?:use|pay|rely|run|today|every|since|from|across)\b`,
    String.raw`\b(?:profitable|cash[- ]flow positive)\s(?:since|in|from|today)\b`,
    String.raw`^\W{0,4}(?:over\s|more than\s)?(?:(?:tens|hundreds) of )?(?:thousands|millions|billions|hundreds|dozens)\sof\s(?:\w[\w-]{1,14}\s){0,2}?(?:users|customers|clients|developers|traders|teams|companies|contributors|creators|businesses|agents|jobs|nodes|gpus)\W{0,3}$`,
  ),
  not: /\b(?:allow|lets?|enable|help|could|might|capable|designed)\w{0,3}\b.{0,30}\b(?:millions|thousands|billions)\b/i,
  offers: true,
  examples: {
    claims: [
      'Thousands of happy customers.',

      'Used by thousands of traders.',
      'Millions of people already use Larkspur.',
      'Join thousands of early users.',
      'The scheduler has been running in production since 2024.',
      'Hundreds of teams run their jobs here every day.',
    ],
    others: [
      'Thousands of birds live on the island.',

      'Millions of people have no bank account.',
      'The file holds thousands of lines.',
      'It could help millions of people.',
      'How many customers pay?',
      'According to critics, thousands of users have left.',
      'Do not use this in production.',
    ],
  },
};
export default family;

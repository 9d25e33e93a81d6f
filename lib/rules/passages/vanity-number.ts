import type { PassageRule } from '@/lib/core/passage.ts';
import { family } from './family.ts';

const rule: PassageRule = {
  id: 'vanity-number',
  row: 'numbers',
  title: 'A number that counts attention, not work',
  explains: false,
  window: 1,
  least: 1,
  must: [],
  families: [
    family(
      'audience',
      'follower subscriber member holder user wallet address trainer participant sign download node gpu device partner integration countr provider contributor developer builder project subnet',
      String.raw`{{NUM}}\s?(?:[a-z]{1,14} ){0,2}(?:followers?|subscribers?|members?|holders|users|wallets|addresses|trainers|participants|sign-?ups|downloads|nodes|gpus|devices|partners?|partnerships|integrations|countries|providers|contributors|developers|builders|projects|subnets)\b(?! per\b)`,
    ),
    family(
      'money',
      'tvl total volume market fdv valuation staked locked raised funding worth backed investor',
      String.raw`{{MONEY}}\+?{{GAP30}}\b(?:tvl|total value locked|volume|market ?cap|fdv|valuation|staked|locked|raised|funding)\b|\braised {{GAP12}}{{MONEY}}|\bfunding from\b|\bour investors include\b`,
    ),
    family(
      'ally',
      'partner client trusted backed collaborat',
      String.raw`\btrusted by\b{{GAP30}}\b(?:like|including|such as|at|leading|top|\d|teams|companies|enterprises|builders|brands)\b|\bbacked by\b{{GAP30}}\b(?:ventures?|capital|investors?|funds?|labs|accelerators?|vcs)\b|\b(?:partners|clients) (?:include|like|such as|including)\b|\b(?:partner(?:ed|ing|ship)?s?|collaborat\w{1,5}) with (?:[\w&.-]{2,20} ){0,3}(?:and|like|including|such as|leading|top)\b`,
    ),
  ],
  source: ['IONET', 'FTC-465', 'TVL-VERIFY'],
  examples: {
    flags: [
      'Join 40,000 members.',
      'More than 12k followers on every channel.',
      '$30M total value locked.',
      'We raised $5M last year.',
      'Trusted by teams including Brightloom and Larkspur.',
      '90 partners and 300 integrations.',
    ],
    passes: [
      'Each job runs on 8 GPUs per node.',
      '41,800 jobs finished in October.',
      'The limit is 1,000 requests per minute.',
      'Beware of pages that boast of 40,000 members.',
      'We work with partners.',
      'According to the study, 40,000 holders lost money.',
    ],
  },
};
export default rule;

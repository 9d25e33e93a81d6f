import type { Rule, Spot } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { en } from '@/lib/words/en.ts';
import { DATA_FACETS, linksToPrivacy } from './lexicon/data-facets.ts';
import { examplePage } from './lexicon/example-page.ts';
import { isMentioned } from './lexicon/page-words.ts';
import { isProjectHome } from './lexicon/project-page.ts';

/** Words that offer something for data by themselves. */
const OFFER = pattern(
  String.raw`\b(?:sell|moneti[sz]e|license) (?:your|their) (?:own |personal |unused )?(?:data|bandwidth|recordings?|conversations?|activity|voice)\b|\b(?:contribute|share) (?:your|their) (?:own |unused )?bandwidth\b|\bturn (?:your|their) (?:own |personal |unused )?(?:data|bandwidth|recordings?|conversations?|activity|voice)\b{{GAP12}}\binto (?:an? )?(?:income|cash|money|earnings|rewards|tokens|crypto|passive)\b|\b(?:earn|get paid|rewards?|rewarded|paid)\b{{GAP30}}\b(?:for|from|with) (?:your|sharing|contributing|selling)\b{{GAP15}}\b(?:data|bandwidth|voice|activity|recordings?)\b|\btrain (?:ai|our models?|models) with your data\b`,
);

/** Data is also shared with friends and given to choirs; these count where the page pays for something. */
const GIVES = pattern(
  String.raw`\b(?:contribute|share) (?:your|their) (?:own |personal |unused )?(?:data|recordings?|conversations?|activity|voice)\b`,
);
const PAYS = /\b(?:earn(?:s|ed|ing|ings)?|get paid|rewards?|rewarded|points|tokens?|coins?|payouts?|credits)\b/i;

/** Of the five facets, those that a data-for-reward offer owes: purpose, recipients, withdrawal. */
const OWED = DATA_FACETS.filter((facet) => /used for|receives|withdraw/.test(facet.name));

const PAYMENT = {
  id: 'data-reward-terms-missing.payment',
  name: 'how payment is computed',
  pattern: pattern(
    String.raw`\b(?:{{MONEY}} (?:per|a|each|for every)|per (?:gigabyte|gb|minute|record|hour|file|upload)|{{PCT}} of (?:the |each )?(?:sale|price|revenue|fee)|price (?:formula|list)|payouts? (?:is|are) (?:computed|calculated))\b`,
  ),
};

const rule: Rule = {
  id: 'data-reward-terms-missing',
  row: 'data',
  severity: 'warning',
  kind: 'absence',
  title: 'Rewards for data, terms not found',
  say: 'Rewards for data are offered; on the pages checked we did not find what it is used for, who receives it, or how to withdraw.',
  ask: 'Who buys my data, for which purpose, at which price, and how do I withdraw?',
  clears: 'A data-use page with purposes, recipients, the price formula and the steps to withdraw.',
  source: ['GDPR13', 'EDPB-0322', 'FTC-AVAST'],
  pages: ['landing', 'docs', 'sponsored', 'store'],
  elsewhere: /privacy|data|terms|consent|docs?|faq/i,
  questions: [...DATA_FACETS, PAYMENT],
  check(view): readonly Spot[] {
    if (!isProjectHome(view)) return [];
    const offer = view.said(OFFER) ?? (isMentioned(view, PAYS) ? view.said(GIVES) : undefined);
    if (!offer || linksToPrivacy(view)) return [];
    const missing = [...OWED, PAYMENT].filter((facet) => !view.stated(facet)).map((facet) => facet.name);
    if (missing.length < 2) return [];
    const { sentence } = offer;
    return [
      {
        block: sentence.block,
        start: sentence.offset + offer.start,
        end: sentence.offset + offer.end,
        severity: missing.length >= 3 ? 'warning' : 'caution',
        say: en('Rewards for data are offered; on the pages checked we did not find {~list}.', {
          list: missing.join(', '),
        }),
      },
    ];
  },
  examples: {
    flags: [
      examplePage('Sell your data to AI and watch the meter go up.'),
      examplePage('Earn points for sharing your voice.'),
      examplePage('Share your unused bandwidth while you sleep.'),
      examplePage('Monetize your data in three taps.'),
      examplePage('Turn your data into income.'),
      examplePage('Get paid for sharing your voice with labs.'),
      examplePage('Help us train models with your data and climb the board.'),
    ],
    passes: [
      examplePage(
        'You can sell your data set by set. It is used only to train a speech model, shared only with the buyers on the list, paid at 2 USDC per hour after duplicates are removed, and you can withdraw it at any time.',
      ),
      examplePage('Sell your data to AI. Read the [privacy page](https://brightloom.example/privacy) first.'),
      examplePage('Browse a catalogue of public satellite images.'),
      examplePage('Share your recordings with friends by link.'),
      examplePage('Contribute your voice to the choir on Sunday.'),
      examplePage(
        'Earn points for sharing your voice. The clips are used only to test a microphone, shared only with our lab, paid at 1 USDC per minute, and you can withdraw your consent in settings.',
      ),
    ],
  },
};
export default rule;

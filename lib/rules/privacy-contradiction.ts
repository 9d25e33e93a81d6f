import type { PageView } from '@/lib/core/page-view.ts';
import type { Question } from '@/lib/core/question.ts';
import { type Rule, type Spot, spotOf } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { en } from '@/lib/words/en.ts';
import { textAround } from './lexicon/page-words.ts';

type Denies = 'tracking' | 'collecting' | 'sending' | 'naming' | 'sign-up';

/** What the page says that it does not do. Source: the specification, rule privacy-contradiction. */
const DENIALS: readonly { denies: Denies; words: RegExp }[] = [
  {
    denies: 'tracking',
    words: pattern(
      String.raw`\b(?:no|zero|without(?: any)?) (?:user )?(?:track(?:ing|ers)|analytics|surveillance)\b(?! (?:cookies?|numbers?|links?))|\btracker-free\b|\b(?:we|it) (?:do not|don't|never|does not|doesn't) track (?:you|users|anyone|people|visitors)\b`,
    ),
  },
  {
    denies: 'collecting',
    words: pattern(
      String.raw`\b(?:we|it) (?:collects?|stores?|logs?|keeps?) (?:no|zero) (?:user |personal )?(?:data|information|logs)\b|\b(?:we|it) (?:do not|don't|never|does not|doesn't) (?:collect|store|log|keep) (?:any )?(?:of your )?(?:user |personal |your )?(?:data|information|logs)\b|\b(?:no|zero)[- ](?:user |personal )?(?:data (?:is |are )?(?:collected|collection)|logs?|data retention)\b`,
    ),
  },
  {
    denies: 'sending',
    words: pattern(
      String.raw`\b(?:nothing|no data|your (?:data|prompts?|files?|messages?)(?: never)?)(?: (?:ever|always))? (?:leaves?|never leaves?|is never sent) (?:your|the) (?:device|browser|computer|phone|machine)\b|\b(?:everything|all (?:of your |your )?data) (?:stays|remains|happens|runs) (?:locally )?(?:on|in) (?:your|the) (?:own )?(?:device|browser|computer|phone|machine)\b`,
    ),
  },
  {
    denies: 'naming',
    words: pattern(String.raw`\b(?:fully|completely|totally|100%|truly) anonymous\b`),
  },
  {
    denies: 'sign-up',
    words: pattern(
      String.raw`\b(?:no|without(?: any| an)?) (?:sign-?up|registration|account|e-?mail)(?: (?:is )?(?:needed|required))?\b(?! (?:fees?|costs?))`,
    ),
  },
];

const PERSONAL =
  '(?:ip address(?:es)?|device (?:id|identifier|information|type)s?|e-?mail address(?:es)?|browser type|location(?: data)?|browsing (?:history|data)|usage data|phone numbers?|identifiers|cookies|clicks|personal (?:data|information))';

/** What the project's own pages say that it does; asked of every page of it. */
const COLLECTED: Question = {
  id: 'privacy-contradiction.collected',
  pattern: pattern(
    String.raw`\b(?:we|our (?:servers?|partners|site|service|app)|the (?:app|service|site)) (?:may |also |automatically |will ){0,2}(?:collects?|logs?|records?|stores?|receives?|process(?:es)?|shares?)\b(?! no\b){{GAP60}}\b${PERSONAL}\b|\b(?:data|information) (?:that )?we collect\b{{GAP60}}\b${PERSONAL}\b|\bshared? (?:it |them |this |your data |data )?with (?:our )?(?:advertising |marketing |analytics )?(?:partners|advertisers|third parties)\b`,
  ),
};
const SENT: Question = {
  id: 'privacy-contradiction.sent',
  pattern: pattern(
    String.raw`\b(?:prompts?|files?|inputs?|messages?|requests?|recordings?|your data) (?:is|are|get|will be) (?:sent|uploaded|posted|transmitted|forwarded|processed)\b{{GAP20}}\b(?:to|by|on|via) (?:our|the|a|third-party) (?:[\w-]{1,12} ){0,2}(?:servers?|api|cloud|backend|provider)\b`,
  ),
};
const ASKED: Question = {
  id: 'privacy-contradiction.asked',
  pattern: pattern(
    String.raw`\b(?:sign up|register|log ?in|create an account) with (?:your|an) (?:e-?mail|phone|google|id)\b|\b(?:e-?mail(?: address)?|phone number|passport|id card|government id|identity check|kyc) (?:is |are )?(?:required|mandatory|needed)\b|\b(?:verify|confirm) your (?:e-?mail|phone number|identity)\b`,
  ),
};

/** Which statements of its own do not fit which denial. */
const AGAINST: Record<Denies, readonly Question[]> = {
  tracking: [COLLECTED],
  collecting: [COLLECTED, ASKED],
  sending: [SENT],
  naming: [COLLECTED, ASKED],
  'sign-up': [ASKED],
};

/** A field for a mailing list or a letter to the team asks for an address, too. */
const MAILING_LIST =
  /\b(?:newsletter|subscribe|updates|mailing list|stay in (?:touch|the loop)|waitlist|search|contact|get in touch|message|demo|notify|support)\b/i;

function trackersSay(view: PageView, denies: Denies): string | undefined {
  if (denies === 'naming' || denies === 'sign-up' || view.trackers.length === 0) return undefined;
  const shown = view.trackers.slice(0, 3).map(({ name, kind, host }) => `${name} (${kind}, ${host})`);
  const more = view.trackers.length > 3 ? ` and ${view.trackers.length - 3} more` : '';
  return en('The page says that it does not do this, and it loads scripts of {~list}{more}.', {
    list: shown.join(', '),
    more,
  });
}

function fieldSays(view: PageView, denies: Denies): string | undefined {
  if (denies === 'tracking' || denies === 'sending') return undefined;
  const field = view.doc.actions.find(
    ({ kind, name, input, block }) =>
      kind === 'field' &&
      (/^(?:email|tel)$/.test(input ?? '') || /\be-?mail\b|\bphone\b/i.test(name)) &&
      !MAILING_LIST.test(`${name} ${textAround(view, block, 2)}`),
  );
  if (!field) return undefined;
  return en('The page says that it does not do this, and it has a field for “{field}”.', {
    field: field.name.slice(0, 40),
  });
}

function contradictionOf(view: PageView, denies: Denies, words: RegExp): Spot | undefined {
  const said = view.said(words, { negation: 'keep' });
  if (!said) return undefined;
  const seen = trackersSay(view, denies) ?? fieldSays(view, denies);
  if (seen) return spotOf(said, { say: seen });
  for (const question of AGAINST[denies]) {
    const stated = view.stated(question);
    if (stated && stated.quote !== said.sentence.text.slice(0, stated.quote.length)) {
      return spotOf(said, { against: { quote: stated.quote, url: stated.url } });
    }
  }
  return undefined;
}

const rule: Rule = {
  id: 'privacy-contradiction',
  row: 'data',
  severity: 'warning',
  kind: 'contradiction',
  title: 'Says no data, and shows some',
  say: 'The page says it does not collect data, and also shows signs that it does; both are listed here.',
  ask: 'What exactly is collected, by whom, and for how long?',
  clears: 'The scripts are gone, or a precise statement of what is collected.',
  source: ['FTC-AVAST', 'GDPR13'],
  pages: ['landing', 'docs', 'whitepaper', 'claim', 'store', 'sponsored'],
  questions: [COLLECTED, SENT, ASKED],
  check(view): readonly Spot[] {
    return DENIALS.flatMap(({ denies, words }) => contradictionOf(view, denies, words) ?? []).slice(0, 2);
  },
  examples: {
    flags: [
      { text: 'Zero tracking. Chat in peace.', scriptHosts: ['static.hotjar.com'] },
      { text: 'We do not track you.', scriptHosts: ['www.googletagmanager.com', 'connect.facebook.net'] },
      { text: 'Nothing ever leaves your device.', scriptHosts: ['cdn.mxpnl.com'] },
      'Brightloom is fully anonymous.\n\nOur servers log the IP address and the device type of each visit.',
      'We collect no personal data.\n\nWhat you type is read by our models. We share data with our advertising partners.',
      'Everything stays on your device.\n\nPrompts are sent to our inference servers and answered there.',
      'No sign-up needed.\n\nAn e-mail address is required before the first run.',
      '# Larkspur\n\nNo account needed.\n\n[E-mail](field:)\n\n[Create your space](button:)',
    ],
    passes: [
      'Zero tracking. Chat in peace.',
      { text: 'We use privacy-friendly counting of visits by Plausible.', scriptHosts: ['plausible.io'] },
      {
        text: 'No tracking. Balances come from a public node.',
        scriptHosts: ['mainnet.infura.io', 'fonts.gstatic.com'],
      },
      { text: 'Each parcel gets a tracking number.', scriptHosts: ['www.googletagmanager.com'] },
      { text: 'No tracking cookies are set before you agree.', scriptHosts: ['www.googletagmanager.com'] },
      'Brightloom is fully anonymous.\n\nWe do not log the IP address of a visit.',
      '# Larkspur\n\nNo account needed.\n\nSubscribe to our newsletter\n\n[E-mail](field:)',
      'We are not fully anonymous yet.\n\nOur servers log the IP address of each visit.',
      {
        text: 'Reporters found that "no tracking" was said on a page full of scripts.',
        as: 'news',
        scriptHosts: ['static.hotjar.com'],
      },
    ],
  },
};
export default rule;

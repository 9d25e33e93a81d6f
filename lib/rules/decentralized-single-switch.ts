import { oneProviderWords } from '@/lib/core/engine/data-places.ts';
import { quoteOfSaid } from '@/lib/core/engine/find-said.ts';
import { isOwnWord } from '@/lib/core/engine/own-voice.ts';
import type { PageView, Said } from '@/lib/core/page-view.ts';
import type { Question } from '@/lib/core/question.ts';
import { type PageRule, type Spot, spotOf } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { ABSOLUTE_DECENTRALISED, ADMITS, CANNOT_STOP } from './lexicon/absolute-control.ts';
import { asserted, mentioned } from './lexicon/questions.ts';

const CORE =
  '(?:all (?:requests?|jobs?|inference|traffic|agents?|models?)|every (?:request|job|agent)|(?:the |our )?(?:inference|matching|sequencer|custody|agents?|models?|core|backend|network|api|nodes?|job queue))';

/** Someone who can switch the core off. A web page on a content network is not enough. */
const ONE_SWITCH = [
  asserted(
    'decentralized-single-switch.terms',
    pattern(
      String.raw`\bwe (?:may|can|reserve the right to)\b{{GAP20}}\b(?:suspend|terminate|pause|freeze|blacklist|disable|modify)\b{{GAP30}}\b(?:agents?|accounts?|access|service|wallets?|funds|network|nodes?)\b{{GAP40}}\b(?:at any time|sole discretion|without notice|for any reason)\b`,
    ),
  ),
  asserted(
    'decentralized-single-switch.servers',
    pattern(
      String.raw`\b${CORE}\b{{GAP30}}\b(?:runs?|hosted|routed|served|processed|operated)\b{{GAP30}}\b(?:on our (?:own )?(?:servers?|cloud)|through our (?:api|servers?|backend)|on (?:aws|amazon|google cloud|azure|one cloud|a single cloud)|by (?:us|our team) alone)\b`,
    ),
  ),
  asserted(
    'decentralized-single-switch.outage',
    pattern(
      String.raw`\b(?:all|every) (?:requests?|jobs?|inference)\b{{GAP20}}\bpaused\b{{GAP30}}\b(?:cloud|provider|aws|azure|google|our servers?)\b`,
    ),
  ),
  asserted(
    'decentralized-single-switch.one-key',
    pattern(
      String.raw`\b(?:the (?:owner|admin|deployer|team)|our team|one key|a single key)\b{{GAP15}}\bcan (?:pause|upgrade|freeze|stop|mint|change)\b{{GAP30}}\b(?:contracts?|network|protocol|vaults?|agents?|tokens?)\b`,
    ),
  ),
];
const DECENTRALISED = asserted('decentralized-single-switch.absolute', ABSOLUTE_DECENTRALISED);
const UNSTOPPABLE: Question = {
  ...asserted('decentralized-single-switch.unstoppable', CANNOT_STOP),
  negation: 'keep',
};
const ADMITTED = mentioned('decentralized-single-switch.admitted', ADMITS);

/** Terms of every site close accounts; those of a project say something when they reach what was called unstoppable. */
const REACHES_THE_CORE = /\b(?:agents?|wallets?|funds|nodes?|network|contracts?|tokens?|models?|inference)\b/i;

/** The passage on a page of the project read before that answers one of these. */
function saidBefore(view: PageView, questions: readonly Question[]): { quote: string; url: string } | undefined {
  if (!isOwnWord(view.doc, view.pageType)) return undefined;
  for (const { answers, url, pageType } of view.others) {
    const id = questions.map((question) => question.id).find((one) => Object.hasOwn(answers, one));
    const quote = id === undefined ? undefined : answers[id];
    if (quote !== undefined && (pageType !== 'legal' || REACHES_THE_CORE.test(quote))) return { quote, url };
  }
  return undefined;
}

function firstHere(view: PageView, questions: readonly Question[]): Said | undefined {
  for (const question of questions) {
    const found = view.answerHere(question);
    if (found) return found;
  }
  return undefined;
}

const SAY = 'One passage says that nobody can switch this off; another one describes someone who can.';

const rule: PageRule = {
  id: 'decentralized-single-switch',
  row: 'control',
  severity: 'warning',
  kind: 'contradiction',
  title: 'Decentralised, with one switch',
  say: SAY,
  ask: 'Which of the two sentences holds, and what keeps working without you?',
  clears: 'A second independent operator, a timelocked multisig or a renounced key, or clearer wording.',
  source: ['SEED', 'L2BEAT', 'DARPA-TOB', 'OWASP-SC26'],
  pages: ['landing', 'docs', 'whitepaper', 'sponsored', 'claim'],
  questions: [DECENTRALISED, UNSTOPPABLE, ADMITTED, ...ONE_SWITCH],
  check(view): readonly Spot[] {
    const absolute = firstHere(view, [DECENTRALISED, UNSTOPPABLE]);
    const control = firstHere(view, ONE_SWITCH);
    if ((!absolute && !control) || view.stated(ADMITTED)) return [];
    const seen = oneProviderWords(view.dataPlaces);
    const say = seen ? { say: `${SAY} ${seen}` } : {};
    if (absolute && control) {
      return [spotOf(absolute, { against: { quote: quoteOfSaid(control), url: view.doc.url }, ...say })];
    }
    if (absolute) {
      const against = saidBefore(view, ONE_SWITCH);
      return against ? [spotOf(absolute, { against, ...say })] : [];
    }
    const against = saidBefore(view, [DECENTRALISED, UNSTOPPABLE]);
    return control && against ? [spotOf(control, { against, ...say })] : [];
  },
  examples: {
    flags: [
      'Welcome to 100% decentralized AI.\n\n## Terms\n\nWe may suspend your agents at any time at our sole discretion.',
      'Agents that cannot be shut down.\n\nAll inference is paused while our cloud provider recovers.',
      'A fully decentralised network.\n\n## Architecture\n\nAll requests are routed through our API, hosted on one cloud account.',
      'A fully decentralized protocol.\n\n## Risks\n\nThe owner can pause the contracts.',
      'It cannot be shut down.\n\nAll jobs are processed on our own servers.',
      {
        text: '100% decentralized inference.\n\n## Limits\n\nOur team can change the network parameters overnight.',
        as: 'whitepaper',
      },
    ],
    passes: [
      'We run a hybrid: training is central; settlement and escrow are not. We may suspend accounts at any time.',
      'A decentralised protocol. The marketing site is served by a content network.',
      'We may close the hosted page at any time at our sole discretion; the protocol stays reachable elsewhere.',
      'The owner can pause the contracts. We are one company, and we say so.',
      'A fully decentralized network.\n\nRequests go to any of 40 operators, each on hardware of their own.',
      'A fully decentralized network.\n\n## History\n\nThe owner could pause the contracts until May; then the key was burned.',
    ],
  },
};
export default rule;

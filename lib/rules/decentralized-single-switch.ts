import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { ABSOLUTE_DECENTRALISED, ADMITS, CANNOT_STOP } from './lexicon/absolute-control.ts';
import { isMentioned } from './lexicon/page-words.ts';

const CORE =
  '(?:all (?:requests?|jobs?|inference|traffic|agents?|models?)|every (?:request|job|agent)|(?:the |our )?(?:inference|matching|sequencer|custody|agents?|models?|core|backend|network|api|nodes?|job queue))';

/** Someone who can switch the core off. A web page on a content network is not enough. */
const ONE_SWITCH = [
  pattern(
    String.raw`\bwe (?:may|can|reserve the right to)\b{{GAP20}}\b(?:suspend|terminate|pause|freeze|blacklist|disable|modify)\b{{GAP30}}\b(?:agents?|accounts?|access|service|wallets?|funds|network|nodes?)\b{{GAP40}}\b(?:at any time|sole discretion|without notice|for any reason)\b`,
  ),
  pattern(
    String.raw`\b${CORE}\b{{GAP30}}\b(?:runs?|hosted|routed|served|processed|operated)\b{{GAP30}}\b(?:on our (?:own )?(?:servers?|cloud)|through our (?:api|servers?|backend)|on (?:aws|amazon|google cloud|azure|one cloud|a single cloud)|by (?:us|our team) alone)\b`,
  ),
  pattern(
    String.raw`\b(?:all|every) (?:requests?|jobs?|inference)\b{{GAP20}}\bpaused\b{{GAP30}}\b(?:cloud|provider|aws|azure|google|our servers?)\b`,
  ),
  pattern(
    String.raw`\b(?:the (?:owner|admin|deployer|team)|our team|one key|a single key)\b{{GAP15}}\bcan (?:pause|upgrade|freeze|stop|mint|change)\b{{GAP30}}\b(?:contracts?|network|protocol|vaults?|agents?|tokens?)\b`,
  ),
];

function firstSaid(view: PageView, patterns: readonly RegExp[]): ReturnType<PageView['said']> {
  for (const one of patterns) {
    const found = view.said(one);
    if (found) return found;
  }
  return undefined;
}

const rule: Rule = {
  id: 'decentralized-single-switch',
  row: 'control',
  severity: 'warning',
  kind: 'contradiction',
  title: 'Decentralised, with one switch',
  say: 'One passage says that nobody can switch this off; another one describes someone who can.',
  ask: 'Which of the two sentences holds, and what keeps working without you?',
  clears: 'A second independent operator, a timelocked multisig or a renounced key, or clearer wording.',
  source: ['SEED', 'L2BEAT', 'DARPA-TOB', 'OWASP-SC26'],
  pages: ['landing', 'docs', 'whitepaper', 'sponsored', 'claim'],
  check(view): readonly Spot[] {
    const absolute = view.said(ABSOLUTE_DECENTRALISED) ?? view.said(CANNOT_STOP, { anyFrame: true });
    if (!absolute) return [];
    const control = firstSaid(view, ONE_SWITCH);
    if (!control || isMentioned(view, ADMITS)) return [];
    const { sentence } = absolute;
    return [
      {
        block: sentence.block,
        start: sentence.offset + absolute.start,
        end: sentence.offset + absolute.end,
        against: { quote: control.sentence.text, url: view.doc.url },
      },
    ];
  },
  examples: {
    flags: [
      'Welcome to 100% decentralized AI.\n\n## Terms\n\nWe may suspend your agents at any time at our sole discretion.',
      'Agents that cannot be shut down.\n\nAll inference is paused while our cloud provider recovers.',
      'A fully decentralised network.\n\n## Architecture\n\nAll requests are routed through our API, hosted on one cloud account.',
    ],
    passes: [
      'We run a hybrid: training is central; settlement and escrow are not. We may suspend accounts at any time.',
      'A decentralised protocol. The marketing site is served by a content network.',
      'We may close the hosted page at any time at our sole discretion; the protocol stays reachable elsewhere.',
    ],
  },
};
export default rule;

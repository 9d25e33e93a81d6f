import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { AGENT_LIMITS } from './lexicon/agent-limits.ts';
import { passageOf } from './lexicon/page-words.ts';

const AUTONOMY = [
  pattern(String.raw`\b(?:fully|completely|100%|truly|entirely|totally) autonomous(?:ly)?\b`),
  pattern(
    String.raw`\b(?:no|zero|without(?: any)?) (?:human|humans|human intervention|human input|approvals?|oversight|permission)(?: needed| required| in the loop| involved)?\b`,
  ),
  pattern(String.raw`\b(?:hands-free|set (?:it )?(?:once )?(?:up )?and forget(?: it)?)\b`),
];
/** Money that can be moved; "payments" alone would catch every payment page. */
const MONEY =
  /\b(?:trad(?:e|es|ing)|wallets?|funds?|portfolios?|money|assets|crypto|swaps?|swapping|invest(?:s|ing|ment)?|treasur(?:y|ies)|defi|yield)\b/i;

const FULL_CONTROL = [
  pattern(
    String.raw`\b(?:agents?|bots?|ai|autopilot|algorithms?|assistant|give|grant|hand|let)\b{{GAP40}}\b(?:full|complete|total|unrestricted|unlimited) (?:control|access|authority|permission)s?\b{{GAP20}}\b(?:of|to|over)\b{{GAP15}}\b(?:wallets?|funds?|assets|portfolio|keys?)\b`,
  ),
];

const rule: Rule = {
  id: 'agent-autonomy-boast',
  row: 'security',
  severity: 'warning',
  kind: 'claim',
  claim: 'security',
  negation: 'keep',
  title: 'Unlimited control presented as a feature',
  say: 'The page presents unlimited control over your money as a feature and states no limit next to it.',
  ask: 'Which limit stops it when it is wrong, and who can undo what it did?',
  clears: 'The limits in the same view: a cap, a list of what it may touch, an end date, or an approval.',
  source: ['OWASP-LLM06', 'AGENTS-ATTACK', 'LOBSTAR', 'OWASP-ASI'],
  pages: ['landing', 'whitepaper', 'post', 'claim', 'sponsored'],
  cues: [
    'autonomous',
    'human',
    'approval',
    'oversight',
    'permission',
    'hands',
    'forget',
    'control',
    'access',
    'authority',
  ],
  find(sentence, view) {
    const { text } = sentence;
    const boast = MONEY.test(text) ? firstSpan(text, AUTONOMY) : undefined;
    const control = firstSpan(text, FULL_CONTROL);
    const denied = control && /\b(?:never|not|no|cannot|doesn't|without)\b/i.test(text.slice(0, control.end));
    const span = control && !denied ? control : boast;
    if (!span) return undefined;
    const block = passageOf(view, sentence);
    const limited = AGENT_LIMITS.some((family) => family.pattern.test(block));
    if (limited) return { ...span, severity: 'info' };
    return view.pageType === 'post' ? { ...span, severity: 'caution' } : span;
  },
  examples: {
    flags: [
      'A fully autonomous agent that trades your portfolio.',
      'Zero human intervention: it swaps, stakes and bridges your assets for you.',
      'Give the agent full control of your wallet and relax.',
      'Hands-free trading: the bot has complete access to your funds.',
      { text: 'fully autonomous trading agent, no human in the loop, just vibes', as: 'post' },
      'Set it once and forget it: the vault agent reinvests your yield.',
      'Hand the autopilot complete control over your funds and go to bed.',
      { text: 'The treasury bot moves money between five venues without any approvals.', as: 'whitepaper' },
    ],
    passes: [
      'The agent never gets full access to your wallet; it holds a session key for one contract.',
      'Beware: giving a bot full control of your wallet is how people lose funds.',
      'A fully autonomous test runner for your builds.',
      'No human reads your prompts.',
      'You stay in full control of your wallet.',
      'A fully autonomous rover maps the cave floor.',
      'Nobody, not even our own team, gives the bot full access to your funds.',
    ],
  },
};
export default rule;

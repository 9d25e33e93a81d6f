import type { Rule, Spot } from '@/lib/core/rule.ts';
import { en } from '@/lib/words/en.ts';
import { AGENT_LIMITS, moneyAgent, statedLimits } from './lexicon/agent-limits.ts';
import { examplePage } from './lexicon/example-page.ts';
import { isProjectHome } from './lexicon/project-page.ts';

const rule: Rule = {
  id: 'agent-guardrails-missing',
  row: 'security',
  severity: 'warning',
  kind: 'absence',
  title: 'An agent with money and no stated limits',
  say: 'This agent can move money; on the pages checked we did not find what limits it.',
  ask: 'How much can it spend, where, until when, who approves, and how do I stop it?',
  clears:
    'Documentation of permissions, spending limits, approvals and revocation, or the address of the policy contract.',
  source: [
    'OWASP-LLM06',
    'OWASP-LLM26',
    'OWASP-ASI',
    'PRIVY-AGENT',
    'TURNKEY-AGENT',
    'CIRCLE-AGENT',
    'ERC7715',
    'AGENTS-ATTACK',
  ],
  pages: ['landing', 'docs', 'whitepaper', 'sponsored'],
  questions: AGENT_LIMITS,
  elsewhere: /docs?|security|permission|limit|safety|policy|white ?paper|how it works/i,
  check(view): readonly Spot[] {
    if (!isProjectHome(view)) return [];
    const agent = moneyAgent(view);
    if (!agent) return [];
    const stated = statedLimits(view);
    if (stated.length >= 2) return [];
    const { sentence } = agent;
    const place = { block: sentence.block, start: sentence.offset + agent.start, end: sentence.offset + agent.end };
    const counted = { found: stated.length, kinds: AGENT_LIMITS.length };
    if (stated[0] === undefined) {
      const say = en(
        'This agent can move money; on the pages checked we found {found} of {kinds} kinds of limits.',
        counted,
      );
      return [{ ...place, say }];
    }
    const say = en(
      'This agent can move money; on the pages checked we found {found} of {kinds} kinds of limits: {~limit}.',
      { ...counted, limit: stated[0] },
    );
    return [{ ...place, severity: 'caution', say }];
  },
  examples: {
    flags: [
      examplePage('Let the agent trade for you.'),
      examplePage('Our bot rebalances what you hold every hour.'),
      examplePage('We give you agents with their own wallets.'),
      examplePage('Our AI places orders on your behalf.'),
      examplePage('The bot executes trades on six exchanges while you sleep.'),
      examplePage('An autopilot that manages your liquidity across chains.'),
      examplePage('Our agent pays for compute and signs transactions on your behalf.'),
    ],
    passes: [
      examplePage(
        'The agent swaps only on two approved contracts, at most 200 USDC a day, with a session key that you can revoke.',
      ),
      examplePage('The research agent reads public data and cannot sign anything.'),
      'Let the agent trade for you.',
      examplePage('Let the agent trade for you. Its limits are in the [docs](https://brightloom.example/docs/limits).'),
      examplePage('Every trade of the agent waits for your approval, and a daily loss of 2% stops it.'),
      examplePage('Travel agents can book trains for groups; you pay at the desk.'),
    ],
  },
};
export default rule;

import type { PageView } from '@/lib/core/page-view.ts';
import type { Question } from '@/lib/core/question.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

/**
 * The seven families of limits for an agent that can move money, G1–G7. A word counts only with an object or a number.
 * Source: the specification, rule agent-guardrails-missing (OWASP-LLM06, PRIVY-AGENT, TURNKEY-AGENT, CIRCLE-AGENT, ERC7715).
 */
export const AGENT_LIMITS: readonly (Question & { name: string })[] = [
  {
    id: 'agent-limits.G1',
    name: 'a list of what it may touch',
    pattern: pattern(
      String.raw`\b(?:allow-?list\w{0,4}|whitelist\w{0,4}|approved (?:protocols?|contracts?|addresses|recipients)|scoped (?:permissions?|keys?|access)|limited permissions|granular permissions?|permission scopes?|(?:only|solely) (?:call|swap|trade|send|interact|execute|touch|use|move)\w{0,4}\b{{GAP40}}\b(?:contracts?|routers?|addresses|recipients|pairs|protocols?|pools?|tokens?|markets?))\b`,
    ),
  },
  {
    id: 'agent-limits.G2',
    name: 'a spending limit',
    pattern: pattern(
      String.raw`\b(?:spend(?:ing)? (?:limits?|caps?)|(?:transaction|daily|weekly|amount|trade|position) (?:limits?|caps?)|rate[- ]limit\w{0,4}|(?:limit|cap|limited|capped|at most|up to|no more than|maximum|max) (?:of |to |is |at )?{{MONEY}})`,
    ),
  },
  {
    id: 'agent-limits.G3',
    name: 'an end date or a way to revoke',
    pattern: pattern(
      String.raw`\b(?:revoc\w{1,8}|revok\w{1,6}|kill[- ]?switch|emergency (?:stop|pause)|pause (?:it|the agent|the bot)|(?:session|key|permission|access|mandate)s? (?:keys? )?(?:expires?|ends?|is valid|are valid|lasts?)|(?:valid|expires?) (?:for|until|after|in|on) (?:\d|one|two|a ))`,
    ),
  },
  {
    id: 'agent-limits.G4',
    name: 'approval by a person',
    pattern: pattern(
      String.raw`\b(?:human[- ]in[- ]the[- ]loop|(?:needs?|requires?|waits? for|asks? for|without) (?:your|user|human|owner|a person's|manual) (?:approval|confirmation|signature|consent)|(?:you|owner|user) (?:approves?|confirms?|signs?) (?:each|every|all)|approve (?:each|every)|\d[- ]of[- ]\d)\b`,
    ),
  },
  {
    id: 'agent-limits.G5',
    name: 'keys kept apart',
    pattern: pattern(
      String.raw`\b(?:session keys?|mpc\b|multi-?party computation|secure enclaves?|trusted execution|smart accounts?|smart contract (?:wallets?|accounts?)|non-?custodial|self-?custod\w{1,5}|never (?:holds?|has|have|stores?|sees?|touch(?:es)?) (?:or \w{2,10} )?(?:your |the |any )?(?:private )?(?:keys?|funds))\b`,
    ),
  },
  {
    id: 'agent-limits.G6',
    name: 'a dry run or a log',
    pattern: pattern(
      String.raw`\b(?:dry[- ]runs?|simulat(?:es?|ed|ion) (?:each|every|of|before|the)|is simulated|paper trading|audit logs?|activity logs?|every (?:action|trade|transaction) is (?:logged|recorded))\b`,
    ),
  },
  {
    id: 'agent-limits.G7',
    name: 'a stop at a loss',
    pattern: pattern(
      String.raw`\b(?:stop[- ]loss\w{0,3}|drawdown (?:limit|stop|cap)|(?:max(?:imum)?|daily) (?:loss|drawdown)|circuit breakers?)\b`,
    ),
  },
];

const MONEY_AGENT = pattern(
  String.raw`\b(?:agents?|bots?|autopilot|auto[- ]?trader|ai trader)\b(?! (?:fees?|costs?)){{GAP40}}\b(?:(?:can|will|to|that|and|may) (?:\w{2,12} )?(?:trade|swap|invest|spend|rebalance)|trades|rebalances?|swaps|invests|spends|buys (?:and|or) sells|pays (?:for|with)|manages? (?:your|a|the|their) (?:wallet|portfolio|funds|assets|positions?|liquidity)|executes? (?:trades?|transactions?|swaps?|strategies|orders?)|signs? (?:transactions?|trades?)|moves? (?:your )?(?:funds|money|assets|tokens))\b|\blet (?:the|our|an?|your) (?:ai |trading |defi )?(?:agent|bot|ai)\b{{GAP20}}\b(?:trade|invest|manage|swap|rebalance|spend|pay)\b|\bagents? with (?:their own )?wallets?\b|\b(?:ai|agents?|bots?|algorithms?) (?:places?|makes?) (?:orders|trades|swaps)\b`,
);

/** The sentence where the page says that its agent moves money, if it says so. */
export function moneyAgent(view: PageView): ReturnType<PageView['said']> {
  return view.said(MONEY_AGENT);
}

/** Names of the families of limits that are stated anywhere on the pages of the project. */
export function statedLimits(view: PageView): readonly string[] {
  return AGENT_LIMITS.filter((family) => view.stated(family)).map((family) => family.name);
}

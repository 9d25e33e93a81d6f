import type { ProjectKind } from '@/lib/core/project-kind.ts';
import { BY_LINK_OR_FIGURE, facet } from './facet.ts';

const OF_AGENTS: { kinds: readonly ProjectKind[] } = { kinds: ['agents'] };
const NOT_OF_AGENTS: { kinds: readonly ProjectKind[] } = {
  kinds: ['compute', 'data', 'provenance', 'model', 'token-only', 'other'],
};

/**
 * The seven families of limits of an agent that can move money (G1–G7), each with an object or a number, and for
 * everybody the audit and the way to report. Source: the specification, rules `agent-guardrails-missing` and
 * `guardrails-documented` (OWASP-LLM06, PRIVY-AGENT, TURNKEY-AGENT, CIRCLE-AGENT, ERC7715), section 7.
 */
export const SECURITY_FACETS = [
  facet(
    'security.allowlist',
    'a list of what it may touch',
    'allow allowlist whitelist approved scoped only permission restrict limit which contract address recipient protocol pool router token function action',
    String.raw`\b(?:allow-?list|whitelist)(?:s|ed)?\b{{GAP30}}\b(?:contracts?|addresses|recipients?|protocols?|pools?|routers?|domains?|tokens?|functions?|actions?)\b|\b(?:contracts?|addresses|recipients?|protocols?|pools?|routers?|tokens?|functions?|actions?)\b{{GAP30}}\b(?:allow-?list(?:s|ed)?|whitelist(?:s|ed)?)\b|\b(?:only|solely) (?:call|swap|trade|send|interact|execute|touch|use|move|pay)\w{0,4}\b{{GAP40}}\b(?:contracts?|routers?|addresses|recipients?|pairs|protocols?|pools?|tokens?|markets?|actions?)\b|\bwhich (?:protocols?|contracts?|pools?|tokens?|recipients?|addresses|actions?|apps?)\b{{GAP15}}\b(?:touch|use|call|trade|access|interact|pay|reach)\b|\b(?:scoped|limited|restricted) (?:to|permissions? for|keys? for)\b{{GAP30}}\b(?:contracts?|addresses|recipients?|protocols?|functions?|tokens?|methods?|actions?)\b`,
    OF_AGENTS,
  ),
  facet(
    'security.spend-limit',
    'a spending limit',
    'spend daily weekly transaction limit cap most no max transfer how',
    String.raw`\b(?:spend(?:s|ing)?|limit(?:s|ed)?|caps?|capped|at most|no more than|max(?:imum)?|transfers?)\b{{GAP25}}(?:{{MONEY}}|{{PCT}}){{GAP25}}\b(?:per|a|an|each|every)\b ?(?:trade|day|hour|week|month|transaction|job|session|swap|order|agent)\b|\b(?:you|owners?|users?) (?:can |may )?(?:decide|set|choose|define|fix)s? how much\b{{GAP20}}\b(?:spends?|trades?|moves?|pays?|sends?)\b|\b(?:set|define|choose|configure|change|enforce)s?\b{{GAP20}}\b(?:spend(?:ing)?|transaction|daily|weekly|trade|position) (?:limits?|caps?)\b|\b(?:spend(?:ing)?|daily|weekly|per-transaction|transaction) (?:limits?|caps?) (?:of|is|are|for|per|on)\b`,
    OF_AGENTS,
  ),
  facet(
    'security.expiry',
    'an end date or a way to revoke',
    'revoc revok kill emergency pause expire valid session key permission cancel',
    String.raw`\b(?:you|users?|owners?|people|anyone with) (?:can|may) (?:\w{2,12} )?(?:revoke|pause|stop|cancel|remove)\b{{GAP30}}\b(?:agents?|bots?|keys?|permissions?|access|sessions?|allowances?|approvals?|it|delegations?)\b|\b(?:agents?|bots?|session keys?|keys?|permissions?|mandates?|delegations?|sessions?)\b{{GAP40}}\b(?:can be (?:revoked|paused|stopped|cancel{1,2}ed)|expires?|is valid (?:for|until)|are valid (?:for|until)|ends? after)\b|\brevok(?:e|es|ed|ing) (?:the |your |an? |its |all |any )?(?:agent'?s? |session |api )?(?:keys?|permissions?|access|approvals?|allowances?|delegations?)\b|\bkill[- ]?switch\b{{GAP40}}\b(?:stops?|pauses?|button|lets?|in)\b`,
    OF_AGENTS,
  ),
  facet(
    'security.approval',
    'who approves',
    'human approv confirm sign you owner user above over 2 multi requir wait ask',
    String.raw`\b(?:above|over|larger than|more than)\b{{GAP15}}{{MONEY}}{{GAP60}}\b(?:approv\w{1,3}|confirm\w{0,5}|sign(?:s|ed|ature)?|human|person)\b|\b(?:needs?|requires?|waits? for|asks? for) (?:your|user|human|the owner's|owner|a person's|manual|explicit) (?:\w{3,10} )?(?:approval|confirmation|signature|consent|sign-?off)\b|\b(?:you|the owner|the user|a person|a human) (?:must |has to |have to )?(?:approves?|confirms?|signs?) (?:each|every|all|any)\b|\b(?:approve|confirm) (?:each|every) (?:trade|transaction|action|payment|order|transfer|swap)\b|\bhuman[- ]in[- ]the[- ]loop\b{{GAP40}}\b(?:approv\w{1,3}|confirm\w{0,5}|for|before)\b`,
    OF_AGENTS,
  ),
  facet(
    'security.keys-apart',
    'where the keys are kept',
    'session mpc key enclave smart never self non wallet private',
    String.raw`\b(?:session keys?|key shares?|private keys?|seed phrases?|keys?)\b{{GAP30}}\b(?:(?:stay|remain|kept|held|stored|generated|live|sealed|encrypted|never leaves?|derived)\b{{GAP15}}\b(?:in|on|inside|within|by|your|the|an?)|split (?:between|across|into))\b{{GAP25}}\b(?:enclaves?|tee|hardware|hsm|device|wallet|browser|smart account|vault|owner|you|phone|computer|parties|signers)\b|\b(?:agent|it|we|the (?:app|service|platform|bot|agent)) never (?:holds?|has|have|stores?|sees?|touch(?:es)?|receives?)\b{{GAP20}}\b(?:keys?|seed|phrases?|funds)\b`,
    { ...OF_AGENTS, negation: 'keep' },
  ),
  facet(
    'security.log',
    'a dry run or a log',
    'dry simulat paper audit activity every each log record',
    String.raw`\b(?:every|each|all) (?:action|trade|transaction|order|payment|step|call)s? (?:is|are) (?:first )?(?:logged|recorded|simulated|written)\b|\b(?:simulat(?:es?|ed)|dry[- ]?runs?) (?:each|every|the|all|of) (?:\w{3,12} )?(?:trade|transaction|action|order|call|swap)s?\b|\b(?:audit|activity|action) (?:logs?|trail)\b{{GAP30}}\b(?:of|with|shows?|records?|lists?|for|each|every)\b|\bpaper[- ]trading mode\b`,
    OF_AGENTS,
  ),
  facet(
    'security.stop',
    'a stop at a loss',
    'stop drawdown max daily loss circuit',
    String.raw`\b(?:stop[- ]loss\w{0,3}|drawdown|(?:max(?:imum)?|daily) loss|circuit breakers?)\b{{GAP40}}(?:{{PCT}}|{{MONEY}}|\b(?:stops?|halts?|pauses?|closes?) (?:the |all |its )?(?:agent|bot|trad\w{1,4}|positions?|orders?))|(?:{{PCT}}|{{MONEY}}){{GAP20}}\b(?:stop[- ]loss|drawdown|daily loss)\b|\b(?:set|configure|choose)s?\b{{GAP20}}\bstop[- ]loss`,
    OF_AGENTS,
  ),
  facet('security.audit', 'an audit to open', '', BY_LINK_OR_FIGURE, {
    links: { kinds: ['auditor'], grade: 'R3' },
  }),
  facet(
    'security.report',
    'where to report a problem',
    'security vulnerab report disclos bounty',
    String.raw`\b(?:report|disclose|send)\b{{GAP30}}\b(?:vulnerabilit(?:y|ies)|security (?:issues?|problems?|bugs?|holes?))\b{{GAP40}}\b(?:to|at|via|through|by|here)\b|\bsecurity@[\w.-]{3,60}|\bbug bounty\b{{GAP40}}(?:{{MONEY}}|\b(?:on|at|via|pays?|rewards?)\b)`,
    { links: { kinds: ['bounty'], grade: 'R3' } },
  ),
  facet(
    'security.permission',
    'what a key or an approval allows',
    'approv allowance permission signature key coldkey hotkey api private signing session only without anyone someone whoever',
    String.raw`\b(?:approvals?|allowances?|permissions?|signatures?|coldkeys?|hotkeys?|(?:private|api|signing|session) keys?)\b{{GAP40}}\b(?:(?:only )?(?:lets?|allows?|permits?|controls?|gives?|grants?)|can(?:not)? (?:only )?(?:move|spend|transfer|sign|withdraw|be used)|limited to|is (?:needed|required|used) (?:only )?(?:to|for))\b|\b(?:only|without) (?:the |a |your )?(?:owner|coldkey|hotkey|accounts? (?:in|included)|addresses in|signers?)\b{{GAP40}}\b(?:can|may|could)\b{{GAP15}}\b(?:move|spend|transfer|sign|withdraw|claim|pause|mint)\b|\b(?:anyone|someone|whoever|attackers?|others?)\b{{GAP50}}\b(?:seed phrases?|recovery phrases?|private keys?|coldkeys?|mnemonics?)\b{{GAP50}}\b(?:can|could|controls?|has full|gains?|would)\b`,
    { ...NOT_OF_AGENTS, negation: 'keep' },
  ),
  facet(
    'security.own-keys',
    'how your own keys are protected',
    'key coldkey seed phrase mnemonic hardware never private password secret use using require with nobody no we the do',
    String.raw`\b(?:private keys?|keys?|coldkeys?|seed phrases?|mnemonics?|passwords?|secrets?)\b{{GAP40}}\b(?:(?:stays?|remains?|kept|held|stored|generated|derived|encrypted|never leaves?|sealed)\b{{GAP20}}\b(?:on|in|inside|with|your|the|an?)\b{{GAP20}}\b(?:device|browser|hardware|enclave|tee|wallet|hsm|phone|computer|machine|workstation|vault|offline|air-?gapped)|(?:is|are) encrypted with)\b|\b(?:we|the (?:app|service|platform|extension|wallet)|nobody|no one) (?:never|cannot|can't|do(?:es)? not|can) (?:see|sees|store|stores|hold|holds|access|accesses|read|reads|receive|receives|have)\b{{GAP25}}\b(?:private keys?|keys?|seed|phrases?|funds|mnemonics?)\b|\b(?:use|using|requires?|with) an? (?:air-?gapped|dedicated|hardware|offline)\b{{GAP15}}\b(?:machine|wallet|device|workstation|computer|signer)\b`,
    { ...NOT_OF_AGENTS, negation: 'keep' },
  ),
];

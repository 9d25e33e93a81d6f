import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { isMentioned } from './lexicon/page-words.ts';

const PATTERNS = [
  pattern(
    String.raw`\b(?:limit(?:ed)?|cap(?:ped)?|at most|up to|no more than|max(?:imum)?)\b{{GAP30}}(?:{{MONEY}}|{{PCT}}|\b\d{1,6} (?:trades?|transactions?|swaps?|orders?|transfers?|tokens?|coins?|positions?|payments?|actions?)){{GAP30}}\b(?:per|a|each|every) ?(?:trade|day|hour|week|month|transaction|job|session)\b`,
  ),
  pattern(
    String.raw`\bonly (?:call|swap|trade|send|interact|use|touch)\w{0,4}\b{{GAP30}}\b(?:listed|approved|chosen|named|two|three|\d{1,2}) (?:\w{2,15} ){0,2}(?:contracts?|routers?|addresses|recipients|pairs|pools?)\b|\b(?:agents?|bots?)\b{{GAP40}}\b(?:allow-?list(?:ed)?|whitelist(?:ed)?) (?:of|contracts?|addresses|recipients)\b`,
  ),
  pattern(
    String.raw`\b(?:agents?|bots?|session keys?|mandates?|permissions?)\b{{GAP60}}\b(?:can be revoked|revoke (?:it|them|the key|access)|kill switch|can be paused|expires? (?:after|in|on) (?:\d{1,4}|one|a) \w{3,8})\b|\byou can revoke (?:the |its |an? )?(?:agents?|bots?|session key|permissions?)\b`,
  ),
  pattern(
    String.raw`\b(?:above|over|larger than|more than)\b{{GAP15}}{{MONEY}}{{GAP60}}\b(?:approv(?:al|e|ed|es)|confirm\w{0,5}|sign(?:s|ed|ature)?|human|person)\b|\b(?:approval|confirmation|signature)\b{{GAP30}}\b(?:above|over|larger than|more than)\b{{GAP12}}{{MONEY}}`,
  ),
  pattern(
    String.raw`\b(?:daily|weekly|monthly|spending) (?:budget|limit|cap)\b{{GAP30}}\b(?:agents?|bots?|it) (?:then )?(?:stops?|pauses?)\b`,
  ),
];
/** A limit that is still to come is a plan. */
const NOT_A_LIMIT = /\b(?:coming soon|will (?:be|add|support)|planned|roadmap|no limit|without (?:a |any )?limits?)\b/i;
/** "Up to 480% a year, paid every day" is an offer, not a limit. */
const PAYOUT = /\b(?:apy|apr|yields?|earn(?:s|ed|ing|ings)?|rewards?|profits?|returns?|payouts?|interest|bonus)\b/i;
const AGENT = /\b(?:agents?|bots?|autopilot|session keys?|assistant)\b/i;

const rule: Rule = {
  id: 'guardrails-documented',
  row: 'security',
  severity: 'good',
  kind: 'green',
  title: 'Limits of the agent stated',
  say: 'The page states a concrete limit for what the agent may do with money.',
  ask: 'Where is this limit enforced: in a contract, in the wallet, or in your server?',
  clears: 'The documentation, with the policy or session key on-chain.',
  source: ['OWASP-LLM26', 'PRIVY-AGENT', 'ERC7715', 'SEAL-AI'],
  pages: ['landing', 'docs', 'whitepaper'],
  cues: [
    'trade',
    'day',
    'hour',
    'week',
    'month',
    'transaction',
    'job',
    'session',
    'only',
    'allow',
    'allowlist',
    'whitelist',
    'revoke',
    'kill',
    'paused',
    'expire',
    'approv',
    'confirm',
    'sign',
    'human',
    'person',
    'budget',
    'limit',
    'cap',
    'signature',
  ],
  find({ text }, view) {
    if (!isMentioned(view, AGENT)) return undefined;
    const span = firstSpan(text, PATTERNS);
    return span && !NOT_A_LIMIT.test(text) && !PAYOUT.test(text) ? span : undefined;
  },
  examples: {
    flags: [
      'The agent can spend at most 200 USDC per day.',
      'The agent may only call the two listed routers.',
      'Anything above $500 that the bot wants to send waits for your approval.',
      'The session key expires after 7 days, and you can revoke it in one click.',
      'The agent needs your approval for every transfer over $100.',
      { text: 'You set a daily budget, and the agent stops when it is used up.', as: 'docs' },
      'The bot is capped at 5% of the portfolio per trade.',
      { text: 'Agents use an allowlist of contracts that the owner signs.', as: 'docs' },
    ],
    passes: [
      'There is no limit on what the agent can do per day.',
      'Let the agent work: up to 300% APY, paid every day.',
      'Look for an agent with a spending limit of at most 200 USDC per day.',
      'Limits for the agent are coming soon.',
      'Our bot plan allows up to 20 agents each month.',
      { text: 'Agent sessions are limited to 10 messages per hour.', as: 'docs' },
      'The small plan covers up to 3 reports per day.',
      'The agent is not limited to 200 USDC per day.',
    ],
  },
};
export default rule;

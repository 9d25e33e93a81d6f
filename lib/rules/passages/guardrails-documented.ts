import type { PassageRule } from '@/lib/core/passage.ts';
import { family } from './family.ts';

const rule: PassageRule = {
  id: 'guardrails-documented',
  row: 'security',
  title: 'Names limits and safeguards of keys and agents',
  explains: true,
  window: 8,
  least: 2,
  must: [],
  not: /\b(?:coming soon|will soon|planned|roadmap|no limits?|without (?:any )?limits?)\b/i,
  families: [
    family(
      'scope',
      'allow whitelist approved specifically only predefined permission scoped limited programmable granular access',
      String.raw`\b(?:allow-?list\w{0,4}|whitelist\w{0,4}|approved (?:protocols?|contracts?|addresses|recipients)|specifically approved|only (?:authorized|approved|whitelisted|accounts? (?:included )?in|addresses in|the owner)\b|only (?:execute|call|swap)s?\b|predefined actions?|permission levels?|scoped (?:to|keys?|permissions?)|limited permissions|programmable permissions|granular\w{0,4} (?:control|permissions?)|access controls?)`,
    ),
    family(
      'limit',
      'spend transaction maximum max per rate daily amount limit allowance',
      String.raw`\b(?:spend(?:ing)? (?:limit|cap)s?|transaction limits?|maximum (?:amount|transaction|spend)\w{0,3}|per[- ](?:day|transaction|trade) (?:limit|cap)s?|rate[- ]limit(?:s|ed|ing)?|daily limits?|amount limits?|limit(?:s|ed)? (?:on|to|per) {{GAP12}}(?:{{MONEY}}|spend|transactions?|trades?|amounts?)|allowance (?:details|of|is|amount)s?)\b`,
    ),
    family(
      'time',
      'expir time timelock predetermined valid session',
      String.raw`\b(?:(?:keys?|permissions?|sessions?|access|approvals?|it|they) expires?|expiry (?:date|time)|time[- ](?:limited|bound|locked)|time-?locks?|predetermined time\w{0,6}|valid (?:for|until)|session (?:duration|lifetime))\b`,
    ),
    family(
      'revoke',
      'revoc revok kill pause emergency',
      String.raw`\b(?:revoc\w{1,5}|revok\w{1,3}|kill[- ]?switch|paus(?:e|ed|able) (?:the|by|it|when|its)|emergency (?:stop|pause))\b`,
    ),
    family(
      'approval',
      'human require confirm approve multi multisig of 2 3 two',
      String.raw`\b(?:human[- ]in[- ]the[- ]loop|require\w{0,3} (?:your|user|human|owner|explicit) (?:approval|confirmation|consent|signature)|confirm\w{0,3} (?:each|every|before)|approve each|multi-?sig\w{0,8}|\d{1,2}[- ]of[- ]\d{1,2})\b`,
    ),
    family(
      'custody',
      'self non never exclusive session mpc key account smart private coldkey hotkey merkle hardware air encrypt',
      String.raw`\b(?:self-?custod\w{1,5}|non-?custod\w{1,5}|never (?:stores?|has|have|holds?|touch\w{0,2}|sees?|leaves?|enter|share) (?:or has access to )?(?:your |the )?(?:private keys?|seed phrase|mnemonic)|exclusive control|session keys?|mpc\b|key shares?|account abstraction|smart (?:contract )?(?:wallets?|accounts?)|coldkey (?:workstation|private key)|hardware wallets?|air-?gapped|merkle (?:root|tree|proof)s?|encrypted (?:with|by|private keys?))\b`,
      'keep',
    ),
    family(
      'isolate',
      'trusted tee enclave isolated sandbox attestation',
      String.raw`\b(?:trusted execution|tees?\b|enclave\w{0,1}|isolated environment|sandbox(?:ed|es)?|attestation (?:quotes?|reports?|documents?)|remote attestation)\b`,
    ),
    family(
      'stop',
      'stop drawdown circuit simulat dry audit',
      String.raw`\b(?:stop[- ]loss(?:es)?|drawdown|circuit breakers?|simulat(?:e|es|ed) (?:the|each|every|all|before|your)|dry[- ]runs?|audit logs?)\b`,
    ),
  ],
  source: ['OWASP-LLM26', 'PRIVY-AGENT', 'ERC7715', 'SEAL-AI'],
  examples: {
    flags: [
      'The agent works with a session key. Set a daily limit in the settings, and revoke the key whenever you want.',
      'Trades go to an allowlist of pools. Above the transaction limit the bot waits.',
      'Keys expire after a week. Pausing is done by a 2-of-3 multisig.',
      'Each order is run in a sandbox first. Only approved recipients can be paid.',
      'The app never holds your private keys. It requires your approval for each swap.',
      'A circuit breaker stops the bot at a drawdown of 5%. An emergency stop is one click away.',
    ],
    passes: [
      'Security is our priority.',
      'The agent trades without limits. You can revoke nothing.',
      'A spending limit is planned, and so is an allowlist.',
      'The key to success is a good team.',
      'The offer expires on Friday. Approve each friend on the guest list.',
      'Scammers say that their bot has a daily limit and an allowlist.',
    ],
  },
};
export default rule;

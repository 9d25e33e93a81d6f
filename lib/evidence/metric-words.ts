import type { ClaimKind } from '@/lib/core/claim.ts';

/** Words in an address or link that show that it speaks of such a claim; our judgement. */
const NOUNS: Partial<Record<ClaimKind, RegExp>> = {
  audience: /holder|follower|member|communit|user|wallet|address/i,
  signup: /user|wallet|address|account|download|install|sign-?up|quest|points/i,
  money: /tvl|volume|treasury|reserve|locked|stak|market-?cap|fees|raised|filing|fund/i,
  supply: /node|gpu|provider|validator|miner|device|capacity|supply|cluster|network/i,
  ally: /partner|customer|case-?stud|portfolio|ecosystem|member|blog|news|press|grant|integration|listing/i,
  demand: /job|usage|revenue|fees|lease|request|inference|query|queries|stats|metrics|customer|transactions|dashboard/i,
  reliability: /status|uptime|latency|incident|sla|performance|metrics/i,
  data: /licen|payout|dataset|data|consent/i,
  provenance: /attest|proof|hash|c2pa|manifest|verif|record|registry/i,
  integrity: /verif|proof|dispute|slash|challenge|attest|reserve|sybil|check/i,
  benchmark: /bench|eval|leaderboard|result|accuracy|paper|compare|comparison|arxiv/i,
  return: /apr|apy|yield|reward|stak|fees|revenue|pool/i,
  audit: /audit|review|assessment|report|pentest|security|verification|finding|contest|publications/i,
  ai: /model|weights|paper|arxiv|eval|huggingface|card|inference/i,
  control: /multisig|safe|timelock|governance|governor|owner|admin|validator|address|contract|upgrade/i,
  security: /security|bounty|audit|insurance|policy|multisig|contract|certificate|soc/i,
  privacy: /privacy|data|encrypt|policy|gdpr|zk|confidential/i,
  code: /github|gitlab|codeberg|huggingface|source|code|contract|address|token|repo/i,
  token: /token|supply|vesting|unlock|lock|burn|holder|address|contract|treasury|liquidity/i,
  standing: /register|registration|licen|filing|patent|authori|certificate|award|company/i,
};

/** The pattern for a kind of claim; undefined where any page may show it. */
export function nounsOf(kind: ClaimKind): RegExp | undefined {
  return NOUNS[kind];
}

/**
 * The four things that an explanation of "why a chain" has: a part on the chain, its job, the parties, and what it
 * spares them. Source: the specification, rule `why-crypto-clear` and its passage-level families.
 */
export const ON_CHAIN_PART = String.raw`\b(?:on-?chain|escrow(?:ed|s)?|stak(?:e|es|ed|ing)|slash(?:ed|es|ing)?|settle(?:s|d|ment)?|smart contracts?|(?:public |shared |distributed )ledger|blockchain|(?:cryptographic|validity|zero-knowledge) proofs?|proof[- ]of[- ]\w{2,14}|(?:in (?:return|exchange) for|paid (?:in|with)|pay(?:s|ing)? (?:in|with)|rewarded (?:in|with)) (?:[\w$-]{1,16} ){0,2}tokens?)\b`;

export const CHAIN_JOB =
  /\b(?:coordinat(?:e|es|ed|ing)|pay|pays|paid|payments?|settle[sd]?|settlement|verif(?:y|ies|ied)|penali[sz]\w{1,3}|record(?:s|ed)?|holds?|held|locks?|locked|lose|loses|releases?|released|reward(?:s|ed)?|match(?:es|ed)?|distribut\w{1,4}|compete|scor(?:e|es|ed)|offers?|rents?|exchanges?|enforc\w{1,3})\b/i;

export const CHAIN_PARTY =
  /\b(?:providers?|requestors?|customers?|contributors?|operators?|nodes?|buyers?|sellers?|creators?|publishers?|users?|labs?|studios?|miners?|validators?|renters?|developers?|owners?|artists?|clients?|consumers?|workers?|agents?)\b/i;

export const CHAIN_PURPOSE =
  /\b(?:without (?:a |an |any |one |the |having to |needing to |relying |trusting |central|intermediar|middle)|instead of|rather than|so (?:that )?(?:\w{1,14} ){0,3}(?:can|cannot|need|needs|are|is|do|does|has|have|gets?|pays?|must)|because|which means|no single|otherwise|nobody (?:can|has)|no one (?:can|has)|only when|in return for|in exchange for|trustless(?:ly)?)\b/i;

/** The part on the chain is the subject or the place of the job: said plainly, without naming what it spares. */
export const PART_DOES_JOB = String.raw`\b(?:blockchain|ledger|smart contracts?|escrow(?: contract)?)\s(?:[a-z]{1,12}\s)?(?:records?|holds?|settles?|enforces?|releases?|verif(?:y|ies)|coordinates?|pays?|distributes?|locks?)\b|\b(?:recorded|registered|settled|paid|verified|enforced|released)\s(?:[a-z]{1,10}\s){0,2}(?:on-?chain|(?:on|in) (?:the|a) (?:public |shared )?(?:blockchain|ledger)|by (?:a|the) smart contract)`;

/** Work given against tokens: who gives what for what. */
export const WORK_FOR_TOKENS = String.raw`\b(?:offer|rent|provide|contribute|sell|share)s?\b{{GAP60}}\bin (?:exchange|return) for\b{{GAP30}}\btokens?\b`;

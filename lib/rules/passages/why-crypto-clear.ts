import type { PassageRule } from '@/lib/core/passage.ts';
import { family } from './family.ts';

const rule: PassageRule = {
  id: 'why-crypto-clear',
  row: 'why-crypto',
  title: 'Says in a few sentences what the chain is for',
  explains: true,
  window: 3,
  least: 3,
  must: ['primitive', 'party'],
  not: /\b(?:we believe|our (?:mission|vision)|imagine|passive income|while you sleep|apy|apr|profits?|presale|to the moon|coming soon|will soon)\b/i,
  families: [
    family(
      'primitive',
      'escrow stak slash on onchain smart cryptographic proof ledger blockchain mint burn in for token emission paid reward receive return',
      String.raw`\b(?:escrow\w{0,4}|stak(?:e|es|ed|ing)\b|slash\w{0,4}|on-?chain (?:payments?|settlement|record\w{0,3}|licen\w{1,6}|royalt\w{1,4})|(?:recorded|registered|settled|stored|published) (?:on-?chain|(?:on|in) the (?:blockchain|ledger|chain))|smart contracts?|cryptographic (?:proofs?|proving|certificates?|verification)|proof[- ]of[- ]\w{1,14}|proofs?\b|(?:public |shared |distributed )ledger|mint(?:ed|s)?\b|burn(?:ed|s)?\b|(?:in|for|rewarded with|paid in|paid with|receive|return for|in exchange for) (?:the )?[A-Z$]{2,6} tokens?|tokens? (?:is|are) (?:minted|distributed|paid|released|earned)|emissions?)`,
    ),
    family(
      'party',
      'provider request contribut miner validator node artist creator data publisher consumer customer developer storage renter user buyer seller operator worker',
      String.raw`\b(?:providers?|request(?:o|e)rs?|contributors?|miners?|validators?|(?:node )?operators?|artists?|creators?|data owners?|publishers?|consumers?|customers?|developers?|renters?|users|buyers?|sellers?|workers?)\b`,
    ),
    family(
      'exchange',
      'in reward paid pay release earn compensat royalt score rank distribut coordinat match compet settle',
      String.raw`\b(?:in (?:return|exchange) for|rewarded|paid|pays?|released?|earn(?:s|ed)?|compensat\w{1,4}|royalt(?:y|ies)|scored?|rank(?:s|ed)?|distribut\w{1,4}|coordinat\w{1,4}|match(?:es|ed)?|compete\w{0,2}|settle\w{0,4})\b`,
    ),
    family(
      'trust',
      'without instead no trustless rely rather validate verif cheat malicious deterrent owner nobody neither',
      String.raw`\b(?:without (?:\w{1,14} ){0,3}(?:trust\w{0,4}|intermediar\w{1,3}|middle\w{1,4}|central|single)|instead of (?:one|a single|a central|us|our|a company)|no (?:single|central|one) (?:company|owner|party|point|can)|nobody (?:can|has to)|trustless(?:ly)?|relying on (?:any )?third part\w{1,3}|rather than|validate that|verified|verif(?:y|ies)|cheat\w{0,4}|malicious|deterrent|ownership)\b`,
    ),
  ],
  source: ['SEED', 'MAFRUR'],
  examples: {
    flags: [
      'A renter locks the price of a job in escrow. The provider is paid when the result arrives. Nobody can keep the money in between.',
      'Sensor owners publish readings and buyers pay for them through a smart contract. Each sale is verified by two nodes.',
      'Workers stake before they take a task, and lose the stake when they cheat. Customers pay per finished task.',
      'Licences are recorded on the ledger. Publishers see which developers use their archive, and royalties are settled every week.',
      'Miners store pieces of files. A proof of storage is checked every hour, and only then is the miner paid.',
      'Validators score each answer. Tokens are minted for contributors by that score, without a central company that decides.',
    ],
    passes: [
      'A renter locks the price of a job in escrow.',
      'Our users love the app. It is fast. It is verified by the store.',
      'Providers are paid by bank transfer on Fridays. Customers get an invoice.',
      'We believe in staking, providers and ownership for everyone. Users are paid in freedom.',
      'Stake and earn while you sleep. Users are paid daily.',
      'Beware of sites that say that providers stake, users are paid and nobody can cheat.',
    ],
  },
};
export default rule;

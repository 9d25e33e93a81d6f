import type { PassageRule } from '@/lib/core/passage.ts';
import { family } from './family.ts';

const rule: PassageRule = {
  id: 'verification-explained',
  row: 'ai',
  title: 'Says in a few sentences how results are checked',
  explains: true,
  window: 4,
  least: 3,
  must: ['mechanism', 'target'],
  not: /\b(?:coming soon|will soon|planned|roadmap|one day)\b/i,
  families: [
    family(
      'mechanism',
      'attest remote trusted tee tdx sgx proof zero zk validity fraud challeng disput redundan re rerun reexec consensus watermark benchmark validator reputation signature enclave score credibility spot sampl',
      String.raw`\b(?:attestations?|trusted execution|tees?\b|tdx|sgx|enclaves?|proof[- ]of[- ](?:render\w{0,4}|storage|replication|spacetime|useful work|contribution|inference|learning)|zero[- ]knowledge|zk-?(?:snarks?|ml|proofs?|vm)?\b|validity proofs?|fraud proofs?|challenge[sd]?\b|disput\w{1,4}|redundan\w{1,4}|re-?execut\w{1,4}|re-?run\w{0,4}|spot[- ]check\w{0,4}|watermark\w{0,4}|validators? (?:\w{2,14} ){0,2}(?:score|evaluate|rank|verify|check|compare)\w{0,2}|signature chain|credibility|reputation score)`,
    ),
    family(
      'target',
      'inference respon output result render storage stored data job workload computation task model training gpu hardware work answer',
      String.raw`\b(?:inference|responses?|answers?|outputs?|results?|render\w{0,4}|storage|stored|data|jobs?|workloads?|computations?|tasks?|models?|training|gpus?|hardware|work)\b`,
    ),
    family(
      'checker',
      'validator verif request user client anyone auditor node the peer second watcher',
      String.raw`\b(?:validators?|verif(?:y|ies|ier|iers|ied|ication)|request(?:o|e)rs?|users? (?:can|to) verify|clients?|anyone can|auditors?|second (?:node|provider)|other nodes|the network|peers?|watchers?)\b`,
    ),
    family(
      'price',
      'slash penal release refund random time period periodic every threshold sign endpoint on etherscan bond stake collateral bound tamper local genuine credibility incorrect % lose score',
      String.raw`\b(?:slash\w{0,3}|penal\w{1,6}|refund\w{0,3}|random(?:ly)?|time interval|periodic(?:ally)?|every \d{1,4}|\d{1,3} ?%|threshold|signing (?:key|address)|endpoint|on-?chain verif\w{1,8}|bond(?:s|ed)?|stakes?|staked|collateral|bound to|tamper\w{0,6}|genuine|loses?|incorrect|scaled?|deterministic)\b`,
    ),
  ],
  source: ['VERIF-EQ', 'VERIF-FRONTIER'],
  examples: {
    flags: [
      'Every tenth job is re-run by a second node. If the outputs differ, the provider is slashed.',
      'The enclave returns an attestation with each answer. Clients verify it against the public signing key.',
      'Validators check stored data at random times. A miner whose data is incorrect loses credibility.',
      'A result can be challenged for an hour. The watcher puts up a bond and the network decides.',
      'Each render gets a proof of render. Peers compare it, and a provider who cheats loses the stake.',
      'Anyone can dispute an inference result. The verifier re-executes it, and the bond goes to the winner.',
    ],
    passes: [
      'Our models give correct results.',
      'We use zero-knowledge proofs for everything.',
      'Customers can dispute a bill within 30 days.',
      'TEE, zk and redundancy: all the words you like.',
      'Training data is stored in the cloud. The network is fast.',
      'Results will soon be re-run by a second node, and cheating providers slashed, as planned.',
    ],
  },
};
export default rule;

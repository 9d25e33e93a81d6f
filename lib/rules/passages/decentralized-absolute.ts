import type { PassageRule } from '@/lib/core/passage.ts';
import { family } from './family.ts';

const rule: PassageRule = {
  id: 'decentralized-absolute',
  row: 'control',
  title: 'Large words about control',
  explains: false,
  window: 1,
  least: 2,
  must: ['core'],
  families: [
    family(
      'core',
      'decentrali permissionless trustless democrati sovereign censorship centrali',
      String.raw`\b(?:decentrali[sz]\w{1,6}|permissionless\w{0,4}|trustless\w{0,4}|democrati[sz]\w{1,6}|sovereign\w{0,3}|censorship|no (?:centrali[sz]ed|single|central) (?:entity|party|authority|company))\b`,
      'keep',
    ),
    family(
      'grand',
      'everyone anyone for humanity the hands world globe global entire complete true truly fully 100 first only must future inclusive equitable fair open own challenge break big limitless prove no control',
      String.raw`\b(?:everyone|anyone|for all|humanity|the few|hands of (?:a|the) few|the (?:world|globe)|entire|complete|true|truly|fully|100%|the first|the only|world's|must (?:therefore )?be|future of|inclusive|equitable|fair,? (?:open|and)|open,? (?:fair|equitable|inclusive|transparent|and)|own and shape|challenge (?:that|the) paradigm|break\w{0,3} (?:free|the monopoly)|big tech|limitless|proves? you can|no (?:centrali[sz]ed |single |central )?(?:entity|one|company|party) (?:that )?(?:controls?|owns?|can))\b`,
      'keep',
    ),
  ],
  source: ['SEED', 'DARPA-TOB'],
  examples: {
    flags: [
      'Larkspur is the first fully decentralised brain for humanity.',
      'We break the monopoly of big tech with permissionless models.',
      'A trustless network that is open and fair for everyone.',
      'Sovereign AI must be owned by anyone who runs a node.',
      'Complete decentralisation of the entire stack.',
      'A truly censorship-resistant home for your models.',
    ],
    passes: [
      'The index is decentralised; the scheduler is ours.',
      'Everyone can read the docs.',
      'Is it fully decentralised?',
      'Beware of projects that say they are fully decentralised.',
      'The network is not fully decentralised yet.',
      'According to the report, the firm called itself a truly decentralised bank.',
    ],
  },
};
export default rule;

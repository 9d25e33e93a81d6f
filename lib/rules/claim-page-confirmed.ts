import { isClaimPage } from '@/lib/core/claim-address.ts';
import type { KnownProject } from '@/lib/core/known.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { spotOfBlock } from '@/lib/core/rule.ts';
import { en } from '@/lib/words/en.ts';
import { asksToClaim } from './lexicon/claim-asked.ts';
import { WHOLE_PAGE } from './lexicon/project-page.ts';
import { claimActions } from './lexicon/wallet-actions.ts';

const ORBIT: KnownProject = {
  name: 'Orbit Loom',
  domains: ['orbitloom.example'],
  handles: [],
  from: 'saved',
  claimPages: ['https://claim.orbitloom.example', 'https://drops.example/orbit'],
};
const known = { projects: [ORBIT] };
const CLAIM = '# Orbit Loom airdrop\n\n[Claim now](button:)\n\n[Connect wallet](button:)';
const HOME = 'https://claim.orbitloom.example/';

const rule: Rule = {
  id: 'claim-page-confirmed',
  row: 'requests',
  severity: 'good',
  kind: 'dom',
  title: 'A claim page that you confirmed',
  say: 'This is a claim page that you confirmed for a project on your list; what it asks a wallet for is looked at all the same.',
  ask: 'Is what the wallet is asked for what the project announced?',
  clears: 'The address on your list, which you can take back there.',
  source: ['FBI-NFT'],
  pages: ['claim', 'landing'],
  check(view): readonly Spot[] {
    const project = view.known.projects.find(({ claimPages = [] }) => isClaimPage(view.doc.url, claimPages));
    if (!project || !asksToClaim(view)) return [];
    const claim = claimActions(view)[0];
    const say = en(
      'You confirmed this as a claim page of {project}; what it asks a wallet for is looked at all the same.',
      { project: project.name.slice(0, 60) },
    );
    return [{ ...(claim ? spotOfBlock(view, claim.block) : WHOLE_PAGE), say }];
  },
  examples: {
    flags: [
      { text: CLAIM, url: HOME, known },
      { text: CLAIM, url: 'https://claim.orbitloom.example/season?ref=4', known },
      { text: CLAIM, url: 'https://drops.example/orbit', known },
      { text: CLAIM, url: 'https://drops.example/orbit/two', known },
      { text: '# Season two\n\n[Check eligibility](button:) [Connect wallet](button:)', url: HOME, known },
      { text: '[Claim now](button:)\n\n[Verify wallet](button:)', as: 'claim', url: HOME, known },
    ],
    passes: [
      { text: CLAIM, url: 'https://orbitloom.example/claim', known },
      { text: CLAIM, url: 'https://drops.example/orbits', known },
      { text: CLAIM, url: 'http://claim.orbitloom.example/', known },
      { text: CLAIM, url: 'https://claim.orbitloom.example.drops.example/', known },
      { text: '# Orbit Loom\n\nWhat the protocol does, and who pays.', url: HOME, known },
      { text: '# Pools\n\n[Connect wallet](button:)', url: HOME, known },
    ],
  },
};
export default rule;

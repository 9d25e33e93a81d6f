import type { KnownProject } from '@/lib/core/known.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { spotOfBlock } from '@/lib/core/rule.ts';
import { hostOf, isHostOf, presentsItselfAs } from './lexicon/known-hosts.ts';
import { oncePerPage } from './lexicon/page-words.ts';
import { WHOLE_PAGE } from './lexicon/project-page.ts';
import { asksForAccess } from './lexicon/wallet-access.ts';
import { claimActions } from './lexicon/wallet-actions.ts';

/** The known project that this page presents itself as; a saved one before one of the list. */
const presented = oncePerPage((view: PageView): KnownProject | undefined => {
  const shown = view.known.projects.filter((project) => presentsItselfAs(view, project));
  return shown.find((project) => project.from === 'saved') ?? shown[0];
});

function asksToClaim(view: PageView): boolean {
  return asksForAccess(view) && (view.pageType === 'claim' || claimActions(view).length > 0);
}

const ORBIT: KnownProject = {
  name: 'Orbit Loom',
  domains: ['orbitloom.example'],
  handles: ['orbitloom'],
  from: 'saved',
};
const known = { projects: [ORBIT] };
const CLAIM = '# Orbit Loom airdrop\n\n[Claim now](button:)\n\n[Connect wallet](button:)';

const rule: Rule = {
  id: 'claim-domain-unlinked',
  row: 'requests',
  severity: 'warning',
  kind: 'dom',
  title: "A project's name on another address",
  say: "We have not seen a link from the project's own site to this address.",
  ask: "Which page of the project's own site links to exactly this address?",
  clears: "A link from the project's own domain to this host.",
  source: ['FBI-NFT', 'TXPHISH', 'SCAMSNIFFER25'],
  pages: ['claim', 'landing'],
  needs(view) {
    if (!asksToClaim(view) || presented(view)) return undefined;
    return 'this page does not present itself as a project that is saved or well known here';
  },
  check(view): readonly Spot[] {
    const project = asksToClaim(view) ? presented(view) : undefined;
    if (!project) return [];
    const host = hostOf(view.doc.url);
    if (host === '' || view.known.projects.some((one) => isHostOf(host, one))) return [];
    if (project.domains.some((domain) => view.known.linkedFrom.includes(domain))) return [];
    const say = `We have not seen a link from ${project.name}'s own site (${project.domains[0]}) to this address.`;
    const claim = claimActions(view)[0];
    return [{ ...(claim ? spotOfBlock(view, claim.block) : WHOLE_PAGE), say }];
  },
  examples: {
    flags: [
      { text: CLAIM, url: 'https://orbit-loom-claims.example/', known },
      { text: CLAIM, url: 'https://season-two.pages.dev/', known },
      { text: CLAIM, url: 'https://orbitloom.example.drops.example/', known },
      {
        text: '# Orbit Loom: check your allocation\n\n[Check eligibility](button:) [Connect wallet](button:)',
        url: 'https://season.example/',
        known,
      },
      {
        text: '# Claim your Orbit Loom tokens\n\n[Verify wallet](button:)',
        url: 'https://loomdrop.example/',
        as: 'claim',
        known,
      },
      {
        text: '# Orbit Loom migration\n\n[Migrate your tokens](button:)\n\n[Recovery phrase](field:)',
        url: 'https://upgrade.example/',
        known,
      },
    ],
    passes: [
      { text: CLAIM, url: 'https://orbitloom.example/claim', known },
      { text: CLAIM, url: 'https://claim.orbitloom.example/', known },
      { text: CLAIM, url: 'https://drops.example/orbit', known: { ...known, linkedFrom: ['orbitloom.example'] } },
      { text: '# Orbit Loom\n\nWhat the protocol does, and who pays.', url: 'https://season-two.example/', known },
      { text: '# Orbit Loom pools\n\n[Connect wallet](button:)', url: 'https://pools.example/', known },
      { text: CLAIM, url: 'https://orbitloom.example:8443/', known },
      {
        text: '# Orbit Loom airdrop, explained\n\n[Claim now](button:) [Connect wallet](button:)',
        url: 'https://lessons.example/',
        as: 'education',
        known,
      },
    ],
  },
};
export default rule;

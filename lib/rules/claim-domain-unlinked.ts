import { isClaimPage } from '@/lib/core/claim-address.ts';
import { hostOf } from '@/lib/core/host-of.ts';
import type { KnownProject } from '@/lib/core/known.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { spotOfBlock } from '@/lib/core/rule.ts';
import { en } from '@/lib/words/en.ts';
import { asksToClaim } from './lexicon/claim-asked.ts';
import { isHostOf, presentsItselfAs, shownHost } from './lexicon/known-hosts.ts';
import { oncePerPage } from './lexicon/page-words.ts';
import { WHOLE_PAGE } from './lexicon/project-page.ts';
import { claimActions } from './lexicon/wallet-actions.ts';

/** The known project that this page presents itself as; a saved one before one of the list. */
const presented = oncePerPage((view: PageView): KnownProject | undefined => {
  const shown = view.known.projects.filter((project) => presentsItselfAs(view, project));
  return shown.find((project) => project.from === 'saved') ?? shown[0];
});

/** The project on whose own host this page lies, else the one as which it presents itself. */
function subject(view: PageView): KnownProject | undefined {
  return ownerOfHost(view) ?? presented(view);
}

const ownerOfHost = oncePerPage((view: PageView): KnownProject | undefined => {
  const host = hostOf(view.doc.url);
  return view.known.projects.find((project) => isHostOf(host, project));
});

type Said = Pick<Spot, 'severity' | 'say' | 'ask'>;

/** What is said of a claim page under a project's name; undefined when it is at home, linked, or confirmed. */
function notedOf(view: PageView, project: KnownProject, host: string): Said | undefined {
  const linked = project.domains.some((domain) => view.known.linkedFrom.includes(domain));
  const pages = project.claimPages ?? [];
  if (pages.length > 0) return isClaimPage(view.doc.url, pages) ? undefined : unconfirmed(project, host, linked, pages);
  if (linked || isHostOf(host, project)) return undefined;
  return {
    say: en("We have not seen a link from {project}'s own site ({domains}) to this address.", {
      project: project.name,
      domains: project.domains[0],
    }),
  };
}

/**
 * Not among the claim pages that the person confirmed. A project opens new ones: where its own site stands behind this
 * one, that is a question; a name below its domain can be taken over, so there a link has to be seen as well.
 */
function unconfirmed(project: KnownProject, host: string, linked: boolean, pages: readonly string[]): Said {
  const more = pages.length > 1 ? ` and ${pages.length - 1} more` : '';
  const name = project.name.slice(0, 60);
  const say = en('This address ({host}) is not among the claim pages of {name} that you confirmed ({page}{more})', {
    host: shownHost(host),
    name,
    page: shownPage(pages[0] ?? ''),
    more,
  });
  const isFront = project.domains.includes(host.replace(/^www\./, ''));
  if (isFront)
    return { say: en("{say}; it lies on the project's own site.", { say }), severity: 'caution', ask: NEW_PAGE };
  if (linked)
    return { say: en("{say}; the project's own site links here.", { say }), severity: 'caution', ask: NEW_PAGE };
  return { say: en('{say}, and we have not seen a link from {domains} to it.', { say, domains: project.domains[0] }) };
}

const NEW_PAGE = en('Where does the project announce that it opened another claim page?');

function shownPage(address: string): string {
  return shownHost(address.replace(/^https?:\/\//, ''));
}

const ORBIT: KnownProject = {
  name: 'Orbit Loom',
  domains: ['orbitloom.example'],
  handles: ['orbitloom'],
  from: 'saved',
};
const known = { projects: [ORBIT] };
/** The same with claim pages that the person confirmed. */
const confirmed = {
  projects: [{ ...ORBIT, claimPages: ['https://claim.orbitloom.example', 'https://drops.example/orbit'] }],
};
const linkedToo = { ...confirmed, linkedFrom: ['orbitloom.example'] };
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
    if (!asksToClaim(view) || subject(view)) return undefined;
    return en('this page does not present itself as a project that is saved or well known here');
  },
  check(view): readonly Spot[] {
    const project = asksToClaim(view) ? subject(view) : undefined;
    const host = hostOf(view.doc.url);
    const said = project && host !== '' ? notedOf(view, project, host) : undefined;
    if (!said) return [];
    const claim = claimActions(view)[0];
    return [{ ...(claim ? spotOfBlock(view, claim.block) : WHOLE_PAGE), ...said }];
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
      { text: CLAIM, url: 'https://claim.orbitloom.example/', known: confirmed },
      { text: CLAIM, url: 'https://claim.orbitloom.example/season/2?ref=7#top', known: confirmed },
      { text: CLAIM, url: 'https://drops.example/orbit/', known: confirmed },
      { text: CLAIM, url: 'https://drops.example/orbit', known: linkedToo },
      { text: '# Orbit Loom\n\nWhat the protocol does.', url: 'https://season.orbitloom.example/', known: confirmed },
      {
        text: '# Orbit Loom pools\n\n[Connect wallet](button:)',
        url: 'https://pools.orbitloom.example/',
        known: confirmed,
      },
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

import { hostOf } from '@/lib/core/host-of.ts';
import { LOOKALIKE_WORDS, sayLookalike } from '@/lib/core/host-words.ts';
import type { KnownProject } from '@/lib/core/known.ts';
import type { LikenessKind, Lookalike } from '@/lib/core/lookalike.ts';
import { PAGE_TYPES } from '@/lib/core/page-type.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { rankOf, type Severity } from '@/lib/core/severity.ts';
import { en } from '@/lib/words/en.ts';
import { presentsItselfAs, shownHost } from './lexicon/known-hosts.ts';
import { type LinkedPlace, linkedPlaces, placeOfHost } from './lexicon/post-links.ts';
import { speaksOfChain, WHOLE_PAGE } from './lexicon/project-page.ts';
import { asksForAccess } from './lexicon/wallet-access.ts';

/** Pages that report and teach may carry a project's name in their address. */
const TELLS_ABOUT = new Set(['news', 'education', 'legal']);

/** A slip of the hand, another ending and the words of a service lead to honest projects, too. */
const ALSO_HONEST: ReadonlySet<LikenessKind> = new Set<LikenessKind>(['spelling', 'ending', 'service']);

function severityOf(view: PageView, { how, strength, project, domain, alone }: Lookalike): Severity | undefined {
  // The receipt that clears it: the project's own pages, as far as the person opened them, lead here.
  if (view.known.linkedFrom.includes(domain)) return 'info';
  const asks = asksForAccess(view);
  const presents = asks && presentsItselfAs(view, project);
  if (strength === 'weak') return presents ? 'warning' : undefined;
  if (asks) return presents || !ALSO_HONEST.has(how) ? 'danger' : 'warning';
  const sameToTheEye = how === 'letters' || how === 'spelling';
  if (TELLS_ABOUT.has(view.pageType) && !sameToTheEye) return undefined;
  // What nobody else has a reason to write is told whatever the page shows; pages show one thing and then another.
  return speaksOfChain(view) || alone === 'warning' ? 'warning' : 'info';
}

/** A post is shown on a platform; what counts there is where it sends people. The loudest place speaks. */
function linkedLookalike(view: PageView): readonly Spot[] {
  const spots = linkedPlaces(view).flatMap((place) => lookalikeSpot(view, place) ?? []);
  return spots.sort((a, b) => rankOf(b.severity) - rankOf(a.severity)).slice(0, 1);
}

function lookalikeSpot(view: PageView, place: LinkedPlace): (Spot & { severity: Severity }) | undefined {
  const found = view.lookalikeOf(place.host);
  if (found?.strength !== 'strong') return undefined;
  const gaps = { host: shownHost(place.host), name: found.project.name, domain: found.domain };
  const say =
    place.in === 'quote'
      ? en("The post that is quoted here points to {host}; {name}'s own address is {domain}, a different one.", gaps)
      : en("This post points to {host}; {name}'s own address is {domain}, a different one.", gaps);
  return { ...placeOfHost(view, place.host), say, severity: severityInPost(view, found, place) };
}

function severityInPost(view: PageView, found: Lookalike, place: LinkedPlace): Severity {
  const { ofLink } = view.known;
  const linkedFrom = ofLink.state === 'known' ? ofLink.value(place.address).linkedFrom : view.known.linkedFrom;
  if (linkedFrom.includes(found.domain)) return 'info';
  // A name with a word beside it is what honest voting and help pages are called, too; who quotes a post often warns of it.
  const sameToTheEye = found.how === 'letters' || found.how === 'spelling';
  return sameToTheEye && place.in !== 'quote' ? 'warning' : 'caution';
}

const LOOM: KnownProject = { name: 'Brightloom', domains: ['brightloom.io'], handles: ['brightloom'], from: 'saved' };
const known = { projects: [LOOM] };
const CLAIM = '# Season two\n\n[Check eligibility](button:)\n\n[Connect wallet](button:)';
const COPY =
  '# Compute for everybody\n\nJobs are paid on-chain, and the token is staked by people who lend their machines.';

const rule: Rule = {
  id: 'lookalike-domain',
  row: 'requests',
  severity: 'warning',
  kind: 'dom',
  anywhere: true,
  title: 'Address close to a known one',
  say: "This address looks very similar to a known project's address, but it is a different one.",
  ...LOOKALIKE_WORDS,
  source: ['FBI-NFT', 'DNS-PHISH', 'SCAMSNIFFER25'],
  pages: PAGE_TYPES,
  needs: (view) => (view.known.projects.length > 0 ? undefined : en('no known addresses were there to compare with')),
  check(view): readonly Spot[] {
    if (view.pageType === 'post') return linkedLookalike(view);
    const found = view.lookalikeOf(hostOf(view.doc.url));
    const severity = found && severityOf(view, found);
    return found && severity ? [{ ...WHOLE_PAGE, severity, say: sayLookalike(found) }] : [];
  },
  examples: {
    flags: [
      { text: CLAIM, url: 'https://brightl0om.io/', known },
      { text: CLAIM, url: 'https://bríghtloom.io/', known },
      { text: CLAIM, url: 'https://brіghtloom.io/drop', known },
      { text: COPY, url: 'https://brightlom.io/', known },
      { text: COPY, url: 'https://brightloom-airdrop.app/', known },
      { text: CLAIM, url: 'https://claimbrightloom.xyz/', known },
      { text: COPY, url: 'https://brightloom.io.season-two.app/', known },
      { text: 'Season two is open at brightloom-claim.app', as: 'post', known },
      { text: '[The form](https://brightl0om.io/form) is open.', as: 'post', known },
      { text: '# Sourdough\n\nBread and cakes, baked every morning.', url: 'https://brightlooom.com/', known },
    ],
    passes: [
      { text: CLAIM, url: 'https://brightloom.io/claim', known },
      { text: CLAIM, url: 'https://docs.brightloom.io/', known },
      { text: CLAIM, url: 'https://larkspur.io/', known },
      {
        text: '# Brightloom wiki\n\nCharacters, places and on-chain lore of the token.',
        url: 'https://brightloom.fandom.example/',
        known,
      },
      { text: COPY, url: 'https://lightroom.io/', known },
      { text: 'Read their docs at docs.brightloom.io before you stake.', as: 'post', known },
      {
        text: '# Brightloom explained\n\nWhat its token does on-chain.',
        url: 'https://brightloom-guides.org/',
        as: 'education',
        known,
      },
    ],
  },
};
export default rule;

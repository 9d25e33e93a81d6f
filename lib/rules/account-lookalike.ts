import type { KnownProject } from '@/lib/core/known.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Post } from '@/lib/core/post.ts';
import { type Rule, type Spot, spotOf } from '@/lib/core/rule.ts';
import { en } from '@/lib/words/en.ts';
import { CLAIM_WORDS, DESK_WORDS, SAYS_OTHER } from './lexicon/asks-in-post.ts';
import { foreignHost, hasOwnHandles, type SpeaksAs, speaksAs } from './lexicon/post-speaker.ts';

function sayOf({ author }: Post, { project, of, by }: SpeaksAs): string {
  const handle = author.handle.slice(0, 60);
  if (by === 'name') {
    const account = handle === '' ? 'this account' : `@${handle}`;
    return en('The name shown is {of}; we know of no account {account} of {project}.', {
      of,
      account,
      project: project.name,
    });
  }
  if (by === 'domain')
    return en('The account name @{handle} is close to {of}, the address of {project}; it is another one.', {
      handle,
      of,
      project: project.name,
    });
  return en('The account name @{handle} is close to {of}, the account of {project}; it is not the same account.', {
    handle,
    of,
    project: project.name,
  });
}

/** What is asked for, where the likeness alone says little: a claim with a link elsewhere, or a private talk. */
function isSure(view: PageView, found: SpeaksAs, isDesk: boolean): boolean {
  if (!found.isWeak) return true;
  return foreignHost(view, found.project) !== undefined || (isDesk && found.by !== 'name');
}

function askedIn(view: PageView): { place: Spot; isDesk: boolean } | undefined {
  for (const words of [DESK_WORDS, CLAIM_WORDS]) {
    const said = view.said(words, { anyFrame: true });
    if (said) return { place: spotOf(said), isDesk: words === DESK_WORDS };
  }
  return undefined;
}

const ORBIT: KnownProject = {
  name: 'Orbit Loom',
  domains: ['orbitloom.example'],
  handles: ['OrbitLoom'],
  from: 'saved',
};
const known = { projects: [ORBIT] };
const by = (handle: string, name = 'Orbit Loom', site = 'x') => ({ handle, name, site });

const rule: Rule = {
  id: 'account-lookalike',
  row: 'speaker',
  severity: 'warning',
  kind: 'dom',
  title: 'Account name close to a known one',
  say: "This account name is close to one that the project's site lists; it is not the same account.",
  ask: "Does the project's own site list this account?",
  clears: "The handle is listed on the project's own domain.",
  source: ['SLOWMIST-X', 'FBI-NFT'],
  pages: ['post'],
  needs({ post, known: { projects } }) {
    if (!post) return en('who wrote this was not read');
    return projects.some(({ handles }) => handles.length > 0)
      ? undefined
      : en('no known accounts were there to compare with');
  },
  check(view): readonly Spot[] {
    const { post } = view;
    const found = post && speaksAs(view);
    if (!post || !found) return [];
    const say = sayOf(post, found);
    const asked = askedIn(view);
    if (asked) return isSure(view, found, asked.isDesk) ? [{ ...asked.place, say }] : [];
    const labelled = SAYS_OTHER.test(`${post.author.name} ${view.visibleText.slice(0, 500)}`);
    const isQuiet = labelled || found.isWeak || !hasOwnHandles(post);
    return isQuiet ? [] : [{ block: 0, start: 0, end: view.text(0).length, severity: 'info', say }];
  },
  examples: {
    flags: [
      { text: 'Trouble with a transfer? Send us a DM with your wallet address.', post: by('OrbitLoom_Support'), known },
      { text: 'The second drop is open, claim within a day.', post: by('0rbitLoom'), known },
      { text: 'Please validate your wallet with our desk before Friday.', post: by('OrbitLoomHelpdesk'), known },
      { text: 'Check whether you are eligible for season two.', post: by('OrbltLoom'), known },
      { text: 'Contact support on Telegram and the sync works again.', post: by('OrbitLooom'), known },
      { text: 'Connect your wallet and take part in the vote.', post: by('TheOrbitLoom'), known },
      { text: 'We had a good week.', post: by('OrbitLoom_AI'), known },
      { text: 'Claim your part at loom-season.xyz', post: by('mira8841', 'Orbit Loom Support'), known },
      { text: 'Claim your part at loom-season.xyz', post: by('orbitloom.bsky.social', 'OL', 'bluesky'), known },
      { text: 'Send us a DM to restore your wallet.', post: by('orbitloom@loom.social', 'OL', 'mastodon'), known },
      { text: 'The claim is open at loom-season.xyz', post: by('', 'Orbit Loom', 'discord'), known },
      { text: 'The claim is open at loom-season.xyz', post: by('Orbit-Loom', 'Orbit-Loom', 'reddit'), known },
    ],
    passes: [
      { text: 'The second drop is open, claim within a day.', post: by('OrbitLoom'), known },
      { text: 'Claim at claim.orbitloom.example', post: by('orbitloom.example', 'Orbit Loom', 'bluesky'), known },
      { text: 'Claim at loom-season.xyz', post: by('news@orbitloom.example', 'Orbit Loom', 'mastodon'), known },
      { text: 'The claim opens on Monday.', post: by('OrbitLoomTeam', 'Orbit Loom', 'youtube'), known },
      { text: 'We had a good week.', post: by('orbitloom.bsky.social', 'Orbit Loom', 'bluesky'), known },
      { text: 'I like the looms of larkspur.io', post: by('mira8841', 'Orbit Loom', 'reddit'), known },
      { text: 'The second drop is open, claim within a day.', post: by('orbitloom'), known },
      { text: 'My favourite node software so far.', post: by('OrbitLoom_', 'Loom fan page'), known },
      { text: 'Claim your seat for the meetup.', post: by('larkspur_dao', 'Larkspur'), known },
      { text: 'Contact support if the ticket machine is broken.', post: by('orbital_looms', 'City trams'), known },
      {
        text: 'Claim opens on Monday, details in the docs.',
        post: by('OrbitLoom_ES', 'Orbit Loom España'),
        known: { projects: [{ ...ORBIT, handles: ['OrbitLoom', 'OrbitLoom_ES'] }] },
      },
    ],
  },
};
export default rule;

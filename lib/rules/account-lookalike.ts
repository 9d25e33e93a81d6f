import type { KnownProject } from '@/lib/core/known.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { CLAIM_WORDS, DESK_WORDS, SAYS_OTHER } from './lexicon/asks-in-post.ts';
import { accountCloseTo } from './lexicon/known-accounts.ts';

function askedIn(view: PageView): Spot | undefined {
  for (const words of [DESK_WORDS, CLAIM_WORDS]) {
    const said = view.said(words, { anyFrame: true });
    if (said) {
      const { block, offset } = said.sentence;
      return { block, start: offset + said.start, end: offset + said.end };
    }
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
const by = (handle: string, name = 'Orbit Loom') => ({ handle, name });

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
    if (!post) return 'who wrote this was not read';
    return projects.some(({ handles }) => handles.length > 0)
      ? undefined
      : 'no known accounts were there to compare with';
  },
  check(view): readonly Spot[] {
    const { post } = view;
    const { projects } = view.known;
    if (!post) return [];
    const found = accountCloseTo(projects, post.author.handle);
    if (!found) return [];
    const say = `The account name @${post.author.handle.slice(0, 40)} is close to @${found.handle}, the account of ${found.project.name}; it is not the same account.`;
    const asked = askedIn(view);
    if (asked) return [{ ...asked, say }];
    const labelled = SAYS_OTHER.test(`${post.author.name} ${view.visibleText.slice(0, 500)}`);
    return labelled || found.isWord ? [] : [{ block: 0, start: 0, end: view.text(0).length, severity: 'info', say }];
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
    ],
    passes: [
      { text: 'The second drop is open, claim within a day.', post: by('OrbitLoom'), known },
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

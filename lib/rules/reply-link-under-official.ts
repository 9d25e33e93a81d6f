import type { KnownProject } from '@/lib/core/known.ts';
import type { Post } from '@/lib/core/post.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { en } from '@/lib/words/en.ts';
import { isSameName } from './lexicon/account-names.ts';
import { CLAIM_WORDS, SAYS_OTHER } from './lexicon/asks-in-post.ts';
import { shownHost } from './lexicon/known-hosts.ts';
import { foreignHost, hasOwnHandles, isCloseAccount, isSameAccount, officialProject } from './lexicon/post-speaker.ts';

type Author = Post['author'];

/** Two slips are enough in an account name under a post, where people expect the same author to go on. */
const SLIPS = 2;

function looksLike(post: Post, official: Author, project: KnownProject | undefined): boolean {
  const { author, site } = post;
  if (isSameName(author.name, official.name) || isCloseAccount(author, official, site, SLIPS)) return true;
  return project !== undefined && isSameName(author.name, project.name);
}

/** Some sites show no handles; then only the accounts differ. */
function handlesOf({ handle }: Author, official: Author): string {
  if (handle === '' || official.handle === '') return en('it is another account');
  return en('the handle is @{handle}, not @{official}', {
    handle: handle.slice(0, 60),
    official: official.handle.slice(0, 60),
  });
}

const ORBIT: KnownProject = {
  name: 'Orbit Loom',
  domains: ['orbitloom.example'],
  handles: ['OrbitLoom'],
  from: 'saved',
};
const known = { projects: [ORBIT] };
const under = { handle: 'OrbitLoom', name: 'Orbit Loom' };
const reply = (handle: string, name: string, thread = under, site = 'x') => ({ handle, name, thread, site });

const rule: Rule = {
  id: 'reply-link-under-official',
  row: 'speaker',
  severity: 'warning',
  kind: 'dom',
  title: 'A reply under the same name, from another account',
  say: 'This reply looks like it comes from the account above, but the handle is different and it links to another site.',
  ask: "Does the project's own site list this account or this address?",
  clears: "The handle is listed on the project's own site, or the link goes to one of its own hosts.",
  source: ['SLOWMIST-X', 'FBI-NFT', 'SCAMSNIFFER25'],
  pages: ['post'],
  needs({ post }) {
    if (!post) return en('who wrote this was not read');
    return post.relation === 'reply' && !post.thread ? en('the post that it answers was not on the screen') : undefined;
  },
  check(view): readonly Spot[] {
    const { post } = view;
    const official = post?.thread;
    // The platform itself says that this is the author above; a badge says nothing of the kind.
    if (!post || !official || post.labels?.includes('author')) return [];
    if (isSameAccount(post.author, official, post.site)) return [];
    const project = officialProject(view, official);
    if (project && officialProject(view, post.author) === project) return [];
    if (!looksLike(post, official, project)) return [];
    const host = foreignHost(view, project);
    const asked = view.said(CLAIM_WORDS, { anyFrame: true });
    const labelled = SAYS_OTHER.test(`${post.author.name} ${view.visibleText.slice(0, 500)}`);
    if (!host && (!asked || labelled)) return [];
    // Two people may have one name; under the post of somebody unknown it takes more than that.
    const isClose = isCloseAccount(post.author, official, post.site, SLIPS);
    const isSure = project !== undefined || (hasOwnHandles(post) && isClose);
    if (!isSure && !(host && asked)) return [];
    const name = project?.name ?? (official.name || official.handle);
    const does = host ? en('it links to {host}', { host: shownHost(host) }) : en('it speaks of something to claim');
    const say = en('This reply looks like it comes from {name}, but {author}, and {~does}.', {
      name: name.slice(0, 60),
      author: handlesOf(post.author, official),
      does,
    });
    const start = asked ? asked.sentence.offset + asked.start : 0;
    const end = asked ? asked.sentence.offset + asked.end : view.text(0).length;
    return [{ block: asked?.sentence.block ?? 0, start, end, say }];
  },
  examples: {
    flags: [
      { text: 'End of thread. Claim yours at loom-season.xyz', post: reply('0rbitL00mFND', 'Orbit Loom ✅'), known },
      {
        text: 'Follow-up: the eligibility checker is live at season-two.app',
        post: reply('OrbitLoom_', 'Season two'),
        known,
      },
      {
        text: 'Refunds for the outage: fill in the form at loom-desk.help',
        post: reply('orbit_desk', 'ORBIT LOOM'),
        known,
      },
      {
        text: 'One more thing, all holders can check their allocation now.',
        post: reply('0rbitLoom', 'Orbit Loom'),
        known,
      },
      { text: 'More here: larkspur-news.info/loom', post: reply('OrbitLooms', 'Orbit Loom'), known },
      {
        text: 'The claim opened at seasons.live/two',
        post: reply('kestrel_8841', 'Kеstrel Grid', { handle: 'KestrelGrid', name: 'Kestrel Grid' }),
      },
      {
        text: 'Claim your part at loom-season.xyz',
        post: reply('orbit@season.app', 'Loom', { handle: 'orbit@loom.social', name: 'Orbit Loom' }, 'mastodon'),
      },
      {
        text: 'Refunds are open at loom-desk.help',
        post: {
          ...reply('KestreI Grid', 'KestreI Grid', { handle: '', name: 'Kestrel Grid' }, 'youtube'),
          labels: ['verified'],
        },
      },
    ],
    passes: [
      {
        text: 'Part two: claim at loom-season.xyz',
        post: { ...reply('orbit', 'Orbit', { handle: 'orbit_loom', name: 'Orbit' }, 'youtube'), labels: ['author'] },
      },
      {
        text: 'The claim page is larkspur-two.org',
        post: reply('orbit@loom.social', 'Orbit', { handle: 'orbit', name: 'Orbit' }, 'mastodon'),
      },
      { text: 'Thanks!', post: reply('Kestrel_9', 'Kestrel_9', { handle: 'Kestrel_8', name: 'Kestrel_8' }, 'reddit') },
      {
        text: 'Second part: claim opens on Monday at claim.orbitloom.example',
        post: reply('OrbitLoom', 'Orbit Loom'),
        known,
      },
      { text: 'Does docs.orbitloom.example/claim mean that I have to wait?', post: reply('mira_b', 'Mira'), known },
      { text: 'Not the real one, just jokes about looms.', post: reply('OrbitLoomBits', 'Orbit Loom (parody)'), known },
      { text: 'I wrote about this at mira-writes.net/looms', post: reply('mira_b', 'Mira'), known },
      { text: 'The claim page worked for me.', post: reply('jun', 'Jun'), known },
      { text: 'Claim yours at loom-season.xyz', post: { handle: 'OrbitLoom_', name: 'Orbit Loom' }, known },
      {
        text: 'En español: claim.orbitloom.example',
        post: reply('OrbitLoom_ES', 'Orbit Loom'),
        known: { projects: [{ ...ORBIT, handles: ['OrbitLoom', 'OrbitLoom_ES'] }] },
      },
    ],
  },
};
export default rule;

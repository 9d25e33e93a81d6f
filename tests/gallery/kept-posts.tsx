import { type KeptPosts, SavedPosts } from '@/components/SavedPosts.tsx';
import { SavePost, type SavingPost } from '@/components/SavePost.tsx';
import type { SavedPost } from '@/lib/core/saved-post.ts';
import { sampleProject } from '../fixtures/sample-project.ts';
import { copies, DAY, NOW, nothing, type Surface } from './surface.ts';

const AUTHOR = { handle: 'orbitloom', name: 'Orbit Loom' };
const TEXT = 'The LOOM airdrop is open for two days: orbitloom.example/claim';
const post = (given: Partial<SavedPost> = {}): SavedPost => ({
  ...{ id: 's1', project: 'orbitloom.example', at: NOW, site: 'x', url: 'https://x.example/orbitloom/1' },
  ...{ author: AUTHOR, text: TEXT, time: '2026-11-01T10:00:00.000Z', hash: 'ab'.repeat(32) },
  links: [{ text: 'orbitloom.example/claim', href: 'https://short.example/a1' }],
  ...{ post: 'https://x.example/orbitloom/1', page: 'https://x.example/home', relation: 'post', ruleset: '2026.11.1' },
  findings: [
    {
      ...{ rule: 'claim-link-in-post', severity: 'caution', quote: 'The LOOM airdrop is open' },
      say: 'The post says that something can be claimed and gives a link.',
    },
  ],
  ...given,
});

export const POSTS: KeptPosts = {
  is: 'ready',
  posts: [post(), post({ id: 's0', at: NOW - DAY, text: 'The LOOM airdrop opens on Friday.', hash: 'cd'.repeat(32) })],
  unreadable: 0,
};

const kept = (posts: KeptPosts) => () => (
  <main style={{ padding: '16px' }}>
    <h1>Orbit Loom</h1>
    <SavedPosts posts={posts} onRemovePost={nothing} onCopy={copies} />
  </main>
);

export const savedPosts: Surface = {
  id: 'saved-posts',
  title: 'Posts kept with a project',
  where: 'beside',
  widths: [320, 800],
  states: {
    opening: kept({ is: 'loading' }),
    'could not be opened': kept({ is: 'failed', why: 'The disk may be full.' }),
    two: kept(POSTS),
    'some unreadable': kept({ ...POSTS, unreadable: 3 }),
  },
};

const PROJECT = sampleProject({ name: 'Orbit Loom', domain: 'orbitloom.example' });
const OTHER = sampleProject({ name: 'Larkspur', domain: 'larkspur.example' });
const ASKING: SavingPost = {
  is: 'asking',
  post: {
    id: '1',
    site: 'x',
    author: AUTHOR,
    text: TEXT,
    time: '2026-11-01T10:00:00.000Z',
    domains: ['orbitloom.example'],
    notes: 1,
  },
  projects: [PROJECT, OTHER],
  suggested: [{ project: PROJECT, because: 'its-domain' }],
  ...{ busy: false, said: '' },
};
const saving = (state: SavingPost) => () => (
  <SavePost saving={state} {...{ onSave: nothing, onUndo: nothing, onOpen: nothing, onClose: nothing }} />
);
const SAVED = { is: 'saved', how: 'saved', project: { id: 'a', name: 'Orbit Loom' }, changed: [], said: '' } as const;

export const savePost: Surface = {
  id: 'save-post',
  title: 'Save a post',
  where: 'page',
  widths: [320, 480],
  states: {
    opening: saving({ is: 'loading' }),
    gone: saving({ is: 'gone', why: 'The post is not on the page any more.' }),
    'which project': saving(ASKING),
    'first project': saving({ ...ASKING, projects: [], suggested: [] }),
    'not saved': saving({ ...ASKING, said: 'Not saved. There is no room left on this machine.' }),
    saved: saving(SAVED),
    'saved again, changed': saving({ ...SAVED, how: 'again', changed: ['its text'] }),
    'there already': saving({ ...SAVED, how: 'already' }),
  },
};

// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '@/components/Card.tsx';
import { ProjectHead } from '@/components/project/ProjectHead.tsx';
import { ReviewPart } from '@/components/project/ReviewPart.tsx';
import { SaveBar } from '@/components/SaveBar.tsx';
import { type KeptPosts, SavedPosts } from '@/components/SavedPosts.tsx';
import { SavePost, type SavingPost } from '@/components/SavePost.tsx';
import { type OnScreen, SavePostList } from '@/components/SavePostList.tsx';
import { arrange } from '@/lib/core/list/arrange.ts';
import { COLUMNS } from '@/lib/core/list/order.ts';
import { hashedText, type SavedPost } from '@/lib/core/saved-post.ts';
import { samplePost, sampleSavedPost } from '../fixtures/sample-post.ts';
import { sampleProject, unreadProject } from '../fixtures/sample-project.ts';
import { sampleFinding } from '../fixtures/sample-report.ts';
import { faultsIn } from './axe-clean.ts';
import { ready as listed, showList } from './list-shown.tsx';

afterEach(cleanup);

const LOOM = sampleProject({ domain: 'orbitloom.example', name: 'Orbit Loom' });
const ACME = sampleProject();
const HOSTILE = '<img src=x onerror=alert(1)>\u202E';
const WAITING = { ...samplePost(), domains: ['orbitloom.example', 'new.example'], notes: 2 };
type Asking = Extract<SavingPost, { is: 'asking' }>;
const asking = (given: Partial<Asking> = {}): Asking => ({
  ...{ is: 'asking', post: WAITING, projects: [ACME, LOOM], busy: false, said: '' },
  suggested: [{ project: LOOM, because: 'its-account' }],
  ...given,
});
const saved = (how: 'saved' | 'again' | 'already', changed: string[] = [], said = ''): SavingPost => ({
  ...{ is: 'saved', how, changed, said },
  project: { id: 'p1', name: 'Orbit Loom' },
});

function show(saving: SavingPost) {
  const on = { onSave: vi.fn(), onUndo: vi.fn(), onOpen: vi.fn(), onClose: vi.fn() };
  return { on, ...render(<SavePost saving={saving} {...on} />) };
}

describe.each<[string, SavingPost, string[], string[]]>([
  ['loading', { is: 'loading' }, ['Opening the post…'], ['A new project']],
  ['gone', { is: 'gone', why: 'This post waits no more.' }, ['This post waits no more.', 'Close'], ['A new project']],
  [
    'asking',
    asking(),
    ['Orbit Loom (@orbitloom)', '2 notes on it.', 'Its pages link to this account.', 'new.example', 'Or its domain'],
    ['Search your'],
  ],
  [
    'nothing on the list, no link',
    asking({ projects: [], suggested: [], post: { ...WAITING, domains: [], notes: 0, text: '', time: '3h' } }),
    ['It has no words of its own.', 'No notes on it from the checks that ran.', 'Its domain', 'X, 3h'],
    ['A project on your list'],
  ],
  ['refused', asking({ said: 'Not saved. There is no room left.' }), ['Not saved. There is no room left.'], []],
  [
    'hostile names',
    asking({
      post: { ...WAITING, author: { handle: '', name: HOSTILE }, text: HOSTILE },
      projects: [sampleProject({ name: HOSTILE })],
      suggested: [],
    }),
    [HOSTILE],
    [],
  ],
  ['saved', saved('saved'), ['Saved to Orbit Loom.', 'Undo', 'Close'], ['Already']],
  ['again', saved('again', ['text', 'links']), ['beside the one from before. Changed since: text, links.', 'Undo'], []],
  ['already', saved('already'), ['Already saved to Orbit Loom.'], ['Undo']],
  ['not undone', saved('saved', [], 'Not undone. It was gone already.'), ['Not undone. It was gone already.'], []],
])('save a post: %s', (_, saving, says, never) => {
  it('says what it should, with the focus on it', () => {
    const { container } = show(saving);
    for (const words of says) expect(container.textContent).toContain(words);
    for (const words of never) expect(container.textContent).not.toContain(words);
    expect(container.querySelector('img')).toBeNull();
    expect(document.activeElement?.tagName).toBe('H1');
  });
  it('has no accessibility fault', async () => {
    expect(await faultsIn(show(saving).container)).toEqual([]);
  });
});

describe('save a post', () => {
  it('gives the project or the domain that was pressed', () => {
    const { on, getByRole } = show(asking());
    fireEvent.click(getByRole('button', { name: 'Save to Acme' }));
    fireEvent.click(getByRole('button', { name: 'Save to a new project, new.example' }));
    fireEvent.input(getByRole('textbox'), { target: { value: ' typed.example ' } });
    fireEvent.submit(getByRole('textbox').closest('form')!);
    expect(on.onSave.mock.calls).toEqual([
      [{ project: ACME.id }],
      [{ domain: 'new.example' }],
      [{ domain: ' typed.example ' }],
    ]);
  });

  it('offers the suggested project first, and each once', () => {
    const { container } = show(asking());
    const domains = [...container.querySelectorAll('[data-domain]')].map((one) => one.getAttribute('data-domain'));
    expect(domains).toEqual(['orbitloom.example', 'acme.example']);
  });

  it('does nothing while it is busy, nor for an empty domain', () => {
    const { on, getByRole } = show(asking({ busy: true }));
    fireEvent.click(getByRole('button', { name: 'Save to Acme' }));
    fireEvent.submit(getByRole('textbox').closest('form')!);
    cleanup();
    const idle = show(asking());
    fireEvent.submit(idle.getByRole('textbox').closest('form')!);
    expect([on.onSave.mock.calls, idle.on.onSave.mock.calls]).toEqual([[], []]);
  });

  it('finds one of 5,000 projects', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => sampleProject({ domain: `p${at}.example`, name: `P${at}` }));
    const { container, getByRole } = show(asking({ projects: many, suggested: [] }));
    expect(container.querySelectorAll('[data-domain]')).toHaveLength(6);
    fireEvent.input(getByRole('searchbox'), { target: { value: 'p4321' } });
    expect([...container.querySelectorAll('[data-domain]')].map((one) => one.getAttribute('data-domain'))).toEqual([
      'p4321.example',
    ]);
    fireEvent.input(getByRole('searchbox'), { target: { value: 'nowhere' } });
    expect(container.textContent).toContain('No project on your list matches.');
  });
});

const ONE = sampleSavedPost({ id: 's1', at: 1e12 });
const EDIT = sampleSavedPost({ id: 's2', at: 2e12, text: 'It is closed.' });
const ready = (posts: readonly SavedPost[], unreadable = 0): KeptPosts => ({ is: 'ready', posts, unreadable });

function list(posts: KeptPosts) {
  const on = { onRemovePost: vi.fn(), onCopy: vi.fn(async () => true) };
  return { on, ...render(<SavedPosts posts={posts} {...on} />) };
}

describe.each<[string, KeptPosts, string[], string[]]>([
  ['loading', { is: 'loading' }, ['Opening the saved posts…'], []],
  [
    'failed',
    { is: 'failed', why: 'The disk is full.' },
    ['The saved posts could not be opened.', 'The disk is full.'],
    [],
  ],
  ['unreadable', ready([], 2), ['2 saved posts could not be read. Nothing was deleted.'], []],
  [
    'one',
    ready([ONE]),
    [
      ...['1 post. Each is as it was', 'Orbit Loom (@orbitloom)', ONE.url, ONE.hash, 'https://x.com/home'],
      ...['1 link: shown, and where it led', 'https://t.co/a1b2c3', 'claim-link-in-post', 'version 2026.11.1'],
    ],
    ['changed since', 'built like'],
  ],
  ['an edit', ready([EDIT, ONE]), ['1 post, saved 2 times', 'Text changed since the one below.'], []],
  [
    'everything that there is',
    ready([
      sampleSavedPost({
        site: 'reddit',
        url: 'javascript:alert(1)',
        page: 'https://reddit.example/r/a',
        author: { handle: '', name: '' },
        text: '',
        time: '',
        links: [],
        card: { domain: 'card.example', href: 'https://card.example/', title: HOSTILE },
        quoted: { handle: 'q', name: 'Quoted', text: HOSTILE },
        labels: ['ad', 'bot'],
        relation: 'repost',
        repostedBy: HOSTILE,
        truncated: true,
        translated: true,
        findings: [],
      }),
    ]),
    [
      ...['An author without a name', 'Reddit, its time was not shown', 'It had no words of its own.', HOSTILE],
      ...[
        'The site marked it as an ad.',
        'No notes when it was saved',
        'the site’s own translation',
        'Card: card.example',
      ],
      'This page is built like Reddit and is not on an address of it.',
    ],
    [],
  ],
])('saved posts: %s', (_, posts, says, never) => {
  it('says what it should, as text', () => {
    const { container } = list(posts);
    for (const words of says) expect(container.textContent).toContain(words);
    for (const words of never) expect(container.textContent).not.toContain(words);
    expect(container.querySelector('img')).toBeNull();
    expect([...container.querySelectorAll('a')].map(({ href }) => href).filter((one) => !/^https:/.test(one))).toEqual(
      [],
    );
  });
  it('has no accessibility fault', async () => {
    expect(await faultsIn(list(posts).container)).toEqual([]);
  });
});

describe('saved posts', () => {
  it('shows nothing where nothing is kept', () => {
    expect(list(ready([])).container.textContent).toBe('');
  });

  it('shortens long words and shows all of them', () => {
    const text = `${'word '.repeat(400)}end`;
    const { container, getByRole } = list(ready([sampleSavedPost({ text })]));
    expect(container.textContent).not.toContain(text);
    fireEvent.click(getByRole('button', { name: `Show all ${text.length.toLocaleString('en')} characters` }));
    expect(container.textContent).toContain(text);
    fireEvent.click(getByRole('button', { name: 'Show less' }));
    expect(container.textContent).not.toContain(text);
  });

  it('copies the hash and the line that it is of, and says so', async () => {
    const { on, getByRole, findByRole } = list(ready([ONE]));
    fireEvent.click(getByRole('button', { name: 'Copy the hash' }));
    await findByRole('button', { name: 'Copied the hash' });
    on.onCopy.mockResolvedValueOnce(false);
    fireEvent.click(getByRole('button', { name: 'Copy what it is of' }));
    await findByRole('button', { name: 'Could not copy what it is of' });
    expect(on.onCopy.mock.calls).toEqual([[ONE.hash], [hashedText(ONE)]]);
  });

  it('removes the record whose button was pressed', () => {
    const { on, getAllByRole } = list(ready([EDIT, ONE]));
    fireEvent.click(getAllByRole('button', { name: /^Remove this saved post/ })[1]!);
    expect(on.onRemovePost).toHaveBeenCalledExactlyOnceWith(ONE);
  });

  it('draws 20 of many, and the next when asked', () => {
    const many = Array.from({ length: 25 }, (_, at) => sampleSavedPost({ id: `s${at}`, post: `p${at}` }));
    const { container, getByText } = list(ready(many));
    expect(container.querySelectorAll('[data-saved]')).toHaveLength(20);
    fireEvent.click(getByText('Show 5 more of 25'));
    expect(container.querySelectorAll('[data-saved]')).toHaveLength(25);
  });
});

describe.each<[string, OnScreen, string[]]>([
  ['loading', { is: 'loading' }, ['Asking the page…']],
  ['none', { is: 'none', why: 'No post on the screen could be read.' }, ['No post on the screen could be read.']],
  [
    'posts',
    { is: 'posts', posts: [samplePost(), samplePost({ id: '2', text: `${HOSTILE} ${'long '.repeat(99)}` })] },
    ['Orbit Loom (@orbitloom)', 'The LOOM airdrop is open', HOSTILE, ' …'],
  ],
])('posts on screen: %s', (_, onScreen, says) => {
  const draw = () => render(<SavePostList onScreen={onScreen} onSavePost={vi.fn()} onLookAgain={vi.fn()} />);
  it('says what it should', () => {
    const { container } = draw();
    for (const words of says) expect(container.textContent).toContain(words);
    expect(container.querySelector('img')).toBeNull();
  });
  it('has no accessibility fault', async () => {
    expect(await faultsIn(draw().container)).toEqual([]);
  });
});

describe('posts on screen', () => {
  it('gives the id of the post whose Save was pressed', () => {
    const onSavePost = vi.fn();
    const posts = [samplePost(), samplePost({ id: '2', author: { handle: 'kite', name: '' } })];
    const { getByRole } = render(
      <SavePostList onScreen={{ is: 'posts', posts }} onSavePost={onSavePost} onLookAgain={vi.fn()} />,
    );
    fireEvent.click(getByRole('button', { name: /^Save the post of @kite/ }));
    expect(onSavePost).toHaveBeenCalledExactlyOnceWith('2');
  });
});

describe('the card', () => {
  const draw = (onSavePost?: () => void) =>
    render(
      <Card
        findings={[sampleFinding()]}
        onCopy={async () => true}
        onHide={vi.fn()}
        onRuleOff={vi.fn()}
        onClose={vi.fn()}
        onSavePost={onSavePost}
      />,
    );
  it('of a post has a way to save it, that of a page has none', async () => {
    const onSavePost = vi.fn();
    const { container, getByRole } = draw(onSavePost);
    fireEvent.click(getByRole('button', { name: 'Save this post' }));
    expect(onSavePost).toHaveBeenCalledTimes(1);
    expect(await faultsIn(container)).toEqual([]);
    cleanup();
    expect(draw().queryByRole('button', { name: 'Save this post' })).toBeNull();
  });
});

describe('a project that was not read yet', () => {
  const UNREAD = unreadProject({ domain: 'unread.example', name: 'Unread' });

  it('says so in the list, without states, counts or a date', async () => {
    const { container, events, getByRole } = showList(listed([UNREAD]));
    const row = container.querySelector('tr[data-domain]')!;
    expect(row.textContent).toContain('Not read yet');
    expect(row.querySelectorAll('[data-state], time')).toHaveLength(0);
    expect(row.querySelector('[data-label="Claims without"]')?.textContent).toBe('–Not read yet');
    expect(row.querySelector('[data-label="Worst note"]')?.textContent).toBe('Not checked');
    fireEvent.click(getByRole('button', { name: 'Unread' }));
    expect(events.onOpen).toHaveBeenCalledExactlyOnceWith(UNREAD);
    expect(await faultsIn(container)).toEqual([]);
  });

  it.each(COLUMNS.map(({ by }) => by).filter((by) => by !== 'name' && by !== 'domain'))(
    'stands last by %s, whichever way round',
    (by) => {
      const quiet = sampleProject({ domain: 'z.example', worst: 'none', states: {}, withReceipt: 0, without: 0 });
      for (const descending of [true, false]) {
        const order = arrange([UNREAD, quiet, ACME], '', { by, descending }).map(({ domain }) => domain);
        expect(order.at(-1)).toBe('unread.example');
      }
    },
  );

  it('says so on its page, above what is kept with it', async () => {
    const { container } = render(
      <main>
        <ProjectHead
          project={UNREAD}
          {...{ onOpenSite: vi.fn(), onSaveAgain: vi.fn(), onRename: vi.fn(), onRemove: vi.fn() }}
        />
        <ReviewPart
          heads={{ is: 'ready', heads: [], unreadable: 0 }}
          picked=""
          opened={{ is: 'loading' }}
          {...{ sealed: undefined, onPick: vi.fn(), onCopy: vi.fn() }}
        />
        <SavedPosts posts={ready([ONE])} onRemovePost={vi.fn()} onCopy={async () => true} />
      </main>,
    );
    for (const words of ['Not read yet', 'not read yet, on your list since', ONE.hash, 'Save a review']) {
      expect(container.textContent).toContain(words);
    }
    expect(container.textContent).not.toContain('No review of this project can be shown.');
    expect(await faultsIn(container)).toEqual([]);
  });

  it('is not said to be saved as a review in the popup', () => {
    const on = { onSave: vi.fn(), onProjects: vi.fn(), onDecisions: vi.fn(), onOptions: vi.fn() };
    const { container } = render(<SaveBar canSave saved unread saving={{ is: 'idle' }} {...on} />);
    expect(container.textContent).toContain('Save this project');
    expect(container.textContent).toContain('On your list for its posts, not read yet.');
  });
});

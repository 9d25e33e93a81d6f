// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FeedHealth } from '@/components/FeedHealth.tsx';
import type { FeedMending, FeedReportState } from '@/components/FeedReportCopy.tsx';
import { FeedSwitches } from '@/components/FeedSwitches.tsx';
import type { FeedView } from '@/components/tab-view.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

const FEED: FeedView = { site: 'x', key: 'x', state: 'reading', seen: 15, read: 15, missing: [] };

function show(feed: Partial<FeedView>, report: FeedReportState = { is: 'none' }) {
  const mending: FeedMending = { report, onAsk: vi.fn(), onCopy: vi.fn(), onAgain: vi.fn() };
  return { mending, ...render(<FeedHealth feed={{ ...FEED, ...feed }} posts={[]} mending={mending} />) };
}

interface Case {
  name: string;
  feed: Partial<FeedView>;
  report?: FeedReportState;
  says: string[];
  never?: RegExp;
}

const CASES: Case[] = [
  {
    name: 'waiting',
    feed: { state: 'waiting', seen: 0, read: 0 },
    says: ['X: looking for posts', 'nothing is checked yet'],
    never: /No notes|0 of|Copy a report/,
  },
  {
    name: 'no posts here',
    feed: { state: 'no-posts', seen: 0, read: 0 },
    says: ['X: no posts at this address', 'nothing was checked'],
    never: /No notes|0 of|Copy a report/,
  },
  {
    name: 'none found',
    feed: { state: 'none-found', seen: 0, read: 0 },
    says: ['X: no posts found', 'This page should show posts.', 'nothing on it was checked', 'Copy a report'],
    never: /No notes|Try again/,
  },
  {
    name: 'all read',
    feed: {},
    says: ['X: 15 of 15 posts read', 'No notes on the 15 posts that could be read.'],
    never: /could not be read|Copy a report/,
  },
  {
    name: 'some not read',
    feed: { read: 14, missing: ['text of 1 post'] },
    says: [
      'X: 14 of 15 posts read',
      '1 post could not be read, so nothing was checked there.',
      'Missing: text of 1 post.',
      'Copy a report',
      'No notes on the 14 posts that could be read.',
    ],
  },
  {
    name: 'none read',
    feed: { read: 0, missing: ['author of 15 posts', 'text of 15 posts'] },
    says: ['X: 0 of 15 posts read', 'Missing: author of 15 posts, text of 15 posts.', 'No post was checked.'],
    never: /No notes/,
  },
  {
    name: 'all read, not all answered',
    feed: { missing: ['an answer about 2 posts'] },
    says: ['X: 15 of 15 posts read', 'Missing: an answer about 2 posts.'],
    never: /could not be read, so|Copy a report/,
  },
  {
    name: 'turned off',
    feed: { state: 'turned-off', seen: 0, read: 0 },
    says: [
      'X: posts are not read',
      'Receipts stopped reading posts on X: on three pages in a row it could not find their parts. The site has probably changed.',
      'Nothing here is checked.',
      'Try again',
      'Copy a report',
    ],
    never: /No notes|0 of/,
  },
  {
    name: 'turned off on a site built like one',
    feed: { state: 'turned-off', site: 'mastodon', key: 'mastodon@larkspur.example' },
    says: ['Receipts stopped reading posts on Mastodon (larkspur.example): on three'],
  },
  {
    name: 'the report is being put together',
    feed: { state: 'turned-off' },
    report: { is: 'asking' },
    says: ['Putting the report together…'],
  },
  {
    name: 'copied',
    feed: { state: 'turned-off' },
    report: { is: 'ready', text: 'Receipts 1.2.3', copied: 'done' },
    says: ['Copied.', 'Receipts 1.2.3', 'What is in the report'],
  },
  {
    name: 'not copied',
    feed: { state: 'turned-off' },
    report: { is: 'ready', text: 'Receipts 1.2.3', copied: 'refused' },
    says: ['The browser did not let us copy.', 'Receipts 1.2.3'],
    never: /Copied\./,
  },
  {
    name: 'no report',
    feed: { state: 'none-found' },
    report: { is: 'failed', why: 'The page did not answer.' },
    says: ['The page did not answer.'],
    never: /Copied\./,
  },
];

describe.each(CASES)('a feed: $name', ({ feed, report, says, never }) => {
  it('says what was read and what was not', () => {
    const text = show(feed, report).container.textContent ?? '';
    for (const words of says) expect(text).toContain(words);
    if (never) expect(text).not.toMatch(never);
  });
  it('has no accessibility fault', async () => {
    expect(await faultsIn(show(feed, report).container)).toEqual([]);
  });
});

describe('what can be done', () => {
  it('copies, shows before, and tries again', () => {
    const { mending, getByRole, container } = show({ state: 'turned-off', key: 'mastodon@larkspur.example' });
    const details = container.querySelector('details');
    if (!details) throw new Error('no details');
    details.open = true;
    expect(mending.onAsk).toHaveBeenCalledOnce();
    fireEvent.click(getByRole('button', { name: 'Copy a report' }));
    expect(mending.onCopy).toHaveBeenCalledOnce();
    fireEvent.click(getByRole('button', { name: 'Try again' }));
    expect(mending.onAgain).toHaveBeenCalledExactlyOnceWith('mastodon@larkspur.example');
  });

  it('does nothing twice while it puts the report together', () => {
    const { mending, getByRole } = show({ state: 'turned-off' }, { is: 'asking' });
    fireEvent.click(getByRole('button', { name: 'Copy a report' }));
    expect(mending.onCopy).not.toHaveBeenCalled();
  });

  it('the options turn one feed on', () => {
    const onOn = vi.fn();
    const off = [
      { key: 'x', title: 'X' },
      { key: 'reddit', title: 'Reddit' },
    ];
    const { getByRole } = render(<FeedSwitches off={off} onOn={onOn} />);
    fireEvent.click(getByRole('button', { name: 'Try again: Reddit' }));
    expect(onOn).toHaveBeenCalledExactlyOnceWith('reddit');
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Post } from '@/lib/core/post.ts';
import type { PostNotes } from '@/lib/overlay/chips.tsx';
import { FeedReader } from '@/lib/overlay/feed-reader.ts';
import { X } from '@/lib/sites/feeds/x.ts';
import { eventually } from '../eventually.ts';
import { sampleFinding } from '../fixtures/sample-report.ts';
import { row, timeline } from './feed-timeline.ts';

const client = vi.hoisted(() => ({ ask: vi.fn(), isLeftBehind: vi.fn(() => false) }));
vi.mock('@/lib/messaging/client.ts', () => client);

const NOTE = sampleFinding();

/** The background's side: posts that speak of a claim have a note. */
function background(judge: boolean, on = true) {
  client.ask.mockImplementation(async (name: string, { posts }: { posts: Post[] }) => {
    if (name === 'words:here') return { ok: true, value: { language: 'en' } };
    if (name === 'feed:health') return { ok: true, value: { on } };
    if (!judge) return { ok: false, why: 'gone' };
    const of = ({ id, text }: Post) => ({ id, worst: 'none', findings: text.includes('claim') ? [NOTE] : [] });
    return { ok: true, value: { posts: posts.map(of) } };
  });
}

let reader: FeedReader | undefined;
beforeEach(() => client.isLeftBehind.mockReturnValue(false));
afterEach(() => {
  reader?.stop();
  client.ask.mockReset();
});

function start(page: ReturnType<typeof timeline>) {
  const drawn: string[] = [];
  const idOf = (element: Element) => /status\/(\d+)/.exec(element.innerHTML)?.[1];
  const onLeftBehind = vi.fn(() => reader?.stop());
  reader = new FeedReader(
    { adapter: { ...X, chipPlace: (post) => post.querySelector('[data-testid="tweetText"]') ?? post }, by: 'host' },
    {
      document: page.document,
      overlay: {
        paintPost: (element: Element, { id, findings }: PostNotes, place: () => Element) =>
          drawn.push(`${id} in ${idOf(element)}: ${findings.length} at ${place().getAttribute('data-testid')}`),
        settlePost: () => {},
        clearPost: (element: Element) => drawn.push(`clear ${idOf(element)}`),
        clearPosts: () => drawn.push('clear all'),
      },
      onLeftBehind,
    },
  );
  return { drawn, onLeftBehind };
}

const sent = () => client.ask.mock.calls.filter(([name]) => name === 'posts:read').map(([, { posts }]) => posts.length);

describe('a feed that is read', () => {
  test('each verdict is shown in its post, at the place of the site', async () => {
    background(true);
    const { drawn } = start(timeline(row(1, 'claim now') + row(2, 'quiet')));
    await eventually(() => expect(drawn).toEqual(['1 in 1: 1 at tweetText', '2 in 2: 0 at tweetText']));
    // In one message, or in two where the machine was slow between them; each post once.
    expect(sent().reduce((sum, posts) => sum + posts, 0)).toBe(2);
  });

  test('a list that draws the same posts anew has their chips back without asking', async () => {
    background(true);
    const page = timeline(row(1, 'claim now') + row(2, 'quiet'));
    const { drawn } = start(page);
    await eventually(() => expect(drawn).toHaveLength(2));
    page.rows.innerHTML = row(2, 'quiet') + row(1, 'claim now');
    await eventually(() => expect(drawn.slice(2)).toContain('1 in 1: 1 at tweetText'));
    expect(sent().reduce((sum, posts) => sum + posts, 0)).toBe(2);
  });

  test('a note that the person hid stays away when the post is drawn anew', async () => {
    background(true);
    const page = timeline(row(1, 'claim now'));
    const { drawn } = start(page);
    await eventually(() => expect(drawn).toEqual(['1 in 1: 1 at tweetText']));
    reader?.drop(({ rule }) => rule === NOTE.rule);
    page.rows.innerHTML = row(1, 'claim now');
    await eventually(() => expect(drawn.slice(1)).toContain('1 in 1: 0 at tweetText'));
  });

  test('a post that leaves takes its chip along', async () => {
    background(true);
    const page = timeline(row(1, 'claim now'));
    const { drawn } = start(page);
    await eventually(() => expect(drawn).toHaveLength(1));
    page.rows.replaceChildren();
    await eventually(() => expect(drawn).toEqual(['1 in 1: 1 at tweetText', 'clear 1']));
  });

  test('an adapter that is off reads nothing; turned off, it takes all chips away', async () => {
    background(true, false);
    const { drawn } = start(timeline(row(1, 'claim now')));
    await eventually(() => expect(client.ask).toHaveBeenCalled());
    // The answer has arrived once all that follows it was done.
    await new Promise(setImmediate);
    expect(reader?.inView()).toEqual([]);
    background(true);
    reader?.health.hear(true);
    await eventually(() => expect(drawn.at(-1)).toBe('1 in 1: 1 at tweetText'));
    background(true, false);
    reader?.health.hear(false);
    await eventually(() => expect(drawn.at(-1)).toBe('clear all'));
  });
});

describe('a background that does not answer', () => {
  test('is asked again about the same posts', async () => {
    background(false);
    const { drawn, onLeftBehind } = start(timeline(row(1, 'claim now')));
    await eventually(() => expect(sent()).toEqual([1]));
    background(true);
    await eventually(() => expect(drawn).toEqual(['1 in 1: 1 at tweetText']));
    expect(onLeftBehind).not.toHaveBeenCalled();
  });

  test('one that is gone for good ends all of it', async () => {
    background(false);
    client.isLeftBehind.mockReturnValue(true);
    const page = timeline(row(1, 'claim now'));
    const { onLeftBehind } = start(page);
    await eventually(() => expect(onLeftBehind).toHaveBeenCalledTimes(1));
    expect(reader?.inView()).toEqual([]);
    expect(sent()).toEqual([1]);
  });
});

import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '@/lib/core/finding.ts';
import type { Post } from '@/lib/core/post.ts';
import type { PostReport } from '@/lib/core/report.ts';
import { FeedAsks } from '@/lib/overlay/feed-asks.ts';
import { FeedVerdicts, verdictKey } from '@/lib/overlay/feed-verdicts.ts';
import { sampleFinding } from '../fixtures/sample-report.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function post(id: number | string, text = `words of ${id}`, given: Partial<Post> = {}): Post {
  return {
    id: String(id),
    site: 'x',
    url: '',
    author: { handle: 'ana', name: 'Ana' },
    text,
    links: [],
    media: [],
    time: '',
    relation: 'post',
    counters: {},
    ...given,
  };
}

const NOTE = sampleFinding();
/** Posts that speak of a claim have a note, the others none. */
const judge = (one: Post): PostReport => {
  const findings = one.text.includes('claim') ? [NOTE] : [];
  return { id: one.id, worst: findings.length > 0 ? 'caution' : 'none', findings };
};

type Answer = (posts: readonly Post[]) => Promise<readonly PostReport[] | undefined>;

function asking(answer: Answer = async (posts) => posts.map(judge)) {
  const window = new Window();
  const document = window.document as unknown as Document;
  const sent: string[][] = [];
  const shown: string[] = [];
  const names = new Map<Element, string>();
  const view = {
    performance: { now: () => Date.now() },
    setTimeout: (work: () => void, wait: number) => setTimeout(work, wait),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
  } as unknown as Window & globalThis.Window;
  const asks = new FeedAsks({
    view,
    send: (posts) => {
      sent.push(posts.map(({ id }) => id));
      return answer(posts);
    },
    onVerdict: (element, { id, findings }) => shown.push(`${names.get(element)}: ${id} ${findings.length}`),
  });
  const element = (name: string) => {
    const made = document.createElement('article');
    names.set(made, name);
    document.body.append(made);
    return made;
  };
  return { asks, sent, shown, element, at: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

describe('posts that are to be judged', () => {
  test('what is read in one slice goes in one message; each verdict goes to its element', async () => {
    const { asks, sent, shown, element, at } = asking();
    asks.add({ post: post(1), element: element('a') });
    asks.add({ post: post(2, 'claim now'), element: element('b') });
    await at(0);
    expect(sent).toEqual([['1', '2']]);
    expect(shown).toEqual(['a: 1 0', 'b: 2 1']);
  });

  test('at most 20 posts a message, 250 ms apart', async () => {
    const { asks, sent, element, at } = asking();
    for (let id = 0; id < 45; id++) asks.add({ post: post(id), element: element(String(id)) });
    await at(0);
    expect(sent.map(({ length }) => length)).toEqual([20]);
    await at(249);
    expect(sent).toHaveLength(1);
    await at(1);
    expect(sent.map(({ length }) => length)).toEqual([20, 20]);
    await at(250);
    expect(sent.map(({ length }) => length)).toEqual([20, 20, 5]);
  });

  test('long posts share a message with fewer others', async () => {
    const { asks, sent, element, at } = asking();
    for (let id = 0; id < 6; id++) asks.add({ post: post(id, 'x'.repeat(25_000)), element: element(String(id)) });
    await at(500);
    expect(sent.map(({ length }) => length)).toEqual([3, 3]);
  });

  test('one message at a time', async () => {
    let answerNow: () => void = () => {};
    const { asks, sent, element, at } = asking(
      (posts) => new Promise((resolve) => (answerNow = () => resolve(posts.map(judge)))),
    );
    asks.add({ post: post(1), element: element('a') });
    await at(0);
    asks.add({ post: post(2), element: element('b') });
    await at(5_000);
    expect(sent).toEqual([['1']]);
    answerNow();
    await at(0);
    expect(sent).toEqual([['1'], ['2']]);
  });

  test('the same post in another element is not asked about again, with notes or without', async () => {
    const { asks, sent, shown, element, at } = asking();
    asks.add({ post: post(1), element: element('a') });
    asks.add({ post: post(2, 'claim now'), element: element('b') });
    await at(200);
    asks.add({ post: post(1), element: element('c') });
    asks.add({ post: post(2, 'claim now', { counters: { likes: '12' } }), element: element('d') });
    await at(200);
    expect(sent).toEqual([['1', '2']]);
    expect(shown).toEqual(['a: 1 0', 'b: 2 1', 'c: 1 0', 'd: 2 1']);
  });

  test('nor while the answer is on its way', async () => {
    let answerNow: () => void = () => {};
    const { asks, sent, shown, element, at } = asking(
      (posts) => new Promise((resolve) => (answerNow = () => resolve(posts.map(judge)))),
    );
    asks.add({ post: post(1, 'claim'), element: element('a') });
    await at(0);
    asks.add({ post: post(1, 'claim'), element: element('b') });
    answerNow();
    await at(500);
    expect(sent).toEqual([['1']]);
    expect(shown).toEqual(['a: 1 1', 'b: 1 1']);
  });

  test('the same id with other words is another question, in a message of its own', async () => {
    const { asks, sent, shown, element, at } = asking();
    asks.add({ post: post(1, 'a claim'), element: element('a') });
    asks.add({ post: post(1, 'quiet'), element: element('b') });
    await at(500);
    expect(sent).toEqual([['1'], ['1']]);
    expect(shown).toEqual(['a: 1 1', 'b: 1 0']);
  });

  test('an element that shows something else by now does not get the answer', async () => {
    let answerNow: () => void = () => {};
    const { asks, shown, element, at } = asking(
      (posts) => new Promise((resolve) => (answerNow = () => resolve(posts.map(judge)))),
    );
    const [reused, left, removed] = [element('reused'), element('left'), element('removed')];
    asks.add({ post: post(1, 'claim'), element: reused });
    asks.add({ post: post(2, 'claim'), element: left });
    asks.add({ post: post(3, 'claim'), element: removed });
    await at(0);
    asks.add({ post: post(4, 'quiet'), element: reused });
    asks.leave(left);
    removed.remove();
    answerNow();
    await at(0);
    expect(shown).toEqual([]);
    answerNow();
    await at(300);
    answerNow();
    await at(0);
    expect(shown).toEqual(['reused: 4 0']);
  });

  test('what left before its message is not asked about', async () => {
    const { asks, sent, element, at } = asking();
    const gone = element('gone');
    asks.add({ post: post(1), element: gone });
    asks.leave(gone);
    await at(1_000);
    expect(sent).toEqual([]);
  });

  test('after stopping nothing is asked or told', async () => {
    const { asks, sent, shown, element, at } = asking();
    asks.add({ post: post(1), element: element('a') });
    await at(0);
    asks.add({ post: post(2), element: element('b') });
    asks.stop();
    await at(10_000);
    expect([sent, shown]).toEqual([[['1']], ['a: 1 0']]);
  });
});

describe('a message without an answer', () => {
  test('is sent again after longer and longer rests', async () => {
    let fails = 3;
    const { asks, sent, shown, element, at } = asking(async (posts) => (fails-- > 0 ? undefined : posts.map(judge)));
    asks.add({ post: post(1, 'claim'), element: element('a') });
    await at(0);
    await at(999);
    expect(sent).toHaveLength(1);
    await at(1);
    expect(sent).toHaveLength(2);
    await at(2_000);
    expect(sent).toHaveLength(3);
    await at(4_000);
    expect(sent).toHaveLength(4);
    expect(shown).toEqual(['a: 1 1']);
    expect(asks.unjudged).toBe(0);
  });

  test('or that never ends, or that throws', async () => {
    const ways: Answer[] = [() => new Promise(() => {}), () => Promise.reject(new Error('gone'))];
    const { asks, shown, element, at } = asking((posts) => ways.shift()?.(posts) ?? Promise.resolve(posts.map(judge)));
    asks.add({ post: post(1, 'claim'), element: element('a') });
    await at(15_000);
    await at(10_000);
    expect(shown).toEqual(['a: 1 1']);
  });

  test('is given up in the end, and that is not the same as no notes', async () => {
    const { asks, sent, shown, element, at } = asking(async () => undefined);
    asks.add({ post: post(1), element: element('a') });
    await at(200_000);
    expect(sent).toHaveLength(5);
    expect(shown).toEqual([]);
    expect(asks.unjudged).toBe(1);
  });

  test('one post that does not fit keeps no other from being judged', async () => {
    const { asks, shown, element, at } = asking(async (posts) =>
      posts.some(({ id }) => id === '3') ? undefined : posts.map(judge),
    );
    for (let id = 0; id < 30; id++) asks.add({ post: post(id), element: element(String(id)) });
    await at(600_000);
    expect(shown.map((line) => Number.parseInt(line, 10)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 30 }, (_, id) => id).filter((id) => id !== 3),
    );
    expect(asks.unjudged).toBe(1);
  });

  test('an answer that leaves one out is asked again for that one', async () => {
    let first = true;
    const { asks, sent, shown, element, at } = asking(async (posts) => {
      const answered = first ? posts.slice(1) : posts;
      first = false;
      return answered.map(judge);
    });
    asks.add({ post: post(1), element: element('a') });
    asks.add({ post: post(2), element: element('b') });
    await at(500);
    expect(sent).toEqual([['1', '2'], ['1']]);
    expect(shown).toEqual(['b: 2 0', 'a: 1 0']);
  });

  test('about posts that are gone is not sent again', async () => {
    const { asks, sent, element, at } = asking(async () => undefined);
    const gone = element('gone');
    asks.add({ post: post(1), element: gone });
    await at(0);
    gone.remove();
    await at(100_000);
    expect(sent).toHaveLength(1);
    expect(asks.unjudged).toBe(0);
  });
});

describe('verdicts that are remembered', () => {
  test('a note that the person hid does not come back', async () => {
    const { asks, shown, element, at } = asking();
    asks.add({ post: post(1, 'claim'), element: element('a') });
    await at(200);
    asks.drop(({ rule }: Finding) => rule === NOTE.rule);
    asks.add({ post: post(1, 'claim'), element: element('b') });
    expect(shown).toEqual(['a: 1 1', 'b: 1 0']);
  });

  test('on another page the background hears of posts with notes again', async () => {
    const { asks, sent, element, at } = asking();
    asks.add({ post: post(1, 'claim'), element: element('a') });
    asks.add({ post: post(2), element: element('b') });
    await at(200);
    asks.turnPage();
    asks.add({ post: post(1, 'claim'), element: element('c') });
    asks.add({ post: post(2), element: element('d') });
    await at(200);
    expect(sent).toEqual([['1', '2'], ['1']]);
  });

  test('the oldest that was not used goes first; there is an end to them', () => {
    const verdicts = new FeedVerdicts();
    for (let id = 0; id < 400; id++) verdicts.keep(`key ${id}`, []);
    expect(verdicts.get('key 0')).toEqual([]);
    verdicts.keep('one more', []);
    expect(verdicts.get('key 0')).toEqual([]);
    expect(verdicts.get('key 1')).toBeUndefined();
    expect(verdicts.get('key 2')).toEqual([]);
  });

  test.each([
    ['text', { text: 'other words' }],
    ['author', { author: { handle: 'ana', name: 'Anna' } }],
    ['card', { card: { domain: 'a.example', href: 'https://b.example/', title: '' } }],
    ['whom it answers', { thread: { handle: 'bea', name: 'Bea' } }],
    ['label', { labels: ['ad' as const] }],
  ])('another %s is another verdict', (_, given) => {
    expect(verdictKey(post(1, 'words', given))).not.toBe(verdictKey(post(1, 'words')));
  });

  test('counters are not', () => {
    expect(verdictKey(post(1, 'words', { counters: { likes: '3' } }))).toBe(verdictKey(post(1, 'words')));
  });
});

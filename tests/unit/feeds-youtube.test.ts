import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { judgePost } from '@/lib/background/judge.ts';
import { NOTHING_KNOWN } from '@/lib/core/known.ts';
import { Post } from '@/lib/core/post.ts';
import { findPosts } from '@/lib/sites/feeds/find-posts.ts';
import { feedOf } from '@/lib/sites/feeds/index.ts';
import { readPost, YOUTUBE } from '@/lib/sites/feeds/youtube.ts';

const WATCH = 'https://www.youtube.com/watch?v=loomvideo01';

function pageOf(html: string, url = WATCH): Document {
  const { document } = new Window({ url });
  document.write(html);
  return document as unknown as Document;
}
const fixture = (name: string, url?: string) =>
  pageOf(readFileSync(`tests/fixtures/feeds/youtube/${name}.html`, 'utf8'), url);
const postOf = (element: Element | undefined) => {
  const reading = element ? readPost(element) : undefined;
  if (!reading?.ok) throw new Error(`no comment: ${reading?.missing.join()}`);
  return Post.parse(reading.post);
};
const postsOn = (document: Document) => findPosts(document, YOUTUBE).map(postOf);

const ORBIT = { handle: 'OrbitLoom', name: 'Orbit Loom' };
const comment = (id: string) => ({
  id,
  site: 'youtube',
  url: `${WATCH}&lc=${id}`,
  links: [],
  media: [],
  time: '',
  relation: 'reply' as const,
  thread: ORBIT,
  counters: {},
});

describe('comments below a video', () => {
  const document = fixture('watch');

  test('four, each read in full', () => {
    const docs = 'https://docs.orbitloom.example/season-two?a=1&b=2';
    expect(postsOn(document)).toEqual([
      {
        ...comment('UgxLoomComment00000001'),
        author: { handle: 'OrbitLoom', name: '' },
        text: 'All links in one place.\nDocs: https://docs.orbitloom.example/season...\nStart at 0:43',
        links: [
          { text: 'https://docs.orbitloom.example/season...', href: docs, start: 30, end: 70 },
          { text: '0:43', href: `${WATCH}&t=43s`, start: 80, end: 84 },
        ],
        counters: { likes: '1.2K', replies: '2' },
        labels: ['author', 'pinned'],
        truncated: true,
      },
      {
        ...comment('UgxLoomComment00000001.Reply0000001'),
        author: { handle: '0rbitLoom', name: '' },
        text: '@OrbitLoom claim opened, check your allocation at loom-season.invalid/claim :heart:',
        links: [
          { text: '@OrbitLoom', href: 'https://www.youtube.com/@OrbitLoom', start: 0, end: 10 },
          { text: 'loom-season.invalid/claim', href: 'https://loom-season.invalid/claim', start: 50, end: 75 },
        ],
      },
      {
        ...comment('UgxLoomComment00000001.Reply0000002'),
        author: { handle: '織機', name: '' },
        text: 'ありがとうございます',
        labels: ['verified'],
        translated: true,
      },
      {
        // What a link shows is written by whoever wrote it, and a name like a handle is no handle.
        ...comment('UgxLoomComment00000002'),
        author: { handle: 'UC0000000000000000000001', name: '' },
        text: 'مرحبا، استرجعت محفظتي بفضل رابط recover-desk.invalid',
        links: [
          { text: 'رابط', href: 'https://www.youtube.com/redirect?q=javascript%3Aalert(1)', start: 27, end: 31 },
          { text: 'recover-desk.invalid', href: 'https://recover-desk.invalid/', start: 32, end: 52 },
        ],
      },
    ]);
  });

  test('an answer under a look-alike handle is told, the channel’s own is not', () => {
    const told = postsOn(document).map((post) =>
      judgePost(post, { now: 0, known: NOTHING_KNOWN }).findings.some(
        ({ rule }) => rule === 'reply-link-under-official',
      ),
    );
    expect(told.slice(0, 3)).toEqual([false, true, false]);
  });

  test('another video in the same document has another channel', () => {
    const page = fixture('watch');
    const [left, shown] = [...page.querySelectorAll('ytd-watch-flexy')] as [Element, Element];
    left.removeAttribute('hidden');
    left.append(...shown.querySelectorAll('ytd-comments'));
    shown.setAttribute('hidden', '');
    expect(postsOn(page)[1]?.thread).toEqual({ handle: 'left_before', name: 'Left before' });
  });

  test('a comment under a video whose channel is not shown has no thread', () => {
    const page = fixture('watch');
    for (const owner of [...page.querySelectorAll('ytd-watch-metadata')]) owner.remove();
    expect(postsOn(page)[1]).not.toHaveProperty('thread');
  });

  test('a comment that the list uses for another one has another print', () => {
    const page = fixture('watch');
    const element = findPosts(page, YOUTUBE)[1] as Element;
    const before = YOUTUBE.print(element);
    (element.querySelector('#vote-count-middle') as Element).textContent = '5';
    expect(YOUTUBE.print(element)).toBe(before);
    element.querySelector('#published-time-text a')?.setAttribute('href', '/watch?v=loomvideo01&lc=UgxOther0000001');
    expect(YOUTUBE.print(element)).not.toBe(before);
  });

  test('the chip stands beside the picture, below the words', () => {
    for (const element of findPosts(document, YOUTUBE)) expect(YOUTUBE.chipPlace?.(element).id).toBe('main');
  });
});

describe('a post of a channel', () => {
  test('and a comment in the form of before', () => {
    const url = 'https://www.youtube.com/post/UgkxLoomPost0001';
    expect(postsOn(fixture('channel-post', url))).toEqual([
      {
        id: 'UgkxLoomPost0001',
        site: 'youtube',
        url,
        author: ORBIT,
        text: 'Watch the film #loom',
        links: [{ text: '#loom', href: 'https://www.youtube.com/hashtag/loom', start: 15, end: 20 }],
        media: [{ kind: 'image', src: 'https://i.example/loom.jpg', alt: 'A loom' }],
        time: '',
        relation: 'post',
        counters: { likes: '44' },
        card: { domain: '', href: 'https://www.youtube.com/watch?v=loomvideo02', title: 'The film' },
      },
      {
        ...comment('UgxLoomComment00000009'),
        url: `${url}?lc=UgxLoomComment00000009`,
        author: { handle: 'jun_k', name: 'Jun K' },
        text: 'Guaranteed 300% profit, write to me',
      },
    ]);
  });
});

const one = (words: string, head = '<h3><a id="author-text" href="/@jun_k">@jun_k</a></h3>') =>
  pageOf(
    `<div id="comments"><ytd-comment-view-model><div id="body"><div id="main"><div id="header-author">${head}</div><yt-attributed-string id="content-text">${words}</yt-attributed-string></div></div></ytd-comment-view-model></div>`,
  );
const readOne = (document: Document) => postOf(findPosts(document, YOUTUBE)[0]);

describe('odd and hostile comments', () => {
  test.each([
    ['', '', ['author', 'text']],
    ['hello', '', ['author']],
    ['', '<h3><a id="author-text" href="/@jun_k">@jun_k</a></h3>', ['text']],
  ])('words %j under %j: says what is missing', (words, head, missing) => {
    expect(readPost(findPosts(one(words, head), YOUTUBE)[0] as Element)).toEqual({ ok: false, missing });
  });

  test.each([
    ['<h3><a id="author-text">@shown_only</a></h3>', { handle: 'shown_only', name: '' }],
    ['<h3><a id="author-text">Older Name</a></h3>', { handle: '', name: 'Older Name' }],
    ['<h3><a id="author-text" href="/@%E0%A4%A">@broken</a></h3>', { handle: '%E0%A4%A', name: '' }],
    ['<h3><a id="author-text" href="https://elsewhere.invalid/@OrbitLoom">x</a></h3>', { handle: '', name: 'x' }],
  ])('%s is %j', (head, author) => expect(readOne(one('hello', head)).author).toEqual(author));

  test.each([
    ['/redirect?q=https%3A%2F%2Fa.invalid%2Fx', 'https://a.invalid/x'],
    ['/redirect?event=comments', 'https://www.youtube.com/redirect?event=comments'],
    ['/redirect?q=data%3Atext%2Fhtml%2Cx', 'https://www.youtube.com/redirect?q=data%3Atext%2Fhtml%2Cx'],
    [
      'https://elsewhere.invalid/redirect?q=https://b.invalid',
      'https://elsewhere.invalid/redirect?q=https://b.invalid',
    ],
  ])('%s leads to %s', (href, target) => {
    expect(readOne(one(`<a href="${href}">go</a>`)).links.map((link) => link.href)).toEqual([target]);
  });

  test('links that run a script are no links', () => {
    expect(readOne(one('<a href="javascript:alert(1)">a</a>')).links).toEqual([]);
  });

  test('25,000 characters and no more', () => {
    expect(readOne(one('claim '.repeat(10_000))).text).toHaveLength(25_000);
  });

  test('a form that covers its own properties does not stop reading', () => {
    const covered = ['tagName', 'firstChild', 'nextSibling', 'querySelectorAll', 'closest', 'matches', 'id']
      .map((name) => `<input name="${name}">`)
      .join('');
    expect(readOne(one(`before <form>${covered}</form> after`)).text).toBe('before after');
  });

  test('thousands of elements, one after the other', () => {
    expect(readOne(one('<i>y</i>'.repeat(4_000))).text).toBe('y'.repeat(4_000));
  });

  test('without the element’s name its ids are enough', () => {
    const page = pageOf(one('hello').documentElement.outerHTML.replaceAll('ytd-comment-view-model', 'yt-next-model'));
    expect(readOne(page)).toMatchObject({ author: { handle: 'jun_k' }, text: 'hello' });
  });
});

describe('where there are comments', () => {
  test.each([
    [WATCH, false],
    ['https://www.youtube.com/', false],
    ['https://www.youtube.com/shorts/abc', false],
    ['https://www.youtube.com/post/UgkxLoomPost0001', true],
    ['https://m.youtube.com/post/UgkxLoomPost0001', false],
  ])('%s: %s', (url, expected) => expect(YOUTUBE.expectsPosts(new URL(url))).toBe(expected));

  test('known by its structure', () => {
    expect(feedOf('127.0.0.1', fixture('watch', 'http://127.0.0.1/'))).toMatchObject({
      adapter: { id: 'youtube' },
      by: 'structure',
    });
  });
});

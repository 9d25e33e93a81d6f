import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { Post } from '@/lib/core/post.ts';
import { DISCORD, readPost } from '@/lib/sites/feeds/discord.ts';
import { findPosts } from '@/lib/sites/feeds/find-posts.ts';
import { feedOf } from '@/lib/sites/feeds/index.ts';

const CHANNEL = 'https://discord.com/channels/500000000000000000/500000000000000001';

function pageOf(html: string, url = CHANNEL): Document {
  const { document } = new Window({ url });
  document.write(html);
  return document as unknown as Document;
}
const fixture = (url?: string) => pageOf(readFileSync('tests/fixtures/feeds/discord/channel.html', 'utf8'), url);
const postOf = (element: Element | undefined) => {
  const reading = element ? readPost(element) : undefined;
  if (!reading?.ok) throw new Error(`${element?.id}: ${reading?.missing.join()}`);
  return Post.parse(reading.post);
};
const message = (number: number) => ({
  id: `143600000000000000${number}`,
  site: 'discord',
  url: `${CHANNEL}/143600000000000000${number}`,
  links: [],
  media: [],
  counters: {},
  relation: 'post' as const,
});
const MIRA = { handle: '310000000000000011', name: 'Mira B' };

describe('a channel', () => {
  const document = fixture();
  const elements = findPosts(document, DISCORD);

  test('has four messages; who joined is none', () => {
    expect(elements.map(({ id }) => id.slice(-1)).join(' ')).toBe('1 2 4 5');
  });

  test('each is read in full', () => {
    const claim = 'https://loom-season.invalid/claim';
    const docs = 'docs.orbitloom.example/season-two';
    const file = 'https://cdn.discordapp.com/attachments/5/7/loom-setup.exe';
    expect(elements.map(postOf)).toEqual([
      {
        // A server's mark beside a name may say "BOT": it makes nobody one.
        ...message(1),
        author: MIRA,
        text: `Season two\nstarts Monday\nrules: ${docs}\n@Jun look 🚀`,
        links: [{ text: docs, href: `https://${docs}`, start: 32, end: 65 }],
        time: '2026-11-20T10:00:00.000Z',
      },
      {
        // The second in a row carries no name.
        ...message(2),
        author: MIRA,
        text: `Claim here: ${claim} the code is loom42`,
        links: [{ text: claim, href: claim, start: 12, end: 45 }],
        time: '2026-11-20T10:01:00.000Z',
        card: { domain: 'orbitloom.example', href: `${claim}#top`, title: 'Claim your share' },
        truncated: true,
      },
      {
        ...message(4),
        author: { handle: '310000000000000022', name: '@Mira B' },
        text: 'सावधान, वह पता असली नहीं है\nloom-setup.exe',
        links: [{ text: 'loom-setup.exe', href: file, start: 28, end: 42 }],
        media: [
          { kind: 'image', src: 'https://media.discordapp.net/attachments/5/6/shot.png', alt: 'The real address' },
        ],
        time: '2026-11-20T10:03:00.000Z',
        relation: 'reply',
        quoted: { ...MIRA, text: `Claim here: ${claim}` },
      },
      {
        // Without a picture of its own an account shows no number, and the time stands in the message's number.
        ...message(5),
        author: { handle: '', name: 'Captcha.bot' },
        text: 'Verification required\nTo see the other channels connect your wallet.\nOpen for\n10 minutes\nVerify',
        links: [{ text: 'Verify', href: 'https://verify-loom.invalid/connect', start: 89, end: 95 }],
        time: '2025-11-06T14:31:19.589Z',
        labels: ['bot', 'verified'],
      },
    ]);
  });

  test('the words of links stand where they say', () => {
    for (const { text, links } of elements.map(postOf)) {
      for (const link of links) expect(text.slice(link.start, link.end)).toBe(link.text);
    }
  });

  test('where the row does not say who, it is the nearest name above', () => {
    const bare = fixture();
    for (const row of [...bare.querySelectorAll('[role="article"]')]) row.removeAttribute('aria-labelledby');
    expect(postOf(findPosts(bare, DISCORD)[1]).author).toEqual(MIRA);
  });

  test('a message that nothing names says that its author is missing', () => {
    const cut = fixture();
    cut.querySelector('li')?.remove();
    const second = findPosts(cut, DISCORD)[0] as Element;
    expect(readPost(second)).toEqual({ ok: false, missing: ['author'] });
  });

  test('rows alone are enough', () => {
    const rows = fixture();
    rows.querySelector('[data-list-id]')?.removeAttribute('data-list-id');
    expect(findPosts(rows, DISCORD)).toHaveLength(5);
  });

  test('the chip stands below the words, level with them', () => {
    for (const element of elements) expect(DISCORD.chipPlace?.(element).id).toMatch(/^message-accessories-/);
  });

  test('an edited message has another print', () => {
    const page = fixture();
    const element = findPosts(page, DISCORD)[1] as Element;
    const before = DISCORD.print(element);
    expect(DISCORD.print(element)).toBe(before);
    (element.querySelector('[id^="message-content-"] span') as Element).textContent = 'Do not claim: ';
    expect(DISCORD.print(element)).not.toBe(before);
  });
});

const row = (content: string, extras = '', head = '<h3><span id="message-username-7"><span>Jun</span></span></h3>') =>
  pageOf(
    `<ol data-list-id="chat-messages"><li id="chat-messages-5-7"><div role="article">${head}<div id="message-content-7">${content}</div><div id="message-accessories-7">${extras}</div></div></li></ol>`,
  );
const readRow = (document: Document) => postOf(findPosts(document, DISCORD)[0]);

describe('odd and hostile messages', () => {
  test('nothing to read says so', () => {
    const reactions = '<div id="message-reactions-7"><img alt="👍" src="t.svg">7</div>';
    for (const extras of ['', reactions]) {
      const [element] = findPosts(row('', extras), DISCORD);
      expect(readPost(element as Element)).toEqual({ ok: false, missing: ['text'] });
    }
  });

  test.each([
    ['<span id="message-username-7"><span role="button">APP</span></span>', undefined],
    ['<span id="message-username-7"><span role="button">Jun</span><span><span>APP</span></span></span>', ['bot']],
    ['<span id="message-username-7"><span role="button">Jun</span></span><span><span>BOT</span></span>', ['bot']],
    ['<span id="message-username-7"><span role="button">Jun <span>BOT</span></span></span>', undefined],
    [
      '<span id="message-username-7"><span role="button">Jun</span></span><svg aria-label="Server Owner"></svg>',
      undefined,
    ],
  ])('%s is labelled %j', (head, labels) => {
    expect(readRow(row('hello', '', `<h3>${head}</h3>`)).labels).toEqual(labels);
  });

  test('words that are written like Discord’s own marks are words', () => {
    const head = '<h3><span id="message-username-7"><span role="button">Jun</span></span></h3>';
    const tools = '<div role="button" aria-expanded="false"><svg aria-hidden="true"></svg></div>';
    const post = readRow(row('<h3><span>APP</span></h3><span>hello</span>', '', `${head}${tools}`));
    expect(post).toMatchObject({ text: 'APP\nhello', author: { handle: '', name: 'Jun' } });
    expect(post.labels).toBeUndefined();
    expect(post.truncated).toBeUndefined();
  });

  test('a picture, a sticker or a video alone is a message', () => {
    const extras = '<img src="https://media.discordapp.net/stickers/9.webp" alt="Wave"><video poster="/p.png"></video>';
    expect(readRow(row('', extras)).media).toEqual([
      { kind: 'image', src: 'https://media.discordapp.net/stickers/9.webp', alt: 'Wave' },
      { kind: 'video', src: 'https://discord.com/p.png', alt: '' },
    ]);
  });

  test('25,000 characters and no more', () => {
    expect(readRow(row('claim '.repeat(10_000))).text).toHaveLength(25_000);
  });

  test('right-to-left and CJK text keep their lines', () => {
    expect(readRow(row('السلام<br>عليكم<blockquote>引用</blockquote>終わり')).text).toBe('السلام\nعليكم\n引用\n終わり');
  });

  test('links that run a script are no links', () => {
    expect(readRow(row('<a href="javascript:alert(1)">a</a>')).links).toEqual([]);
  });

  test('a form that covers its own properties does not stop reading', () => {
    const covered = ['tagName', 'firstChild', 'nextSibling', 'querySelectorAll', 'closest', 'matches', 'id']
      .map((name) => `<input name="${name}">`)
      .join('');
    expect(readRow(row(`before <form>${covered}</form> after`)).text).toBe('before after');
  });

  test('thousands of elements and huge attributes', () => {
    const post = readRow(row(`${'<i>y</i>'.repeat(4_000)}<a href="https://a.example/${'z'.repeat(9_000)}">z</a>`));
    expect(post.text).toBe(`${'y'.repeat(4_000)}z`);
    expect(post.links[0]?.href.length).toBeLessThanOrEqual(4_000);
    expect(readRow(row('<a href="/y">y</a>'.repeat(600))).links).toHaveLength(500);
  });

  test('a thousand messages without a name above them end', () => {
    const rows = Array.from(
      { length: 1_000 },
      (_, at) => `<li id="chat-messages-5-${at}"><div id="message-content-${at}">x</div></li>`,
    );
    const elements = findPosts(pageOf(`<ol data-list-id="chat-messages">${rows.join('')}</ol>`), DISCORD);
    expect(elements).toHaveLength(1_000);
    expect(readPost(elements[999] as Element)).toEqual({ ok: false, missing: ['author'] });
  });
});

describe('where there are messages', () => {
  test.each([
    [`${CHANNEL}/1436000000000000001`, true],
    ['https://discord.com/channels/@me/310000000000000011', true],
    [CHANNEL, false],
    ['https://discord.com/channels/@me', false],
    ['https://discord.com/developers/applications', false],
  ])('%s: %s', (url, expected) => expect(DISCORD.expectsPosts(new URL(url))).toBe(expected));

  test('known by its structure', () => {
    expect(feedOf('127.0.0.1', fixture('http://127.0.0.1/'))).toMatchObject({
      adapter: { id: 'discord' },
      by: 'structure',
    });
  });
});

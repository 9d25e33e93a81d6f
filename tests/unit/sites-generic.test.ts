import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { PageDoc } from '@/lib/core/page-doc.ts';
import { readGeneric } from '@/lib/sites/generic.ts';
import { readHtml } from '@/lib/sites/html.ts';

const URL_OF_PAGE = 'https://example.org/page';
const read = (body: string) => readHtml(`<html lang="EN"><body>${body}</body></html>`, { url: URL_OF_PAGE });
const live = (page: string) => {
  const document = new Window({ url: URL_OF_PAGE }).document as unknown as Document;
  document.documentElement.innerHTML = page;
  return { document, ...readGeneric(document, { url: URL_OF_PAGE }) };
};

describe('readGeneric blocks', () => {
  test.each([
    ['<p>one <b>two</b>\n three</p>', ['paragraph one two three']],
    ['<div>one<p>two</p>three</div>', ['paragraph one', 'paragraph two', 'paragraph three']],
    ['<h1>The AI<br>market</h1>', ['heading The AI market']],
    ['<p>Red flags:<br>- one<br>- two</p>', ['paragraph Red flags:', 'item - one', 'item - two']],
    ['<p>Built for agents,<br>owned by you.</p>', ['paragraph Built for agents, owned by you.']],
    ['<ul><li>one</li><li>two</li></ul>', ['item one', 'item two']],
    ['<div role="constructor">one</div><div role="listitem">two</div>', ['paragraph one', 'item two']],
    ['<table><tr><th>A</th><td>B</td></tr></table>', ['cell A', 'cell B']],
    ['<blockquote><p>said</p></blockquote>', ['quote said']],
    ['<pre><code>a = 1</code></pre>', ['code a = 1']],
    ['<div>500K+</div><div>users of it</div>', ['stat 500K+', 'paragraph users of it']],
    ['<div><span>500K</span><span>users</span></div>', ['stat 500K users']],
    ['<div><span>H</span><span>i</span> there</div>', ['paragraph Hi there']],
    ['<nav><a href="/a">Docs</a> <a href="/b">Token</a></nav>', ['paragraph Docs', 'paragraph Token']],
    ['<button>Claim now</button>', ['action Claim now']],
    ['<p>a<script>no</script><style>no</style><noscript>no</noscript></p>', ['paragraph a']],
    ['<p>party <img alt="🎉" src="e.png"> time</p>', ['paragraph party 🎉 time']],
    ['<img alt="chart of users" src="a.png">', ['alt chart of users']],
    ['<input placeholder="Recovery phrase">', ['action Recovery phrase']],
  ])('%s', (body, expected) => {
    expect(read(body).blocks.map((block) => `${block.kind} ${block.text}`)).toEqual(expected);
  });

  test.each([
    ['<p hidden>x</p>'],
    ['<p style="display: none">x</p>'],
    ['<div style="color:red;visibility:hidden"><p>x</p></div>'],
    ['<p><span hidden>x</span></p>'],
  ])('%s is hidden', (body) => {
    expect(read(body).blocks.map((block) => block.hidden)).toEqual([true]);
  });

  test('hidden words inside a sentence stand apart from it', () => {
    const { blocks } = read('<p>We pay <span style="display:none">never</span> daily.</p>');
    expect(blocks.map((block) => [block.text, block.hidden ?? false])).toEqual([
      ['We pay', false],
      ['never', true],
      ['daily.', false],
    ]);
  });

  test('cards have groups of their own, a list and its items share one', () => {
    const cards = read('<div class="c"><h3>A</h3><p>a b c</p></div><div class="c"><h3>B</h3><p>d e f</p></div>');
    const groups = cards.blocks.map((block) => block.group);
    expect(groups[0]).toBe(groups[1]);
    expect(groups[2]).toBe(groups[3]);
    expect(groups[0]).not.toBe(groups[2]);
    const list = read('<p>Red flags:</p><ul><li>one</li><li>two</li></ul>').blocks;
    expect(list[1]?.group).toBe(list[2]?.group);
    expect(list[1]?.lead).toBe(0);
  });

  test('text without an end is cut, and that is said', () => {
    const doc = read(`<p>${'word '.repeat(150_000)}</p><p>after</p>`);
    expect(doc.missing).toEqual(['text after the first 600000 characters']);
    expect(doc.blocks.at(-1)?.text).not.toContain('after');
  });

  test('a picture of a word does not run into the next block', () => {
    expect(read('<p><img alt="🎉" src="e.png"></p><p>next</p>').blocks.map((block) => block.text)).toEqual([
      '🎉',
      'next',
    ]);
  });

  test('elements without an end of nesting do not break it', () => {
    const doc = read(`${'<div>'.repeat(3_000)}deep${'</div>'.repeat(3_000)}<p>shallow</p>`);
    expect(doc.blocks.map((block) => block.text)).toContain('shallow');
    expect(doc.missing).toContain('elements nested very deep');
  });
});

describe('readGeneric links and actions', () => {
  test('links know their words', () => {
    const { blocks, links } = read(
      '<p>see <a href="/docs">the <i>docs</i></a>, or <a href="javascript:x()">no</a></p>',
    );
    expect(links.map((link) => [link.text, link.href])).toEqual([['the docs', 'https://example.org/docs']]);
    const link = links[0];
    expect(blocks[link?.block ?? -1]?.text.slice(link?.start, link?.end)).toBe('the docs');
  });

  test.each([
    ['<button>Claim</button>', 'button', 'Claim'],
    ['<button aria-label="Claim now"><svg></svg></button>', 'button', 'Claim now'],
    ['<div role="button">Mint</div>', 'button', 'Mint'],
    ['<a class="btn btn-primary" href="/app">Launch app</a>', 'link', 'Launch app'],
    ['<div><a href="/app">Launch app</a></div>', 'link', 'Launch app'],
    ['<input type="submit" value="Send">', 'button', 'Send'],
    [
      '<label for="p">Recovery phrase</label><textarea id="p" name="seed"></textarea>',
      'field',
      'Recovery phrase · seed',
    ],
    ['<label>Private key <input name="k"></label>', 'field', 'Private key · k'],
    ['<div class="countdown">02:13:45:10</div>', 'timer', '02:13:45:10'],
  ])('%s', (body, kind, name) => {
    expect(read(body).actions.map((action) => [action.kind, action.name])).toEqual([[kind, name]]);
  });

  test.each([
    ['<button>🔗 Connect Wallet</button>', true],
    ['<w3m-button></w3m-button>', true],
    ['<p>Connect wallet to start</p>', false],
    ['<button>Connect with us</button>', false],
  ])('%s shows a wallet: %s', (body, expected) => {
    expect(read(body).signs.wallet).toBe(expected);
  });
});

describe('Places', () => {
  const file = new URL('../fixtures/site/browse-project.html', import.meta.url);

  test('every word of a page is found again where it stands', () => {
    const { doc, places } = live(readFileSync(file, 'utf8').replace(/<script.{0,99}<\/script>/, ''));
    expect(doc.blocks.length).toBeGreaterThan(10);
    for (const block of doc.blocks) {
      for (const word of block.text.matchAll(/\S+/g)) {
        const range = places.range(block.index, word.index, word.index + word[0].length);
        expect(range && wordsOf(range), `${block.index} ${word[0]}`).toBe(word[0]);
      }
    }
  });

  test('words are found in a node that was replaced, and not when they are gone', () => {
    const { document, places } = live('<body><p id="a">one   <b>two</b> three</p></body>');
    const paragraph = document.getElementById('a');
    if (!paragraph) throw new Error('no paragraph');
    paragraph.innerHTML = 'one two <i>three</i>';
    const range = places.range(0, 4, 7);
    expect(range && wordsOf(range)).toBe('two');
    paragraph.innerHTML = 'something else';
    expect(places.range(0, 4, 7)).toBeUndefined();
  });
});

const wordsOf = (range: Range) => range.toString().replace(/\s+/g, ' ').trim();

describe('readHtml', () => {
  test.each([
    ['', 'the page is empty'],
    ['\0\0\u0001PNG', 'this is not text'],
    ['\uFFFD'.repeat(50), 'this is not text'],
  ])('%j says why there is nothing', (source, why) => {
    const doc = readHtml(source, { url: URL_OF_PAGE });
    expect(doc.blocks).toEqual([]);
    expect(doc.missing).toEqual([why]);
  });

  test.each(['<', '<p', '<a href=', '<!--', '<table><p>x', '<p>x</body>y', '</div></div>', '<svg><p>x'])(
    '%s is read',
    (source) => {
      expect(PageDoc.safeParse(readHtml(source, { url: '' })).error).toBeUndefined();
    },
  );

  test('an article is told from what stands around it', () => {
    const story = Array.from(
      { length: 12 },
      (_, nth) =>
        `<p>Paragraph ${nth}, with enough words to be a part of the story, and a comma or two, as stories have.</p>`,
    );
    const doc = readHtml(
      `<html><head><title>Story</title><meta property="og:type" content="article"></head><body><nav><a href="/a">Home</a></nav><article><h1>Story</h1>${story.join('')}</article><div class="sidebar"><p>Buy the token now.</p></div></body></html>`,
      { url: URL_OF_PAGE },
    );
    expect(doc.signs.article).toBeGreaterThan(0.7);
    expect(doc.blocks.find((block) => block.text.startsWith('Paragraph 3'))?.kind).toBe('paragraph');
    expect(doc.blocks.find((block) => block.text.startsWith('Buy the'))?.kind).toBe('aside');
  });

  test('meta tags and JSON-LD are read, broken ones passed over', () => {
    const doc = readHtml(
      '<html lang="en-GB"><head><title> A  title </title><meta name="description" content="What it is"><script type="application/ld+json">{"@type":["NewsArticle"],"author":[{"name":"Ana"}],"datePublished":"2026-01-01"}</script><script type="application/ld+json">{broken</script><script src="https://cdn.other.example/a.js"></script></head><body>x</body></html>',
      { url: URL_OF_PAGE },
    );
    expect([doc.title, doc.lang, doc.meta.description]).toEqual(['A title', 'en-gb', 'What it is']);
    expect([doc.meta.schemaTypes, doc.meta.byline, doc.meta.published]).toEqual([['NewsArticle'], 'Ana', '2026-01-01']);
    expect(doc.signs.scriptHosts).toEqual(['cdn.other.example']);
  });
});

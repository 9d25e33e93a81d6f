import { describe, expect, it } from 'vitest';
import { MAX_BLOCKS, type PageDoc } from '@/lib/core/page-doc.ts';
import { PROTOCOL } from '@/lib/messaging/protocol.ts';
import { readHtml } from '@/lib/sites/html.ts';

const DOC = readHtml('<title>Orbit</title><p>Orbit AI <a href="/docs">docs</a></p>', { url: 'https://orbit.example/' });
const BLOCK = DOC.blocks[0] as PageDoc['blocks'][number];
const LINK = DOC.links[0] as PageDoc['links'][number];

const POST = {
  ...{ id: '1', site: 'x', url: '', text: 'AI', links: [], media: [], time: '', relation: 'post', counters: {} },
  author: { handle: 'a', name: 'A' },
};
const HEALTH = { site: 'x', seen: 1, read: 1, missing: [] };

const takesDoc = (doc: PageDoc) => PROTOCOL['page:read'].asks.safeParse({ doc, asked: false }).success;
const takesPosts = (posts: object[]) => PROTOCOL['posts:read'].asks.safeParse({ posts, health: HEALTH }).success;

describe('what a content script may send', () => {
  it('is a page as a reader makes it', () => expect(takesDoc(DOC)).toBe(true));

  it('is the largest page that a reader makes', () => {
    const huge = `<h1>Orbit</h1>${'<p>a <a href="/x">token</a></p>'.repeat(MAX_BLOCKS + 10)}`;
    const doc = readHtml(huge, { url: 'https://orbit.example/' });
    expect(doc.blocks).toHaveLength(MAX_BLOCKS);
    expect(doc.missing.join()).toContain('pieces');
    expect(takesDoc(doc)).toBe(true);
  });

  const refused: [string, PageDoc][] = [
    ['more text', { ...DOC, blocks: [{ ...BLOCK, text: 'a'.repeat(700_000) }] }],
    ['more pieces', { ...DOC, blocks: Array.from({ length: MAX_BLOCKS + 1 }, (_, index) => ({ ...BLOCK, index })) }],
    ['more links', { ...DOC, links: Array.from({ length: 20_000 }, () => LINK) }],
    ['an address of 30 MB', { ...DOC, links: [{ ...LINK, href: `https://a.example/${'a'.repeat(30_000_000)}` }] }],
    ['indexes that lead astray', { ...DOC, blocks: [{ ...BLOCK, index: 7 }] }],
  ];
  it.each(refused)('is not a page with %s', (_what, doc) => expect(takesDoc(doc)).toBe(false));

  it('is posts, but not any number of them', () => {
    expect(takesPosts([POST])).toBe(true);
    expect(takesPosts(Array.from({ length: 3_000 }, () => POST))).toBe(false);
    expect(takesPosts([{ ...POST, text: 'a'.repeat(6_000_000) }])).toBe(false);
  });

  it('is a short name of a note or a rule', () => {
    for (const [message, field] of [
      ['finding:hide', 'key'],
      ['rule:off', 'rule'],
    ] as const) {
      expect(PROTOCOL[message].asks.safeParse({ [field]: 'a' }).success).toBe(true);
      expect(PROTOCOL[message].asks.safeParse({ [field]: 'a'.repeat(501) }).success).toBe(false);
    }
  });
});

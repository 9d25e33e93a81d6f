import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { FeedReport, reportText } from '@/lib/core/feed-report.ts';
import { readFeedReport } from '@/lib/sites/feeds/feed-report.ts';
import { FEEDS } from '@/lib/sites/feeds/index.ts';
import { X } from '@/lib/sites/feeds/x.ts';

const ABOUT = { version: '1.2.3', shownIn: 'Firefox 153' };
/** Every word that a page could let out begins like this; none of ours does. */
const MARK = 'zq';
const secret = fc.stringMatching(/^zq[a-z]{3,12}$/);
const nasty = fc.oneof(
  secret,
  fc.tuple(secret, secret).map((two) => two.join(' ')),
  secret.map((word) => `${word}\n← text · [data-${word}]`),
  secret.map((word) => word.toUpperCase()),
);
/** Names that a page makes up: its own words, joined as names of markup are. */
const madeUp = fc.oneof(
  secret.map((word) => `${word}-${word}`),
  secret.map((word) => `data-${word}-id`),
  secret.map((word) => `post-${word}`),
  secret.map((word) => `x-${word}`),
);

interface Node {
  tag: string;
  attributes: [string, string][];
  text: string;
  children: Node[];
}
const known = fc.constantFrom('div', 'span', 'a', 'p', 'img', 'time', 'article', 'svg', 'button', 'section');
const attribute = fc.tuple(
  fc.oneof(
    fc.constantFrom('class', 'id', 'href', 'role', 'aria-label', 'data-testid', 'title', 'datetime', 'dir'),
    madeUp,
  ),
  nasty,
);
const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record(
    {
      tag: fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: madeUp }),
      attributes: fc.array(attribute, { maxLength: 4 }),
      text: nasty,
      children: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constant([]),
        fc.array(tie('node'), { maxLength: 4 }),
      ),
    },
    { noNullPrototype: true },
  ) as fc.Arbitrary<Node>,
}));

function build(document: Document, { tag, attributes, text, children }: Node): Element {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.append(text, ...children.map((child) => build(document, child)));
  return element;
}

/** A timeline of posts whose parts hold the given trees; with `broken` no selector finds a post. */
function pageOf(posts: readonly Node[], path: string, broken: boolean): Document {
  const document = new Window({ url: `https://x.com/${path}` }).document as unknown as Document;
  const column = document.createElement('main');
  column.setAttribute('data-testid', 'primaryColumn');
  for (const post of posts) {
    const row = document.createElement(broken ? 'section' : 'article');
    if (!broken) row.setAttribute('data-testid', 'tweet');
    row.append(build(document, post), 'zqwords of a post, long enough to be taken for one by its length alone');
    column.append(row);
  }
  document.body.append(column);
  return document;
}

describe('the report on a feed', () => {
  test('holds no word of the page, wherever the page puts it', () => {
    let outlined = 0;
    const path = fc.array(secret, { maxLength: 5 }).map((words) => words.join('/'));
    fc.assert(
      fc.property(fc.array(node, { minLength: 3, maxLength: 5 }), path, fc.boolean(), (posts, at, broken) => {
        const report = readFeedReport(pageOf(posts, `${at}?q=zqsearch#zqplace`, broken), { adapter: X, by: 'host' });
        outlined += report.outlines.length;
        expect(FeedReport.safeParse(report).success).toBe(true);
        expect(`${JSON.stringify(report)}${reportText(report, ABOUT)}`.toLowerCase()).not.toContain(MARK);
      }),
      { numRuns: 60 },
    );
    expect(outlined).toBeGreaterThan(50);
  });

  test.each(FEEDS.map((adapter) => [adapter.id, adapter] as const))('%s: has its shape on any page', (_id, adapter) => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 3 }), (posts) => {
        const document = pageOf(posts, 'zqone', false);
        const parsed = FeedReport.safeParse(readFeedReport(document, { adapter, by: 'structure' }));
        expect(parsed.error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

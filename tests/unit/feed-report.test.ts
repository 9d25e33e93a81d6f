import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { reportText } from '@/lib/core/feed-report.ts';
import { readFeedReport } from '@/lib/sites/feeds/feed-report.ts';
import { X } from '@/lib/sites/feeds/x.ts';

const ABOUT = { version: '1.2.3', shownIn: 'Firefox 153' };

function pageOf(html: string, address = 'https://x.com/ana/status/12?s=20#more') {
  const document = new Window({ url: address }).document as unknown as Document;
  document.body.innerHTML = html;
  return readFeedReport(document, { adapter: X, by: 'host' });
}

const READ = `<article data-testid="tweet"><div data-testid="User-Name"><a href="/ana">Ana</a><a href="/ana">@ana</a></div>
  <div data-testid="tweetText">Walked along the river.</div></article>`;
const UNREAD = `<article data-testid="tweet" aria-labelledby="id__7" data-ana-larkspur="1"><div role="group"><span>Ana</span><span>@ana</span></div>
  <div role="listing of ana" data-qa-post-body="x">Walked along the river.</div><svg><path d="M0"></path></svg></article>`;

describe('the report on a feed', () => {
  test('counts what each selector finds, and outlines what was not read', () => {
    const report = pageOf(`<main>${READ}${UNREAD}</main>`);
    expect(report).toMatchObject({
      ...{ site: 'x', by: 'host', address: '/:/status/:', posts: 2, read: 1 },
      missing: [
        { part: 'author', posts: 1 },
        { part: 'text', posts: 1 },
      ],
    });
    const text = report.selectors.filter(({ part }) => part === 'text');
    expect(text[0]).toEqual({ part: 'text', selector: X.selectors.text[0], matches: 1, posts: 1 });
    expect(report.outlines).toHaveLength(1);
    const [root, group, words, ...rest] = report.outlines[0] ?? [];
    expect(root).toEqual({
      ...{ depth: 0, name: 'article', times: 1, parts: expect.arrayContaining(['post']) },
      attributes: ['aria-labelledby', 'data-?-?', 'data-testid'],
    });
    expect(group).toMatchObject({ depth: 1, name: 'div', role: 'group' });
    expect(words).toMatchObject({ depth: 2, name: 'span', times: 2 });
    expect(rest.map(({ name, role, attributes }) => [name, role, attributes])).toEqual([
      ['div', undefined, ['data-qa-post-body', 'role']],
      ['svg', undefined, []],
    ]);
  });

  test('reads like this', () => {
    const text = reportText(pageOf(`<main>${READ}${UNREAD}</main>`), ABOUT);
    expect(text).toContain(
      'Receipts 1.2.3 · Firefox 153\nPosts on X (x) · address /:/status/:\n2 posts on the page, 1 read; not found: author (1), text (1)',
    );
    expect(text).toMatch(/ {2}text · \[data-testid="tweetText"\] · 1, 1\n/);
    expect(text).toMatch(/ {6}span .{0,80}× 2\n/);
    expect(text).not.toMatch(/\bana\b|river|id__7/i);
  });

  test('where no post is found, rows that may be posts are outlined', () => {
    const row = '<section><p>Walked along the river before work, and the heron was there again.</p></section>';
    const report = pageOf(`<main>${row.repeat(4)}</main>`);
    expect(report).toMatchObject({ posts: 0, read: 0, missing: [] });
    expect(report.outlines.map((lines) => lines.map(({ name }) => name))).toEqual([
      ['section', 'p'],
      ['section', 'p'],
    ]);
    expect(reportText(report, ABOUT)).toContain('no posts found');
  });

  test('a page of anything, deep and wide, stays small', () => {
    const deep = `${'<div class="a">'.repeat(300)}words${'</div>'.repeat(300)}`;
    const wide = Array.from({ length: 900 }, (_, index) => `<i data-a${index}="1"></i><b></b>`).join('');
    const report = pageOf(`<main><article data-testid="tweet">${deep}${wide}</article></main>`);
    expect(report.outlines[0]?.length).toBeLessThanOrEqual(60);
    expect(reportText(report, ABOUT).length).toBeLessThan(20_000);
  });
});

import { describe, expect, test } from 'vitest';
import { kindOfAddress } from '@/lib/core/feed-address.ts';
import { afterPage, type FeedRecord, feedKey, feedTitle, isFeedOff, type Verdict } from '@/lib/core/feed-record.ts';

/** Pages in the order in which they are told: "-a" failed, "+a" was read well. */
function run(pages: string, start?: FeedRecord, version = '1.0'): FeedRecord | undefined {
  let record = start;
  for (const page of pages.split(' ').filter(Boolean)) {
    const verdict: Verdict = page.startsWith('+') ? 'good' : 'failing';
    record = afterPage(record, { verdict, page: page.slice(1), version, now: 9 });
  }
  return record;
}

const OFF = { failing: [], off: { at: 9, version: '1.0' } };

describe('the record of a feed', () => {
  test.each<[string, string, FeedRecord | undefined]>([
    ['one page', '-a', { failing: ['a'] }],
    ['two pages', '-a -b', { failing: ['a', 'b'] }],
    ['three pages in a row turn it off', '-a -b -c', OFF],
    ['the same page again counts once', '-a -a -a', { failing: ['a'] }],
    ['to and fro is two pages', '-a -b -a -b', { failing: ['a', 'b'] }],
    ['a good page begins anew', '-a -b +c -d', { failing: ['d'] }],
    ['a page that failed and is read well later', '-a -b +b', undefined],
    ['nothing is kept of good pages', '+a +b', undefined],
    ['what is told late changes nothing', '-a -b -c -a +a -d', OFF],
  ])('%s', (_name, pages, record) => expect(run(pages)).toEqual(record));

  test('a new version tries again, and counts anew', () => {
    expect(isFeedOff(OFF, '1.0')).toBe(true);
    expect(isFeedOff(OFF, '1.1')).toBe(false);
    expect(run('-a', OFF, '1.1')).toEqual({ failing: ['a'] });
    expect(run('-a -b -c', OFF, '1.1')).toEqual({ failing: [], off: { at: 9, version: '1.1' } });
    expect(run('+a', OFF, '1.1')).toBeUndefined();
  });

  test('what is only built like a site has a record of its own', () => {
    expect(feedKey('x', 'x.com')).toBe('x');
    expect(feedKey('x', 'mobile.twitter.com')).toBe('x');
    expect(feedKey('x', 'x.com.larkspur.example')).toBe('x@x.com.larkspur.example');
    expect(feedKey('mastodon', 'larkspur.example')).toBe('mastodon@larkspur.example');
    expect(feedKey('x', 'reddit.com')).toBe('x@reddit.com');
    expect(feedTitle('x')).toBe('X');
    expect(feedTitle('mastodon@larkspur.example')).toBe('Mastodon (larkspur.example)');
  });
});

describe('the kind of an address', () => {
  test.each([
    ['x', '/ana/status/1', '/:/status/:'],
    ['x', '/home', '/home'],
    ['x', '/ana', '/:'],
    ['x', '/status/status/status', '/:/status/:'],
    ['x', '/media', '/:'],
    ['x', '/ana/media', '/:/media'],
    ['x', '/ana/secret', '/:/:'],
    ['x', '/i/spaces/1/peek', '/:/:/:/:'],
    ['reddit', '/r/new', '/r/:'],
    ['reddit', '/r/larkspur/comments/1ab/a_title_of_a_post/', '/r/:/comments/:/:'],
    ['telegram', '/s/larkspur', '/s/:'],
    ['discord', '/channels/@me', '/channels/@me'],
    ['discord', '/channels/1/2', '/channels/:/:'],
    ['hacker-news', '/item', '/item'],
    ['constructor', '/ana/secret', '/:/:'],
    ['x', '/', '/'],
    ['x', '', '/'],
    ['x', '/a/b/c/d/e/f/g/h/i/j/k', '/:/:/:/:/:/:/:/:'],
  ])('%s %s is %s', (site, path, kind) => expect(kindOfAddress(site, path)).toBe(kind));
});

import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { FEED_SITES, feedSiteOf } from '@/lib/core/feed-sites.ts';
import { FEEDS } from '@/lib/sites/feeds/index.ts';
import { judgeGate } from '@/lib/sites/gate.ts';

test.each([
  ['x.com', 'x'],
  ['www.x.com', 'x'],
  ['mobile.twitter.com', 'x'],
  ['netflix.com', undefined],
  ['x.com.example', undefined],
  ['notx.com', undefined],
])('%s is read as %s', (host, id) => expect(feedSiteOf(host)?.id).toBe(id));

test('the gate lets feed software through on any host', () => {
  const document = new Window({ url: 'https://social.larkspur.example/' }).document as unknown as Document;
  document.body.innerHTML = '<div id="mastodon"></div>';
  expect(judgeGate(document)).toEqual({ ours: true, why: ['posts'] });
});

test('ids are those of adapters', () => {
  expect(FEED_SITES.map(({ id }) => id)).toEqual(expect.arrayContaining(FEEDS.map(({ id }) => id)));
});

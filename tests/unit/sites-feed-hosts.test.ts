import { expect, test } from 'vitest';
import { isFeedHost } from '@/lib/sites/feed-hosts.ts';
import { judgeGate } from '@/lib/sites/gate.ts';

test.each([
  ['x.com', true],
  ['www.x.com', true],
  ['mobile.twitter.com', true],
  ['netflix.com', false],
  ['x.com.example', false],
  ['notx.com', false],
])('%s has a feed reader: %s', (host, is) => expect(isFeedHost(host)).toBe(is));

test('the gate lets a feed through by name, whatever is on screen', () => {
  const document = { location: { hostname: 'x.com' } } as Document;
  expect(judgeGate(document)).toEqual({ ours: true, why: ['posts on x.com'] });
});

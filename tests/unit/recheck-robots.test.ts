import { describe, expect, it } from 'vitest';
import { readRobots } from '@/lib/background/recheck/robots.ts';
import { isInside } from '@/lib/core/private-address.ts';

/** Rules of the group for everybody, a path, and whether it may be asked for. */
const PATHS: readonly [rules: string, path: string, allowed: boolean][] = [
  ['', '/docs', true],
  ['Disallow:', '/docs', true],
  ['Disallow: /', '/', false],
  ['Disallow: /private', '/private/x', false],
  ['Disallow: /private', '/privately', false],
  ['Disallow: /private/', '/private', true],
  ['Disallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['Allow: /a/b\nDisallow: /a', '/a/c', false],
  ['Allow: /same\nDisallow: /same', '/same', true],
  ['Disallow: /same\nAllow: /same', '/same', true],
  ['Disallow: /*.pdf', '/paper.pdf', false],
  ['Disallow: /*.pdf$', '/paper.pdf?page=2', true],
  ['Disallow: /*.pdf$', '/a/b/paper.pdf', false],
  ['Disallow: /a*/b*/c', '/a1/b2/c', false],
  ['Disallow: /a*/b*/c', '/a1/c/b', true],
  ['Disallow: /whole$', '/whole', false],
  ['Disallow: /whole$', '/whole/', true],
  ['Disallow: /*aa$', '/a', true],
  ['Disallow: /b*ab$', '/bab', false],
  ['Disallow: /ba*ab$', '/bab', true],
  ['Disallow: /a%62c', '/abc', false],
  ['Disallow: /caf%c3%a9', '/café', false],
  ['Disallow: /café', '/caf%C3%A9', false],
  ['disallow : /odd # why', '/odd', false],
  ['Disallow: /x?q=', '/x?q=1', false],
  ['Noindex: /a\nDisallow: /b', '/b', false],
];

describe('robots.txt', () => {
  it.each(PATHS)('%j: %s may be asked for: %s', (rules, path, allowed) => {
    expect(readRobots(`User-agent: *\n${rules}`).allows(path)).toBe(allowed);
  });

  it.each([
    ['of another name is not ours', 'User-agent: otherbot\nDisallow: /', true],
    ['is found behind another one', 'User-agent: otherbot\nAllow: /\n\nUser-agent: *\nDisallow: /', false],
    ['may have several names', 'User-agent: otherbot\nUser-agent: *\nDisallow: /', false],
    ['may have its star first', 'User-agent: *\nUser-agent: otherbot\nDisallow: /', false],
    ['ends where the next begins', 'User-agent: *\nAllow: /x\nUser-agent: otherbot\nDisallow: /', true],
    [
      'may stand in two places',
      'User-agent: *\nAllow: /x\nUser-agent: other\nAllow: /\nUser-agent: *\nDisallow: /',
      false,
    ],
    ['is read with old line ends', 'User-agent: *\rDisallow: /\r', false],
    ['has no rules above it', 'Disallow: /\nUser-agent: *\nAllow: /', true],
  ])('the group for everybody %s', (_what, text, allowed) => {
    expect(readRobots(text).allows('/docs')).toBe(allowed);
  });

  it.each([
    ['Crawl-delay: 5', 5],
    ['Crawl-delay: 0.5', 0.5],
    ['Crawl-delay: -5', 0],
    ['Crawl-delay: soon', 0],
    ['Crawl-delay: 2\nCrawl-delay: 7', 7],
  ])('%s is a wait of %d s', (line, seconds) => {
    expect(readRobots(`User-agent: *\n${line}`).delay).toBe(seconds);
  });

  it('takes any bytes', () => {
    const lone = `User-agent: *\nDisallow: /\ud800%zz%\nDisallow: /${'*a'.repeat(900)}$\n${'\0'.repeat(500)}`;
    expect(readRobots(lone).allows(`/${'a'.repeat(1_500)}b`)).toBe(true);
    expect(readRobots('﻿User-agent: *').allows('/')).toBe(true);
  });
});

describe('addresses inside', () => {
  it.each([
    ['127.0.0.1', true],
    ['10.1.2.3', true],
    ['172.16.0.1', true],
    ['172.32.0.1', false],
    ['192.168.1.1', true],
    ['192.169.1.1', false],
    ['169.254.169.254', true],
    ['100.64.0.1', true],
    ['0.0.0.0', true],
    ['8.8.8.8', false],
    ['[::1]', true],
    ['[::ffff:a00:1]', true],
    ['[::ffff:808:808]', false],
    ['[fd00::1]', true],
    ['[fe80::1]', true],
    ['[2606:4700::1111]', false],
    ['localhost', true],
    ['acme.localhost', true],
    ['printer.local', true],
    ['router', true],
    ['acme.example', false],
    ['localhost.example', false],
    ['acme.example.', false],
  ])('%s: %s', (host, inside) => {
    expect(isInside(host)).toBe(inside);
  });

  it.each(['http://0x7f.1/', 'http://2130706433/', 'http://127.1/', 'http://LOCALHOST./'])(
    'however %s is written',
    (url) => {
      expect(isInside(new URL(url).hostname)).toBe(true);
    },
  );
});

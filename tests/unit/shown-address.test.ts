import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forwardingOf, haveOneOwner, pastForwarding } from '@/lib/core/forwarding.ts';
import { hostBeforeAt, shownAddressOf } from '@/lib/core/shown-address.ts';

describe('the address that words show', () => {
  it.each([
    ['brightloom.io', 'brightloom.io'],
    ['  https://Brightloom.io/claim?x=1 ', 'brightloom.io'],
    ['http://brightloom.io:8080/', 'brightloom.io'],
    ['www.larkspur.museum', 'www.larkspur.museum'],
    ['brightloom.io/very/long…', 'brightloom.io'],
    ['brightloom.io.', 'brightloom.io'],
    ['https://brightloom.io@season-two.app/', 'brightloom.io'],
    ['brightloom.io∕season-two.app', 'brightloom.io'],
    ['brightloom。io', 'brightloom.io'],
    ['ｂrightloom．io', 'brightloom.io'],
    ['bright\u200bloom.io', 'brightloom.io'],
    ['brіghtloom.io', 'brіghtloom.io'],
  ])('%s', (words, host) => expect(shownAddressOf(words)?.host).toBe(host));

  it.each([
    '',
    'the form',
    'Why Larkspur.io moved',
    'mira@larkspur.io',
    '@mira@larkspur.social',
    'brightlo….io',
    'node.js',
    'install.sh',
    'e.g.',
    'version 1.2',
    '3.14',
    'https://',
    '…',
  ])('none in “%s”', (words) => expect(shownAddressOf(words)).toBeUndefined());

  it('a name with a capital may be a name', () => {
    expect(shownAddressOf('Larkspur.io')).toEqual({ host: 'larkspur.io', isName: true });
    expect(shownAddressOf('https://Larkspur.io')?.isName).toBe(false);
    expect(shownAddressOf('larkspur.io')?.isName).toBe(false);
  });

  it('stands before an @ of an address', () => {
    expect(hostBeforeAt('https://brightloom.io@season-two.app/')).toBe('brightloom.io');
    expect(hostBeforeAt('https://brightloom.io%2Fclaim@season-two.app/')).toBe('brightloom.io');
    expect(hostBeforeAt('https://mira:x@season-two.app/')).toBeUndefined();
    expect(hostBeforeAt('https://season-two.app/@brightloom.io')).toBeUndefined();
    expect(hostBeforeAt('https://%ff@season-two.app/')).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
        shownAddressOf(words);
        hostBeforeAt(words);
        pastForwarding(words);
      }),
    );
  });
});

describe('forwarding of platforms', () => {
  it.each([
    ['https://www.youtube.com/redirect?event=comments&q=https%3A%2F%2Fseason-two.app%2Fx', 'https://season-two.app/x'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fseason-two.app', 'https://season-two.app'],
    ['https://go.bsky.app/redirect?u=https%3A%2F%2Fseason-two.app', 'https://season-two.app'],
    ['https://season-two.app/redirect?q=https%3A%2F%2Fx.com', 'https://season-two.app/redirect?q=https%3A%2F%2Fx.com'],
    ['https://t.co/abc', undefined],
    ['https://www.youtube.com/redirect?q=javascript:alert(1)', undefined],
    [
      'https://www.google.com/url?q=https%3A%2F%2Fwww.youtube.com%2Fredirect%3Fq%3Dhttps%253A%252F%252Floom.market',
      'https://loom.market',
    ],
  ])('%s', (href, past) => expect(pastForwarding(href)).toBe(past));

  it('is none of a page that only stands on the platform, nor of another host with its name', () => {
    expect(forwardingOf('https://www.youtube.com/watch?q=https://a.app')).toBeUndefined();
    expect(forwardingOf('https://t.co.season-two.app/abc')).toBeUndefined();
    expect(forwardingOf('not an address')).toBeUndefined();
  });

  it('knows domains of one owner', () => {
    expect(haveOneOwner('youtube.com', 'youtu.be')).toBe(true);
    expect(haveOneOwner('x.com', 'twitter.com')).toBe(true);
    expect(haveOneOwner('x.com', 'youtube.com')).toBe(false);
  });
});

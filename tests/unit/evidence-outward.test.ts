import { describe, expect, test } from 'vitest';
import trackers from '@/assets/lists/trackers.json';
import { outwardOf } from '@/lib/evidence/outward.ts';
import { trackerOf } from '@/lib/evidence/trackers.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const of = (text: string) => outwardOf(readMarkdown(text, { url: 'https://www.brightloom.io/about' }));

describe('outwardOf', () => {
  test('hosts of others, each once, without its own', () => {
    const { hosts } = of(
      '[a](https://drops.example/1) [b](https://drops.example/2) [c](https://docs.brightloom.io/) [d](/team) [e](mailto:a@b.c)',
    );
    expect(hosts).toEqual(['drops.example']);
  });

  test.each([
    ['[X](https://x.com/brightloom)', ['brightloom']],
    [
      '[X](https://twitter.com/Brightloom_io?s=20) [T](https://t.me/brightloom_chat)',
      ['Brightloom_io', 'brightloom_chat'],
    ],
    ['[our account](https://x.com/TheLoomers)', ['TheLoomers']],
    ['[one](https://x.com/mira) [two](https://x.com/jun)', []],
    ['[one](https://x.com/mira) [X](https://x.com/brightloom)', ['brightloom']],
    ['[post](https://x.com/mira/status/1) [share](https://x.com/intent?text=a) [home](https://x.com/home)', []],
    ['[broken](https://x.com/) [long](https://x.com/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)', []],
  ])('accounts in %s', (text, handles) => {
    expect(of(text).handles).toEqual(handles);
  });

  test('stays bounded', () => {
    const many = Array.from(
      { length: 900 },
      (_, nth) => `[${nth}](https://h${nth}.example/) [x](https://x.com/brightloom${nth})`,
    );
    const { hosts, handles } = of(many.join(' '));
    expect([hosts.length, handles.length]).toEqual([200, 10]);
  });
});

describe('trackerOf', () => {
  test.each([
    ['static.hotjar.com', 'Hotjar'],
    ['www.googletagmanager.com', 'Google Tag Manager'],
    ['CDN.MXPNL.COM', 'Mixpanel'],
  ])('%s is %s', (host, name) => {
    expect(trackerOf(host)?.name).toBe(name);
  });

  test.each([
    'fonts.gstatic.com',
    'mainnet.infura.io',
    'plausible.io',
    'nothotjar.com',
    'hotjar.com.example',
    '',
    '.',
    `${'a.'.repeat(2_000)}com`,
  ])('%s is none', (host) => {
    expect(trackerOf(host)).toBeUndefined();
  });

  test('the list is sorted, unique, dated and sourced', () => {
    const hosts = trackers.map(({ host }) => host);
    expect(hosts).toEqual([...new Set(hosts)].sort());
    const faults = trackers.filter(
      ({ host, kind, source, added }) =>
        !/^(?:analytics|session replay|advertising)$/.test(kind) ||
        !source.includes(`https://${host}/`) ||
        !/^20\d\d-[01]\d-[0-3]\d$/.test(added),
    );
    expect(faults).toEqual([]);
  });
});

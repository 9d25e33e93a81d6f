import { describe, expect, test } from 'vitest';
import list from '@/assets/lists/protected-hosts.json';
import { readHostAddress } from '@/lib/evidence/host-address.ts';
import { checkHost } from '@/lib/evidence/host-check.ts';
import { HOST_LISTS } from '@/lib/evidence/listed-host.ts';
import { findInList } from '@/lib/evidence/lists/host-list.ts';
import { buildAtOnce } from '@/lib/evidence/lists/host-list-build.ts';
import { IMITATED } from '@/lib/evidence/lookalike/imitated.ts';
import { isProtectedHost } from '@/lib/evidence/protected-hosts.ts';

/** Named by the specification, one by one, and shared hosting at the parent. */
const NAMED = [
  ...['x.com', 'twitter.com', 'play.google.com', 'sites.google.com', 'docs.google.com', 'storage.googleapis.com'],
  ...['github.io', 'github.com', 'vercel.app'],
  ...['pages.dev', 'web.app', 'firebaseapp.com', 'netlify.app', 'herokuapp.com', 'workers.dev', 'r2.dev'],
  ...['eth.limo', 'eth.link', 'ipfs.io', 'dweb.link', 'on.fleek.co', 'fleek.co', 'gitbook.io', 'notion.site'],
  ...['webflow.io', 'wixsite.com', 'weebly.com', 'square.site', 'medium.com', 'substack.com', 'wordpress.com'],
  ...['duckdns.org', 'ddns.net', 'zapto.org', 'com', 'co.uk', 't.me', 'discord.com', 'chromewebstore.google.com'],
  ...['etherscan.io', 'basescan.org', 'solscan.io', 'www.github.com', 'gist.github.com', 'mobile.twitter.com'],
];
const EXPLORERS = [HOST_LISTS.explorer, HOST_LISTS['testnet-explorer']].flatMap((all = []) =>
  all.map(({ host }) => host),
);

/** The worst list there can be: it names every one of them. */
const everything = [...new Set([...NAMED, ...EXPLORERS, ...list.map(({ host }) => host)])];
const { list: mistaken } = buildAtOnce({
  listed: everything.join('\n'),
  about: { name: 'A mistaken list', version: '1', appeal: '' },
});
const isFound = (address: string) => {
  const read = readHostAddress(address);
  return read !== undefined && findInList(mistaken, read) !== undefined;
};

describe('protected hosts', () => {
  test.each(everything)('%s cannot be listed as a whole', (host) => {
    expect(isProtectedHost(host)).toBe(true);
    const addresses = [host, `${host}.`, `https://${host}/`, `http://${host}:8080/any/path?q`];
    expect(addresses.filter(isFound)).toEqual([]);
  });

  test.each([
    'orbit.github.io',
    'orbit.vercel.app',
    'orbit.pages.dev',
    'orbit.eth.limo',
    'orbit.medium.com',
    'orbit.on.fleek.co',
    'xcom.example',
    'x.com.example',
    'github.com.example',
    'mygithub.com',
    'etherscan.io.example',
  ])('%s is somebody’s own and can', (host) => {
    const { list: own } = buildAtOnce({ listed: host, about: { name: 'One', version: '1', appeal: '' } });
    expect(isProtectedHost(host)).toBe(false);
    expect(findInList(own, { host, path: '/' })).toEqual({ entry: host, allowed: false });
  });

  test('what is below a platform that has one owner is protected, what customers name is not', () => {
    expect(['api.x.com', 'drive.google.com', 'raw.githubusercontent.com'].every(isProtectedHost)).toBe(true);
    expect(['a.wordpress.com', 'a.blogspot.com', 'a.web.app'].some(isProtectedHost)).toBe(false);
  });

  test('no address of our own lists resembles a known one', () => {
    const ours = [...Object.values(HOST_LISTS).flat(), ...list].map(({ host }) => host);
    const noted = ours.filter(
      (host) => checkHost(host, { lists: [mistaken], projects: IMITATED, now: 0 }).worst !== 'none',
    );
    expect(noted).toEqual([]);
  });

  test('the list is sorted, unique, sourced and dated', () => {
    const hosts = list.map(({ host }) => host);
    expect(hosts).toEqual([...new Set(hosts)].sort());
    const faults = list.filter(
      ({ host, covers, source, added }) =>
        readHostAddress(host)?.host !== host ||
        !['all', 'itself'].includes(covers) ||
        !source.includes(`https://${host}/`) ||
        !/^20\d\d-[01]\d-[0-3]\d$/.test(added),
    );
    expect(faults.map(({ host }) => host)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { unreadPaths, walletPathsOf } from '@/lib/core/engine/wallet-paths.ts';
import { verdictWords } from '@/lib/core/wording.ts';
import { readHtml } from '@/lib/sites/html.ts';
import { findWalletPaths, hasConnectWindow } from '@/lib/sites/wallet-paths.ts';

const read = (body: string, head = '') =>
  readHtml(`<!doctype html><html><head>${head}</head><body><p>Stake on-chain.</p>${body}</body></html>`, {
    url: 'https://larkspur.example/',
  });
const kindsOf = (body: string, head = '') => (read(body, head).signs.walletPaths ?? []).map(({ kind }) => kind);

describe('ways to a wallet that cannot be read', () => {
  it.each([
    ['walletconnect', '<a href="wc:94caa59c@2?relay-protocol=irn">Pair</a>'],
    ['walletconnect', '<w3m-modal></w3m-modal>'],
    ['walletconnect', '<script src="https://cdn.example/@walletconnect/modal.js"></script>'],
    ['walletconnect', '<script>createWeb3Modal({ projectId })</script>'],
    ['deep-link', '<a href="https://metamask.app.link/dapp/larkspur.example">Open the app</a>'],
    ['deep-link', '<a href="https://phantom.app/ul/browse/x">Open the app</a>'],
    ['deep-link', '<a href="ethereum:0x0000000000000000000000000000000000000001@1">Pay</a>'],
    ['deep-link', '<a href="solana:https://larkspur.example/pay">Pay</a>'],
    ['deep-link', '<script>location.href = "metamask://dapp/larkspur.example"</script>'],
    ['qr', '<p>Scan with your wallet</p><img src="/a.png" alt="QR code">'],
    ['qr', '<button>Connect wallet</button><canvas class="qr-code"></canvas>'],
    ['extension-port', '<script>chrome.runtime.connect("abcdefghijklmnopabcdefghijklmnop")</script>'],
    ['mini-app', '<script src="https://telegram.example/js/telegram-web-app.js"></script>'],
  ])('%s by %s', (kind, body) => expect(kindsOf(body)).toContain(kind));

  it('a mini app by its mark in the head', () => {
    expect(kindsOf('', '<meta name="fc:frame" content="{}">')).toEqual(['mini-app']);
  });

  it.each([
    '<a href="https://larkspur.example/wc">WC</a>',
    '<a href="https://phantom.app/download">Get the wallet</a>',
    '<a href="mailto:desk@larkspur.example">Write</a>',
    '<img src="/menu-qr.png" alt="QR code of our menu">',
    '<canvas class="qr-code"></canvas>',
    '<script>chrome.runtime.connect()</script>',
    '<p>We support WalletConnect.</p>',
  ])('none by %s', (body) => expect(kindsOf(body)).toEqual([]));

  it('what the page keeps under WalletConnect names tells of an earlier session, and a refusal tells nothing', () => {
    const { doc } = { doc: read('') };
    const sources = { document: emptyDocument(), doc, inline: [], files: [] };
    expect(findWalletPaths({ ...sources, stored: () => ['wc@2:client:0.3//session'] })[0]?.kind).toBe('walletconnect');
    expect(findWalletPaths({ ...sources, stored: () => ['theme'] })).toEqual([]);
    const refuse = () => {
      throw new Error('no storage');
    };
    expect(findWalletPaths({ ...sources, stored: refuse })).toEqual([]);
    expect(hasConnectWindow(sources.document)).toBe(false);
  });

  it('are told once each, as a limit of ours and never as an accusation', () => {
    const doc = read('<a href="wc:1@2">Pair</a><a href="wc:2@2">Pair</a><a href="https://go.cb-w.com/x">App</a>');
    const told = walletPathsOf(doc);
    expect(told.map(({ kind }) => kind)).toEqual(['walletconnect', 'deep-link']);
    for (const { sentence, marker } of told) {
      expect(sentence).toMatch(/^This page can reach a wallet .* can't be read here\.$/);
      expect(verdictWords(`${sentence} ${marker}`)).toEqual([]);
    }
    expect(unreadPaths(doc)).toEqual([
      'wallet requests by WalletConnect (seen: a link that starts with wc:)',
      'wallet requests by a link that opens its app (seen: a link to go.cb-w.com)',
    ]);
  });
});

function emptyDocument(): Document {
  const none = { length: 0 };
  return { getElementsByTagName: () => none, querySelector: () => null } as unknown as Document;
}

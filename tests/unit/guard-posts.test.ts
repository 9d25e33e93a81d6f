// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { watchPosts } from '@/lib/guard/bridge/posts.ts';

/** A window of its own kind of listener: `post` is what a page posts to itself. */
function watched() {
  const told: string[] = [];
  let hear: (event: unknown) => void = () => undefined;
  const window = { addEventListener: (_: string, listen: typeof hear) => (hear = listen) } as unknown as Window;
  const posts = watchPosts(window, (method) => void told.push(method));
  return { told, posts, post: (data: unknown, source: unknown = window) => hear({ source, data }) };
}

const PARAMS = [{ to: '0xAbc', data: '0x12' }];
const inEnvelope = (request: object) => ({ target: 'some-extension', data: { name: 'provider', data: request } });

describe('posts of a page to itself', () => {
  it.each<[string, unknown]>([
    ['bare', { method: 'eth_sendTransaction', params: PARAMS }],
    ['in two envelopes', inEnvelope({ id: 1, method: 'personal_sign', params: ['0x1'] })],
    [
      'a call inside a call',
      inEnvelope({ method: 'wallet_invokeMethod', params: { request: { method: 'eth_sign', params: [] } } }),
    ],
    ['Solana', { payload: { method: 'signAllTransactions', params: {} } }],
    ['an agent permission', { method: 'wallet_requestExecutionPermissions', params: [] }],
  ])('tells a request that was not checked: %s', (_, data) => {
    const { told, post } = watched();
    post(data);
    expect(told).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['text', 'eth_sendTransaction'],
    ['nothing', null],
    ['other words', { method: 'send', params: [] }],
    ['a read', inEnvelope({ method: 'eth_call', params: [] })],
    ['a switch of chain', { method: 'wallet_switchEthereumChain', params: [] }],
    ['an answer', inEnvelope({ id: 1, result: '0x1' })],
    ['too deep', { a: { a: { a: { a: { a: { method: 'eth_sign' } } } } } }],
  ])('leaves the rest: %s', (_, data) => {
    const { told, post } = watched();
    post(data);
    expect(told).toEqual([]);
  });

  it('leaves what other windows post', () => {
    const { told, post } = watched();
    post({ method: 'eth_sign', params: [] }, {});
    expect(told).toEqual([]);
  });

  it('expects one post for each checked request, however the wallet writes it', () => {
    const { told, post, posts } = watched();
    posts.allow('eth_sendTransaction', PARAMS);
    post({ method: 'eth_sendTransaction', params: JSON.stringify(PARAMS).toLowerCase() });
    expect(told).toEqual([]);
    post({ method: 'eth_sendTransaction', params: PARAMS });
    expect(told).toEqual(['eth_sendTransaction']);
  });

  it('does not take another request for the checked one', () => {
    const { told, post, posts } = watched();
    posts.allow('eth_sendTransaction', PARAMS);
    post({ method: 'eth_sendTransaction', params: [{ to: '0xdef' }] });
    expect(told).toEqual(['eth_sendTransaction']);
  });

  it('tells no more than a person could read', () => {
    const { told, post } = watched();
    for (let at = 0; at < 1_000; at += 1) post({ method: 'eth_sign', params: [at] });
    expect(told).toHaveLength(20);
  });
});

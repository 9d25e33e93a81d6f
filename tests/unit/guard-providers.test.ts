// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { guarded } from '../fixtures/guarded-providers.ts';

const SIGN = { method: 'personal_sign', params: ['0x1', '0x2'] };

describe('a provider with its own methods', () => {
  it('passes quiet requests with the own promise of the wallet', () => {
    const { providers, asks } = guarded();
    const promise = Promise.resolve('0x1');
    const wallet = { request: (_: unknown) => promise };
    expect(providers.cover(wallet)).toBe(wallet);
    expect(wallet.request({ method: 'eth_chainId' })).toBe(promise);
    expect(asks).toHaveLength(0);
  });

  it('asks first, and forwards a copy once', async () => {
    const { providers, asks } = guarded();
    const request = vi.fn(async (_: unknown) => 'done');
    const wallet = { chainId: '0x1', request };
    providers.cover(wallet);
    const given = structuredClone(SIGN);
    const answered = wallet.request(given);
    given.params[0] = '0xchanged';
    expect(request).not.toHaveBeenCalled();
    expect(JSON.parse(asks[0]!.json)).toEqual({ ...SIGN, chainId: '0x1' });
    asks[0]!.answer('go');
    expect(await answered).toBe('done');
    expect(request.mock.calls).toEqual([[SIGN]]);
  });

  it('refuses as EIP-1193 says', async () => {
    const { providers, asks } = guarded();
    const request = vi.fn();
    const wallet = { request };
    providers.cover(wallet);
    const answered = (wallet.request as (args: unknown) => Promise<unknown>)(SIGN);
    asks[0]!.answer('refuse');
    await expect(answered).rejects.toMatchObject({ code: 4001, message: 'User rejected the request.' });
    expect(request).not.toHaveBeenCalled();
  });

  it('answers a callback with the error first', () => {
    const { providers, asks } = guarded();
    const wallet = { sendAsync: vi.fn() };
    providers.cover(wallet);
    const callback = vi.fn();
    expect(wallet.sendAsync({ id: 3, ...SIGN }, callback)).toBeUndefined();
    asks[0]!.answer('refuse');
    expect(callback).toHaveBeenCalledTimes(1);
    expect(callback.mock.calls[0]?.[0]).toMatchObject({ code: 4001 });
    expect(callback.mock.calls[0]?.[1]).toMatchObject({ id: 3, error: { code: 4001 } });
  });

  it('goes on with a batch only when every one may go on', () => {
    const { providers, asks } = guarded();
    const wallet = { sendAsync: vi.fn() };
    const sendAsync = wallet.sendAsync;
    providers.cover(wallet);
    wallet.sendAsync([SIGN, { method: 'eth_sign', params: [] }], vi.fn());
    expect(asks).toHaveLength(2);
    asks[0]!.answer('refuse');
    asks[1]!.answer('go');
    expect(sendAsync).not.toHaveBeenCalled();
  });

  it('asks once when a wallet hands a request to its own method, and again for the next', async () => {
    const { providers, asks } = guarded();
    const wallet = {
      request: vi.fn(async (_: unknown) => 'done'),
      async send(method: string, params: unknown): Promise<unknown> {
        await Promise.resolve();
        return wallet.request({ method, params });
      },
    };
    providers.cover(wallet);
    const first = wallet.send(SIGN.method, SIGN.params);
    asks[0]!.answer('go');
    expect(await first).toBe('done');
    expect(asks).toHaveLength(1);
    void wallet.request(SIGN);
    expect(asks).toHaveLength(2);
  });

  it('keeps looks: flags, name, length, identity', () => {
    const { providers } = guarded();
    class Wallet {
      async request(_args: unknown) {}
    }
    const before = Object.getOwnPropertyDescriptor(Wallet.prototype, 'request');
    const wallet = new Wallet();
    providers.cover(wallet);
    const after = Object.getOwnPropertyDescriptor(Wallet.prototype, 'request');
    expect({ ...after, value: 0 }).toEqual({ ...before, value: 0 });
    expect([after?.value.name, after?.value.length]).toEqual(['request', 1]);
    expect(Object.keys(wallet)).toEqual([]);
    const { request } = wallet;
    providers.cover(wallet);
    expect(wallet.request).toBe(request);
  });

  it('tells what page code throws to the page, and asks nobody', async () => {
    const { providers, asks } = guarded();
    const wallet = { request: vi.fn() };
    const { request } = wallet;
    providers.cover(wallet);
    const thrown = new Error('mine');
    const sly = {
      get method() {
        throw thrown;
      },
    };
    await expect((wallet.request as (args: unknown) => Promise<unknown>)(sly)).rejects.toBe(thrown);
    expect([asks.length, request.mock.calls.length]).toEqual([0, 0]);
  });
});

describe('a provider that cannot be patched', () => {
  const refusing = (inner: object) => new Proxy(inner, { defineProperty: () => false, set: () => false });
  it.each<[string, (request: () => unknown) => object]>([
    ['frozen', (request) => Object.freeze({ request })],
    ['a Proxy that refuses', (request) => refusing({ request })],
    [
      'a Proxy that throws',
      (request) =>
        new Proxy(
          { request },
          {
            defineProperty: () => {
              throw new Error('no');
            },
          },
        ),
    ],
  ])('gets a stand-in: %s', async (_, make) => {
    const { providers, asks } = guarded();
    const request = vi.fn(async () => 'done');
    const wallet = make(request);
    const standIn = providers.cover(wallet) as { request(args: unknown): Promise<unknown> };
    expect(standIn).not.toBe(wallet);
    expect(providers.cover(wallet)).toBe(standIn);
    expect(providers.cover(standIn)).toBe(standIn);
    expect(Object.keys(standIn)).toEqual(['request']);
    const answered = standIn.request(SIGN);
    expect(request).not.toHaveBeenCalled();
    asks[0]!.answer('go');
    expect(await answered).toBe('done');
  });

  it('runs private fields on the real one and never gives it out', () => {
    class Wallet {
      #secret = 7;
      listeners: ((this: unknown) => void)[] = [];
      request = () => this.#secret;
      constructor() {
        Object.freeze(this);
      }
      read() {
        return this.#secret;
      }
      on(listener: (this: unknown) => void) {
        listener.call(this);
        return this;
      }
    }
    const { providers } = guarded();
    const wallet = new Wallet();
    const standIn = providers.cover(wallet) as Wallet;
    expect(standIn).not.toBe(wallet);
    expect(standIn.read()).toBe(7);
    let seen: unknown;
    const back = standIn.on(function (this: unknown) {
      seen = this;
    });
    expect([back, seen]).toEqual([standIn, standIn]);
    expect(seen === wallet || back === wallet).toBe(false);
    expect(standIn instanceof Wallet).toBe(true);
  });
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchAnnouncements } from '@/lib/guard/page/announced.ts';
import { guarded } from '../fixtures/guarded-providers.ts';

type Send = (asked: unknown) => Promise<unknown>;
type Input = Record<string, unknown>;

const SIGN = { method: 'personal_sign', params: ['0x1', '0x2'] };

/** Names that a test put on what every object inherits from. */
const polluted: string[] = [];

function pollute(name: string, found: PropertyDescriptor): void {
  Object.defineProperty(Object.prototype, name, {
    __proto__: null,
    configurable: true,
    ...found,
  } as PropertyDescriptor);
  polluted.push(name);
}

afterEach(() => {
  for (const name of polluted.splice(0)) Reflect.deleteProperty(Object.prototype, name);
});

describe('functions of a wallet that are no class methods', () => {
  function oldStyle() {
    const reached: unknown[] = [];
    const wallet = {
      request: function request(this: unknown, asked: unknown) {
        reached.push(asked);
        return Promise.resolve('done');
      },
    };
    return { reached, wallet };
  }

  it('are not run by `new`', () => {
    const { asks, providers } = guarded();
    const { reached, wallet } = oldStyle();
    providers.cover(wallet);
    Reflect.construct(wallet.request, [SIGN]);
    expect([reached.length, asks.length]).toEqual([0, 1]);
  });

  it('are not found behind their prototype', () => {
    const { asks, providers } = guarded();
    const { reached, wallet } = oldStyle();
    providers.cover(wallet);
    const found = wallet.request.prototype.constructor as Send;
    expect(found).toBe(wallet.request);
    void found(SIGN);
    expect([reached.length, asks.length]).toEqual([0, 1]);
  });

  it('are not run by `new` through a stand-in', () => {
    const { asks, providers } = guarded();
    const { reached, wallet } = oldStyle();
    const standIn = providers.cover(Object.freeze(wallet)) as typeof wallet;
    Reflect.construct(standIn.request, [SIGN]);
    expect([reached.length, asks.length]).toEqual([0, 1]);
  });

  it('are not given by a getter that is made or asked in another way', () => {
    const { reached, wallet } = oldStyle();
    const { asks, providers } = guarded();
    const { request } = wallet;
    const behind = Object.defineProperty({}, 'request', {
      get: function getRequest() {
        return request;
      },
      configurable: true,
    });
    providers.cover(behind);
    const get = Object.getOwnPropertyDescriptor(behind, 'request')?.get as () => Send;
    void (Reflect.construct(get, []) as Send)(SIGN);
    void (get.prototype.constructor as () => Send)()(SIGN);
    expect([reached.length, asks.length]).toEqual([0, 2]);
  });

  it('a class that a stand-in shows can still be made', () => {
    const { providers } = guarded();
    class Key {
      constructor(readonly text: string) {}
    }
    const standIn = providers.cover(Object.freeze({ Key, request: async () => 'done' })) as { Key: typeof Key };
    expect(new standIn.Key('a').text).toBe('a');
  });
});

describe('a stand-in', () => {
  const frozen = () => {
    const request = vi.fn(async () => 'done');
    return { request, wallet: Object.freeze({ request, version: 1 }) };
  };

  it.each<[string, (seen: (self: unknown) => void) => PropertyDescriptor, (standIn: Input) => unknown]>([
    [
      'a getter',
      (seen) => ({
        get() {
          seen(this);
          return 1;
        },
      }),
      (standIn) => standIn.leak,
    ],
    [
      'a setter',
      (seen) => ({
        set() {
          seen(this);
        },
      }),
      (standIn) => Reflect.set(standIn, 'leak', 1),
    ],
    [
      'a method',
      (seen) => ({
        value() {
          seen(this);
        },
      }),
      (standIn) => (standIn.leak as () => void)(),
    ],
    [
      'a method that is given the stand-in',
      (seen) => ({ value: (one: unknown) => seen(one) }),
      (standIn) => (standIn.leak as (one: unknown) => void)(standIn),
    ],
  ])('shows itself, and not the wallet, to %s that every object inherits', (_, make, use) => {
    const { providers } = guarded();
    const { wallet } = frozen();
    const standIn = providers.cover(wallet) as Input;
    let self: unknown;
    pollute(
      'leak',
      make((one) => (self = one)),
    );
    use(standIn);
    expect(self === wallet).toBe(false);
    expect(self === standIn).toBe(true);
  });

  it('shows no features of the Wallet Standard either', () => {
    const { asks, providers } = guarded();
    const signTransaction = vi.fn(async () => []);
    const wallet = { features: { 'solana:signTransaction': { version: '1.0.0', signTransaction } } };
    providers.cover(wallet);
    let raw: typeof wallet.features | undefined;
    pollute('leak', {
      get(this: typeof wallet.features) {
        raw = this;
        return 1;
      },
    });
    expect((wallet.features as Input).leak).toBe(1);
    void raw?.['solana:signTransaction'].signTransaction();
    expect([signTransaction.mock.calls.length, asks.length]).toEqual([0, 1]);
  });
});

describe('registering wallets of the Wallet Standard', () => {
  const READY = 'wallet-standard:app-ready';

  /** A wallet that came before the page and registers itself with whoever says that it is ready. */
  function registering() {
    const { asks, providers } = guarded();
    const target = new EventTarget();
    const listeners = watchAnnouncements(target as unknown as Window, providers);
    for (const [type, listen] of Object.entries(listeners)) target.addEventListener(type, listen, true);
    const signMessage = vi.fn(async () => []);
    const wallet = Object.freeze({ features: Object.freeze({ 'solana:signMessage': Object.freeze({ signMessage }) }) });
    target.addEventListener(READY, (event) => {
      const { detail } = event as CustomEvent<{ register?: unknown } | null>;
      const register = detail?.register;
      if (typeof register === 'function') register.call(detail, wallet);
    });
    return { asks, target, signMessage };
  }

  const lying = (first: unknown, then: unknown) => {
    let reads = 0;
    return () => {
      reads += 1;
      return reads === 1 ? first : then;
    };
  };

  it.each<[string, (register: (one: unknown) => void) => Event]>([
    ['as the library does', (register) => new CustomEvent(READY, { detail: Object.freeze({ register }) })],
    [
      'with another detail than the event was made with',
      (register) => Object.defineProperty(new CustomEvent(READY), 'detail', { get: () => ({ register }) }),
    ],
    [
      'with a detail that is nothing at first',
      (register) => Object.defineProperty(new Event(READY), 'detail', { get: lying(null, { register }) }),
    ],
    [
      'with a function that is nothing at first',
      (register) =>
        new CustomEvent(READY, {
          detail: Object.defineProperty({}, 'register', { get: lying(undefined, register) }),
        }),
    ],
  ])('a page that says it is ready %s gets no wallet that is not guarded', (_, make) => {
    const { asks, target, signMessage } = registering();
    const got: { features: Record<string, { signMessage: Send }> }[] = [];
    target.dispatchEvent(make((one) => void got.push(one as (typeof got)[0])));
    for (const { features } of got) void features['solana:signMessage']?.signMessage({ message: new Uint8Array(1) });
    expect([signMessage.mock.calls.length, asks.length]).toEqual([0, got.length]);
  });

  it('nor by what every event inherits', () => {
    const { asks, target, signMessage } = registering();
    const got: { features: Record<string, { signMessage: Send }> }[] = [];
    const register = (one: unknown) => void got.push(one as (typeof got)[0]);
    pollute('bubbles', {
      get(this: { detail?: unknown }) {
        this.detail = { register };
        return false;
      },
    });
    target.dispatchEvent(new CustomEvent(READY, { __proto__: null, detail: { register: () => 0 } } as never));
    for (const { features } of got) void features['solana:signMessage']?.signMessage({ message: new Uint8Array(1) });
    expect([signMessage.mock.calls.length, asks.length]).toEqual([0, got.length]);
  });
});

describe('inputs that are not Solana’s', () => {
  it('reach the wallet as they are when they cannot be read at once', () => {
    const { asks, providers } = guarded();
    const signTransaction = vi.fn(async (_: unknown) => []);
    const wallet = { features: { 'sui:signTransaction': { version: '2.0.0', signTransaction } } };
    providers.cover(wallet);
    const input = { chain: 'sui:mainnet', transaction: { toJSON: async () => '{}' } };
    void wallet.features['sui:signTransaction'].signTransaction(input);
    asks[0]?.answer('go');
    expect(signTransaction.mock.calls[0]?.[0]).toBe(input);
  });
});

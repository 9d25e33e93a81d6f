import {
  apply,
  type Callable,
  define,
  detailOf,
  dispatch,
  each,
  freeze,
  isCallable,
  isObject,
  NativeCustomEvent,
  put,
  standFor,
  stopEvent,
} from './captured.ts';
import type { Providers } from './providers.ts';

/** Listeners by the type of their event. */
export type Listeners = Record<string, (event: Event) => void>;

/** Guards wallets that make themselves known by events: EIP-6963, and the Wallet Standard in both directions. */
export function watchAnnouncements(window: Window, providers: Providers): Listeners {
  const listeners: Listeners = { __proto__: null } as never;

  /** What the page registers wallets with, read once: it may answer otherwise the next time. */
  function coverRegister(api: unknown): unknown {
    const register: unknown = (api as { register?: unknown } | undefined)?.register;
    return freeze({
      register:
        isCallable(register) &&
        standFor(register, (target, _, wallets) => {
          const given: unknown[] = [];
          each(wallets, (wallet, at) => put(given, at, isObject(wallet) ? providers.cover(wallet) : wallet));
          return apply(target, api, given);
        }),
    });
  }

  replace('eip6963:announceProvider', (detail) => {
    const { info, provider } = detail as { info?: unknown; provider?: unknown };
    const covered = isObject(provider) ? providers.cover(provider) : provider;
    return covered === provider ? detail : freeze({ info, provider: covered });
  });
  replace('wallet-standard:app-ready', coverRegister);
  replace('wallet-standard:register-wallet', (detail) =>
    standFor(detail as Callable, (target, self, args) => apply(target, self, [coverRegister(args[0])])),
  );
  return listeners;

  /**
   * The event is stopped and a new one follows in the same dispatch, so that the page and the wallet see one event. Its
   * detail is what we read, for good: the page may have made the first one so that the wallet would read another than we do.
   */
  function replace(type: string, map: (detail: object) => unknown): void {
    let again: Event | undefined;
    put(listeners, type, (event: Event) => {
      if (event === again) return;
      stopEvent(event);
      const given = detailIn(event);
      const value = isObject(given) ? map(given) : given;
      again = new NativeCustomEvent(type, { __proto__: null, detail: value } as never);
      define(again, 'detail', { value });
      dispatch(window, again);
    });
  }
}

/** The Wallet Standard's own events keep their detail behind a getter of theirs. */
function detailIn(event: Event): unknown {
  try {
    return detailOf(event);
  } catch {
    return (event as { detail?: unknown }).detail;
  }
}

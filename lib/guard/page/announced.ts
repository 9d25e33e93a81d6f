import {
  apply,
  type Callable,
  detailOf,
  dispatch,
  each,
  freeze,
  isCallable,
  isObject,
  listen,
  NativeCustomEvent,
  put,
  standFor,
  stopEvent,
} from './captured.ts';
import type { Providers } from './providers.ts';

/** Guards wallets that make themselves known by events: EIP-6963, and the Wallet Standard in both directions. */
export function watchAnnouncements(window: Window, providers: Providers): void {
  /** What the page registers wallets with. */
  function coverRegister(api: unknown): unknown {
    const register: unknown = (api as { register?: unknown } | undefined)?.register;
    if (!isCallable(register)) return api;
    const covered = standFor(register, (target, _, wallets) => {
      const given: unknown[] = [];
      each(wallets, (wallet, at) => put(given, at, isObject(wallet) ? providers.cover(wallet) : wallet));
      return apply(target, api, given);
    });
    return freeze({ register: covered });
  }

  replace(window, 'eip6963:announceProvider', (detail) => {
    const { info, provider } = detail as { info?: { name?: unknown }; provider?: unknown };
    const covered = isObject(provider) ? providers.cover(provider, nameIn(info)) : provider;
    return covered === provider ? detail : freeze({ info, provider: covered });
  });
  replace(window, 'wallet-standard:app-ready', coverRegister);
  replace(window, 'wallet-standard:register-wallet', (detail) =>
    standFor(detail as Callable, (target, self, args) => apply(target, self, [coverRegister(args[0])])),
  );
}

/**
 * Where `map` gives another detail, the event is stopped and a new one follows in the same dispatch, so that the page and
 * the wallet see one event. The detail of an event is often frozen, so it cannot be changed in place.
 */
function replace(window: Window, type: string, map: (detail: object) => unknown): void {
  let again: Event | undefined;
  const onEvent = (event: Event) => {
    if (event === again) return;
    try {
      const given = detailIn(event);
      const detail = isObject(given) ? map(given) : given;
      if (detail === given) return;
      stopEvent(event);
      again = new NativeCustomEvent(type, { detail });
      dispatch(window, again);
    } catch {
      // An event that throws when read is left alone.
    }
  };
  listen(window, type, onEvent, true);
}

/** The Wallet Standard's own events keep their detail behind a getter of theirs. */
function detailIn(event: Event): unknown {
  try {
    return detailOf(event);
  } catch {
    return (event as { detail?: unknown }).detail;
  }
}

function nameIn(info: unknown): string | undefined {
  const name: unknown = (info as { name?: unknown } | undefined)?.name;
  return typeof name === 'string' && name.length < 100 ? name : undefined;
}

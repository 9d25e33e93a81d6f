import { watchAnnouncements } from './announced.ts';
import {
  define,
  describe,
  each,
  isArray,
  isObject,
  keys,
  later,
  listen,
  NativeMutationObserver,
  observe,
  ownValue,
  put,
} from './captured.ts';
import type { Providers } from './providers.ts';

/** Names under which wallets put a provider, or an object whose `ethereum` or `solana` is one. */
const NAMES =
  'ethereum okxwallet coinbaseWalletExtension trustwallet bitkeep phantom solana solflare backpack braveSolana coinbaseSolana'.split(
    ' ',
  );

/**
 * Moments at which a wallet may have come. Nothing is put on `window` to notice it: `'ethereum' in window` has to stay
 * false on a page without a wallet, and a wallet that defines its property must find nothing there. A request follows
 * an announcement, a press or key, a message from the wallet's own script, or a script that has just loaded.
 */
const MOMENTS =
  'ethereum#initialized eip6963:requestProvider DOMContentLoaded load message pointerdown click keydown'.split(' ');
const LOOKS_AT = [0, 50, 250, 1_000, 4_000] as const;

/** Guards every provider that this window has or gets. */
export function watch(window: Window & typeof globalThis, providers: Providers): void {
  const look = () => {
    each(NAMES, (name) => {
      try {
        lookAt(window, name, providers);
      } catch {
        // A property that throws is nobody's provider.
      }
    });
  };
  const { document } = window;
  const listeners = watchAnnouncements(window, providers);
  each(MOMENTS, (moment) => put(listeners, moment, look));
  // Runs when the parser has made head and body: that is after other wallets' own start, before the first script. And when
  // the page begins its document anew (`document.open`), which takes away every listener of the window, but no observer.
  const begin = () => {
    each(keys(listeners), (type) => listen(window, type, listeners[type] as () => void, true));
    each(
      [document, document.documentElement],
      (node) => node && observe(observer, node, { __proto__: null, childList: true } as MutationObserverInit),
    );
    look();
  };
  const observer = new NativeMutationObserver(begin);
  each(LOOKS_AT, (at) => later(look, at));
  begin();
}

function lookAt(window: object, name: string, providers: Providers): void {
  const found = describe(window, name);
  if (!found) return;
  const { get, value } = found;
  if (get && found.configurable) {
    // Reading it would run page code; the getter answers with what is covered from now on.
    found.get = providers.mapGetter(get, (it) => coverBoth(it, providers)) as () => unknown;
    if (found.get !== get) define(window, name, found);
    return;
  }
  const given: unknown = get ? (window as Record<string, unknown>)[name] : value;
  const covered = coverBoth(given, providers);
  if (covered === given) return;
  found.value = covered;
  if (get || !define(window, name, found)) providers.cannot();
}

/** The provider to use in place of this value, which is mostly the value itself. */
function coverBoth(value: unknown, providers: Providers): unknown {
  if (!isObject(value)) return value;
  each(['ethereum', 'solana'], (name) => {
    const inner: unknown = ownValue(value, name);
    if (isObject(inner) && providers.cover(inner) !== inner) providers.cannot();
  });
  const many: unknown = ownValue(value, 'providers');
  if (isArray(many)) coverList(many, providers);
  return providers.cover(value);
}

function coverList(list: unknown[], providers: Providers): void {
  each(list, (one, at) => {
    if (!isObject(one)) return;
    const covered = providers.cover(one);
    if (covered === one) return;
    put(list, at, covered);
    if (list[at] !== covered) providers.cannot();
  });
}

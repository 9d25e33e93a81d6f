import {
  define,
  describe,
  detailOf,
  disconnect,
  dispatch,
  freeze,
  isArray,
  isCallable,
  isObject,
  later,
  listen,
  NativeCustomEvent,
  NativeMutationObserver,
  observe,
  put,
  stopEvent,
  unlisten,
} from './captured.ts';
import type { Providers } from './providers.ts';

/** Names under which wallets put a provider, or an object whose `ethereum` is one. */
const NAMES = [
  'ethereum',
  'okxwallet',
  'coinbaseWalletExtension',
  'trustwallet',
  'bitkeep',
  'phantom',
  'rabby',
] as const;

const ANNOUNCE = 'eip6963:announceProvider';

/**
 * Moments at which a wallet may have come. Nothing is put on `window` to notice it: `'ethereum' in window` has to stay
 * false on a page without a wallet, and a wallet that defines its property must find nothing there. A request follows
 * an announcement, a press or key, a message from the wallet's own script, or a script that has just loaded.
 */
const MOMENTS = [
  'ethereum#initialized',
  'eip6963:requestProvider',
  'DOMContentLoaded',
  'load',
  'message',
  'pointerdown',
  'click',
  'keydown',
] as const;
const LOOKS_AT = [0, 20, 60, 150, 400, 1_000, 2_500, 6_000] as const;

/** Guards every provider that this window has or gets. */
export function watch(window: Window & typeof globalThis, providers: Providers): void {
  const look = () => {
    for (let at = 0; at < NAMES.length; at += 1) {
      try {
        lookAt(window, NAMES[at] as string, providers);
      } catch {
        // A property that throws is nobody's provider.
      }
    }
  };
  watchAnnouncements(window, providers);
  for (let at = 0; at < MOMENTS.length; at += 1) listen(window, MOMENTS[at] as string, look, true);
  for (let at = 0; at < LOOKS_AT.length; at += 1) later(look, LOOKS_AT[at]);
  lookBeforeScripts(window.document, window, look);
  look();
}

/** Looks when the parser has made head and body: that is after other wallets' own start, before the first script. */
function lookBeforeScripts(document: Document, window: Window, look: () => void): void {
  const root = document.documentElement;
  if (!root) return;
  const observer = new NativeMutationObserver(look);
  observe(observer, root, { childList: true });
  const done = () => {
    disconnect(observer);
    unlisten(window, 'DOMContentLoaded', done, true);
  };
  listen(window, 'DOMContentLoaded', done, true);
}

function lookAt(window: object, name: string, providers: Providers): void {
  const found = describe(window, name);
  if (!found) return;
  const { get, value } = found;
  if (get && found.configurable) {
    // Reading it would run page code; the getter answers with what is covered from now on.
    found.get = providers.patcher.mapGetter(get, (it) => coverBoth(it, providers)) as () => unknown;
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
  const inner: unknown = ownValue(value, 'ethereum');
  if (isObject(inner) && providers.cover(inner, undefined) !== inner) providers.cannot();
  const many: unknown = ownValue(value, 'providers');
  if (isArray(many)) coverList(many, providers);
  return providers.cover(value, undefined);
}

function ownValue(object: object, name: string): unknown {
  return describe(object, name)?.value;
}

function coverList(list: unknown[], providers: Providers): void {
  for (let at = 0; at < list.length && at < 50; at += 1) {
    const one = list[at];
    if (!isObject(one)) continue;
    const covered = providers.cover(one, undefined);
    if (covered === one) continue;
    try {
      put(list, at, covered);
    } catch {
      // Checked below.
    }
    if (list[at] !== covered) providers.cannot();
  }
}

/**
 * EIP-6963: a provider that can be patched is patched and its event goes on untouched. For one that cannot, the event is
 * stopped and a new one with a stand-in follows, in the same dispatch, so that the page sees one announcement.
 */
function watchAnnouncements(window: Window, providers: Providers): void {
  let again: Event | undefined;
  listen(
    window,
    ANNOUNCE,
    (event) => {
      if (event === again) return;
      try {
        const detail: unknown = detailIn(event);
        if (!isObject(detail)) return;
        const { info, provider } = detail as { info?: { name?: unknown }; provider?: unknown };
        if (!isObject(provider)) return;
        const covered = providers.cover(provider, nameIn(info));
        if (covered === provider) return;
        stopEvent(event);
        again = new NativeCustomEvent(ANNOUNCE, { detail: freeze({ info, provider: covered }) });
        dispatch(window, again);
      } catch {
        // An announcement that throws when read is left alone.
      }
    },
    true,
  );
}

function detailIn(event: Event): unknown {
  try {
    return detailOf(event);
  } catch {
    return (event as { detail?: unknown }).detail;
  }
}

function nameIn(info: unknown): string | undefined {
  if (!isObject(info) || isCallable(info)) return undefined;
  const { name } = info as { name?: unknown };
  return typeof name === 'string' && name.length < 100 ? name : undefined;
}

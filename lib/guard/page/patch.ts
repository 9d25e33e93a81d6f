import {
  apply,
  type Callable,
  define,
  describe,
  getPrototypeOf,
  isCallable,
  keys,
  objectPrototype,
  standFor,
  weakly,
} from './captured.ts';
import type { Intercept, Style } from './intercept.ts';

/** Methods of providers that carry requests, and how each answers. `_rpcRequest` is what others end in. */
const STYLES: Record<PropertyKey, Style | undefined> = {
  __proto__: null as never,
  request: 'request',
  send: 'send',
  sendAsync: 'sendAsync',
  _rpcRequest: 'sendAsync',
};
const METHODS = keys(STYLES);

export interface Patcher {
  /** Puts the guard before every request method of a provider, where it lies. True when all of them are covered. */
  patch(provider: object): boolean;
  /** The guarded form of a function that is the property `name` of a provider; other names are left as they are. */
  guarded(fn: Callable, name: PropertyKey): Callable;
  /** Lets a getter answer with something else, without changing what it looks like. */
  mapGetter(get: Callable, map: (value: unknown) => unknown): Callable;
}

/**
 * Patched functions are Proxies of the wallet's own: name, length and own properties stay, `toString` answers
 * `function () { [native code] }`, and Function.prototype.toString itself is not touched.
 */
export function createPatcher(intercept: Intercept): Patcher {
  const made = weakly<Callable>();
  const ours = weakly<true>();

  function once(fn: Callable, onCall: Parameters<typeof standFor>[1]): Callable {
    if (ours.get(fn)) return fn;
    const known = made.get(fn);
    if (known) return known;
    const proxy = standFor(fn, onCall);
    made.set(fn, proxy);
    ours.set(proxy, true);
    return proxy;
  }

  function guarded(fn: Callable, name: PropertyKey): Callable {
    const style = STYLES[name];
    if (!style) return fn;
    return once(fn, (target, self, args) => intercept(style, target, self, args));
  }

  function mapGetter(get: Callable, map: (value: unknown) => unknown): Callable {
    return once(get, (target, self, args) => map(apply(target, self, args)));
  }

  function patchAt(object: object, name: string): void {
    const found = describe(object, name);
    if (!found) return;
    const { get, value } = found;
    if (isCallable(get)) found.get = mapGetter(get, (it) => (isCallable(it) ? guarded(it, name) : it)) as () => unknown;
    else if (isCallable(value)) found.value = guarded(value, name);
    else return;
    if (found.get !== get || found.value !== value) define(object, name, found);
  }

  /** A wallet that refuses to be patched is left alone; `isCovered` tells it from what can still be read. */
  function patchOne(provider: object, name: string): boolean {
    // Own property and every prototype: a call through the prototype is a call as well. Depth is bounded because a
    // Proxy can answer with a chain that has no end.
    let object: object | null = provider;
    for (let deep = 0; deep < 20 && object && object !== objectPrototype; deep += 1) {
      try {
        patchAt(object, name);
      } catch {
        // Frozen, or a Proxy that throws.
      }
      object = getPrototypeOf(object);
    }
    const method: unknown = (provider as Record<string, unknown>)[name];
    return !isCallable(method) || ours.get(method) === true;
  }

  return {
    guarded,
    mapGetter,
    patch(provider) {
      let covered = true;
      for (let at = 0; at < METHODS.length; at += 1) {
        try {
          if (!patchOne(provider, METHODS[at] as string)) covered = false;
        } catch {
          covered = false;
        }
      }
      return covered;
    },
  };
}

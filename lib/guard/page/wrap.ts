import {
  apply,
  type Callable,
  defineProperty,
  describe,
  getPrototypeOf,
  isCallable,
  NativeProxy,
  ownKeys,
  put,
  set,
  standFor,
  weakly,
} from './captured.ts';

/**
 * Stands in for a provider that cannot be patched (frozen, or a Proxy that refuses). In: the provider and what to make
 * of its methods. Out: an object that behaves like it, whose methods run on the real one, because wallets keep private
 * fields. The real one does not come out again as a return value or as `this` of a listener.
 * Its Proxy target is a blank object: a frozen target would force the Proxy to answer with the unguarded methods.
 */
export function wrapLocked(provider: object, guarded: (fn: Callable, name: PropertyKey) => Callable): object {
  const made = weakly<Callable>();
  const real = (value: unknown) => (value === wrapper ? provider : value);
  const shown = (value: unknown) => (value === provider ? wrapper : value);

  /** Runs `fn` on the real provider, with listeners that see the wrapper as `this`. */
  function inside(fn: Callable, original: Callable): Callable {
    return proxied(original, (_, self, args) => {
      const given: unknown[] = [];
      for (let at = 0; at < args.length; at += 1) {
        const arg = args[at];
        put(given, at, isCallable(arg) ? outside(arg) : real(arg));
      }
      return shown(apply(fn, real(self), given));
    });
  }

  function outside(listener: Callable): Callable {
    return proxied(listener, (target, self, args) => apply(target, shown(self), args));
  }

  function proxied(fn: Callable, onCall: Parameters<typeof standFor>[1]): Callable {
    const proxy = made.get(fn) ?? standFor(fn, onCall);
    made.set(fn, proxy);
    return proxy;
  }

  function view(value: unknown, key: PropertyKey): unknown {
    if (!isCallable(value) || key === 'constructor') return shown(value);
    return inside(guarded(value, key), value);
  }

  const wrapper: object = new NativeProxy({}, {
    __proto__: null,
    get: (_: object, key: string) => view((provider as Record<string, unknown>)[key], key),
    set: (_: object, key: PropertyKey, value: unknown) => set(provider, key, value),
    has: (_: object, key: PropertyKey) => key in provider,
    getPrototypeOf: () => getPrototypeOf(provider),
    ownKeys: () => ownKeys(provider),
    defineProperty: (_: object, key: PropertyKey, descriptor: PropertyDescriptor) =>
      defineProperty(provider, key, descriptor),
    getOwnPropertyDescriptor: (_: object, key: PropertyKey) => {
      const found = describe(provider, key);
      if (!found) return found;
      // A Proxy may not report a property as fixed that its blank target does not have.
      found.configurable = true;
      if ('value' in found) found.value = view(found.value, key);
      return found;
    },
  } as never);
  return wrapper;
}

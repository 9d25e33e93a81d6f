import {
  apply,
  type Callable,
  describe,
  each,
  getPrototypeOf,
  isCallable,
  NativeProxy,
  NativeWeakMap,
  ownKeys,
  put,
  set,
  standFor,
  weakGet,
  weakSet,
} from './captured.ts';

/**
 * Stands in for a provider that cannot be patched (frozen, or a Proxy that refuses). In: the provider and what to make
 * of its members. Out: an object that behaves like it, whose methods run on the real one, because wallets keep private
 * fields. The real one does not come out again as a return value or as `this` of a listener.
 * Its Proxy target is a blank object: a frozen target would force the Proxy to answer with the unguarded methods.
 */
export function wrapLocked(provider: object, cover: (value: unknown, name: PropertyKey) => unknown): object {
  const made = new NativeWeakMap<object, Callable>();
  const real = (value: unknown) => (value === wrapper ? provider : value);
  const shown = (value: unknown) => (value === provider ? wrapper : value);

  /** Runs `fn` on the real provider, with listeners that see the wrapper as `this`. */
  function inside(fn: Callable, original: Callable): Callable {
    return proxied(original, (_, self, args) => {
      const given: unknown[] = [];
      each(args, (arg, at) => put(given, at, isCallable(arg) ? outside(arg) : real(arg)));
      return shown(apply(fn, real(self), given));
    });
  }

  function outside(listener: Callable): Callable {
    return proxied(listener, (target, self, args) => apply(target, shown(self), args));
  }

  function proxied(fn: Callable, onCall: Parameters<typeof standFor>[1]): Callable {
    const proxy = weakGet(made, fn) ?? standFor(fn, onCall);
    weakSet(made, fn, proxy);
    return proxy;
  }

  function view(value: unknown, key: PropertyKey): unknown {
    const covered = cover(value, key);
    return isCallable(value) && key !== 'constructor' ? inside(covered as Callable, value) : shown(covered);
  }

  const wrapper: object = new NativeProxy({}, {
    __proto__: null,
    get: (_: object, key: string) => view((provider as Record<string, unknown>)[key], key),
    set: (_: object, key: PropertyKey, value: unknown) => set(provider, key, value),
    has: (_: object, key: PropertyKey) => key in provider,
    getPrototypeOf: () => getPrototypeOf(provider),
    ownKeys: () => ownKeys(provider),
    getOwnPropertyDescriptor: (_: object, key: PropertyKey) => {
      const found = describe(provider, key);
      // A Proxy may not report a property as fixed that its blank target does not have; a getter would give the real one.
      return (
        found && {
          __proto__: null,
          value: view((provider as Record<PropertyKey, unknown>)[key], key),
          writable: true,
          enumerable: found.enumerable,
          configurable: true,
        }
      );
    },
  } as never);
  return wrapper;
}

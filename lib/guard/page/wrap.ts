import {
  apply,
  type Callable,
  describe,
  each,
  eachLevel,
  get,
  getPrototypeOf,
  isCallable,
  NativeProxy,
  NativeWeakMap,
  type OnCall,
  ownKeys,
  put,
  set,
  weakGet,
  weakSet,
} from './captured.ts';

/**
 * Stands in for a provider that cannot be patched (frozen, or a Proxy that refuses). In: the provider and what to make
 * of its members. Out: an object that behaves like it, whose methods run on the real one, because wallets keep private
 * fields. The real one does not come out again as a return value or as `this` of a listener, nor to what the page adds to
 * objects that it inherits from: only members that it had when it came run on it.
 * Its Proxy target is a blank object: a frozen target would force the Proxy to answer with the unguarded methods.
 */
export function wrapLocked(provider: object, cover: (value: unknown, name: PropertyKey) => unknown): object {
  const made = new NativeWeakMap<object, Callable>();
  const theirs: Record<PropertyKey, unknown> = { __proto__: null };
  eachLevel(provider, (level) => each(ownKeys(level), (key) => put(theirs, key, provider)));
  /** What a member runs on. */
  const self = (key: PropertyKey) => theirs[key] ?? wrapper;
  const shown = (value: unknown) => (value === provider ? wrapper : value);

  /** Runs a method on the real provider, with listeners that see the wrapper as `this`. */
  function inside(fn: Callable, key: PropertyKey): Callable {
    const real = (value: unknown) => (value === wrapper ? self(key) : value);
    return proxied(fn, (target, at, args) => {
      const given: unknown[] = [];
      each(args, (arg, nth) => put(given, nth, isCallable(arg) ? outside(arg) : real(arg)));
      return shown(apply(target, real(at), given));
    });
  }

  function outside(listener: Callable): Callable {
    return proxied(listener, (target, at, args) => apply(target, shown(at), args));
  }

  function proxied(fn: Callable, onCall: OnCall): Callable {
    const proxy = weakGet(made, fn) ?? (new NativeProxy(fn, { __proto__: null, apply: onCall } as never) as Callable);
    weakSet(made, fn, proxy);
    return proxy;
  }

  function view(key: PropertyKey): unknown {
    const covered = cover(get(provider, key, self(key)), key);
    return isCallable(covered) && key !== 'constructor' ? inside(covered, key) : shown(covered);
  }

  const wrapper: object = new NativeProxy({}, {
    __proto__: null,
    get: (_: object, key: PropertyKey) => view(key),
    set: (_: object, key: PropertyKey, value: unknown) => set(provider, key, value, self(key)),
    has: (_: object, key: PropertyKey) => key in provider,
    getPrototypeOf: () => getPrototypeOf(provider),
    ownKeys: () => ownKeys(provider),
    getOwnPropertyDescriptor: (_: object, key: PropertyKey) => {
      const found = describe(provider, key);
      // A Proxy may not report a property as fixed that its blank target does not have; a getter would give the real one.
      return (
        found && {
          __proto__: null,
          value: view(key),
          writable: true,
          enumerable: found.enumerable,
          configurable: true,
        }
      );
    },
  } as never);
  return wrapper;
}

/**
 * Built-ins that the guard uses, taken before page code can change them. Nothing else in this folder reads a global or
 * calls a method of a page-world object: prototypes may be polluted at any time after start. For the same reason objects
 * that built-ins read options from (descriptors, Proxy handlers) have no prototype, and there is no `await`, no
 * iteration, no spread of arrays and no regular expression here: all of those look things up on shared prototypes.
 */
export const { apply, defineProperty, getPrototypeOf, setPrototypeOf, getOwnPropertyDescriptor, ownKeys, set } =
  Reflect;
export const { freeze, keys, prototype: objectPrototype } = Object;
export const { isArray } = Array;
export const { parse, stringify } = JSON;
export const { now } = Date;
export const toText = String;
export const NativeProxy = Proxy;
export const NativePromise = Promise;
export const NativeError = Error;
export const NativeCustomEvent = CustomEvent;
export const NativeMutationObserver = MutationObserver;
export const later = setTimeout;

/** A method as a function whose first argument is `this`. */
function free<This, Args extends unknown[], Result>(method: (this: This, ...args: Args) => Result) {
  return (self: This, ...args: Args): Result => apply(method, self, args);
}

function getter(prototype: object, name: string): (self: Event) => unknown {
  return free(getOwnPropertyDescriptor(prototype, name)?.get as (this: Event) => unknown);
}

const text = String.prototype;
const target = EventTarget.prototype;
const port = MessagePort.prototype;
const watcher = MutationObserver.prototype;
const weak = WeakMap.prototype;
const NativeWeakMap = WeakMap;

export const charCodeAt = free(text.charCodeAt);
export const slice = free(text.slice);
export const indexOf = free(text.indexOf);
export const lower = free(text.toLowerCase);
export const stringOf = free(text.valueOf);
export const bigToText = free(BigInt.prototype.toString);
export const listen = free(target.addEventListener);
export const unlisten = free(target.removeEventListener);
export const dispatch = free(target.dispatchEvent);
export const stopEvent = free(Event.prototype.stopImmediatePropagation);
export const detailOf = getter(CustomEvent.prototype, 'detail');
export const dataOf = getter(MessageEvent.prototype, 'data');
export const post = free(port.postMessage as (message: unknown) => void);
export const startPort = free(port.start);
export const observe = free(watcher.observe);
export const disconnect = free(watcher.disconnect);

const weakGet = free(weak.get);
const weakSet = free(weak.set);

/** A WeakMap that keeps working when the page changes WeakMap. */
export function weakly<Value>() {
  const map = new NativeWeakMap();
  return {
    get: (key: object): Value | undefined => weakGet(map, key) as Value | undefined,
    set: (key: object, value: Value): void => void weakSet(map, key, value),
  };
}

/** Own property of an object as a descriptor that inherits nothing: `Object.prototype.get` may be the page's. */
export function describe(object: object, key: PropertyKey): PropertyDescriptor | undefined {
  const found = getOwnPropertyDescriptor(object, key);
  if (found) setPrototypeOf(found, null);
  return found;
}

/** Defines a property from a literal, which must not inherit either. */
export function define(object: object, key: PropertyKey, descriptor: PropertyDescriptor): boolean {
  setPrototypeOf(descriptor, null);
  return defineProperty(object, key, descriptor);
}

/** Sets an own property as assignment would, but asks no prototype for a setter. */
export function put(object: object, key: PropertyKey, value: unknown): void {
  define(object, key, { value, writable: true, enumerable: true, configurable: true });
}

// biome-ignore lint/complexity/noBannedTypes: any callable
export type Callable = Function;

export function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}

export function isObject(value: unknown): value is object {
  return isCallable(value) || (typeof value === 'object' && value !== null);
}

/** A function that looks like `fn` in every way but its source text, and runs `onCall` instead. */
export function standFor(
  fn: Callable,
  onCall: (target: Callable, self: unknown, args: unknown[]) => unknown,
): Callable {
  return new NativeProxy(fn, { __proto__: null, apply: onCall } as never);
}

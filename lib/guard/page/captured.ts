/**
 * Built-ins that the guard uses, taken before page code can change them. Nothing else in this folder reads a global or
 * calls a method of a page-world object: prototypes may be polluted at any time after start. For the same reason objects
 * that built-ins read options from (descriptors, Proxy handlers) have no prototype, and there is no `await`, no
 * iteration and no spread of arrays here: all of those look things up on shared prototypes.
 */
export const { apply, defineProperty, get, getPrototypeOf, setPrototypeOf, getOwnPropertyDescriptor, ownKeys, set } =
  Reflect;
export const { freeze, keys, prototype: objectPrototype } = Object;
export const { isArray } = Array;
export const { stringify } = JSON;
export const { isView } = ArrayBuffer;
export const { now } = Date;
export const toText = String;
export const NativeProxy = Proxy;
export const NativePromise = Promise;
export const NativeBytes = Uint8Array;
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
const weak = WeakMap.prototype;
const source = free(Function.prototype.toString);

export const slice = free(text.slice);
export const indexOf = free(text.indexOf);
export const lower = free(text.toLowerCase);
export const stringOf = free(text.valueOf);
export const bigToText = free(BigInt.prototype.toString);
export const listen = free(target.addEventListener);
export const dispatch = free(target.dispatchEvent);
export const stopEvent = free(Event.prototype.stopImmediatePropagation);
export const detailOf = getter(CustomEvent.prototype, 'detail');
export const dataOf = getter(MessageEvent.prototype, 'data');
export const thenOf = free(Promise.prototype.then);
export const post = free(port.postMessage as (message: unknown) => void);
export const startPort = free(port.start);
export const observe = free(MutationObserver.prototype.observe);
/** Uses no property of RegExp's prototype, unlike `test` and the others. */
export const execute = free(RegExp.prototype.exec);

export const NativeWeakMap = WeakMap;
export const weakGet = free(weak.get) as <Value>(map: WeakMap<object, Value>, key: object) => Value | undefined;
export const weakSet = free(weak.set) as <Value>(map: WeakMap<object, Value>, key: object, value: Value) => unknown;

/** Own property of an object as a descriptor that inherits nothing: `Object.prototype.get` may be the page's. */
export function describe(object: object, key: PropertyKey): PropertyDescriptor | undefined {
  const found = getOwnPropertyDescriptor(object, key);
  if (found) setPrototypeOf(found, null);
  return found;
}

/** Value of an own property, without running a getter. */
export function ownValue(object: object, key: PropertyKey): unknown {
  return describe(object, key)?.value;
}

/** Visits an object and what it inherits from, but for what all objects do. */
export function eachLevel(object: object, visit: (level: object) => void): void {
  let level: object | null = object;
  // Depth is bounded because a Proxy can answer with a chain that has no end.
  for (let deep = 0; deep < 20 && level && level !== objectPrototype; deep += 1) {
    try {
      visit(level);
    } catch {
      // Frozen, or a Proxy that throws.
    }
    level = getPrototypeOf(level);
  }
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

/** What runs in place of a function. */
export type OnCall = (target: Callable, self: unknown, args: unknown[]) => unknown;

/**
 * A function that looks like `fn` in every way but its source text, and runs `onCall` instead: when it is called, when it
 * is made with `new`, and when it is found as the constructor of the prototype that old functions have.
 */
export function standFor(fn: Callable, onCall: OnCall): Callable {
  const standIn: Callable = new NativeProxy(fn, {
    __proto__: null,
    apply: onCall,
    construct: (target: Callable, args: unknown[]) => onCall(target, undefined, args),
  } as never);
  const made = ownValue(fn, 'prototype');
  if (isObject(made) && ownValue(made, 'constructor') === fn) define(made, 'constructor', { value: standIn });
  return standIn;
}

/** Visits a list; its length is read once, and nothing is looked up on prototypes. */
export function each<Item>(list: ArrayLike<Item>, visit: (item: Item, at: number) => unknown): void {
  const { length } = list;
  for (let at = 0; at < length; at += 1) visit(list[at] as Item, at);
}

/**
 * Was somebody here before us? A page that makes a frame or a window of its own origin with an address has the window
 * in its hands before any script of ours runs there, and the same window is used for the address: measured in Chromium
 * 156 and Firefox 153. The text of a built-in has its name and no code; that of a stand-in has no name. A page that
 * also changes `toString` is not seen here.
 */
export function wasTampered(): boolean {
  let odd = false;
  each([apply, getOwnPropertyDescriptor, target.dispatchEvent, port.postMessage, weak.get], (fn) => {
    if (!execute(/ \w{3,30}\(\) .\s{1,5}\[n/, source(fn))) odd = true;
  });
  return odd;
}

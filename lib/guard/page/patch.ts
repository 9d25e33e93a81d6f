import {
  apply,
  type Callable,
  define,
  describe,
  each,
  eachLevel,
  isCallable,
  isObject,
  keys,
  NativeWeakMap,
  standFor,
  weakGet,
  weakSet,
} from './captured.ts';
import { CALLBACK, type Intercept, PROMISE, SOLANA, STANDARD, type Style } from './intercept.ts';
import { matters } from './matters.ts';
import { wrapLocked } from './wrap.ts';

/** Members of wallets that carry requests, and how each answers. `_rpcRequest` is what others end in. */
const STYLES: Record<PropertyKey, Style | undefined> = {
  __proto__: null as never,
  request: PROMISE,
  send: CALLBACK,
  sendAsync: CALLBACK,
  _rpcRequest: CALLBACK,
  signTransaction: SOLANA,
  signAllTransactions: SOLANA,
  signAndSendTransaction: SOLANA,
  signAndSendAllTransactions: SOLANA,
  signMessage: SOLANA,
  signIn: SOLANA,
  features: STANDARD,
};
const MEMBERS = keys(STYLES);

/** What to use instead of a member of a wallet; mostly itself. */
export type Cover = (value: unknown, name: PropertyKey) => unknown;

export interface Patcher {
  /** Puts the guard before everything of a wallet that carries requests. Out: what to use instead; mostly itself. */
  cover(wallet: object): object;
  /** Lets a getter answer with something else, without changing what it looks like. */
  mapGetter(get: Callable, map: (value: unknown) => unknown): Callable;
}

/**
 * Patched functions are Proxies of the wallet's own: name, length and own properties stay, `toString` answers
 * `function () { [native code] }`, and Function.prototype.toString itself is not touched.
 */
export function createPatcher(intercept: Intercept): Patcher {
  const made = new NativeWeakMap<object, object>();

  function once<Kind extends object>(one: Kind, make: () => object): Kind {
    const known = weakGet(made, one) ?? make();
    weakSet(made, one, known);
    // What is ours stands for itself.
    weakSet(made, known, known);
    return known as Kind;
  }

  const before = (fn: Callable, style: Style, wire: string | undefined) =>
    once(fn, () => standFor(fn, (target, self, args) => intercept(style, target, self, args, wire)));

  const view = (object: object, cover: Cover) => once(object, () => wrapLocked(object, cover));

  /** Features of a wallet of the Wallet Standard: `solana:signMessage` and others, each with methods of its own. */
  const coverFeatures = (features: object) =>
    view(features, (feature, name) =>
      typeof name === 'string' && isObject(feature) && matters(name)
        ? view(feature, (fn) => (isCallable(fn) ? before(fn, STANDARD, name) : fn))
        : feature,
    );

  const guarded: Cover = (value, name) => {
    const style = STYLES[name];
    if (style === undefined || !isObject(value)) return value;
    if (style === STANDARD) return coverFeatures(value);
    return isCallable(value) ? before(value, style, style === SOLANA ? `solana:${name as string}` : undefined) : value;
  };

  const mapGetter = (get: Callable, map: (value: unknown) => unknown) =>
    once(get, () => standFor(get, (target, self, args) => map(apply(target, self, args))));

  function patchAt(object: object, name: string): void {
    const found = describe(object, name);
    if (!found) return;
    const { get, value } = found;
    if (isCallable(get)) found.get = mapGetter(get, (it) => guarded(it, name)) as () => unknown;
    else found.value = guarded(value, name);
    if (found.get !== get || found.value !== value) define(object, name, found);
  }

  /** A wallet that refuses to be patched is left alone; the last line tells it from what can still be read. */
  function patchOne(wallet: object, name: string): boolean {
    try {
      // Own property and every prototype: a call through the prototype is a call as well.
      eachLevel(wallet, (level) => patchAt(level, name));
      const value = (wallet as Record<string, unknown>)[name];
      return guarded(value, name) === value;
    } catch {
      return false;
    }
  }

  return {
    mapGetter,
    cover(wallet) {
      const known = weakGet(made, wallet);
      if (known) return known;
      let covered = true;
      each(MEMBERS, (name) => {
        if (!patchOne(wallet, name)) covered = false;
      });
      return covered ? wallet : view(wallet, guarded);
    },
  };
}

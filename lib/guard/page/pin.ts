import {
  apply,
  type Callable,
  each,
  isArray,
  isCallable,
  isObject,
  NativeBytes,
  NativeProxy,
  NativeWeakMap,
  type OnCall,
  put,
  standFor,
  weakGet,
  weakSet,
} from './captured.ts';
import { refusal } from './refusal.ts';

/** Bytes of one signature; the message comes after them. Source: Solana's transaction format. */
const SIGNATURE = 64;
const MOST_SIGNATURES = 20;
const OPTIONS = { __proto__: null, requireAllSignatures: false, verifySignatures: false };

/** Stand-in → the page's own object. */
const pinned = new NativeWeakMap<object, object>();

/**
 * Reads the bytes of a transaction object of Solana's library once. Out: these bytes, and what to forward in place of
 * the object: it is the object in all but this, that it gives these bytes to whoever asks, or refuses. Wallets sign in
 * place and may add signatures. Throws what page code throws.
 */
export function pinTransaction(transaction: object): { bytes: Uint8Array; standIn: object } {
  const bytes = bytesOf((transaction as { serialize: Callable }).serialize, transaction, [OPTIONS]);
  const signatures = bytes[0] as number;
  // Longer counts take two bytes and fit into no transaction: what begins so is read by nobody in the same way.
  if (!(signatures < MOST_SIGNATURES)) throw refusal();
  const start = 1 + SIGNATURE * signatures;

  /** Gives bytes that differ from the checked ones by nothing but signatures, or by their lack. */
  const giving =
    (shift: number): OnCall =>
    (target, self, args) => {
      // The object's own functions call each other, so they run on the object itself.
      const copy = bytesOf(target, ownOf(self), args);
      let same = copy.length - bytes.length === shift;
      for (let at = shift ? start : 0; at < bytes.length; at += 1) {
        if ((at === 0 || at >= start) && copy[at + shift] !== bytes[at]) same = false;
      }
      if (!same) throw refusal();
      return copy;
    };

  const pin = (object: object, shift: number): object => {
    const standIn: object = new NativeProxy(object, {
      __proto__: null,
      get(target: object, key: PropertyKey) {
        const value = (target as Record<PropertyKey, unknown>)[key];
        if (key === 'message' && isObject(value)) return pin(value, -start);
        if (!isCallable(value) || (key !== 'serialize' && key !== 'serializeMessage')) return value;
        return standFor(value, giving(key === 'serialize' ? shift : -start));
      },
    } as never);
    weakSet(pinned, standIn, object);
    return standIn;
  };

  return { bytes, standIn: pin(transaction, 0) };
}

const bytesOf = (fn: Callable, self: unknown, args: unknown[]) => new NativeBytes(apply(fn, self, args) as Uint8Array);

const ownOf = (one: unknown) => weakGet(pinned, one as object) ?? one;

/** What a wallet answers, with the page's own objects in it instead of stand-ins. */
export function unpin(answer: unknown): unknown {
  if (isArray(answer)) each(answer, (one, at) => put(answer, at, ownOf(one)));
  return ownOf(answer);
}

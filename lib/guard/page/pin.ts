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
  put,
  standFor,
  weakGet,
  weakSet,
} from './captured.ts';
import { refusal } from './refusal.ts';

/** Bytes of one signature; the message comes after them. Source: Solana's transaction format. */
const SIGNATURE = 64;
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
  const start = 1 + SIGNATURE * (bytes[0] as number);

  function give(target: Callable, self: unknown, args: unknown[]): Uint8Array {
    // The object's own functions call each other, so they run on the object itself.
    const copy = bytesOf(target, ownOf(self), args);
    const shift = copy.length - bytes.length;
    let same = shift === 0 || shift === -start;
    for (let at = shift ? start : 0; at < bytes.length; at += 1) {
      if ((at === 0 || at >= start) && copy[at + shift] !== bytes[at]) same = false;
    }
    if (!same) throw refusal();
    return copy;
  }

  const pin = (object: object): object => {
    const standIn: object = new NativeProxy(object, {
      __proto__: null,
      get(target: object, key: PropertyKey) {
        const value = (target as Record<PropertyKey, unknown>)[key];
        if (key === 'message' && isObject(value)) return pin(value);
        return isCallable(value) && (key === 'serialize' || key === 'serializeMessage') ? standFor(value, give) : value;
      },
    } as never);
    weakSet(pinned, standIn, object);
    return standIn;
  };

  return { bytes, standIn: pin(transaction) };
}

const bytesOf = (fn: Callable, self: unknown, args: unknown[]) => new NativeBytes(apply(fn, self, args) as Uint8Array);

const ownOf = (one: unknown) => weakGet(pinned, one as object) ?? one;

/** What a wallet answers, with the page's own objects in it instead of stand-ins. */
export function unpin(answer: unknown): unknown {
  if (isArray(answer)) each(answer, (one, at) => put(answer, at, ownOf(one)));
  return ownOf(answer);
}

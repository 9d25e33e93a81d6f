import {
  apply,
  type Callable,
  each,
  isCallable,
  NativePromise,
  now,
  put,
  slice,
  stringify,
  thenOf,
  toText,
} from './captured.ts';
import type { Channel } from './channel.ts';
import { unpin } from './pin.ts';
import { type ReadCall, readCall, readInputs } from './read-call.ts';
import { refusal } from './refusal.ts';

/**
 * How a method is called. `request` answers by promise, even with what is thrown; `send` and its like by callback when they
 * are given one; methods of Solana's wallets, of the older kind and of the Wallet Standard, are their own request. Numbers,
 * since they are nine bytes shorter than names.
 */
export const PROMISE = 0;
export const CALLBACK = 1;
export const SOLANA = 2;
export const STANDARD = 3;
export type Style = typeof PROMISE | typeof CALLBACK | typeof SOLANA | typeof STANDARD;

export type Intercept = (
  style: Style,
  original: Callable,
  self: unknown,
  args: ArrayLike<unknown>,
  /** Name under which a method is checked that is its own request. */
  wire: string | undefined,
) => unknown;

/** Milliseconds in which a wallet may hand a checked request on to another method of its own without a second check. */
const INNER_CALL = 2_000;

/**
 * Makes the function that stands before every provider method. Quiet requests pass at once, with the wallet's own return
 * value. Requests that matter are asked about and then forwarded as the very copy that was checked, or refused in the
 * way of EIP-1193.
 */
export function createIntercept(channel: Channel): Intercept {
  const checked: Record<string, number> = { __proto__: null } as never;

  /** Was exactly this checked a moment ago? Wallets often call their own `request` from `send`. Counts once. */
  function wereChecked({ marks }: ReadCall): boolean {
    let all = true;
    each(marks, (mark) => {
      if (!(now() < (checked[mark] as number))) all = false;
      delete checked[mark];
    });
    return all;
  }

  function askAll({ asks }: ReadCall, chain: string, done: (allowed: boolean) => void): void {
    let open = asks.length;
    let allowed = true;
    each(asks, (json) => {
      channel.ask(`{${json}${chain}}`, (verdict) => {
        open -= 1;
        if (verdict !== 'go') allowed = false;
        if (open === 0) done(allowed);
      });
    });
  }

  function forward(call: ReadCall, original: Callable, self: unknown): unknown {
    each(call.marks, (mark) => put(checked, mark, now() + INNER_CALL));
    return apply(original, self, call.args);
  }

  return (style, original, self, args, wire) => {
    channel.used();
    let read: ReadCall | undefined;
    try {
      read = wire === undefined ? readCall(args) : readInputs(wire, args, style === STANDARD);
    } catch (thrown) {
      // Page code threw while it was read. The wallet would have met the same.
      if (style === PROMISE) return new NativePromise((_, reject) => reject(thrown));
      throw thrown;
    }
    if (!read) return apply(original, self, args as unknown[]);
    const call = read;
    const early = wereChecked(call);
    const go = () => (early ? apply(original, self, call.args) : forward(call, original, self));
    if (early && wire === undefined) return go();
    const chain = chainOf(self);
    const callback = style === CALLBACK ? callbackOf(args) : undefined;
    if (callback) {
      askAll(call, chain, (allowed) => {
        if (allowed) go();
        else apply(callback, undefined, [refusal(), answerTo(call)]);
      });
      return undefined;
    }
    const answer = new NativePromise<unknown>((resolve, reject) => {
      const settle = (allowed: boolean) => {
        if (!allowed) return reject(refusal());
        try {
          resolve(go());
        } catch (thrown) {
          reject(thrown);
        }
      };
      if (early) settle(true);
      else askAll(call, chain, settle);
    });
    return wire === undefined ? answer : thenOf(answer, unpin);
  };
}

function callbackOf(args: ArrayLike<unknown>): Callable | undefined {
  let found: Callable | undefined;
  each(args, (arg, at) => {
    if (at > 0 && isCallable(arg)) found ??= arg;
  });
  return found;
}

function answerTo(call: ReadCall): unknown {
  const { id } = call.args[0] as { id?: unknown };
  const { code, message } = refusal();
  return { id, jsonrpc: '2.0', error: { code, message } };
}

/** The provider's chain id as a JSON member, where it has one. It is the page's or the wallet's word, so bounded. */
function chainOf(self: unknown): string {
  try {
    const chainId: unknown = (self as { chainId?: unknown } | undefined)?.chainId;
    if (typeof chainId === 'string' || typeof chainId === 'number')
      return `,"chainId":${stringify(slice(toText(chainId), 0, 80))}`;
  } catch {
    // A provider that throws on its own chain id is asked nothing more.
  }
  return '';
}

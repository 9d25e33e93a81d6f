import {
  apply,
  type Callable,
  each,
  isCallable,
  NativePromise,
  now,
  put,
  slice,
  thenOf,
  toText,
  weakGet,
} from './captured.ts';
import type { Channel } from './channel.ts';
import { unpin } from './pin.ts';
import { type ReadCall, readCall, readInputs } from './read-call.ts';
import { newReading, readPlain } from './read-plain.ts';
import { refusal } from './refusal.ts';

/**
 * How a method is called, which is also the path that is told: `send` and `sendAsync` answer by callback when they are
 * given one, all others by promise. `solana` are the methods of older Solana wallets.
 */
export type Style = 'request' | 'send' | 'sendAsync' | 'solana' | 'wallet-standard';

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
export function createIntercept(channel: Channel, names: WeakMap<object, string>): Intercept {
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

  function askAll({ asks }: ReadCall, origin: string, done: (allowed: boolean) => void): void {
    let open = asks.length;
    let allowed = true;
    each(asks, (json) => {
      channel.ask(`{${json},${origin}`, (verdict) => {
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
      read = wire === undefined ? readCall(args) : readInputs(wire, args, style === 'wallet-standard');
    } catch (thrown) {
      // Page code threw while it was read. The wallet would have met the same.
      if (style === 'request') return new NativePromise((_, reject) => reject(thrown));
      throw thrown;
    }
    if (!read) return apply(original, self, args as unknown[]);
    const call = read;
    const early = wereChecked(call);
    const go = () => (early ? apply(original, self, call.args) : forward(call, original, self));
    if (early && wire === undefined) return go();
    const origin = originOf(style, weakGet(names, self as object), chainOf(self));
    const callback = style === 'send' || style === 'sendAsync' ? callbackOf(args) : undefined;
    if (callback) {
      askAll(call, origin, (allowed) => {
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
      else askAll(call, origin, settle);
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

/** What is left of the SignRequest, as JSON without its opening brace. */
function originOf(style: Style, wallet: string | undefined, chainId: string | undefined): string {
  const path = style !== 'request' ? style : wallet === undefined ? 'eip1193' : 'eip6963';
  return slice(readPlain({ __proto__: null, path, wallet, chainId }, newReading(false)) as string, 1);
}

/** The provider's chain id as text. It is the page's or the wallet's word, so bounded. */
function chainOf(self: unknown): string | undefined {
  try {
    const chainId: unknown = (self as { chainId?: unknown } | undefined)?.chainId;
    return typeof chainId === 'string' || typeof chainId === 'number' ? slice(toText(chainId), 0, 80) : undefined;
  } catch {
    // A provider that throws on its own chain id is asked nothing more.
    return undefined;
  }
}

import {
  apply,
  type Callable,
  isCallable,
  isObject,
  NativeError,
  NativePromise,
  now,
  put,
  stringify,
} from './captured.ts';
import type { Channel } from './channel.ts';
import { type ReadCall, readCall } from './read-call.ts';

/** How a provider method answers: `request` always by promise, the others by callback when they are given one. */
export type Style = 'request' | 'send' | 'sendAsync';

/** What the guard knows of the provider that was called. */
export interface Origin {
  path: string;
  wallet: string | undefined;
}

export type Intercept = (style: Style, original: Callable, self: unknown, args: ArrayLike<unknown>) => unknown;

/** Milliseconds in which a wallet may hand a checked request on to another method of its own without a second check. */
const INNER_CALL = 2_000;

/**
 * Makes the function that stands before every provider method. Quiet requests pass at once, with the wallet's own return
 * value. Requests that matter are asked about and then forwarded as the very copy that was checked, or refused in the
 * way of EIP-1193.
 */
export function createIntercept(channel: Channel, originOf: (self: unknown, style: Style) => Origin): Intercept {
  const checked: Record<string, number> = { __proto__: null } as never;

  /** Was exactly this request checked a moment ago? Wallets often call their own `request` from `send`. Counts once. */
  function wasChecked(json: string): boolean {
    const until = checked[json];
    if (until === undefined) return false;
    delete checked[json];
    return now() < until;
  }

  function askAll(call: ReadCall, origin: string, done: (allowed: boolean) => void): void {
    let open = call.asks.length;
    let allowed = true;
    for (let at = 0; at < call.asks.length; at += 1) {
      const { json, method } = call.asks[at] as ReadCall['asks'][number];
      channel.ask(`{${json},${origin}}`, method, (verdict) => {
        open -= 1;
        if (verdict === 'refuse') allowed = false;
        if (open === 0) done(allowed);
      });
    }
  }

  function forward(call: ReadCall, original: Callable, self: unknown): unknown {
    for (let at = 0; at < call.asks.length; at += 1) {
      put(checked, (call.asks[at] as ReadCall['asks'][number]).json, now() + INNER_CALL);
    }
    return apply(original, self, call.args);
  }

  return (style, original, self, args) => {
    channel.used();
    let call: ReadCall | undefined;
    try {
      call = readCall(args);
    } catch (thrown) {
      // Page code threw while it was read. The wallet would have met the same.
      if (style === 'request') return new NativePromise((_, reject) => reject(thrown));
      throw thrown;
    }
    if (!call) return apply(original, self, args as unknown[]);
    if (call.asks.length === 0 || allChecked(call, wasChecked)) return apply(original, self, call.args);
    const known = call;
    const origin = originJson(self, originOf(self, style));
    const callback = style === 'request' ? undefined : callbackOf(args);
    if (callback) {
      askAll(known, origin, (allowed) => {
        if (allowed) forward(known, original, self);
        else apply(callback, undefined, [refusal(), answerTo(known)]);
      });
      return undefined;
    }
    return new NativePromise((resolve, reject) => {
      askAll(known, origin, (allowed) => {
        if (!allowed) return reject(refusal());
        try {
          resolve(forward(known, original, self));
        } catch (thrown) {
          reject(thrown);
        }
      });
    });
  };
}

function allChecked(call: ReadCall, wasChecked: (json: string) => boolean): boolean {
  let all = true;
  for (let at = 0; at < call.asks.length; at += 1) {
    if (!wasChecked((call.asks[at] as ReadCall['asks'][number]).json)) all = false;
  }
  return all;
}

function callbackOf(args: ArrayLike<unknown>): Callable | undefined {
  for (let at = 1; at < args.length; at += 1) {
    const arg = args[at];
    if (isCallable(arg)) return arg;
  }
  return undefined;
}

/** What EIP-1193 asks for when a person says no; the page cannot tell our "go back" from the wallet's. */
function refusal(): Error {
  const error = new NativeError('User rejected the request.');
  put(error, 'code', 4001);
  return error;
}

function answerTo(call: ReadCall): unknown {
  const payload = call.args[0] as { id?: unknown };
  return { id: payload.id, jsonrpc: '2.0', error: { code: 4001, message: 'User rejected the request.' } };
}

/** The rest of the SignRequest as JSON members. The provider's chain id is the page's or the wallet's word, so bounded. */
function originJson(self: unknown, { path, wallet }: Origin): string {
  let json = `"path":${stringify(path)}`;
  if (wallet !== undefined) json += `,"wallet":${stringify(wallet)}`;
  try {
    const chainId: unknown = isObject(self) ? (self as { chainId?: unknown }).chainId : undefined;
    if (typeof chainId === 'string' && chainId.length < 80) json += `,"chainId":${stringify(chainId)}`;
    else if (typeof chainId === 'number' && chainId - chainId === 0) json += `,"chainId":${chainId}`;
  } catch {
    // A provider that throws on its own chain id is asked nothing more.
  }
  return json;
}

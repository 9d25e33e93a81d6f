import type { ClearText } from '@/lib/core/clear-text.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { normaliseRequest } from '../decode/normalise-request.ts';
import type { Normal } from '../decode/request.ts';
import { clearCall } from './clear-call.ts';
import { clearMessage } from './clear-message.ts';

/** Calls and messages of one request that are laid out. */
const MAX_TEXTS = 24;

/**
 * A request read field by field, in the sense of ERC-7730: each call, each call inside a call, and the signed message,
 * where a format is known. Takes any request; never throws; empty when nothing fits, and then plain decoding stands.
 */
export function clearTextOf(request: SignRequest): ClearText[] {
  return clearTextOfNormal(normaliseRequest(request).normal);
}

export function clearTextOfNormal({ calls, typed, chainId, signer }: Normal): ClearText[] {
  const message = typed ? clearMessage(typed, chainId, signer) : undefined;
  const texts = calls.slice(0, MAX_TEXTS * 4).flatMap((call) => clearCall(call, chainId));
  return [...(message ? [message] : []), ...texts].slice(0, MAX_TEXTS);
}

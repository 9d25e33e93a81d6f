import { NativeError, put } from './captured.ts';

/** What EIP-1193 asks for when a person says no; the page cannot tell our "go back" from the wallet's. */
export function refusal(): Error & { code?: unknown } {
  const error = new NativeError('User rejected the request.');
  put(error, 'code', 4001);
  return error;
}

import type { Effect } from '@/lib/core/decoded.ts';
import { addressAt, type Call, numberAt, oddArguments } from './calldata.ts';
import { effectOf } from './granted.ts';
import type { Decoder } from './request.ts';

/** Which word is the receiver of what leaves or of the shares, and whose shares are used. Source: ERC-4626. */
const SHAPES: Readonly<Record<string, { to: number; owner?: number; text: string; words: number }>> = {
  ba087652: { to: 1, owner: 2, text: 'what a vault pays out', words: 3 },
  b460af94: { to: 1, owner: 2, text: 'what a vault pays out', words: 3 },
  '6e553f65': { to: 1, text: 'shares of a vault', words: 2 },
  '94bf804d': { to: 1, text: 'shares of a vault', words: 2 },
};

/** A vault (ERC-4626) pays out, or gives its shares, to somebody else than the one whose they are. */
const decoder: Decoder = { id: 'vault-exit', decodeCall };
export default decoder;

function decodeCall(call: Call): Effect[] {
  const shape = Object.hasOwn(SHAPES, call.selector) ? SHAPES[call.selector] : undefined;
  if (!shape) return [];
  const to = addressAt(call.data, shape.to);
  const owner = shape.owner === undefined ? call.from : addressAt(call.data, shape.owner);
  if (owner === undefined || to === owner || to === call.from) return [];
  const odd = oddArguments(call.data, shape.words, [shape.to]);
  const effect = effectOf(call, { kind: 'transfer', by: decoder.id, to, from: owner, text: shape.text }, odd);
  // Only redeem names its amount in shares, which are the vault's own token; the others name it in what is inside.
  if (call.selector !== 'ba087652') return [effect];
  return [{ ...effect, amount: numberAt(call.data, 0).toString(), ...(call.to ? { token: call.to } : {}) }];
}

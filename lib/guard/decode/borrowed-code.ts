import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import type { Call } from './calldata.ts';
import { authorityOf } from './granted.ts';
import type { Decoder } from './request.ts';

/**
 * Safe's own MultiSend and MultiSendCallOnly, which do nothing but the calls that they carry. Source: the address lists
 * of Safe's deployments, versions 1.3.0, 1.4.1 and 1.5.0.
 */
const ONLY_CARRY: ReadonlySet<string> = new Set([
  '0x40a2accbd92bca938b02010e17a5b8929b49130d',
  '0xa1dabef33b3b82c7814b6d82a79e50f4ac44102b',
  '0x9641d764fc13c8b624c04430c7356c1c7c8102e2',
  '0xa83c336b20401af773b6219ba5027174338d1836',
  '0xa238cbeb142c10ef7ad8442c6d1f9e89e07e7761',
  '0x998739bfdaadde7c933b942a68053933098f9eda',
  '0x38869bf66a61cf6bdb996a6ae40d5853fd43b526',
]);

/** Code that runs once as an account itself (delegatecall): whatever the account can do, that code can do. */
const decoder: Decoder = { id: 'borrowed-code', decodeCall };
export default decoder;

function decodeCall(call: Call): Effect[] {
  if (!call.delegated || call.to === undefined || ONLY_CARRY.has(call.to)) return [];
  const text = en('full control for one run');
  return [authorityOf(call, decoder.id, { text, from: call.from, to: call.to, whole: true })];
}

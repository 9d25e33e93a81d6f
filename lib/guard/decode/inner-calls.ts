import type { Call } from './calldata.ts';
import { innerOf } from './unwrap.ts';

/** Calls looked at in one request, inner ones included: bounded work. */
export const MAX_CALLS = 200;
const MAX_DEPTH = 6;

/** A call and every call that its calldata carries, outermost first; `more` when the limits cut it. */
export function withInner(call: Call): { calls: Call[]; more: boolean } {
  const calls: Call[] = [call];
  let more = false;
  for (let at = 0; at < calls.length; at++) {
    const outer = calls[at]!;
    const inner = innerOf(outer, MAX_CALLS + 1);
    if (inner.length === 0) continue;
    if (outer.depth >= MAX_DEPTH || calls.length + inner.length > MAX_CALLS) more = true;
    if (outer.depth < MAX_DEPTH) calls.push(...inner.slice(0, MAX_CALLS - calls.length));
  }
  return { calls, more };
}

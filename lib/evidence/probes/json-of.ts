import type * as z from 'zod/mini';
import type { ServiceAnswer } from './probe.ts';

/** What an answer holds, or why it holds nothing, as the end of a sentence about the service. */
export type Held<Value> = { ok: true; value: Value } | { ok: false; why: string };

/**
 * The JSON of an answer, read through a schema. In: an answer of any status, whose status the caller looked at. Never
 * throws. The service is not believed: whatever does not fit is "answered with something else than was asked for".
 */
export function jsonOf<Value>(answer: ServiceAnswer, schema: z.ZodMiniType<Value>): Held<Value> {
  if (!answer.ok) return { ok: false, why: answer.why };
  try {
    const read = schema.safeParse(JSON.parse(new TextDecoder().decode(answer.bytes)));
    return read.success ? { ok: true, value: read.data } : NOT_THAT;
  } catch {
    return NOT_THAT;
  }
}

/** Why an answer is of no use that is neither what was asked for nor a plain "no such thing". */
export const NOT_THAT: { ok: false; why: string } = {
  ok: false,
  why: 'answered with something else than was asked for',
};

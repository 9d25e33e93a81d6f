import type * as z from 'zod/mini';
import { en } from '@/lib/words/en.ts';
import type { ServiceAnswer } from './probe.ts';

/**
 * What a service answered, as JSON of this shape; otherwise why not, as the end of a sentence about the service. Never
 * throws, whatever the bytes are.
 */
export function jsonOf<Value>(
  answer: ServiceAnswer,
  schema: z.ZodMiniType<Value>,
): { ok: true; value: Value } | { ok: false; why: string } {
  if (!answer.ok) return { ok: false, why: answer.why };
  const read = parse(answer.bytes);
  if (!read.ok) return { ok: false, why: en('answered something that is no JSON') };
  const value = schema.safeParse(read.value);
  return value.success
    ? { ok: true, value: value.data }
    : { ok: false, why: en('answered in a form that is not known here') };
}

function parse(bytes: Uint8Array<ArrayBuffer>): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(bytes)) as unknown };
  } catch {
    return { ok: false };
  }
}

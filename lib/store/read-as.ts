/** A stored record as the form it should have, in a list; empty when it does not have it. Never throws. */
export function readAs<Value>(
  schema: { safeParse(value: unknown): { success: true; data: Value } | { success: false } },
  record: unknown,
): Value[] {
  const parsed = schema.safeParse(record);
  return parsed.success ? [parsed.data] : [];
}

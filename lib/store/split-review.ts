/**
 * Step 4, pure: a review as version 3 wrote it, in two: its head, and its report with what can be told from it as a part.
 * The page's words were not kept then, so it has no evidence, and its claims have nothing around them. Total: a record
 * in another form stays as it is beside an empty part.
 */
export function splitReview(record: unknown): { stays: unknown; moves: unknown } {
  const old = asObject(record);
  const report = asObject(old.report);
  const { report: _report, ...rest } = old;
  const body = `review ${textOf(old.id)}`;
  const claims = asList(report.claims);
  const ledger = asObject(report.ledger);
  const look = {
    ...{ url: textOf(report.url), title: textOf(report.title), at: numberOf(old.at) },
    ...{ state: 'read', why: '', textHash: textOf(old.textHash) },
  };
  const states = asList(report.rows).map((row) => [textOf(asObject(row).row), textOf(asObject(row).state)]);
  const stays = {
    ...rest,
    ...{ how: 'tab', pages: [look], states: Object.fromEntries(states), body, parts: [body] },
    claims: numberOf(ledger.claims),
    withReceipt: numberOf(ledger.withReceipt),
    without: numberOf(ledger.without),
    worst: textOf(report.worst),
    keySentence: textOf(report.keySentence),
  };
  const quoted = claims.map((claim) => ({ ...asObject(claim), prefix: '', suffix: '' }));
  const page = { url: look.url, claims: quoted, scriptHosts: [], contracts: [], timers: [] };
  const text = JSON.stringify({ report: old.report ?? null, records: [page] });
  return { stays, moves: { id: body, size: text.length, text } };
}

function asObject(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/**
 * Step 4, pure: a review as version 3 wrote it, in two: its head, and its report with what can be told from it as a part.
 * The page's words were not kept then, so it has no evidence, and its claims have nothing around them. Total: a record
 * in another form gives undefined and stays whole as it is.
 */
export function splitReview(record: unknown): { stays: unknown; moves: unknown } | undefined {
  const old = asObject(record);
  const report = asObject(old.report);
  if (typeof old.id !== 'string' || !isReport(report)) return undefined;
  const { report: _report, ...rest } = old;
  const body = `review ${old.id}`;
  const at = numberOf(old.at);
  const look = { url: report.url, title: textOf(report.title), at, state: 'read', why: '', textHash: old.textHash };
  const states = Array.from(report.rows, (row) => [textOf(asObject(row).row), textOf(asObject(row).state)]);
  const { claims, withReceipt, without } = asObject(report.ledger);
  const stays = {
    ...rest,
    ...{ how: 'tab', pages: [look], states: Object.fromEntries(states), body, parts: [body] },
    ...{ claims: numberOf(claims), withReceipt: numberOf(withReceipt), without: numberOf(without) },
    ...{ worst: textOf(report.worst), keySentence: textOf(report.keySentence) },
  };
  const quoted = Array.from(report.claims, (claim) => ({ ...asObject(claim), prefix: '', suffix: '' }));
  const page = { url: look.url, claims: quoted, scriptHosts: [], contracts: [], timers: [] };
  const text = JSON.stringify({ report: old.report, records: [page] });
  return { stays, moves: { id: body, size: text.length, text } };
}

interface OldReport {
  [field: string]: unknown;
  url: string;
  rows: unknown[];
  claims: unknown[];
}

function isReport(report: Record<string, unknown>): report is OldReport {
  return typeof report.url === 'string' && Array.isArray(report.rows) && Array.isArray(report.claims) && isJson(report);
}

/** The database can keep what JSON cannot: whoever wrote that did not write a review. */
function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

function asObject(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

import { openAsBlob, statSync } from 'node:fs';
import { checkDecisionFile } from '@/lib/core/decision-file.ts';
import { LARGEST_PIECE, LONGEST_HEADER } from '@/lib/core/exchange/bounds.ts';
import { parseJson, readFirstLine } from '@/lib/core/exchange/lines.ts';
import { RefusedFile } from '@/lib/store/exchange/export-lines.ts';
import { hashOfText } from '@/lib/store/hash.ts';
import { UsageError } from './arguments.ts';
import { readTextFile } from './read-file.ts';
import { type Verified, type VerifyState, verified, verifyExport } from './verify-export.ts';
import { hashesIn, isReportText } from './verify-report.ts';

/** What a report alone can show. */
const ONLY_NAMED =
  'A report has only words of a review and cannot be checked by itself: give the export that has the review, with --report.';

/**
 * Checks every hash of a file: an export, a file of wallet requests, or the hashes that a report names. With `report`,
 * the hashes of that report are looked for among the reviews of the export. Throws UsageError for a file that cannot be
 * read, RefusedFile for what is none of these.
 */
export async function* verifyFile(path: string, report = ''): AsyncGenerator<Verified> {
  const file = await openFile(path);
  const start = await file.slice(0, LONGEST_HEADER).text();
  const named = report === '' ? [] : namedIn(report);
  if (isReportText(start)) {
    if (report !== '') throw new UsageError('--report goes with an export.');
    for (const sha256 of namedIn(path)) yield verified('report', 'named', { sha256, why: ONLY_NAMED });
    return;
  }
  const decisions = await decisionsIn(file, start);
  if (decisions) {
    if (report !== '') throw new UsageError('--report goes with an export.');
    yield decisions;
    return;
  }
  const states = new Map<string, VerifyState>();
  for await (const found of verifyExport(file)) {
    if (found.is === 'review' && found.sha256 !== '' && named.length > 0) states.set(found.sha256, found.state);
    yield found;
  }
  for (const sha256 of named) yield verified('report', states.get(sha256) ?? 'missing', { sha256, why: whyOf(sha256) });
  function whyOf(sha256: string): string {
    return states.has(sha256) ? '' : 'The export has no review that carries this hash.';
  }
}

/** The exit code: 0 nothing is wrong · 1 something is · 2 the file is not whole, or nothing was there to check. */
export function codeOf(states: ReadonlySet<VerifyState>): 0 | 1 | 2 {
  if (states.has('cut') || states.has('named')) return 2;
  return (['changed', 'incomplete', 'unreadable', 'missing'] as const).some((state) => states.has(state)) ? 1 : 0;
}

function openFile(path: string): Promise<Blob> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`There is no file ${path}.`);
  if (!stat.isFile()) throw new UsageError(`${path} is not a file.`);
  return openAsBlob(path);
}

function namedIn(path: string): string[] {
  const hashes = hashesIn(readTextFile(path));
  if (hashes.length === 0) throw new RefusedFile(`${path} is no file of Receipts that carries a hash of a review.`);
  return hashes;
}

/** What a file of wallet requests comes to; undefined for a file of another kind. */
async function decisionsIn(file: Blob, start: string): Promise<Verified | undefined> {
  if (readFirstLine(start.split('\n')[0] ?? '').is !== 'not-lines' || file.size > LARGEST_PIECE) return undefined;
  const text = (await file.text()).replace(/^\uFEFF/, '');
  if ((parseJson(text) as { format?: unknown } | null | undefined)?.format !== 'receipts-decisions') return undefined;
  const checked = await checkDecisionFile(text, hashOfText);
  if (checked.is === 'unreadable') return verified('decisions', 'unreadable', { why: checked.why });
  if (checked.is === 'whole') return verified('decisions', 'ok', { at: checked.made, sha256: checked.sha256 });
  const why = 'What stands in it does not fit its hash: it was changed after the hash was computed.';
  return verified('decisions', 'changed', { sha256: checked.stated, why });
}

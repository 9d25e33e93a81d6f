import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Assessment } from '@/lib/core/assessment.ts';
import type { Gate } from './gates.ts';
import { Unanswered } from './judge-items.ts';
import { loadRequests } from './load-requests.ts';
import { type Expected, expectedOf } from './read-expected.ts';
import { readLines } from './read-lines.ts';
import { runLines } from './run-lines.ts';
import { shareCell, table } from './tables.ts';

/** How many of the things that a hardware wallet shows are in our clear text, for one request. */
export interface ClearCount {
  protocol: string;
  /** Half of the protocols that nobody looks at while formats are written, by a hash of the name. */
  held: boolean;
  /** Some format fits. */
  formatted: boolean;
  found: Record<Expected['kind'], number>;
  all: Record<Expected['kind'], number>;
  missed: readonly Expected[];
}

type Clear = NonNullable<Assessment['clear']>;

/** Runs the real requests of the folder through the command line, and counts their texts. */
export async function countClearTexts(folder: string): Promise<ClearCount[]> {
  const lines = readLines(join(folder, 'requests/erc7730.jsonl'));
  const items = loadRequests(folder).filter(({ id }) => id.startsWith('real-'));
  if (items.length === 0) return [];
  const answers = await runLines<Assessment>(
    'request',
    items.map(({ id, request }) => ({ id, request })),
  );
  return items.map(({ id }) => {
    const answer = answers.get(id);
    if (!answer || answer.error !== undefined) throw new Unanswered(`${id}: ${answer?.error ?? 'no answer came'}`);
    const line = lines[Number(id.slice('real-'.length))] ?? {};
    const protocol = String(line.file).split('/')[1] ?? '';
    return countOne(protocol, expectedOf(line.expectedTexts), answer.clear ?? []);
  });
}

/** What one request has to show, against what we show for it. */
export function countOne(protocol: string, expected: readonly Expected[], clear: Clear): ClearCount {
  const none = { amount: 0, token: 0, address: 0, name: 0 };
  const count: ClearCount = {
    protocol,
    held: Number.parseInt(createHash('sha256').update(protocol).digest('hex').charAt(0), 16) % 2 === 1,
    formatted: clear.some(({ known, protocol: named }) => known || named !== undefined),
    found: { ...none },
    all: { ...none },
    missed: expected.filter((one) => !isShown(one, clear)),
  };
  for (const one of expected) {
    count.all[one.kind] += 1;
    if (!count.missed.includes(one)) count.found[one.kind] += 1;
  }
  return count;
}

const LIMITLESS = /^(?:all|max|unlimited) /i;

function isShown({ kind, text }: Expected, clear: Clear): boolean {
  const fields = clear.flatMap((one) => one.fields);
  if (kind === 'address') return fields.some(({ full, value }) => (full ?? value).toLowerCase() === text.toLowerCase());
  if (kind === 'token') return fields.some(({ value }) => value.split(' ').includes(text));
  if (kind === 'name') return false;
  return fields.some(({ value, full }) => {
    if (value.toLowerCase() === text.toLowerCase()) return true;
    // A wallet that does not know the token shows its smallest units and three question marks.
    if (text.endsWith(' ???')) return full === text.slice(0, -4);
    return LIMITLESS.test(text) && value.replace(LIMITLESS, '') === text.replace(LIMITLESS, '');
  });
}

const KINDS = ['amount', 'token', 'address'] as const;

/** The table by protocol, and the line that counts: amounts, tokens and addresses of the requests that a format fits. */
export function clearTextReport(counts: readonly ClearCount[]): string {
  if (counts.length === 0) return 'Clear text: no such data in this folder: not measured.';
  const known = counts.filter(({ formatted }) => formatted);
  const names = [...new Set(counts.map(({ protocol }) => protocol))].sort();
  const rows = names.map((name) => {
    const own = counts.filter(({ protocol }) => protocol === name);
    return [name, String(own.length), ...KINDS.map((kind) => cell(own, [kind])), cell(own, KINDS)];
  });
  return [
    table(['protocol', 'requests', 'amounts', 'tokens', 'addresses', 'all'], rows),
    `clear text: ${cell(known, KINDS)} amounts/tokens/addresses where a format fits (${known.length} of ${counts.length} requests); looked at while written ${cell(
      known.filter(({ held }) => !held),
      KINDS,
    )}, held out ${cell(
      known.filter(({ held }) => held),
      KINDS,
    )}. All requests: ${cell(counts, KINDS)}. Names that only a network knows, left out: ${sum(counts, 'all', ['name'])}.`,
  ].join('\n\n');
}

/** Least share of amounts, tokens and addresses that must be shown where a format fits. Source: the acceptance. */
const LEAST_SHOWN = 0.9;

/** What must hold of the clear texts. */
export function clearGate(counts: readonly ClearCount[]): Gate {
  const known = counts.filter(({ formatted }) => formatted);
  const all = sum(known, 'all', KINDS);
  const found = sum(known, 'found', KINDS);
  const sentence = `${found} of ${all} amounts, tokens and addresses of requests with a known format are shown; at least ${LEAST_SHOWN} of them must.`;
  return all === 0
    ? { ok: undefined, sentence: `not measured: ${sentence}` }
    : { ok: found >= LEAST_SHOWN * all, sentence };
}

function cell(counts: readonly ClearCount[], kinds: readonly Expected['kind'][]): string {
  const all = sum(counts, 'all', kinds);
  return all === 0 ? 'none' : shareCell(sum(counts, 'found', kinds), all);
}

function sum(counts: readonly ClearCount[], what: 'found' | 'all', kinds: readonly Expected['kind'][]): number {
  return counts.reduce((total, count) => total + kinds.reduce((part, kind) => part + count[what][kind], 0), 0);
}

import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { RefusedFile } from '@/lib/store/exchange/export-lines.ts';
import { UsageError } from './arguments.ts';
import { VerifiedLines } from './print-verified.ts';
import { codeOf, verifyFile } from './verify.ts';
import { type VerifyState, verified } from './verify-export.ts';

/** Writes what `receipts verify` finds, as it finds it. Out: the exit code. */
export async function verifyInto(
  output: Writable,
  { file, report, jsonl }: { file: string; report: string; jsonl: boolean },
): Promise<number> {
  const states = new Set<VerifyState>();
  const lines = new VerifiedLines();
  const write = async (text: string) => {
    if (!output.write(`${text}\n`)) await once(output, 'drain');
  };
  try {
    for await (const found of verifyFile(file, report)) {
      states.add(found.state);
      for (const line of jsonl ? [JSON.stringify(found)] : lines.linesOf(found)) await write(line);
    }
  } catch (error) {
    if (!(error instanceof RefusedFile || error instanceof UsageError)) throw error;
    const found = verified('file', 'unreadable', { why: error.message });
    await write(jsonl ? JSON.stringify(found) : error.message);
    return 2;
  }
  if (!jsonl) for (const line of lines.end()) await write(line);
  return codeOf(states);
}

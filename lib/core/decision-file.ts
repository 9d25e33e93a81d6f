import * as z from 'zod/mini';
import { en } from '@/lib/words/en.ts';
import { canonicalJson } from './canonical.ts';
import { Decision } from './decision.ts';
import { wellFormed } from './well-formed.ts';

/** Newest version of the file; fields may be added to it, none changes its meaning without another number. */
const VERSION = 1;

/** Decisions as a file. docs/decisions.md says what each field means, and how to check the hash by hand. */
export const DecisionFile = z.object({
  format: z.literal('receipts-decisions'),
  version: z.literal(VERSION),
  /** When it was made, epoch milliseconds, and by which version of the extension. */
  made: z.number(),
  by: z.string(),
  decisions: z.array(Decision),
  /** SHA-256, hex, of the canonical form of everything above. */
  sha256: z.string(),
});
export type DecisionFile = z.infer<typeof DecisionFile>;

/** SHA-256 of a text as UTF-8, in hex. */
type Hash = (text: string) => Promise<string>;

/** What a file is, and whether it is as it was made. `why` is a sentence for the person. */
export type CheckedFile =
  | { is: 'whole'; count: number; made: number; by: string; sha256: string }
  | { is: 'changed'; count: number; stated: string; found: string }
  | { is: 'unreadable'; why: string };

/** The text of a file with these decisions, in the order given. */
export async function writeDecisionFile(
  decisions: readonly Decision[],
  { made, by, hash }: { made: number; by: string; hash: Hash },
): Promise<{ text: string; sha256: string }> {
  const unsigned = wellFormed({ format: 'receipts-decisions', version: VERSION, made, by, decisions });
  const sha256 = await hash(canonicalJson(unsigned));
  return { text: `${JSON.stringify({ ...unsigned, sha256 }, null, 2)}\n`, sha256 };
}

/** Reads a file that somebody picked and computes its hash again. Never throws. */
export async function checkDecisionFile(text: string, hash: Hash): Promise<CheckedFile> {
  const value = parse(text);
  if (value === undefined) return { is: 'unreadable', why: en('This is not a JSON file.') };
  const { format, version, sha256: stated, ...rest } = value;
  if (format !== 'receipts-decisions')
    return { is: 'unreadable', why: en('This is not a file of decisions of Receipts.') };
  if (version !== VERSION) return { is: 'unreadable', why: en('This file is of a version that is not known here.') };
  const count = Array.isArray(value.decisions) ? value.decisions.length : 0;
  // The hash is of what stands in the file, and not of what our schema would make of it.
  const canonical = canonicalOf({ ...rest, format, version });
  if (canonical === undefined) return { is: 'unreadable', why: en('This file is nested too deeply to be read.') };
  const found = await hash(canonical);
  if (found !== stated) return { is: 'changed', count, stated: String(stated).slice(0, 80), found };
  const read = DecisionFile.safeParse(value);
  if (!read.success) return { is: 'unreadable', why: en('Its hash fits, but a part of it does not have its form.') };
  return { is: 'whole', count, made: read.data.made, by: read.data.by, sha256: found };
}

/** Undefined for what is nested deeper than the engine can follow; files of ours never are. */
function canonicalOf(value: unknown): string | undefined {
  try {
    return canonicalJson(value);
  } catch {
    return undefined;
  }
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

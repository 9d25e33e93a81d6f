import * as z from 'zod/mini';
import { Decision } from '../decision.ts';
import { Project } from '../project.ts';
import { RecheckItem, RecheckRun } from '../recheck.ts';
import { ReviewHead } from '../review.ts';
import { SavedPost } from '../saved-post.ts';

/** Newest version of the file: fields may be added to it, none changes its meaning without another number. */
export const EXPORT_VERSION = 1;
export const EXPORT_FORMAT = 'receipts-export';

/** The first line of a file. `what`: the saved projects, or all that is kept on the person's machine. */
export const ExportHeader = z.object({
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  /** ISO 8601, UTC. */
  made: z.string().check(z.maxLength(40)),
  by: z.string().check(z.maxLength(100)),
  what: z.enum(['projects', 'everything']),
});
export type ExportHeader = z.infer<typeof ExportHeader>;

/**
 * A part of reviews, in one of four forms: `json` where writing the value gives the text back to the letter, `text`,
 * `gzip` (the text packed) and `bytes` (a picture), both base64. `id`: SHA-256, hex, of the text in UTF-8 or the bytes.
 */
export const ExportPart = z.object({
  kind: z.literal('part'),
  id: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  json: z.optional(z.unknown()),
  text: z.optional(z.string()),
  gzip: z.optional(z.string()),
  bytes: z.optional(z.string()),
});
export type ExportPart = z.infer<typeof ExportPart>;

/** An address that a wallet was let have, with the host and the decision that it came from. */
export const ExportAddress = z.object({
  address: z.string().check(z.maxLength(200)),
  host: z.string().check(z.maxLength(300)),
  decision: z.string(),
  order: z.number(),
});

/** One line of a file. `sha256` of a review: of `recordText` of its head (review-hash.ts). */
export const ExportRecord = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('project'), value: Project }),
  ExportPart,
  z.object({ kind: z.literal('review'), sha256: z.string(), value: ReviewHead }),
  z.object({ kind: z.literal('post'), value: SavedPost }),
  z.object({ kind: z.literal('decision'), value: Decision }),
  z.object({ kind: z.literal('waiting'), value: Decision }),
  z.object({ kind: z.literal('address'), value: ExportAddress }),
  z.object({ kind: z.literal('recheck-run'), value: RecheckRun }),
  z.object({ kind: z.literal('recheck-item'), value: RecheckItem }),
  /** One entry of the browser's storage of settings, such as `settings` or `packs`. */
  z.object({ kind: z.literal('setting'), key: z.string().check(z.maxLength(100)), value: z.unknown() }),
]);
export type ExportRecord = z.infer<typeof ExportRecord>;
export type ExportKind = ExportRecord['kind'];

/** The last line: how many records of each kind came before it. Without it a file was cut off. */
export const ExportEnd = z.object({ counts: z.record(z.string(), z.int()), end: z.literal(true) });
export type ExportEnd = z.infer<typeof ExportEnd>;

/** The whole file, as one JSON value. */
export const ExportFile = z.object({
  ...ExportHeader.shape,
  records: z.array(ExportRecord),
  ...ExportEnd.shape,
});

/** Every part that a review names. */
export function partsOf({ body, picture, pages }: Pick<ReviewHead, 'body' | 'picture' | 'pages'>): string[] {
  const named = [body, ...pages.map(({ evidence }) => evidence), picture];
  return [...new Set(named.filter((id) => id !== undefined))];
}

import * as z from 'zod/mini';
import { QUESTION_IDS, QuestionId } from '@/lib/core/answer.ts';

/** Begins every file of weights. */
const MAGIC = 'RCPTMDL1';
/** A header is a page of JSON; a longer one is not ours. */
const LONGEST_HEADER = 100_000;

const Level = z.number().check(z.minimum(0), z.maximum(1));

/** How sure it has to be, by question; chosen on development pages. */
export const Levels = z.object(
  Object.fromEntries(
    QUESTION_IDS.map((id) => [id, z.object({ alone: Level, withRule: Level, fills: Level })]),
  ) as Record<QuestionId, z.ZodMiniObject<{ alone: typeof Level; withRule: typeof Level; fills: typeof Level }>>,
);
export type Levels = z.infer<typeof Levels>;

/** What stands before the weights. */
export const ModelHeader = z.object({
  /** A power of two. */
  buckets: z.int().check(z.minimum(1_024), z.maximum(1 << 20)),
  questions: z.array(
    z.object({
      id: QuestionId,
      /** What one step of the stored weights is worth. */
      scale: z.number(),
      bias: z.number(),
      /** Calibration: the logit `z` is told as 1 / (1 + e^−(slope · z + shift)). */
      slope: z.number(),
      shift: z.number(),
    }),
  ),
  levels: Levels,
  /** Sentences it was trained on, and the SHA-256 of them all, in hex. */
  sentences: z.int(),
  trainedOn: z.string(),
});
export type ModelHeader = z.infer<typeof ModelHeader>;

/** Trained weights, ready to use. */
export interface Model {
  header: ModelHeader;
  /** `buckets` rows of one signed byte a question. */
  weights: Int8Array;
}

/** The bytes of a file of weights: MAGIC, length of the header, header as JSON, weights. */
export function writeModel({ header, weights }: Model): Uint8Array {
  const told = new TextEncoder().encode(JSON.stringify(header));
  const start = MAGIC.length + 4;
  const bytes = new Uint8Array(start + told.length + weights.length);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(MAGIC.length, told.length, true);
  bytes.set(told, start);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), start + told.length);
  return bytes;
}

/** Reads a file of weights; undefined when it is none, or is cut, or has other questions than this program. */
export function readModel(bytes: Uint8Array): Model | undefined {
  const start = MAGIC.length + 4;
  if (bytes.length < start || new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  if (length > LONGEST_HEADER || start + length > bytes.length) return undefined;
  const read = ModelHeader.safeParse(parsed(bytes.subarray(start, start + length)));
  if (!read.success) return undefined;
  const header = read.data;
  const isOurs =
    header.questions.length === QUESTION_IDS.length && header.questions.every(({ id }, at) => id === QUESTION_IDS[at]);
  const weights = bytes.subarray(start + length);
  if (!isOurs || weights.length !== header.buckets * QUESTION_IDS.length) return undefined;
  return { header, weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length) };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

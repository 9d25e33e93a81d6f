import { fromBase64, toBase64 } from '@/lib/core/base64.ts';
import type { ExportPart } from '@/lib/core/exchange/format.ts';
import { parseJson } from '@/lib/core/exchange/lines.ts';
import { PageDoc } from '@/lib/core/page-doc.ts';
import { ReviewBody } from '@/lib/core/review.ts';
import type { Part } from '../database.ts';
import { hashOfBytes, hashOfText } from '../hash.ts';
import { keepBytes, LARGEST_PART, packText, unpackText } from '../parts.ts';

/** A part as a record of an export. `packed` leaves it packed, where a large list would fill the disk otherwise. */
export async function partRecord(part: Part, packed: boolean): Promise<ExportPart | undefined> {
  if (part.bytes) return { kind: 'part', id: part.id, bytes: toBase64(part.bytes) };
  if (packed && part.gzip && isHash(part.id)) return { kind: 'part', id: part.id, gzip: toBase64(part.gzip) };
  const text = await unpackText(part);
  if (text === undefined) return undefined;
  const id = isHash(part.id) ? part.id : await hashOfText(text);
  const json = parseJson(text);
  return json !== undefined && JSON.stringify(json) === text ? { kind: 'part', id, json } : { kind: 'part', id, text };
}

/** What a part of a file holds, so that a review is taken only when what it names is there. */
export type PartHolds = 'body' | 'page' | 'picture';
/** A part of a file, checked. `pack` makes of it what is kept: only an import that is written has use for that. */
export type PartRead = { holds: PartHolds; pack(): Promise<Part> };

/** A part out of a file: undefined when its content does not match its id, or is nothing that a review has. */
export async function readPart({ id, json, text, gzip, bytes }: ExportPart): Promise<PartRead | undefined> {
  if (bytes !== undefined) {
    const content = fromBase64(bytes);
    if (!content || (await hashOfBytes(content)) !== id) return undefined;
    return { holds: 'picture', pack: () => keepBytes(content) };
  }
  const packed = gzip === undefined ? undefined : fromBase64(gzip);
  const plain = packed ? await unpackText({ id, size: 0, gzip: packed }) : (text ?? textOf(json));
  if (plain === undefined || plain.length > LARGEST_PART) return undefined;
  if ((await hashOfText(plain)) !== id) return undefined;
  const value = parseJson(plain);
  const pack = () => packText(plain);
  if (ReviewBody.safeParse(value).success) return { holds: 'body', pack };
  return PageDoc.safeParse(value).success ? { holds: 'page', pack } : undefined;
}

function textOf(json: unknown): string | undefined {
  return json === undefined ? undefined : JSON.stringify(json);
}

export function isHash(id: string): boolean {
  return /^[0-9a-f]{64}$/.test(id);
}

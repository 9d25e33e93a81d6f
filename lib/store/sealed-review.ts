import { partsOf } from '@/lib/core/exchange/format.ts';
import type { ReviewHead } from '@/lib/core/review.ts';
import { type Sealed, sealedText } from '@/lib/core/review-hash.ts';
import type { Database, Part } from './database.ts';
import { hashOfBytes, hashOfText } from './hash.ts';
import { unpackText } from './parts.ts';
import { attempt, type Stored } from './stored.ts';

/** Is a kept review as it was saved? Its own hash is computed anew, and that of everything that it names. */
export function checkSealed(database: Database, head: ReviewHead): Promise<Stored<Sealed>> {
  return attempt(async () => {
    if (head.sha256 === undefined) return 'none';
    if (!(await fitsSeal(head))) return 'changed';
    for (const id of partsOf(head)) if (!(await fitsId(await database.get('parts', id), id))) return 'changed';
    return 'fits';
  });
}

/** Does the head, as it is or as a file has it, fit the hash that it carries? */
export async function fitsSeal(head: { sha256?: string | undefined }): Promise<boolean> {
  return head.sha256 === (await hashOfText(sealedText(head)));
}

async function fitsId(part: Part | undefined, id: string): Promise<boolean> {
  if (part?.bytes) return (await hashOfBytes(part.bytes)) === id;
  const text = await unpackText(part);
  return text !== undefined && (await hashOfText(text)) === id;
}

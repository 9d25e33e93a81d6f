import * as z from 'zod/mini';
import type { FileCache } from './looked-up.ts';

/** A version of a list as it is kept. The bytes (lib/evidence/lists/host-list-file.ts) lie beside, under their SHA-256. */
export const KeptVersion = z.object({
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** As it is shown: a number, or the beginning of the published file's SHA-256. */
  version: z.string().check(z.maxLength(100)),
  /** Counts up, for lists that count; 0 for others. */
  number: z.int(),
  /** When it was made, or else fetched; and when it was fetched. Epoch milliseconds. */
  made: z.number(),
  fetched: z.number(),
  hosts: z.int(),
  /** SHA-256 of the published file, hex: the same file comes to the same list. */
  published: z.string(),
  /** ETag of the published file, and the address that gave it. */
  etag: z.string(),
  from: z.string(),
});
export type KeptVersion = z.infer<typeof KeptVersion>;

/** What is kept of one list. */
export const ListHead = z.object({
  now: z.optional(KeptVersion),
  before: z.optional(KeptVersion),
  /** The published file that the person went back from: it is not taken again. */
  left: z.optional(z.string()),
});
export type ListHead = z.infer<typeof ListHead>;

export interface KeptLists {
  /** Nothing where nothing is kept, or the store cannot be used. */
  head(id: string): Promise<ListHead>;
  /** The list's file; undefined where it is not here. */
  bytes(id: string, version: KeptVersion): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * Puts a version in place of the one that counts, which becomes the one before. The bytes are written first, then the
   * head alone says that they count: whatever ends between the two, the old version stays. False: nothing changed.
   */
  swap(id: string, version: KeptVersion, bytes: Uint8Array<ArrayBuffer>): Promise<boolean>;
  /** Makes the version before count again. False where there is none, or nothing could be written. */
  back(id: string): Promise<boolean>;
  /** Drops all that is kept of a list. */
  drop(id: string): Promise<void>;
}

export function createKeptLists(files: FileCache): KeptLists {
  const headKey = (id: string) => `list ${id}`;
  const fileKey = (id: string, { sha256 }: KeptVersion) => `list ${id} ${sha256}`;

  async function head(id: string): Promise<ListHead> {
    const read = ListHead.safeParse(await files.read(headKey(id)));
    return read.success ? read.data : {};
  }

  /** Files that the new head does not name any more. One that stays behind is dropped with the list. */
  async function tidy(id: string, old: ListHead, next: ListHead): Promise<void> {
    const named = [next.now, next.before].map((version) => version?.sha256);
    for (const version of [old.now, old.before]) {
      if (version && !named.includes(version.sha256)) await files.remove(fileKey(id, version));
    }
  }

  return {
    head,
    async bytes(id, version) {
      const read = await files.read(fileKey(id, version));
      return read instanceof Uint8Array ? (read as Uint8Array<ArrayBuffer>) : undefined;
    },
    async swap(id, version, bytes) {
      const old = await head(id);
      const isSame = old.now?.sha256 === version.sha256;
      const next = { now: version, before: isSame ? old.before : old.now };
      if (!(await files.write(fileKey(id, version), bytes))) return false;
      if (!(await files.write(headKey(id), next))) return false;
      await tidy(id, old, next);
      return true;
    },
    async back(id) {
      const old = await head(id);
      if (!old.before || !old.now) return false;
      return files.write(headKey(id), { now: old.before, left: old.now.published }).then(async (written) => {
        if (written) await files.remove(fileKey(id, old.now as KeptVersion));
        return written;
      });
    },
    async drop(id) {
      const old = await head(id);
      await files.remove(headKey(id));
      await tidy(id, old, {});
    },
  };
}

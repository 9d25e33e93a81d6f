import * as z from 'zod/mini';
import type { ListAbout } from './host-list.ts';
import { MOST_ENTRIES } from './published.ts';

/** Largest manifest, in bytes, and most deltas in one. */
const MANIFEST_BYTES = 100_000;
const MOST_DELTAS = 400;
/** Largest file of hosts, in bytes: two million hosts and what is said of them, and some room. */
const LIST_FILE_BYTES = MOST_ENTRIES * 6 + 10_000;

const Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const Version = z.int().check(z.minimum(1), z.maximum(1_000_000_000));
const WebAddress = z.string().check(z.regex(/^https:\/\/[^\s"'<>]{1,300}$/));
/** A file beside the manifest. */
const File = z.object({
  file: z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,99}$/)),
  bytes: z.int().check(z.minimum(1), z.maximum(LIST_FILE_BYTES)),
  sha256: Hex,
});

/** What a versioned list says of itself; docs/lists.md. Other parts are ignored, so that the form can grow. */
export const Manifest = z.object({
  format: z.literal(1),
  /** What both its files and the list after each delta are called by. */
  name: z.string().check(z.minLength(2), z.maxLength(100)),
  licence: z.catch(z.string().check(z.maxLength(60)), ''),
  home: z.catch(z.optional(WebAddress), undefined),
  appeal: z.catch(z.optional(WebAddress), undefined),
  version: Version,
  /** Epoch milliseconds. */
  made: z.int().check(z.minimum(0)),
  hosts: z.int().check(z.minimum(0), z.maximum(MOST_ENTRIES)),
  base: File,
  deltas: z.array(z.object({ from: Version, to: Version, ...File.shape })).check(z.maxLength(MOST_DELTAS)),
});
export type Manifest = z.infer<typeof Manifest>;
export type Delta = Manifest['deltas'][number];

/** Reads a manifest; undefined for anything else. Never throws. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  if (bytes.length > MANIFEST_BYTES) return undefined;
  try {
    const read = Manifest.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** What the list of a manifest says of itself, in the one order in which it is written. */
export function aboutOfManifest({
  name,
  version,
  appeal,
  made,
}: Pick<Manifest, 'name' | 'version' | 'appeal' | 'made'>): ListAbout {
  return { name, version: String(version), appeal: appeal ?? '', made };
}

/**
 * The deltas that lead from the version at hand to the newest, when there are such and they are fewer bytes than the
 * whole list; undefined otherwise. Where several begin at one version the longest step is taken.
 */
export function deltasFrom(at: number, { version, base, deltas }: Manifest): Delta[] | undefined {
  const way: Delta[] = [];
  let bytes = 0;
  for (let here = at; here !== version; ) {
    const steps = deltas.filter(({ from, to }) => from === here && to > here && to <= version);
    const next = steps.sort((one, other) => other.to - one.to)[0];
    if (!next) return undefined;
    bytes += next.bytes;
    if (bytes >= base.bytes) return undefined;
    way.push(next);
    here = next.to;
  }
  return way;
}

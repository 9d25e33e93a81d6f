import { applyDelta, readDeltaFile } from '@/lib/evidence/lists/delta-file.ts';
import type { HostList } from '@/lib/evidence/lists/host-list.ts';
import { readListFile, writeListFile } from '@/lib/evidence/lists/host-list-file.ts';
import { aboutOfManifest, type Delta, deltasFrom, type Manifest, readManifest } from '@/lib/evidence/lists/manifest.ts';
import { hexOf } from '@/lib/store/hash.ts';
import type { ListHead } from '@/lib/store/kept-lists.ts';
import { en } from '@/lib/words/en.ts';
import type { FetchEdges, Made } from './fetch-list.ts';
import { resting } from './resting.ts';

interface ManifestFile {
  address: string;
  bytes: Uint8Array<ArrayBuffer>;
  published: string;
  etag: string;
}

/**
 * A list of our own form: from the version that is here by deltas, when they are fewer bytes and come to what the
 * manifest says; the whole list otherwise. In: the manifest as it came.
 */
export async function fetchVersioned(file: ManifestFile, head: ListHead, edges: FetchEdges): Promise<Made> {
  const manifest = readManifest(file.bytes);
  if (!manifest) return { ok: false, why: en('gave no manifest of a list') };
  const { version, made } = manifest;
  if (head.now && version < head.now.number) {
    return {
      ok: false,
      why: en('offered version {version}, which is older than version {number}', { version, number: head.now.number }),
    };
  }
  if (version === head.now?.number) return { ok: 'same' };
  const found = (await byDeltas(file.address, manifest, head, edges)) ?? (await whole(file.address, manifest, edges));
  if (typeof found === 'string') return { ok: false, why: found };
  const { published, etag } = file;
  return { ok: true, list: found, number: version, made, version: String(version), published, etag };
}

/** Undefined wherever a delta is missing, damaged or does not fit: then the whole list is fetched. */
async function byDeltas(
  address: string,
  manifest: Manifest,
  { now: known }: ListHead,
  edges: FetchEdges,
): Promise<HostList | undefined> {
  const way = known && known.number > 0 ? deltasFrom(known.number, manifest) : undefined;
  const bytes = known && way && way.length > 0 ? await edges.kept(known) : undefined;
  const read = bytes && (await readListFile(bytes, edges.digest, edges.rest));
  if (!read?.ok || !way) return undefined;
  let list: HostList | undefined = read.list;
  for (const step of way) list = list && (await oneDelta(address, step, list, manifest, edges));
  if (!list) return undefined;
  const after = hexOf(await edges.digest(await writeListFile(list, edges.digest)));
  return after === manifest.base.sha256 ? list : undefined;
}

async function oneDelta(
  address: string,
  step: Delta,
  list: HostList,
  manifest: Manifest,
  edges: FetchEdges,
): Promise<HostList | undefined> {
  const bytes = await fileBeside(address, step, edges);
  const delta = bytes && (await readDeltaFile(bytes, edges.digest));
  if (!delta || delta.from !== step.from || delta.to !== step.to) return undefined;
  return resting(applyDelta(list, delta, aboutOfManifest(manifest)), edges.rest);
}

async function whole(address: string, manifest: Manifest, edges: FetchEdges): Promise<HostList | string> {
  const bytes = await fileBeside(address, manifest.base, edges);
  if (!bytes) return en('gave a list that is not what its manifest says: it is missing, or its checksum does not fit');
  const read = await readListFile(bytes, edges.digest, edges.rest);
  return read.ok ? read.list : en('gave a file that was not taken. {~why}', { why: read.why.replace(/\.$/, '') });
}

/** A file of the manifest, from the folder that the manifest lies in; undefined unless it is just what is said of it. */
async function fileBeside(
  address: string,
  { file, bytes: most, sha256 }: Manifest['base'],
  { get, digest }: FetchEdges,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const answer = await get(new URL(file, address).href, { most, accept: '*/*' });
  if (!answer.ok || hexOf(await digest(answer.bytes)) !== sha256) return undefined;
  return answer.bytes;
}

import { zipSync } from 'fflate';

/** A file of a package: its path inside, with slashes, and what it holds. */
export interface PackedFile {
  path: string;
  bytes: Uint8Array;
}

/**
 * The one moment that all entries carry: the first that the format can tell. A package says which version it is in its
 * manifest; when its files were written is of no use to anyone, and would make every package a different one.
 */
const moment = () => new Date(1980, 0, 1);

/**
 * Packs files into a zip file whose bytes depend on paths and contents alone: entries sorted by path, one fixed time (the
 * format keeps wall-clock fields, so the zone of the machine does not matter), no owner, no mode, and a compressor in
 * plain JavaScript, which gives the same stream on every processor. Out: the bytes of the file. Throws on two files of
 * one path and on paths that leave the package.
 */
export function writeZip(files: readonly PackedFile[]): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const { path, bytes } of [...files].sort(byPath)) {
    if (path.startsWith('/') || path.includes('\\') || path.split('/').some((part) => part === '..' || part === '')) {
      throw new Error(`${path} is not a path inside a package`);
    }
    if (path in entries) throw new Error(`${path} is there twice`);
    entries[path] = bytes;
  }
  return zipSync(entries, { level: 6, mtime: moment(), os: 0 });
}

/** By code unit, not by the rules of a language: those differ between machines. */
function byPath(one: PackedFile, other: PackedFile): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}

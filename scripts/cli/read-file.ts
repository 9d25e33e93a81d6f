import { readFileSync, statSync } from 'node:fs';
import { UsageError } from './arguments.ts';

/** Larger files are refused: nobody reads such a page, and a mistake (a disk image, a log) is likelier. Bytes. */
const LARGEST = 256 * 1024 * 1024;
const LOOKED_AT = 8_192;

/** The text of a file. Throws UsageError when it is missing, a folder, too large, or not text. */
export function readTextFile(path: string): string {
  const stat = attempt(path, () => statSync(path, { throwIfNoEntry: false }));
  if (!stat) throw new UsageError(`There is no file ${path}.`);
  if (!stat.isFile()) throw new UsageError(`${path} is not a file.`);
  if (stat.size > LARGEST) throw new UsageError(`${path} is larger than ${LARGEST / 1024 / 1024} MB.`);
  const bytes = attempt(path, () => readFileSync(path));
  const wide = wideText(bytes);
  if (wide !== undefined) return wide;
  if (looksBinary(bytes)) throw new UsageError(`${path} is not text: it holds bytes that no page has.`);
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

function attempt<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'no reason was given';
    throw new UsageError(`${path.slice(0, 200)} could not be read (${why}).`);
  }
}

/** The text of a UTF-16 file that says so in its first two bytes, as Windows editors write it; else undefined. */
function wideText(bytes: Buffer): string | undefined {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  if (mark !== 0xfffe && mark !== 0xfeff) return undefined;
  const text = new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes);
  return looksBinary(Buffer.from(text.slice(0, LOOKED_AT))) ? undefined : text;
}

/** A NUL, or more than one in ten control characters, in the first 8 KB. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, LOOKED_AT);
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  }
  return head.length > 0 && odd / head.length > 0.1;
}

import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ImageCredentials } from '@/lib/core/image-credentials.ts';
import { checkImage, MOST_AT_HAND, type ReadCredentials, tooLarge } from '@/lib/evidence/credentials/check-image.ts';
import { readAnchors } from '@/lib/evidence/credentials/pem.ts';
import { readingOfError } from '@/lib/evidence/credentials/reader-error.ts';
import type { Anchors } from '@/lib/evidence/credentials/reader-settings.ts';
import { notChecked } from '@/lib/evidence/credentials/verdict.ts';
import { UsageError } from './arguments.ts';
import { readTextFile } from './read-file.ts';

/** What is printed for a file. */
export interface ImageAnswer extends Omit<ImageCredentials, 'changed' | 'compared'> {
  file: string;
}

/** Where answers go, one at a time. */
type Print = (answer: ImageAnswer) => void;

/**
 * The credentials of each file, in the order of the files, by the same code as in the extension. A file that cannot be
 * read is `unknown` with its reason, and the rest go on. Throws UsageError for a trust list that holds no certificate.
 */
export async function answerImages(files: readonly string[], trust: readonly string[], print: Print): Promise<void> {
  const anchors: Anchors = { signers: trust.map(readTrust).join(''), own: '', clocks: '' };
  for (const file of files) print(answerOf(file, await checkFile(file, anchors)));
}

function answerOf(file: string, { verdict, signer, aiGenerated, codes, says }: ImageCredentials): ImageAnswer {
  return { file, verdict, signer, aiGenerated, codes, says };
}

/** The answer for reading in a terminal. */
export function printImage({ file, says, codes }: ImageAnswer): string {
  return [file, ...says.map((sentence) => `  ${sentence}`), ...codes.map((code) => `    ${code}`)].join('\n');
}

function readTrust(path: string): string {
  const { pem, count } = readAnchors(readTextFile(path));
  if (count === 0) throw new UsageError(`${path.slice(0, 200)} holds no certificate (PEM).`);
  return pem;
}

async function checkFile(file: string, anchors: Anchors): Promise<ImageCredentials> {
  const bytes = readBytes(file);
  if (typeof bytes === 'string') return notChecked(bytes);
  return checkImage(bytes, { read, anchors: async () => anchors, most: MOST_AT_HAND });
}

/** The bytes, or why there are none. */
function readBytes(path: string): Uint8Array | string {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return 'there is no such file';
    if (!stat.isFile()) return 'it is not a file';
    return stat.size > MOST_AT_HAND ? tooLarge(MOST_AT_HAND) : readFileSync(path);
  } catch (error) {
    return `it could not be read (${(error as NodeJS.ErrnoException).code ?? 'no reason was given'})`;
  }
}

type Reader = typeof import('@contentauth/c2pa-wasm');
let reader: Promise<Reader> | undefined;

async function loadReader(): Promise<Reader> {
  const loaded = await import('@contentauth/c2pa-wasm');
  const program = createRequire(import.meta.url).resolve('@contentauth/c2pa-wasm/c2pa.wasm');
  await loaded.default({ module_or_path: readFileSync(program) });
  return loaded;
}

const read: ReadCredentials = async (mime, bytes, settings) => {
  try {
    reader ??= loadReader();
    const store = await (await reader).WasmReader.fromBytes(mime, bytes, settings);
    try {
      return { ok: true, store: JSON.parse(store.json()) };
    } finally {
      store.free();
    }
  } catch (error) {
    return readingOfError(error);
  }
};

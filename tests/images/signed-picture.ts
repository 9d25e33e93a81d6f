import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { crc32, deflateSync } from 'node:zlib';
import init, { WasmBuilder, WasmReader } from '@contentauth/c2pa-wasm';
import type { ReadCredentials } from '@/lib/evidence/credentials/check-image.ts';
import { readingOfError } from '@/lib/evidence/credentials/reader-error.ts';
import { type Chain, SHA256_ECDSA } from './certificates.ts';

/** Room for the signature in a manifest, in bytes; what is not used is filled up. */
const ROOM = 4_096;
let started: Promise<unknown> | undefined;

/** The reader and writer of credentials, started once. */
export function startCredentials(): Promise<unknown> {
  const program = createRequire(import.meta.url).resolve('@contentauth/c2pa-wasm/c2pa.wasm');
  started ??= init({ module_or_path: readFileSync(program) });
  return started;
}

/** The reader as the program calls it. */
export const readCredentials: ReadCredentials = async (mime, bytes, settings) => {
  try {
    await startCredentials();
    const store = await WasmReader.fromBytes(mime, bytes, settings);
    return { ok: true, store: JSON.parse(store.json()) };
  } catch (error) {
    return readingOfError(error);
  }
};

export interface Signing {
  chain: Chain;
  /** How the picture was made, as its manifest says: the last part of a digital source type. */
  made?: string;
  /** Pictures that went into this one. */
  parts?: readonly Uint8Array[];
  /** Where the manifest is kept, instead of in the file. */
  elsewhere?: string;
  picture?: Uint8Array;
}

/** A PNG with a manifest of its own, signed. */
export async function signPicture({
  chain,
  made = 'digitalCapture',
  parts = [],
  ...how
}: Signing): Promise<Uint8Array> {
  await startCredentials();
  const digitalSourceType = `http://cv.iptc.org/newscodes/digitalsourcetype/${made}`;
  const definition = {
    claim_generator_info: [{ name: 'Loom', version: '1' }],
    title: 'wave.png',
    assertions: [{ label: 'c2pa.actions.v2', data: { actions: [{ action: 'c2pa.created', digitalSourceType }] } }],
  };
  const builder = WasmBuilder.fromJson(
    JSON.stringify(definition),
    JSON.stringify({ verify: { verify_after_sign: false } }),
  );
  for (const part of parts) {
    await builder.addIngredientFromBlob('{"title":"part.png","relationship":"componentOf"}', 'image/png', blobOf(part));
  }
  if (how.elsewhere) {
    builder.setRemoteUrl(how.elsewhere);
    builder.setNoEmbed(true);
  }
  const signer = { alg: 'es256', reserveSize: ROOM, sign: (claim: Uint8Array) => signClaim(claim, chain) };
  return builder.sign(signer as never, [], 'image/png', blobOf(how.picture ?? makePng()));
}

/** The same file with one byte of its picture changed. */
export function changePicture(signed: Uint8Array): Uint8Array {
  const changed = signed.slice();
  const at = changed.length - 17;
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

/** A grey PNG of so many pixels each way. */
export function makePng(side = 120): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 8;
  const rows = Buffer.alloc((side + 1) * side, 0x77);
  for (let row = 0; row < side; row += 1) rows[row * (side + 1)] = 0;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...[pngChunk('IHDR', head), pngChunk('IDAT', deflateSync(rows)), pngChunk('IEND', Buffer.alloc(0))],
  ]);
}

export function pngChunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** COSE_Sign1 over a claim, as RFC 9052 has it, filled up to the room that is kept for it. */
async function signClaim(claim: Uint8Array, { certificates, key }: Chain): Promise<Uint8Array> {
  const head = cbor(
    new Map<number, unknown>([
      [1, -7],
      [33, certificates],
    ]),
  );
  const signed = cbor(['Signature1', head, new Uint8Array(0), claim]);
  const signature = new Uint8Array(await webcrypto.subtle.sign(SHA256_ECDSA, key, signed));
  const make = (fill: number) =>
    Buffer.concat([
      Buffer.from([0xd2, 0x84]),
      ...[cbor(head), cbor(new Map([['pad', new Uint8Array(fill)]])), Buffer.from([0xf6]), cbor(signature)],
    ]);
  return make(300 + ROOM - make(300).length);
}

/** The few kinds of values that are needed, as RFC 8949 writes them. */
function cbor(value: unknown): Buffer {
  if (value instanceof Uint8Array) return Buffer.concat([cborHead(2, value.length), value]);
  if (typeof value === 'string') return Buffer.concat([cborHead(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (typeof value === 'number') return value < 0 ? cborHead(1, -1 - value) : cborHead(0, value);
  if (Array.isArray(value)) return Buffer.concat([cborHead(4, value.length), ...value.map(cbor)]);
  if (value instanceof Map) return Buffer.concat([cborHead(5, value.size), ...[...value].flat().map(cbor)]);
  throw new Error('not a kind that is written here');
}

function cborHead(kind: number, number: number): Buffer {
  const first = kind << 5;
  if (number < 24) return Buffer.from([first | number]);
  if (number < 256) return Buffer.from([first | 24, number]);
  return Buffer.from([first | 25, number >> 8, number & 255]);
}

/** A Blob that can be read at once: outside of a browser's worker nothing else reads one so. */
class BytesBlob extends Blob {
  readonly held: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    super([bytes]);
    this.held = bytes;
  }

  override slice(from?: number, to?: number): Blob {
    return new BytesBlob(this.held.slice(from, to));
  }
}

function blobOf(bytes: Uint8Array): Blob {
  return new BytesBlob(Uint8Array.from(bytes));
}

class ReaderAtOnce {
  readAsArrayBuffer(blob: BytesBlob): ArrayBuffer {
    return blob.held.slice().buffer;
  }
}
Object.assign(globalThis, { FileReaderSync: ReaderAtOnce });

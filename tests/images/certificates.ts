import { createHash, randomBytes, webcrypto } from 'node:crypto';

/** A root and a certificate for signing, made anew; what selfsigned makes lacks the key identifiers that C2PA wants. */
export interface Chain {
  /** The root as PEM: what a trust list would hold. */
  root: string;
  /** The signer's certificate and the root, as DER. */
  certificates: readonly Uint8Array[];
  key: CryptoKey;
}

type CryptoKey = webcrypto.CryptoKey;
type Part = Uint8Array | readonly number[];

const DAY = 86_400_000;
const P256 = { name: 'ECDSA', namedCurve: 'P-256' };
export const SHA256_ECDSA = { name: 'ECDSA', hash: 'SHA-256' };

/** In: whom the certificate names, and from and until how many days from now it counts. */
export async function makeChain({ signer = 'Larkspur Press', from = -1, until = 30 } = {}): Promise<Chain> {
  const pair = () => webcrypto.subtle.generateKey(P256, true, ['sign', 'verify']);
  const [root, leaf] = await Promise.all([pair(), pair()]);
  const publicKey = async ({ publicKey: key }: webcrypto.CryptoKeyPair) =>
    Buffer.from(await webcrypto.subtle.exportKey('spki', key));
  const [rootKey, leafKey] = await Promise.all([publicKey(root), publicKey(leaf)]);
  const rootName = name('Loom Test Root', 'Loom Test');
  const make = async (subject: Buffer, key: Buffer, days: readonly [number, number], extensions: Buffer[]) => {
    const serial = tlv(2, [0x11, ...randomBytes(7)]);
    const times = sequence(time(days[0]), time(days[1]));
    const version = tlv(0xa0, tlv(2, [2]));
    const body = sequence(version, serial, ES256, rootName, times, subject, key, tlv(0xa3, sequence(...extensions)));
    const signature = Buffer.from(await webcrypto.subtle.sign(SHA256_ECDSA, root.privateKey, body));
    return sequence(body, ES256, tlv(3, [0], signatureOf(signature)));
  };
  const ca = await make(
    rootName,
    rootKey,
    [-400, 400],
    [
      extension('2.5.29.19', true, sequence(tlv(1, [255]))),
      extension('2.5.29.15', true, tlv(3, [1, 6])),
      extension('2.5.29.14', false, tlv(4, keyId(rootKey))),
    ],
  );
  const certificate = await make(
    name(signer, signer),
    leafKey,
    [from, until],
    [
      extension('2.5.29.19', true, sequence()),
      extension('2.5.29.15', true, tlv(3, [7, 0x80])),
      extension('2.5.29.37', false, sequence(objectId('1.3.6.1.5.5.7.3.4'))),
      extension('2.5.29.35', false, sequence(tlv(0x80, keyId(rootKey)))),
      extension('2.5.29.14', false, tlv(4, keyId(leafKey))),
    ],
  );
  return { root: pem(ca), certificates: [certificate, ca], key: leaf.privateKey };
}

/** ASN.1 in DER: a tag, the length of what follows, and that. */
function tlv(tag: number, ...parts: Part[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

function sequence(...parts: Part[]): Buffer {
  return tlv(0x30, ...parts);
}

function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = rest.flatMap((number) => {
    const digits = [number & 127];
    for (let left = number >> 7; left > 0; left >>= 7) digits.unshift((left & 127) | 128);
    return digits;
  });
  return tlv(6, [first * 40 + second, ...bytes]);
}

const ES256 = sequence(objectId('1.2.840.10045.4.3.2'));

function name(common: string, organisation: string): Buffer {
  const part = (id: string, text: string) => tlv(0x31, sequence(objectId(id), tlv(12, Buffer.from(text))));
  return sequence(part('2.5.4.10', organisation), part('2.5.4.3', common));
}

function time(days: number): Buffer {
  const text = new Date(Date.now() + days * DAY).toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return tlv(0x18, Buffer.from(`${text}Z`));
}

function extension(id: string, critical: boolean, value: Buffer): Buffer {
  return sequence(objectId(id), ...(critical ? [tlv(1, [255])] : []), tlv(4, value));
}

function keyId(publicKey: Buffer): Buffer {
  return createHash('sha1').update(publicKey.subarray(-65)).digest();
}

/** The two numbers of a signature, as certificates write them. */
function signatureOf(raw: Buffer): Buffer {
  const number = (bytes: Buffer) => {
    const first = bytes.findIndex((byte) => byte !== 0);
    const short = bytes.subarray(Math.max(0, first));
    return tlv(2, (short[0] ?? 0) & 0x80 ? [0, ...short] : short);
  };
  return sequence(number(raw.subarray(0, 32)), number(raw.subarray(32)));
}

function pem(der: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}

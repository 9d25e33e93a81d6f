import { fromBase64 } from '@/lib/core/base64.ts';

/** Longest list and most certificates that are taken. */
export const MOST_PEM = 4_000_000;
const MOST_CERTIFICATES = 2_000;
/** Bytes of one certificate in base64: far more than any that signs. */
const LONGEST = 20_000;

const BEGIN = '-----BEGIN CERTIFICATE-----';
const END = '-----END CERTIFICATE-----';

/** Certificates out of a text, written anew so that nothing else of it goes on. */
export interface PemList {
  pem: string;
  count: number;
}

/**
 * The certificates of a PEM text, each once, in its order. What stands between them, private keys, and what is no
 * certificate by its first bytes (an ASN.1 sequence as long as it says) is left out. Never throws.
 */
export function readAnchors(text: string): PemList {
  const found = new Set<string>();
  const end = Math.min(text.length, MOST_PEM);
  for (let at = text.indexOf(BEGIN); at >= 0 && at < end && found.size < MOST_CERTIFICATES; ) {
    const from = at + BEGIN.length;
    const to = text.indexOf(END, from);
    if (to < 0) break;
    const body = to - from <= LONGEST * 1.1 ? text.slice(from, to).replace(/\s/g, '') : '';
    if (isCertificate(body)) found.add(body);
    at = text.indexOf(BEGIN, to);
  }
  const pem = [...found].map((body) => `${BEGIN}\n${body.replace(/.{64}/g, '$&\n')}\n${END}\n`).join('');
  return { pem, count: found.size };
}

/** Base64 of one DER sequence, whole. */
function isCertificate(body: string): boolean {
  if (body.length < 100 || body.length > LONGEST || !/^[A-Za-z0-9+/]{1,20000}={0,2}$/.test(body)) return false;
  if (body.length % 4 !== 0) return false;
  const head = fromBase64(body.slice(0, 8)) ?? [];
  const bytes = (body.length / 4) * 3 - (body.endsWith('==') ? 2 : body.endsWith('=') ? 1 : 0);
  // 30 82 HH LL: a sequence of so many bytes; certificates are longer than 255 bytes and shorter than 65,536.
  return head[0] === 0x30 && head[1] === 0x82 && (head[2] ?? 0) * 256 + (head[3] ?? 0) + 4 === bytes;
}

/**
 * Is a list that was fetched fit to take the place of the one before? It holds certificates, and has not shrunk by more
 * than half: a list that lost most of its signers is likelier broken than right.
 */
export function mayReplace({ count }: PemList, before: number): boolean {
  return count > 0 && count * 2 >= before;
}

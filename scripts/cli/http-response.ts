import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** Largest page after unpacking, in bytes: a small file can unpack to a disk full of zeros. */
const LARGEST = 64 * 1024 * 1024;
const LONGEST_HEAD = 64 * 1024;
/** How far into a page its own word on its charset is looked for. Source: HTML, "prescan a byte stream": 1,024 bytes. */
const PRESCAN = 1_024;

/**
 * The HTML of an answer as a server sent it, head and body. Undefined when it is no page: another type, or a status other
 * than 200. Throws when the body cannot be unpacked.
 */
export function htmlOfResponse(block: Buffer): string | undefined {
  const end = block.subarray(0, LONGEST_HEAD).indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [status = '', ...lines] = block.toString('latin1', 0, end).split('\r\n');
  if (!/^HTTP\/\d(?:\.\d)? 200\b/.test(status)) return undefined;
  const head = new Map(lines.map((line) => splitHeader(line)));
  const type = head.get('content-type') ?? '';
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return undefined;
  let body = block.subarray(end + 4);
  // Some crawlers keep the header and store the body without its chunks: one that does not fit the form is taken as it is.
  if (/chunked/i.test(head.get('transfer-encoding') ?? '')) body = unchunked(body) ?? body;
  body = unpacked(body, (head.get('content-encoding') ?? '').trim().toLowerCase());
  return decoderFor(type, body).decode(body);
}

function splitHeader(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, Math.max(0, colon)).trim().toLowerCase(), line.slice(colon + 1).trim()];
}

/** Source: RFC 9112, 7.1. Undefined when this is no body in chunks. */
function unchunked(body: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    const size = /^([\da-f]{1,8})(?:;|\s{0,5}$)/i.exec(body.toString('latin1', at, Math.min(end, at + 100)))?.[1];
    if (end < 0 || size === undefined) return undefined;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return undefined;
}

function unpacked(body: Buffer, encoding: string): Buffer {
  const limit = { maxOutputLength: LARGEST };
  // Crawlers that unpack keep the header as well: what does not begin as gzip is not gzip.
  if (/^x?-?gzip$/.test(encoding)) return body.readUInt16BE(0) === 0x1f8b ? gunzipSync(body, limit) : body;
  if (encoding === 'br') return brotliDecompressSync(body, limit);
  return encoding === 'deflate' ? inflateSync(body, limit) : body;
}

/** By the server's word, else by the page's own, else UTF-8. */
function decoderFor(type: string, body: Buffer): TextDecoder {
  const said = /charset=["']?([\w-]{2,40})/i;
  const label = said.exec(type)?.[1] ?? said.exec(body.toString('latin1', 0, PRESCAN))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

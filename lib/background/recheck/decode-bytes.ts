/** How far into a page its own word about its characters is looked for. Source: the HTML standard, section 13.2.3.2. */
const PRESCAN = 1_024;

/**
 * The text of a page. Its characters are those that its first bytes, its content type or its own `<meta>` name, in this
 * order; UTF-8 otherwise. Never throws: bytes that are none become U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array<ArrayBuffer>, contentType: string): string {
  return decoderFor(markOf(bytes) ?? named(contentType) ?? named(start(bytes)) ?? 'utf-8').decode(bytes);
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return undefined;
}

function named(text: string): string | undefined {
  return /charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})/i.exec(text)?.[1];
}

function start(bytes: Uint8Array<ArrayBuffer>): string {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const meta = /<meta\s[^>]{0,400}charset[^>]{0,400}/i.exec(text)?.[0] ?? '';
  // A page whose own word can be read byte by byte is not in UTF-16, whatever it says (the standard, step 14).
  return /utf-?16/i.test(meta) ? '' : meta;
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

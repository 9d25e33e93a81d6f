/** SHA-256 of bytes, in hex. */
export async function hashOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(await crypto.subtle.digest('SHA-256', bytes));
}

/** Bytes in hex. */
export function hexOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of a text as UTF-8, in hex. */
export function hashOfText(text: string): Promise<string> {
  return hashOfBytes(new TextEncoder().encode(text));
}

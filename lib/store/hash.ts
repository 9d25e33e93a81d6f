/** SHA-256 of bytes, in hex. */
export async function hashOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of a text as UTF-8, in hex. */
export function hashOfText(text: string): Promise<string> {
  return hashOfBytes(new TextEncoder().encode(text));
}

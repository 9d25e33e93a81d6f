/**
 * The body of an answer, as far as `most` bytes of it; undefined where it is longer and `longer` says to refuse that.
 * Nothing beyond is taken from the network. Throws where the connection breaks off, as the browser does.
 */
export async function readBytes(
  { body }: Pick<Response, 'body'>,
  { most, longer }: { most: number; longer: 'refuse' | 'cut' },
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.byteLength;
    if (length <= most) continue;
    if (longer === 'refuse') return undefined;
    break;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole.slice(0, most);
}

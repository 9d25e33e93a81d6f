/** Reading numbers and short ASCII words out of bytes that anybody may have written. Outside of the bytes: 0 and false. */
export class ByteView {
  readonly bytes: Uint8Array;
  private readonly numbers: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  byte(at: number): number {
    return this.bytes[at] ?? 0;
  }

  u16(at: number, little = false): number {
    return at >= 0 && at + 2 <= this.length ? this.numbers.getUint16(at, little) : 0;
  }

  u32(at: number, little = false): number {
    return at >= 0 && at + 4 <= this.length ? this.numbers.getUint32(at, little) : 0;
  }

  /** Do these ASCII characters stand here? */
  has(word: string, at: number): boolean {
    if (at < 0 || at + word.length > this.length) return false;
    for (let nth = 0; nth < word.length; nth += 1) if (this.bytes[at + nth] !== word.charCodeAt(nth)) return false;
    return true;
  }

  /**
   * Where these ASCII characters stand first between two places; -1 when they do not. Skips ahead by what the last
   * character of each place allows (Horspool), at most once over every byte for each character.
   */
  find(word: string, from: number, to: number): number {
    const last = word.length - 1;
    const skips = new Uint8Array(256).fill(word.length);
    for (let nth = 0; nth < last; nth += 1) skips[word.charCodeAt(nth) & 255] = last - nth;
    const end = Math.min(to, this.length) - word.length;
    for (let at = Math.max(0, from); at <= end; at += skips[this.byte(at + last)] ?? 1) {
      if (this.has(word, at)) return at;
    }
    return -1;
  }

  /** At most `most` characters of ASCII from here to the end or the first of these bytes. */
  textUntil(stops: string, at: number, most: number): string {
    let text = '';
    for (let place = at; place < this.length && text.length < most; place += 1) {
      const character = String.fromCharCode(this.byte(place));
      if (stops.includes(character)) break;
      text += character;
    }
    return text;
  }
}

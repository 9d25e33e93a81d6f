/** Reading numbers and short ASCII words out of bytes that anybody may have written. Outside of the bytes: 0 and false. */
export class ByteView {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get length(): number {
    return this.bytes.length;
  }

  byte(at: number): number {
    return this.bytes[at] ?? 0;
  }

  u16(at: number, little = false): number {
    const [first, second] = [this.byte(at), this.byte(at + 1)];
    return little ? first + second * 256 : first * 256 + second;
  }

  u32(at: number, little = false): number {
    const [first, second] = [this.u16(at, little), this.u16(at + 2, little)];
    return little ? first + second * 65_536 : first * 65_536 + second;
  }

  /** Do these ASCII characters stand here? */
  has(word: string, at: number): boolean {
    if (at < 0 || at + word.length > this.length) return false;
    for (let nth = 0; nth < word.length; nth += 1) if (this.bytes[at + nth] !== word.charCodeAt(nth)) return false;
    return true;
  }

  /** Where these ASCII characters stand first between two places; -1 when they do not. Linear. */
  find(word: string, from: number, to: number): number {
    const end = Math.min(to, this.length) - word.length;
    const first = word.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at >= 0 && at <= end; at = this.bytes.indexOf(first, at + 1)) {
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

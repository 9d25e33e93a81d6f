import type { Readable } from 'node:stream';

/** A stream of bytes that is taken a line or a length at a time. */
export interface Chunks {
  /** Up to the next line end, without it; undefined at the end of the stream. Throws when longer than `longest` bytes. */
  line(longest: number): Promise<string | undefined>;
  take(length: number): Promise<Buffer | 'ended'>;
  /** Passes over so many bytes without holding them. */
  skip(length: number): Promise<'skipped' | 'ended'>;
}

/** Reads on only as far as it is asked to: memory is what was asked for, and one chunk. */
export function createChunks(input: Readable): Chunks {
  const source = input[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let rest: Buffer = Buffer.alloc(0);

  async function more(): Promise<Buffer | undefined> {
    const { done, value } = await source.next();
    return done ? undefined : value;
  }

  /** Calls back with pieces that make up so many bytes. False when the stream ends before. */
  async function pass(length: number, onPiece: (piece: Buffer) => void): Promise<boolean> {
    let left = length;
    while (left > 0) {
      if (rest.length === 0) {
        const next = await more();
        if (!next) return false;
        rest = next;
      }
      const piece = rest.subarray(0, left);
      onPiece(piece);
      rest = rest.subarray(piece.length);
      left -= piece.length;
    }
    return true;
  }

  return {
    async line(longest) {
      let end = rest.indexOf(10);
      while (end < 0) {
        if (rest.length > longest) throw new Error('a header is too long');
        const next = await more();
        if (!next) {
          if (rest.length === 0) return undefined;
          end = rest.length;
          break;
        }
        const from = rest.length;
        rest = Buffer.concat([rest, next]);
        end = rest.indexOf(10, from);
      }
      const text = rest.toString('utf8', 0, end);
      rest = rest.subarray(end + 1);
      return text.endsWith('\r') ? text.slice(0, -1) : text;
    },
    async take(length) {
      const pieces: Buffer[] = [];
      return (await pass(length, (piece) => pieces.push(piece))) ? Buffer.concat(pieces) : 'ended';
    },
    async skip(length) {
      return (await pass(length, () => {})) ? 'skipped' : 'ended';
    },
  };
}

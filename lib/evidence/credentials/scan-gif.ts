import type { ByteView } from './byte-view.ts';
import { type Found, NOTHING } from './scan.ts';

const [EXTENSION, IMAGE, APPLICATION] = [0x21, 0x2c, 0xff];

/** Manifests of GIF lie in an application extension named `C2PA_GIF`. */
export function scanGif(view: ByteView): Found {
  let at = 13 + tableLength(view.byte(10));
  while (at < view.length) {
    const kind = view.byte(at);
    if (kind === EXTENSION) {
      if (view.byte(at + 1) === APPLICATION && view.has('C2PA_GIF', at + 3)) return { manifest: true, elsewhere: '' };
      at = afterBlocks(view, at + 2);
    } else if (kind === IMAGE) {
      at = afterBlocks(view, at + 11 + tableLength(view.byte(at + 9)));
    } else break;
  }
  return NOTHING;
}

/** Bytes of a colour table, as the flags before it say. */
function tableLength(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Data comes in blocks of at most 255 bytes, each after its length; a length of 0 ends them. */
function afterBlocks(view: ByteView, from: number): number {
  let at = from;
  while (at < view.length && view.byte(at) !== 0) at += 1 + view.byte(at);
  return at + 1;
}

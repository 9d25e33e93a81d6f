import type { ByteView } from './byte-view.ts';
import type { Found } from './scan.ts';
import { manifestElsewhere } from './scan-xmp.ts';

/** The box of C2PA and the one of XMP. Source: C2PA specification 2.2, A.4, and the XMP specification, part 3. */
const C2PA_BOX = '\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81';
const XMP_BOX = '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac';

/** HEIF, AVIF, MP4 (a box `uuid` of C2PA's) and JPEG XL (a box `jumb`): boxes at the top, none of them opened. */
export function scanBoxes(view: ByteView): Found {
  let elsewhere = '';
  let isLooked = false;
  for (let at = 0; at + 8 <= view.length; ) {
    const [size, head] = sizeOfBox(view, at);
    const end = at + size;
    if (view.has('uuid', at + 4)) {
      if (view.has(C2PA_BOX, at + head)) return { manifest: true, elsewhere };
      if (!isLooked && view.has(XMP_BOX, at + head)) {
        isLooked = true;
        elsewhere = manifestElsewhere(view, at + head + 16, end);
      }
    }
    if (view.has('jumb', at + 4) && view.find('c2pa', at + head, Math.min(end, at + head + 64)) >= 0) {
      return { manifest: true, elsewhere };
    }
    if (size < head) break;
    at = end;
  }
  return { manifest: false, elsewhere };
}

/** Length of a box and of its head; a length of 0 means to the end, and 1 that the length comes after in 8 bytes. */
function sizeOfBox(view: ByteView, at: number): [size: number, head: number] {
  const size = view.u32(at);
  if (size === 1) return [view.u32(at + 8) * 2 ** 32 + view.u32(at + 12), 16];
  return [size === 0 ? view.length - at : size, 8];
}

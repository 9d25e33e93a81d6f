import type { ByteView } from './byte-view.ts';
import type { Found } from './scan.ts';
import { manifestElsewhere } from './scan-xmp.ts';

/** Manifests of RIFF files, of which WebP is one, lie in a chunk `C2PA`; chunks begin at even places. */
export function scanRiff(view: ByteView): Found {
  let elsewhere = '';
  let isLooked = false;
  for (let at = 12; at + 8 <= view.length; ) {
    if (view.has('C2PA', at)) return { manifest: true, elsewhere };
    const size = view.u32(at + 4, true);
    if (!isLooked && view.has('XMP ', at)) {
      isLooked = true;
      elsewhere = manifestElsewhere(view, at + 8, at + 8 + size);
    }
    at += 8 + size + (size % 2);
  }
  return { manifest: false, elsewhere };
}

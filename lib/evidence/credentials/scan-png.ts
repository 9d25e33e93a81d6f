import type { ByteView } from './byte-view.ts';
import type { Found } from './scan.ts';
import { manifestElsewhere } from './scan-xmp.ts';

/** caBX, iTXt and IEND as numbers: a file may have hundreds of thousands of chunks. */
const [MANIFEST, TEXT, END] = [0x63614258, 0x69545874, 0x49454e44];

/** Manifests of PNG lie in a chunk of their own, `caBX`; XMP lies in a text chunk. */
export function scanPng(view: ByteView): Found {
  let elsewhere = '';
  let isLooked = false;
  for (let at = 8; at + 8 <= view.length; at += 12 + view.u32(at)) {
    const kind = view.u32(at + 4);
    if (kind === MANIFEST) return { manifest: true, elsewhere };
    if (kind === END) break;
    if (kind === TEXT && !isLooked && view.has('XML:com.adobe.xmp', at + 8)) {
      isLooked = true;
      elsewhere = manifestElsewhere(view, at + 8, at + 8 + view.u32(at));
    }
  }
  return { manifest: false, elsewhere };
}

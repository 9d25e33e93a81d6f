import type { ByteView } from './byte-view.ts';
import type { Found } from './scan.ts';
import { manifestElsewhere } from './scan-xmp.ts';

/** Manifests of PNG lie in a chunk of their own, `caBX`; XMP lies in a text chunk. */
export function scanPng(view: ByteView): Found {
  let elsewhere = '';
  for (let at = 8; at + 8 <= view.length; at += 12 + view.u32(at)) {
    if (view.has('caBX', at + 4)) return { manifest: true, elsewhere };
    if (view.has('IEND', at + 4)) break;
    if (elsewhere === '' && view.has('iTXtXML:com.adobe.xmp', at + 4)) {
      elsewhere = manifestElsewhere(view, at + 8, at + 8 + view.u32(at));
    }
  }
  return { manifest: false, elsewhere };
}

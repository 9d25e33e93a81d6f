import type { ByteView } from './byte-view.ts';
import type { Found } from './scan.ts';
import { manifestElsewhere } from './scan-xmp.ts';

/** How a segment with XMP begins, and how many of them are looked through: there is one in a file, as a rule. */
const XMP = 'http://ns.adobe.com/xap/1.0/';
const MOST_XMP = 4;
const [APP1, APP11, START_OF_SCAN, END] = [0xe1, 0xeb, 0xda, 0xd9];

/** Manifests of JPEG lie in APP11 segments as JUMBF (ISO/IEC 19566-5), before the picture itself begins. */
export function scanJpeg(view: ByteView): Found {
  let elsewhere = '';
  let [at, texts] = [2, 0];
  while (at + 4 <= view.length && view.byte(at) === 0xff) {
    const marker = view.byte(at + 1);
    // Fill bytes, and markers that have no length.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2;
      continue;
    }
    if (marker === START_OF_SCAN || marker === END) break;
    const end = at + 2 + Math.max(2, view.u16(at + 2));
    if (marker === APP11 && isManifest(view, at + 4, end)) return { manifest: true, elsewhere };
    if (marker === APP1 && texts < MOST_XMP && view.has(XMP, at + 4)) {
      texts += 1;
      elsewhere ||= manifestElsewhere(view, at + 4, end);
    }
    at = end;
  }
  return { manifest: false, elsewhere };
}

/** 'JP', two numbers, and a box 'jumb' whose description says that it is C2PA's; other JUMBF belongs to others. */
function isManifest(view: ByteView, from: number, end: number): boolean {
  return (
    view.has('JP', from) && view.has('jumb', from + 12) && view.find('c2pa', from + 16, Math.min(end, from + 80)) > 0
  );
}

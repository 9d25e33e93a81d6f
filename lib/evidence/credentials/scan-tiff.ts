import type { ByteView } from './byte-view.ts';
import type { Found } from './scan.ts';
import { manifestElsewhere } from './scan-xmp.ts';

/** Tags of a TIFF directory. Source: C2PA specification 2.2, A.3.7, and the XMP specification, part 3. */
const [C2PA_TAG, XMP_TAG] = [0xcd41, 700];
/** Directories of one file that are looked through: a chain of them may lead in a circle. */
const MOST_DIRECTORIES = 16;

/** Manifests of TIFF, and of the raw formats made of it, lie behind a tag of their own. */
export function scanTiff(view: ByteView): Found {
  const little = view.has('II', 0);
  let elsewhere = '';
  let isLooked = false;
  let directory = view.u32(4, little);
  for (let nth = 0; nth < MOST_DIRECTORIES && directory > 0 && directory < view.length; nth += 1) {
    const entries = view.u16(directory, little);
    for (let entry = 0; entry < entries; entry += 1) {
      const at = directory + 2 + entry * 12;
      const tag = view.u16(at, little);
      if (tag === C2PA_TAG) return { manifest: true, elsewhere };
      // Only the first: entries without end could all lead into the same large text.
      if (tag !== XMP_TAG || isLooked) continue;
      isLooked = true;
      const from = view.u32(at + 8, little);
      elsewhere = manifestElsewhere(view, from, from + view.u32(at + 4, little));
    }
    directory = view.u32(directory + 2 + entries * 12, little);
  }
  return { manifest: false, elsewhere };
}

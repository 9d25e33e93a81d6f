import type { ByteView } from './byte-view.ts';
import type { Found } from './scan.ts';
import { manifestElsewhere } from './scan-xmp.ts';

/** How far into a text the first element of an SVG is looked for, past a declaration and comments. */
const HEAD = 4_096;

/** Manifests of SVG lie in an element `c2pa:manifest`. Undefined when this is no SVG. */
export function scanSvg(view: ByteView): Found | undefined {
  const first = view
    .textUntil('', 0, 512)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (!first.startsWith('<') || view.find('<svg', 0, HEAD) < 0) return undefined;
  const manifest = view.find('<c2pa:manifest', 0, view.length) >= 0;
  return { manifest, elsewhere: manifest ? '' : manifestElsewhere(view, 0, view.length) };
}

import type { ByteView } from './byte-view.ts';

/** How XMP names the place of a manifest that is not in the file. Source: C2PA specification 2.2, 11.4. */
const MARK = 'dcterms:provenance';
const LONGEST_ADDRESS = 2_000;
/** How far into one text is looked: XMP is a few kilobytes long, and one of megabytes is looked through by nobody. */
const MOST = 500_000;

/** The address of a manifest that XMP names, between two places of a file; empty when it names none on the web. */
export function manifestElsewhere(view: ByteView, from: number, end: number): string {
  const to = Math.min(end, from + MOST);
  const mark = view.find(MARK, from, to);
  if (mark < 0) return '';
  let at = mark + MARK.length;
  // An attribute (="…") or an element (>…<).
  while (at < to && (view.byte(at) === 0x3d || view.byte(at) === 0x3e || view.byte(at) <= 0x20)) at += 1;
  if (view.byte(at) === 0x22 || view.byte(at) === 0x27) at += 1;
  const address = view.textUntil('"\'<> \t\r\n\0', at, Math.min(LONGEST_ADDRESS, Math.max(0, to - at)));
  return /^https?:\/\//i.test(address) ? address : '';
}

import { ByteView } from './byte-view.ts';
import { scanBoxes } from './scan-boxes.ts';
import { scanGif } from './scan-gif.ts';
import { scanJpeg } from './scan-jpeg.ts';
import { scanPng } from './scan-png.ts';
import { scanRiff } from './scan-riff.ts';
import { scanSvg } from './scan-svg.ts';
import { scanTiff } from './scan-tiff.ts';

/** What a look at the bytes alone tells, without any of it being believed. */
export interface Scan {
  /** Kind of file by its first bytes, never by its name; empty when it is none in which credentials are looked for. */
  mime: string;
  /** A manifest is in the file. */
  manifest: boolean;
  /** Address at which its manifest is said to be kept instead; empty when none is named. */
  elsewhere: string;
}

/** What a scan of one kind of file finds beside the kind. */
export type Found = Pick<Scan, 'manifest' | 'elsewhere'>;

export const NOTHING: Found = { manifest: false, elsewhere: '' };

/** By the first bytes: which kind, and what looks through it. BMFF tells its kind itself. */
const KINDS: readonly { mime: string; is(view: ByteView): boolean; scan(view: ByteView): Found }[] = [
  { mime: 'image/jpeg', is: (view) => view.u16(0) === 0xffd8 && view.byte(2) === 0xff, scan: scanJpeg },
  { mime: 'image/png', is: (view) => view.has('\x89PNG\r\n\x1a\n', 0), scan: scanPng },
  { mime: 'image/webp', is: (view) => view.has('RIFF', 0) && view.has('WEBP', 8), scan: scanRiff },
  { mime: 'image/gif', is: (view) => view.has('GIF87a', 0) || view.has('GIF89a', 0), scan: scanGif },
  { mime: 'image/jxl', is: (view) => view.has('\0\0\0\x0cJXL \r\n\x87\n', 0), scan: scanBoxes },
  { mime: 'image/tiff', is: (view) => view.has('II*\0', 0) || view.has('MM\0*', 0), scan: scanTiff },
];

/**
 * Looks whether a file carries a C2PA manifest: a walk over the parts of the file, linear in its length, that decodes no
 * picture and believes nothing. In: the whole file. Source: C2PA specification 2.2, annex A (embedding manifests).
 */
export function scanForCredentials(bytes: Uint8Array): Scan {
  const view = new ByteView(bytes);
  const kind = KINDS.find(({ is }) => is(view));
  if (kind) return { mime: kind.mime, ...kind.scan(view) };
  const boxed = boxKind(view);
  if (boxed) return { mime: boxed, ...scanBoxes(view) };
  const svg = scanSvg(view);
  return svg ? { mime: 'image/svg+xml', ...svg } : { mime: '', ...NOTHING };
}

/** Brands of picture and film files. Source: ISO/IEC 23008-12 and the AVIF specification; MP4 where it is none of them. */
const BRANDS: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  avis: 'image/avif',
  heic: 'image/heic',
  heix: 'image/heic',
  hevc: 'image/heic',
  heim: 'image/heic',
  heis: 'image/heic',
  mif1: 'image/heif',
  msf1: 'image/heif',
  isom: 'video/mp4',
  iso2: 'video/mp4',
  mp41: 'video/mp4',
  mp42: 'video/mp4',
  'qt  ': 'video/quicktime',
};

/** Most brands that are read of one file. */
const MOST_BRANDS = 32;

function boxKind(view: ByteView): string | undefined {
  if (!view.has('ftyp', 4)) return undefined;
  const end = Math.min(view.u32(0), 16 + MOST_BRANDS * 4);
  const brands = [view.textUntil('', 8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(view.textUntil('', at, 4));
  // HEIF's own brand stands in AVIF files as well: what says more goes first.
  const kinds = brands.flatMap((brand) => BRANDS[brand] ?? []);
  return kinds.find((kind) => kind !== 'image/heif') ?? kinds[0];
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanForCredentials } from '@/lib/evidence/credentials/scan.ts';
import { makePng, pngChunk } from '../images/signed-picture.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const join = (...parts: (string | Uint8Array | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin1(part) : Buffer.from(part))));
const big = (number: number) => [number >>> 24, (number >> 16) & 255, (number >> 8) & 255, number & 255];
const little = (number: number) => big(number).reverse();

const XMP = '<rdf:Description dcterms:provenance="https://credentials.example/a.c2pa"/>';
const C2PA_UUID = '\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81';
const segment = (marker: number, body: string) =>
  join([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255], body);
const JUMBF = `JP\0\x01\0\0\0\x01\0\0\x01\0jumb\0\0\0\x20jumdc2pa\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b\x71\x03c2pa\0`;
const jpeg = (...segments: Uint8Array[]) => join([0xff, 0xd8], ...segments, [0xff, 0xda, 0, 2], 'pixels', [0xff, 0xd9]);
const png = (...chunks: Uint8Array[]) => {
  const plain = makePng(2);
  return join(plain.subarray(0, 33), ...chunks, plain.subarray(33));
};
const riff = (kind: string, ...parts: string[]) => join('RIFF', little(99), kind, ...parts);
const box = (kind: string, body: string) => join(big(8 + body.length), kind, body);
const boxes = (brand: string, ...more: Uint8Array[]) => join(box('ftyp', `${brand}\0\0\0\0mif1`), ...more);
const tiff = (tag: number) =>
  join('II*\0', little(8), [1, 0], [tag & 255, tag >> 8, 7, 0], little(4), little(30), little(0));
const GIF = 'GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff';
const svg = (inside: string) => latin1(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);

const FILES: [name: string, file: Uint8Array, mime: string, manifest: boolean, elsewhere?: boolean][] = [
  ['a JPEG', jpeg(segment(0xe0, 'JFIF\0')), 'image/jpeg', false],
  ['a JPEG with a manifest', jpeg(segment(0xe0, 'JFIF\0'), segment(0xeb, JUMBF)), 'image/jpeg', true],
  ['a JPEG with JUMBF of somebody else', jpeg(segment(0xeb, JUMBF.replaceAll('c2pa', 'jp3d'))), 'image/jpeg', false],
  [
    'a JPEG that names one elsewhere',
    jpeg(segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${XMP}`)),
    'image/jpeg',
    false,
    true,
  ],
  [
    'a JPEG that names itself',
    jpeg(segment(0xe1, XMP.replace('https://credentials.example', 'self#jumbf='))),
    'image/jpeg',
    false,
  ],
  ['words of a manifest in the pixels', join(jpeg(), 'c2pa jumb JP'), 'image/jpeg', false],
  ['a PNG', png(), 'image/png', false],
  ['a PNG with a manifest', png(pngChunk('caBX', latin1('any'))), 'image/png', true],
  ['a PNG whose text has the word', png(pngChunk('tEXt', latin1('caBX'))), 'image/png', false],
  [
    'a PNG that names one elsewhere',
    png(pngChunk('iTXt', latin1(`XML:com.adobe.xmp\0\0\0\0\0${XMP}`))),
    'image/png',
    false,
    true,
  ],
  ['a WebP', riff('WEBP', 'VP8 \x04\0\0\0abcd'), 'image/webp', false],
  ['a WebP with a manifest', riff('WEBP', 'VP8 \x03\0\0\0abc\0', 'C2PA\x01\0\0\0a'), 'image/webp', true],
  ['a sound', riff('WAVE', 'C2PA\x01\0\0\0a'), '', false],
  ['a GIF', latin1(`${GIF}!\xf9\x04\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0;`), 'image/gif', false],
  ['a GIF with a manifest', latin1(`${GIF}!\xff\x0bC2PA_GIF\x01\0\0\x03abc\0;`), 'image/gif', true],
  ['an AVIF', boxes('avif', box('meta', 'abc')), 'image/avif', false],
  ['an AVIF with a manifest', boxes('avif', box('free', 'a'), box('uuid', C2PA_UUID)), 'image/avif', true],
  ['a HEIC with a box of others', boxes('heic', box('uuid', C2PA_UUID.replaceAll('\xd8', 'x'))), 'image/heic', false],
  ['a film with a manifest', boxes('isom', box('uuid', C2PA_UUID)), 'video/mp4', true],
  ['a JPEG XL with a manifest', join(box('JXL ', '\r\n\x87\n'), box('jumb', '\0\0\0\x20jumdc2pa')), 'image/jxl', true],
  ['a TIFF', tiff(0x100), 'image/tiff', false],
  ['a TIFF with a manifest', tiff(0xcd41), 'image/tiff', true],
  ['an SVG', svg('<path d="M0 0"/>'), 'image/svg+xml', false],
  ['an SVG with a manifest', svg('<metadata><c2pa:manifest>AAAA</c2pa:manifest></metadata>'), 'image/svg+xml', true],
  ['a page', latin1('<!doctype html><p>c2pa:manifest</p>'), '', false],
  ['a program', latin1('MZ\0\0'), '', false],
  ['nothing', latin1(''), '', false],
];

describe('the scan for a manifest', () => {
  it.each(FILES)('%s', (_name, file, mime, manifest, elsewhere = false) => {
    expect(scanForCredentials(file)).toEqual({
      mime,
      manifest,
      elsewhere: elsewhere ? 'https://credentials.example/a.c2pa' : '',
    });
  });

  it('ends for any bytes behind any beginning', () => {
    const beginnings = FILES.map(([, file]) => file);
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.nat(80), fc.uint8Array({ maxLength: 300 }), (file, cut, bytes) => {
        const { mime, manifest } = scanForCredentials(join(file.subarray(0, cut), bytes));
        return typeof mime === 'string' && typeof manifest === 'boolean';
      }),
      { numRuns: 500 },
    );
  });

  it('follows directories that lead in a circle, and boxes without a length, no longer than they are', () => {
    const circle = join('II*\0', little(8), [1, 0], [0, 1, 3, 0], little(1), little(0), little(8));
    expect(scanForCredentials(circle).manifest).toBe(false);
    expect(scanForCredentials(boxes('heic', join(big(0), 'mdat', 'abc'))).manifest).toBe(false);
    expect(scanForCredentials(boxes('heic', join(big(3), 'mdat', 'abc'))).manifest).toBe(false);
  });
});

import { PassThrough, Readable } from 'node:stream';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { warcRecord } from '../../scripts/bench/warc-pages.ts';
import { htmlOfResponse } from '../../scripts/cli/http-response.ts';
import { warcToLines } from '../../scripts/cli/warc.ts';

const PAGE = '<p>Bread and letters</p>';

function record(type: string, block: string | Buffer, more = ''): Buffer {
  const bytes = Buffer.from(block);
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nwarc-target-uri: <https://a.example/>\r\n${more}Content-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}

const response = (head: string, body: string | Buffer = PAGE) =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`), Buffer.from(body)]);

async function linesOf(bytes: Buffer, chunk = 7, largest?: number) {
  const pieces = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, at) =>
    bytes.subarray(at * chunk, (at + 1) * chunk),
  );
  const output = new PassThrough({ highWaterMark: 1e9 });
  await warcToLines(Readable.from(pieces), output, largest);
  const text = String(output.read() ?? '').trim();
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line));
}

describe('a WARC as lines', () => {
  it('gives the pages and passes over all else', async () => {
    const html = response('Content-Type: text/html');
    const bytes = Buffer.concat([
      record('warcinfo', 'software: made up'),
      record('request', 'GET / HTTP/1.1\r\n\r\n'),
      record('response', html, 'WARC-Record-ID: <urn:uuid:1>\r\n'),
      record('response', response('Content-Type: image/png')),
      record('response', Buffer.from('HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nno')),
      record('response', html),
    ]);
    for (const chunk of [1, 7, 100_000]) {
      expect(await linesOf(bytes, chunk)).toEqual([
        { id: '<urn:uuid:1>', url: 'https://a.example/', html: PAGE },
        { id: 'https://a.example/', url: 'https://a.example/', html: PAGE },
      ]);
    }
  });

  it('tells what it could not read, and goes on', async () => {
    const torn = response('Content-Type: text/html\r\nContent-Encoding: br', 'no brotli');
    const large = response('Content-Type: text/html', 'x'.repeat(500));
    const bytes = Buffer.concat([record('response', torn), record('response', large), warcRecord(5)]);
    const lines = await linesOf(bytes, 50, 20_000);
    expect(lines.map(({ error }) => error)).toEqual([
      'what the server sent could not be unpacked',
      undefined,
      undefined,
    ]);
    expect((await linesOf(bytes, 50, 400)).map(({ error }) => error)[1]).toBe('the record is too large');
  });

  it.each([
    ['no WARC', Buffer.from('<html>\r\n'), /does not begin as a WARC record/],
    ['no length', Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'), /how long it is/],
    ['an end inside', record('response', 'x'.repeat(99)).subarray(0, 120), /ends inside record 1/],
    ['an end in the head', Buffer.from('WARC/1.0\r\nWARC-Type: resp'), /ends inside record 1/],
    ['a header without an end', Buffer.from(`WARC/1.0\r\n${'x'.repeat(40_000)}`), /too long/],
  ])('ends with a sentence at %s', async (_, bytes, sentence) => {
    await expect(linesOf(bytes, 1_000)).rejects.toThrow(sentence);
  });

  it('gives back the page of each record of the generator, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 3_000, max: 90_000 }),
        async (half, chunk) => {
          const lines = await linesOf(Buffer.concat([warcRecord(half * 5), warcRecord(1)]), chunk);
          expect(lines.map(({ url }) => url)).toEqual([`https://page-${half * 5}.example/`, 'https://page-1.example/']);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('the page of an answer', () => {
  const chunked = `5\r\n${PAGE.slice(0, 5)}\r\n${(PAGE.length - 5).toString(16)};x=1\r\n${PAGE.slice(5)}\r\n0\r\n\r\n`;
  it.each([
    ['as it is', response('content-type: text/html'), PAGE],
    ['in chunks', response('Content-Type: text/html\r\nTransfer-Encoding: chunked', chunked), PAGE],
    ['said to be in chunks', response('Content-Type: text/html\r\nTransfer-Encoding: chunked'), PAGE],
    ['gzip', response('Content-Type: text/html\r\nContent-Encoding: gzip', gzipSync(PAGE)), PAGE],
    ['said to be gzip', response('Content-Type: text/html\r\nContent-Encoding: gzip'), PAGE],
    ['brotli', response('Content-Type: text/html\r\nContent-Encoding: br', brotliCompressSync(PAGE)), PAGE],
    ['deflate', response('Content-Type: text/html\r\nContent-Encoding: deflate', deflateSync(PAGE)), PAGE],
    ['latin-1 by the server', response('Content-Type: text/html; charset=iso-8859-1', Buffer.from([0xe9])), 'é'],
    [
      'latin-1 by the page',
      response('Content-Type: text/html', Buffer.from('<meta charset=latin1>\xe9', 'latin1')),
      '<meta charset=latin1>é',
    ],
    ['a charset that nobody knows', response('Content-Type: text/html; charset=nothing-1', 'é'), 'é'],
    ['no type', response('Server: x'), undefined],
    ['no head', Buffer.from('HTTP/1.1 200 OK'), undefined],
  ])('%s', (_, block, html) => {
    expect(htmlOfResponse(block)).toBe(html);
  });

  it('is not unpacked without an end', () => {
    const bomb = gzipSync(Buffer.alloc(70 * 1024 * 1024), { level: 1 });
    expect(() => htmlOfResponse(response('Content-Type: text/html\r\nContent-Encoding: gzip', bomb))).toThrow();
  });
});

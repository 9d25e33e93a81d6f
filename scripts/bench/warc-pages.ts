import { sentences } from './tax-pages.ts';

const SUBJECTS = ['compute', 'storage', 'agents', 'data sets', 'translation', 'weather models', 'speech', 'maps'];

/** A made-up project page: claims with and without a link behind them, a few thousand characters of text. */
function projectPage(nth: number): string {
  const what = SUBJECTS[nth % SUBJECTS.length];
  const name = `Project ${nth}`;
  const parts = Array.from({ length: 6 + (nth % 9) }, (_, at) =>
    at % 4 === 0
      ? `<h2>${name}: ${what}, part ${at}</h2><p>${1_000 + nth * 3 + at} jobs were settled on our mainnet in 2026. Our network of ${what} is decentralized from end to end.</p>`
      : `<p>Operators of ${name} stake tokens and are paid for each job of ${what}. A job is sent to three of them, and two have to agree. <a href="https://docs-${nth}.example/part/${at}">How it works</a>. In month ${at} the team wrote down what failed and why.</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body><main><h1>${name}: ${what} for everybody</h1>${parts.join('\n')}<button>Connect wallet</button></main></body></html>`;
}

function ordinaryPage(nth: number): string {
  const parts = Array.from({ length: 4 + (nth % 8) }, (_, at) => `<p>${sentences(3, nth + at)}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Letter ${nth}</title></head><body><nav><a href="/">All letters</a></nav><article><h1>Letter ${nth}</h1>${parts.join('\n')}</article></body></html>`;
}

/** Every fifth page is on our subject, the others are not: crawls are mostly that. Pages of 1 to 4 KB. */
export function crawledPage(nth: number): string {
  return nth % 5 === 0 ? projectPage(nth) : ordinaryPage(nth);
}

/** One response record of a WARC as a crawler writes it, not compressed. `nth` names the page and decides what it holds. */
export function warcRecord(nth: number): Buffer {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${crawledPage(nth)}`;
  const block = Buffer.from(http);
  const id = nth.toString(16).padStart(12, '0');
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${id}>`,
    'WARC-Date: 2026-11-23T00:00:00Z',
    `WARC-Target-URI: https://page-${nth}.example/`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${block.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

import { describe, expect, it } from 'vitest';
import { canParseUrl } from '@/lib/core/can-parse-url.ts';
import { hostOf, webHostOf } from '@/lib/core/host-of.ts';

/** More calls than a compiler waits for before it makes a function anew. */
const MANY = 50_000;

describe('an address', () => {
  it.each([
    ['https://brightloom.io/claim', true],
    ['https://bríghtloom.io/', true],
    ['https://brіghtloom.io/', true],
    ['data:text/plain,í', true],
    ['/relative', false],
    ['https://', false],
    ['', false],
  ])('%s: %s, at the first call and after many', (address, is) => {
    const answers = new Set(Array.from({ length: MANY }, () => canParseUrl(address)));
    expect([...answers]).toEqual([is]);
  });

  it('may stand beside another one', () => {
    expect([canParseUrl('/claim', 'https://a.example/x'), canParseUrl('/claim', 'nowhere')]).toEqual([true, false]);
  });

  it.each([
    ['https://Bríghtloom.io:8443/x', 'xn--brghtloom-h5a.io', 'xn--brghtloom-h5a.io'],
    ['HTTPS://A.example', 'a.example', 'a.example'],
    ['ftp://files.example/x', 'files.example', ''],
    ['about:blank', '', ''],
    ['nothing', '', ''],
  ])('%s has the host %s', (address, host, webHost) => {
    expect([hostOf(address), webHostOf(address)]).toEqual([host, webHost]);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absolute, addressesOn } from '@/lib/sites/addresses.ts';

const PIECES =
  'http://|https://|HTTPS://|//|/|.|..|%2e|\\|?|#|:|@|:443|:80|a|b-c|_d|1|0x7f|127.1|xn--|é| |\t|<|"|&|=|~|javascript:|data:'.split(
    '|',
  );
const BASES = [
  'https://orbit.example/home/page?q=1#part',
  'http://name:word@orbit.example:8080/',
  'HTTPS://ORBIT.example',
  'file:///home/page.html',
  'data:text/html,x',
  'https://',
  '',
];

test.each(BASES)('every address on %j is what resolving it alone gives', (base) => {
  const address = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(address, { minLength: 1, maxLength: 4 }), (hrefs) => {
      const resolve = addressesOn(base);
      expect(hrefs.map(resolve)).toEqual(hrefs.map((href) => absolute(href, base)));
    }),
    { numRuns: 1_000 },
  );
});

import { describe, expect, it } from 'vitest';
import { cleanName, LONGEST_NAME, nameProject } from '@/lib/store/name-project.ts';

describe('nameProject', () => {
  it.each([
    ['Acme | Compute for everyone', 'acme.example', 'Acme'],
    ['Compute for everyone – Acme AI', 'acme-ai.example', 'Acme AI'],
    ['Home', 'acme.example', 'acme.example'],
    ['', 'acme.example', 'acme.example'],
    ['Uniswap | Claim your tokens', 'uniswap-claim.example', 'uniswap-claim.example'],
    ['ACME: the chain', 'acme.example', 'ACME'],
    ['Ac\u200Bme | hidden', 'acme.example', 'Ac me'],
    ['<b>Acme</b>', 'acme.example', 'acme.example'],
    ['x'.repeat(100_000), 'acme.example', 'acme.example'],
  ])('%.40s on %s is %s', (title, domain, name) => {
    expect(nameProject(title, domain)).toBe(name);
  });
});

describe('cleanName', () => {
  it.each([
    ['  two\n\tlines ', 'two lines'],
    ['evil\u202Etxt.exe', 'evil txt.exe'],
    ['\u0000\u200B', ''],
  ])('%j is %j', (typed, name) => {
    expect(cleanName(typed)).toBe(name);
  });
  it('cuts long names and shows that it did', () => {
    const cut = cleanName('long name '.repeat(50));
    expect(cut.length).toBeLessThanOrEqual(LONGEST_NAME);
    expect(cut.endsWith('…')).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { registrableDomain, registrableLabel, subdomainLabels } from '@/lib/evidence/domain.ts';

describe('registrableDomain', () => {
  test.each([
    ['example.org', 'example.org'],
    ['docs.example.co.uk', 'example.co.uk'],
    ['https://a.b.example.com.br:8443/x?y#z', 'example.com.br'],
    ['https://user:pass@app.example.org/', 'example.org'],
    ['EXAMPLE.Org.', 'example.org'],
    ['one.pages.dev', 'one.pages.dev'],
    ['x.one.vercel.app', 'one.vercel.app'],
    ['someone.github.io', 'someone.github.io'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://127.0.0.1:8080/x', '127.0.0.1'],
    ['http://[::1]:3000/', '::1'],
    ['localhost', 'localhost'],
    ['http://localhost:5173/', 'localhost'],
    ['xn--80ak6aa92e.com', 'xn--80ak6aa92e.com'],
    ['', ''],
    ['   ', ''],
  ])('%s gives %s', (from, domain) => {
    expect(registrableDomain(from)).toBe(domain);
  });

  test.each(['%%%', 'http://', '://', '\u0000', '..', 'javascript:alert(1)', 'a'.repeat(100_000), '💥.com'])(
    'never throws on %j',
    (odd) => {
      expect(typeof registrableDomain(odd)).toBe('string');
    },
  );

  test('two owners on one shared host are two', () => {
    expect(registrableDomain('a.pages.dev')).not.toBe(registrableDomain('b.pages.dev'));
  });
});

test.each([
  ['docs.acme.co.uk', 'acme', ['docs']],
  ['stats.eu.acme.org', 'acme', ['stats', 'eu']],
  ['acme.io', 'acme', []],
  ['localhost', '', []],
])('%s: label and sub-domains', (host, label, labels) => {
  expect(registrableLabel(host)).toBe(label);
  expect(subdomainLabels(host)).toEqual(labels);
});

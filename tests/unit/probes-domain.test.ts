import { describe, expect, it } from 'vitest';
import type { Fact } from '@/lib/core/fact.ts';
import { domainAge } from '@/lib/evidence/probes/domain-age.ts';
import { readDomainName } from '@/lib/evidence/probes/domain-name.ts';
import { firstArchive } from '@/lib/evidence/probes/first-archive.ts';
import { firstCertificate } from '@/lib/evidence/probes/first-certificate.ts';
import type { Probe } from '@/lib/evidence/probes/probe.ts';
import { readPublicHost } from '@/lib/evidence/probes/public-host.ts';
import { securityContact } from '@/lib/evidence/probes/security-contact.ts';
import { CERTIFICATE_HOST, certificateSearch } from '../services/certificate-search.ts';
import { FAILURES, notFound } from '../services/failures.ts';
import { DIRECTORY_HOST, directory, domain, registry } from '../services/rdap.ts';
import { failing, type RealGet, realGet } from '../services/real-get.ts';
import { securityTxt } from '../services/security-txt.ts';
import { json, type ServiceHandler, text } from '../services/service.ts';
import { archiveClosest, archiveIndex, CLOSEST_HOST, INDEX_HOST } from '../services/web-archive.ts';

const NOW = Date.UTC(2026, 10, 23);
const DAY = 86_400_000;
const NAME = 'larkspur.example';
const REGISTRY = 'rdap.registry.example';
const now = () => NOW;

function asking(handlers: Record<string, ServiceHandler>) {
  const real = realGet(handlers, { now });
  return {
    asked: real.services.asked,
    ask: <Value>(probe: Probe<Value>, subject = NAME): Promise<Fact<Value>> =>
      probe.ask(subject, { get: real.get, now }),
  };
}
const whyOf = (fact: Fact<unknown>) => (fact.state === 'unknown' ? fact.why : `known: ${JSON.stringify(fact.value)}`);

const DIRECTORY = directory({ example: [`https://${REGISTRY}/v1/`] });

describe('names that are asked about', () => {
  it.each([
    ['larkspur.example', 'larkspur.example'],
    ['Larkspur.Example.', 'larkspur.example'],
    ['bücher.de', 'xn--bcher-kva.de'],
    ['larkspur.co.uk', 'larkspur.co.uk'],
  ])('%s is %s', (subject, name) => expect(readDomainName(subject)).toMatchObject({ ok: true, name }));

  it.each([
    ['larkspur.pages.dev', 'larkspur.pages.dev is a name that pages.dev gives out'],
    ['larkspur.github.io', 'gives out'],
    ['larkspur.substack.com', 'larkspur.substack.com is a name that substack.com gives out'],
    ['app.larkspur.example', 'a part of larkspur.example'],
    ['127.0.0.1', 'is no domain'],
    ['[::1]', 'is no domain'],
    ['localhost', 'is no domain'],
    ['example', 'is no domain'],
    ['co.uk', 'not a domain that somebody registered'],
    ['larkspur.example/path', 'is no domain'],
    ['user@larkspur.example', 'is no domain'],
    [`${'a'.repeat(2_000)}.example`, 'is no domain'],
    ['', 'is no domain'],
  ])('%s is none', (subject, why) => {
    expect(readDomainName(subject)).toEqual({ ok: false, why: expect.stringContaining(why) });
  });

  it.each(['10.0.0.1', 'router.local', 'node.internal', 'printer.lan', 'localhost', 'a.example:8080', 'a b', ''])(
    '%s is no public host',
    (subject) => expect(readPublicHost(subject)).toBe(''),
  );
  it('a host that is public is asked as browsers write it', () => {
    expect(readPublicHost('WWW.Bücher.example.')).toBe('www.xn--bcher-kva.example');
  });
});

describe('age of a domain', () => {
  it('is what its registry says', async () => {
    const registered = '2026-11-11T10:00:00Z';
    const { ask, asked } = asking({ [DIRECTORY_HOST]: DIRECTORY, [REGISTRY]: registry({ [NAME]: registered }) });
    const fact = await ask(domainAge);
    expect(fact).toEqual({
      state: 'known',
      value: Date.parse(registered),
      source: `the registry of .example, ${REGISTRY}`,
      at: NOW,
    });
    expect(asked()).toEqual(['/rdap/dns.json', `/v1/domain/${NAME}`]);
    expect(domainAge.words(Date.parse(registered), NOW)).toEqual([
      'The domain was registered 11 days ago (11 November 2026).',
    ]);
  });

  it('asks about other letters as registries write them', async () => {
    const { ask, asked } = asking({
      [DIRECTORY_HOST]: directory({ de: [`https://${REGISTRY}`] }),
      [REGISTRY]: registry({ 'xn--bcher-kva.de': '2004-05-06' }),
    });
    expect(await ask(domainAge, 'bücher.de')).toMatchObject({ state: 'known', value: Date.UTC(2004, 4, 6) });
    expect(asked(REGISTRY)).toEqual(['/domain/xn--bcher-kva.de']);
  });

  it('takes the longest ending of the directory', async () => {
    const { ask, asked } = asking({
      [DIRECTORY_HOST]: directory({ uk: ['https://wrong.example/'], 'co.uk': [`https://${REGISTRY}/`] }),
      [REGISTRY]: registry({ 'larkspur.co.uk': '2019-01-01T00:00:00Z' }),
    });
    expect(await ask(domainAge, 'larkspur.co.uk')).toMatchObject({ state: 'known' });
    expect(asked('wrong.example')).toEqual([]);
  });

  const told =
    (answer: unknown): ServiceHandler =>
    () =>
      json(answer);
  it.each<[string, ServiceHandler, string]>([
    ['does not know the name', registry({}), 'the registry of .example does not know larkspur.example (404)'],
    ['leaves the date out', told({ ldhName: NAME, events: [] }), 'tells no date of registration'],
    ['tells no events', told({ ldhName: NAME }), 'tells no date of registration'],
    ['tells a date that is none', told(domain(NAME, 'REDACTED FOR PRIVACY')), 'tells no date of registration'],
    ['tells a date to come', told(domain(NAME, '2033-01-01T00:00:00Z')), 'tells no date of registration'],
    ['tells a date before there were names', told(domain(NAME, '1970-01-01T00:00:00Z')), 'tells no date'],
    ['answers about another name', told(domain('other.example', '2001-01-01')), 'answered about another name'],
  ])('is not known where the registry %s', async (_what, handler, why) => {
    const { ask } = asking({ [DIRECTORY_HOST]: DIRECTORY, [REGISTRY]: handler });
    expect(whyOf(await ask(domainAge))).toContain(why);
  });

  it.each<[string, Record<string, readonly string[]>, string]>([
    ['has no address', { net: ['https://rdap.example/'] }, 'the registry of .example names no address'],
    ['answers without https', { example: ['http://rdap.example/'] }, 'cannot be asked over https'],
    ['has an address that is none', { example: ['rdap', 'https://user:word@rdap.example/'] }, 'cannot be asked'],
    ['lies inside this network', { example: ['https://10.0.0.7/'] }, 'its address is none that is asked'],
  ])('is not known where the registry %s', async (_what, addresses, why) => {
    const { ask, asked } = asking({ [DIRECTORY_HOST]: directory(addresses) });
    expect(whyOf(await ask(domainAge))).toContain(why);
    expect(asked()).toEqual(['/rdap/dns.json']);
  });

  it('of a name that a host gives out is nobody asked', async () => {
    const { ask, asked } = asking({});
    expect(whyOf(await ask(domainAge, 'larkspur.pages.dev'))).toContain('says nothing of it');
    expect(asked()).toEqual([]);
  });
});

describe('first certificate', () => {
  it('is the oldest that the search knows, wherever it stands', async () => {
    const dates = ['2026-03-01T00:00:00Z', '2025-12-24T00:00:00Z', '2026-10-01T00:00:00Z', 'soon', '1999-01-01'];
    const { ask, asked } = asking({ [CERTIFICATE_HOST]: certificateSearch({ [NAME]: dates }) });
    expect(await ask(firstCertificate)).toMatchObject({ state: 'known', value: Date.UTC(2025, 11, 24) });
    expect(asked()).toEqual([`/v1/issuances?domain=${NAME}&include_subdomains=false`]);
    expect(firstCertificate.words(Date.UTC(2025, 11, 24), NOW).join(' ')).toContain('The domain may be older');
  });

  it.each<[string, ServiceHandler, string]>([
    ['none', certificateSearch({}), 'knows no certificate of larkspur.example that still counts'],
    ['only what has no date', () => json([{}, null, { not_before: 7 }]), 'in a form that is not known'],
    ['an error', () => json({ code: 'not_allowed_by_plan', message: 'x' }), 'in a form that is not known'],
  ])('is not known where the search has %s', async (_what, handler, why) => {
    expect(whyOf(await asking({ [CERTIFICATE_HOST]: handler }).ask(firstCertificate))).toContain(why);
  });
});

describe('first copy in the archive', () => {
  const copies = { [NAME]: '20190303120102' };
  it('is the first line of the index', async () => {
    const { ask, asked } = asking({ [INDEX_HOST]: archiveIndex(copies) });
    expect(await ask(firstArchive)).toMatchObject({ state: 'known', value: Date.UTC(2019, 2, 3) });
    expect(asked()).toEqual([`/cdx/search/cdx?url=${NAME}&output=json&fl=timestamp&limit=1`]);
    expect(firstArchive.words(Date.UTC(2019, 2, 3), NOW)).toEqual([
      'The first copy in the web archive was made 7 years ago (3 March 2019).',
    ]);
  });

  it('is asked for elsewhere where the index gives no answer', async () => {
    const { ask, asked } = asking({
      [INDEX_HOST]: () => text('', 502),
      [CLOSEST_HOST]: archiveClosest(copies),
    });
    expect(await ask(firstArchive)).toMatchObject({ state: 'known', value: Date.UTC(2019, 2, 3) });
    expect(asked(CLOSEST_HOST)).toEqual([`/wayback/available?url=${NAME}&timestamp=19960101`]);
  });

  it.each<[string, ServiceHandler]>([
    ['to be left alone', () => text('', 429)],
    ['not to be asked', () => text('', 403)],
  ])('is not asked for elsewhere where the index wants %s', async (_what, handler) => {
    const { ask, asked } = asking({ [INDEX_HOST]: handler, [CLOSEST_HOST]: archiveClosest(copies) });
    expect(whyOf(await ask(firstArchive))).toMatch(/^the Internet Archive (?:asked to be left alone|refused)/);
    expect(asked(CLOSEST_HOST)).toEqual([]);
  });

  it.each<[string, Record<string, ServiceHandler>]>([
    ['the index', { [INDEX_HOST]: archiveIndex({}) }],
    ['the smaller service', { [INDEX_HOST]: notFound, [CLOSEST_HOST]: archiveClosest({}) }],
  ])('is not known where %s has none', async (_what, handlers) => {
    expect(whyOf(await asking(handlers).ask(firstArchive))).toBe(
      'the Internet Archive has no copy of larkspur.example',
    );
  });

  it.each(['19891231000000', '20991231000000', 'yesterday', '20261399000000'])('has no date “%s”', async (moment) => {
    const handlers = { [INDEX_HOST]: archiveIndex({ [NAME]: moment }), [CLOSEST_HOST]: notFound };
    expect((await asking(handlers).ask(firstArchive)).state).toBe('unknown');
  });
});

describe('security contact', () => {
  const FILE = [
    '-----BEGIN PGP SIGNED MESSAGE-----',
    '# Thank you for writing',
    'Contact: mailto:holes@larkspur.example',
    'contact:\thttps://larkspur.example/report',
    'Contact: javascript:alert(1)',
    'Contact: call us',
    'Expires: 2027-03-01T00:00:00Z',
  ].join('\r\n');

  it('is what the file of the site says', async () => {
    const { ask, asked } = asking({ [`app.${NAME}`]: securityTxt(FILE) });
    const fact = await ask(securityContact, `app.${NAME}`);
    const value = {
      contacts: ['mailto:holes@larkspur.example', 'https://larkspur.example/report'],
      expires: Date.UTC(2027, 2, 1),
    };
    expect(fact).toEqual({ state: 'known', value, source: `app.${NAME}/.well-known/security.txt`, at: NOW });
    expect(asked()).toEqual(['/.well-known/security.txt']);
    expect(securityContact.words(value, NOW)).toEqual([
      'The site takes reports of security holes at mailto:holes@larkspur.example, https://larkspur.example/report.',
      'By its own date that counts until 1 March 2027.',
    ]);
  });

  it('says that a file ran out, and that one names no date', () => {
    const contacts = ['mailto:holes@larkspur.example'];
    expect(securityContact.words({ contacts, expires: NOW - DAY }, NOW)[1]).toContain('the file ran out');
    expect(securityContact.words({ contacts }, NOW)[1]).toContain('names no date');
  });

  it.each<[string, ServiceHandler, string]>([
    ['a page', securityTxt('<!doctype html><p>Welcome', 'text/html'), 'answered with a page'],
    ['a page that calls itself text', securityTxt('\n <!DOCTYPE html>Contact: mailto:a@b.example'), 'with a page'],
    ['a file without a contact', securityTxt('Expires: 2027-03-01T00:00:00Z'), 'names no contact'],
    ['no file', notFound, 'keeps no file with a security contact'],
    ['a file that is too large', securityTxt('#'.repeat(40_000)), 'answered more than the 32 KB that are read'],
  ])('is not known where there is %s', async (_what, handler, why) => {
    expect(whyOf(await asking({ [NAME]: handler }).ask(securityContact))).toContain(why);
  });
});

describe.each<[string, Probe<unknown>, (broken: ServiceHandler) => Record<string, ServiceHandler>]>([
  [
    'the directory',
    domainAge,
    (broken) => ({ [DIRECTORY_HOST]: broken, [REGISTRY]: registry({ [NAME]: '2020-01-01' }) }),
  ],
  ['the registry', domainAge, (broken) => ({ [DIRECTORY_HOST]: DIRECTORY, [REGISTRY]: broken })],
  ['the search of certificates', firstCertificate, (broken) => ({ [CERTIFICATE_HOST]: broken })],
  ['the archive', firstArchive, (broken) => ({ [INDEX_HOST]: broken, [CLOSEST_HOST]: broken })],
  ['the site', securityContact, (broken) => ({ [NAME]: broken })],
])('whatever %s does wrong', (_what, probe, servicesWith) => {
  it.each(FAILURES)('$name is unknown, with its reason', async (failure) => {
    const real: RealGet = realGet(servicesWith(failing(failure, () => real.late())), { now });
    const fact = await probe.ask(NAME, { get: real.get, now });
    expect(fact).toEqual({ state: 'unknown', why: expect.stringMatching(/^\S.{20,200}[^.\s]$/) });
    expect(real.services.asked('elsewhere.invalid')).toEqual([]);
  });
});

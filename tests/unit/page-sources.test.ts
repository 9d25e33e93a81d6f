import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import providers from '@/assets/lists/providers.json';
import { judgePage } from '@/lib/background/judge.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Report } from '@/lib/core/report.ts';
import { providerOf } from '@/lib/evidence/providers.ts';
import { dataHosts } from '@/lib/overlay/data-hosts.ts';
import { readGeneric } from '@/lib/sites/generic.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const URL_HERE = 'https://larkspur.example/';

function readHtml(head: string, url = URL_HERE): PageDoc {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body><p>Larkspur</p></body></html>`);
  return readGeneric(document as unknown as Document, { url }).doc;
}

function judgeWith(signs: Partial<PageDoc['signs']>, words = 'A fully decentralized AI cloud.'): Report {
  const doc = readMarkdown(`# Larkspur\n\n${words}`, { url: URL_HERE });
  doc.signs = { ...doc.signs, ...signs };
  return judgePage(doc, { now: 0, asked: true, as: 'landing' });
}

const observed = (report: Report) => report.rows.find(({ row }) => row === 'control')?.observed ?? [];
const sayOf = (report: Report, rule: string) => report.findings.find((finding) => finding.rule === rule)?.say ?? '';

describe('scripts of other hosts', () => {
  const SUM = 'integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6"';

  it('are told by host, with those that a checksum pins and those without encryption', () => {
    const { signs } = readHtml(
      [
        `<script src="https://a.example/1.js" ${SUM}></script>`,
        `<script src="https://a.example/2.js"></script>`,
        `<script src="https://b.example/1.js" ${SUM}></script>`,
        `<script src="http://c.example/1.js" integrity="md5-x"></script>`,
        '<script src="/own.js"></script><script src="http://[broken"></script>',
      ].join(''),
    );
    expect(signs.scriptHosts).toEqual(['a.example', 'b.example', 'c.example']);
    expect(signs.scripts).toEqual({ withChecksum: ['b.example'], unencrypted: ['c.example'] });
  });

  it('are not called unencrypted on a page that is not encrypted itself', () => {
    const { signs } = readHtml('<script src="http://c.example/1.js"></script>', 'http://larkspur.example/');
    expect(signs.scripts?.unencrypted).toEqual([]);
  });

  it.each([
    [[], 'Scripts from 2 other hosts (a.example, b.example), none of them with a checksum.'],
    [['b.example'], 'Scripts from 2 other hosts (a.example, b.example), 1 with a checksum.'],
    [['a.example', 'b.example'], 'Scripts from 2 other hosts (a.example, b.example), all with a checksum.'],
  ])('of which %j are pinned are said in the row of control', (withChecksum, words) => {
    const scripts = { withChecksum, unencrypted: [] };
    expect(observed(judgeWith({ scriptHosts: ['a.example', 'b.example'], scripts }))).toEqual([words]);
  });

  it('are not spoken of where the reader did not look, and change no state', () => {
    const without = judgeWith({ scriptHosts: ['a.example'] });
    expect(observed(without)).toEqual([]);
    const scripts = { withChecksum: [], unencrypted: ['a.example'] };
    const states = (report: Report) => report.rows.map(({ row, state }) => [row, state]);
    expect(states(judgeWith({ scriptHosts: ['a.example'], scripts }))).toEqual(states(without));
  });
});

describe('hosts that the page got its data from', () => {
  const ONE = ['api-7.execute-api.eu-west-1.amazonaws.com', 'd111.cloudfront.net'];
  const SEEN =
    'While it was open, this page got its data from one provider: Amazon Web Services (api-7.execute-api.eu-west-1.amazonaws.com, d111.cloudfront.net).';

  it('of one provider stand beside a claim of absolute decentralisation, and in the row', () => {
    const report = judgeWith({ dataHosts: ONE });
    expect(sayOf(report, 'decentralized-absolute').endsWith(` ${SEEN}`)).toBe(true);
    expect(observed(report)).toEqual([SEEN]);
  });

  it('stand beside the contradiction, too', () => {
    const words = 'A fully decentralized protocol.\n\n## Risks\n\nThe owner can pause the contracts.';
    expect(sayOf(judgeWith({ dataHosts: ONE }, words), 'decentralized-single-switch').endsWith(` ${SEEN}`)).toBe(true);
  });

  it.each([
    ['two providers', [...ONE, 'mainnet.infura.io']],
    ['a host that nobody knows beside it', [...ONE, 'api.larkspur.example']],
    ['the own host alone', ['api.larkspur.example']],
    ['none', []],
  ])('are not held against the claim where they are %s', (_what, hosts) => {
    expect(sayOf(judgeWith({ dataHosts: hosts }), 'decentralized-absolute')).toBe(
      sayOf(judgeWith({}), 'decentralized-absolute'),
    );
  });

  it('leave out services that follow visitors, which are no data of the page', () => {
    expect(observed(judgeWith({ dataHosts: ['region1.google-analytics.com'] }))).toEqual([]);
  });

  it('raise and lower nothing', () => {
    const noted = ({ findings }: Report) => findings.map(({ rule, severity }) => [rule, severity]);
    expect(noted(judgeWith({ dataHosts: ONE }))).toEqual(noted(judgeWith({})));
  });

  afterEach(() => vi.restoreAllMocks());
  it('are those that the browser noted, each once, and a bounded number of them', () => {
    const entry = (name: string, initiatorType = 'fetch') => ({ name, initiatorType }) as unknown as PerformanceEntry;
    const many = Array.from({ length: 200 }, (_, at) => entry(`https://n${at}.example/`));
    const noted = vi.spyOn(performance, 'getEntriesByType');
    noted.mockReturnValue([
      entry('https://api.example/a'),
      entry('https://api.example/b', 'xmlhttprequest'),
      entry('https://pictures.example/x.png', 'img'),
      entry('data:text/plain,x'),
      entry('not an address'),
    ]);
    expect(dataHosts()).toEqual(['api.example']);
    noted.mockReturnValue(many);
    expect(dataHosts()).toHaveLength(50);
  });
});

describe('the list of providers', () => {
  it('is sorted, each host once, complete, and says where it is from', () => {
    const hosts = providers.map(({ host }) => host);
    expect(hosts).toEqual([...new Set(hosts)].sort());
    for (const { host, name, kind, source, added } of providers) {
      expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
      expect(name).not.toBe('');
      expect(['cloud', 'delivery network', 'chain access']).toContain(kind);
      expect(source).toContain(`https://${host}/`);
      expect(added).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    }
  });

  it('knows hosts below its own and no others', () => {
    expect(providerOf('Claims.PAGES.dev')?.name).toBe('Cloudflare');
    expect(providerOf('notpages.dev')).toBeUndefined();
    expect(providerOf('')).toBeUndefined();
  });
});

import { describe, expect, it, test } from 'vitest';
import { judgeForNotes, judgePage } from '@/lib/background/judge.ts';
import { pageKey } from '@/lib/core/page-address.ts';
import { MOST_PAGES, type PageNotes } from '@/lib/core/page-notes.ts';
import { RULES } from '@/lib/rules/index.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const COPY =
  'Larkspur is a network for people who run machines and for people who need them, on-chain, with a token. '.repeat(9);

function read(url: string, text: string) {
  return readMarkdown(text, { url });
}

/** Reads pages one after the other, as a person opens them; the Report of the last one. */
function visit(...pages: [url: string, text: string][]) {
  const notes: PageNotes[] = [];
  const reports = pages.map(([url, text], at) => {
    const doc = read(url, text);
    const others = notes.filter((one) => pageKey(one.url) !== pageKey(url)).reverse();
    const made = judgeForNotes(doc, { now: at, asked: true, others });
    const taken = made.notes();
    if (taken) notes.push(taken);
    return made.report;
  });
  return { report: reports.at(-1)!, notes };
}

const HOME = `# Larkspur\n\n${COPY}\n\nStake your LARK and earn rewards each week.`;
const PAYS = '# Fees of Larkspur\n\nCustomers pay 0.4 credits per image on-chain, and the provider receives 80% of it.';

describe('page addresses', () => {
  const same: [string, string][] = [
    ['https://a.example/docs', 'http://www.a.example/docs/#top'],
    ['https://a.example/', 'https://a.example/index.html?utm_source=x&gclid=1'],
    ['https://a.example/p?id=1&ref=x', 'https://a.example/p?id=1'],
  ];
  test.each(same)('%s is %s', (one, other) => expect(pageKey(one)).toBe(pageKey(other)));
  const different: [string, string][] = [
    ['https://a.example/docs', 'https://a.example/doc'],
    ['https://a.example/p?id=1', 'https://a.example/p?id=2'],
    ['https://a.example/', 'https://a.example:8443/'],
  ];
  test.each(different)('%s is not %s', (one, other) => expect(pageKey(one)).not.toBe(pageKey(other)));
});

describe('pages not opened', () => {
  const opened = (links: string, ...read: [string, string][]) =>
    visit(...read, ['https://larkspur.example/', `${HOME}\n\n${links}`]).report.ledger.pagesNotOpened;

  it('names linked pages that usually hold receipts', () => {
    expect(opened('[Docs](/docs) [Blog](/blog) [Audit](https://audit.larkspur.example/)')).toEqual([
      'https://larkspur.example/docs',
      'https://audit.larkspur.example',
    ]);
  });

  it('a page that was read is opened, whatever tracked the way to it', () => {
    expect(opened('[Docs](/docs?utm_source=home#a)', ['https://larkspur.example/docs/', PAYS])).toEqual([]);
  });

  it('a folder is opened by its first page, and the docs by a page of their own host', () => {
    expect(opened('[Docs](/docs)', ['https://larkspur.example/docs/introduction', PAYS])).toEqual([]);
    expect(opened('[Docs](/docs)', ['https://docs.larkspur.example/introduction', PAYS])).toEqual([]);
  });

  it('in docs that were opened only a page that is called so counts', () => {
    const links = '[Docs](/docs) [Quick start](/docs/quick-start) [Tokenomics](/docs/tokenomics)';
    expect(opened(links, ['https://larkspur.example/docs', PAYS])).toEqual([
      'https://larkspur.example/docs/tokenomics',
    ]);
  });

  it('links of pages read before count too', () => {
    const docs = `${PAYS}\n\n[Security](https://larkspur.example/security)`;
    expect(opened('', ['https://larkspur.example/docs', docs])).toEqual(['https://larkspur.example/security']);
  });

  it('pages of others are none of it', () => {
    expect(opened('[Docs](https://brightloom.example/docs) [Audit](javascript:alert(1))')).toEqual([]);
  });
});

describe('every absence rule', () => {
  const rules = RULES.filter(({ kind }) => kind === 'absence');
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s says on which pages it looked', (_, rule) => {
    const asks = 'questions' in rule && (rule.questions ?? []).length > 0;
    expect(
      rule.say.includes('the pages checked'),
      'write "on the pages checked": it becomes "on the 3 pages checked"',
    ).toBe(asks);
  });

  it('asks questions that have ids of their own', () => {
    const ids = RULES.flatMap((rule) => ('questions' in rule ? (rule.questions ?? []) : []));
    const patterns = new Map(ids.map(({ id, pattern }) => [id, pattern]));
    for (const { id, pattern } of ids) expect(patterns.get(id)).toBe(pattern);
  });
});

describe('absence over the pages read', () => {
  const missing = (report: ReturnType<typeof visit>['report']) =>
    report.findings.find(({ rule }) => rule === 'who-pays-unstated');
  const notRun = (report: ReturnType<typeof visit>['report']) =>
    report.coverage.notRun.find(({ rule }) => rule === 'who-pays-unstated')?.why;

  it('is told with the page that was read', () => {
    const found = missing(visit(['https://larkspur.example/', HOME]).report);
    expect(found?.pagesRead).toEqual(['https://larkspur.example/']);
    expect(found?.say).toContain('on the page checked');
  });

  it('is not checked while a likely page was not opened, and the page is offered', () => {
    const { report } = visit(['https://larkspur.example/', `${HOME}\n\n[Fees](/fees)`]);
    expect(missing(report)).toBeUndefined();
    expect(notRun(report)).toContain('https://larkspur.example/fees');
    expect(report.project?.readNext).toContainEqual(
      expect.objectContaining({ url: 'https://larkspur.example/fees', text: 'Fees' }),
    );
  });

  it('is gone when the other page says it', () => {
    const { report } = visit(
      ['https://larkspur.example/fees', PAYS],
      ['https://larkspur.example/', `${HOME}\n\n[Fees](/fees)`],
    );
    expect(missing(report)).toBeUndefined();
    expect(notRun(report)).toBeUndefined();
    expect(report.project?.pages.map(({ url }) => url)).toEqual([
      'https://larkspur.example/',
      'https://larkspur.example/fees',
    ]);
  });

  it('is told with every page when none says it', () => {
    const silent = '# Fees of Larkspur\n\nOn-chain fees of the token will be described here.';
    const about = '# About Larkspur\n\nThe team meets on Mondays.';
    const { report } = visit(
      ['https://larkspur.example/fees', silent],
      ['https://larkspur.example/about', about],
      ['https://larkspur.example/', `${HOME}\n\n[Fees](/fees) [About](/about)`],
    );
    expect(missing(report)?.say).toContain('on the 3 pages checked');
    expect(missing(report)?.pagesRead).toEqual([
      'https://larkspur.example/',
      'https://larkspur.example/about',
      'https://larkspur.example/fees',
    ]);
    expect(report.ledger.sentence).toContain('on 3 pages');
  });
});

describe('notes of a page', () => {
  it('are bounded, whatever the page holds', () => {
    const figures = Array.from({ length: 300 }, (_, nth) => `- ${nth + 10},000 followers and ${'x'.repeat(600)}`);
    const links = Array.from({ length: 300 }, (_, nth) => `[Docs ${nth} ${'y'.repeat(200)}](/docs/security-${nth})`);
    const doc = read('https://larkspur.example/', `${HOME}\n\n${figures.join('\n')}\n\n${links.join(' ')}`);
    const notes = judgeForNotes(doc, { now: 0, asked: true }).notes();
    expect(JSON.stringify(notes).length).toBeLessThan(30_000);
    expect(notes?.links.length).toBeLessThanOrEqual(40);
    expect(MOST_PAGES).toBe(20);
  });

  const nobodys: [string, string][] = [
    ['a page without an address', 'https://page.invalid/'],
    ['an explorer', 'https://etherscan.io/token/0x1'],
    ['a social network', 'https://medium.com/@larkspur/a'],
  ];
  test.each(nobodys)('%s leaves none', (_, url) => {
    expect(judgeForNotes(read(url, HOME), { now: 0, asked: true }).notes()).toBeUndefined();
  });

  it('a page that is not our subject leaves none, unless it belongs to a project that is', () => {
    const privacy = read(
      'https://larkspur.example/privacy',
      '# Privacy\n\nWe store your name for 30 days and never share it.',
    );
    expect(judgeForNotes(privacy, { now: 0 }).notes()).toBeUndefined();
    const { notes } = visit(['https://larkspur.example/', HOME]);
    expect(judgeForNotes(privacy, { now: 0, others: notes }).notes()?.pageType).toBe('legal');
  });

  it('do not depend on what was read before', () => {
    const alone = visit(['https://larkspur.example/', HOME]).notes.at(-1);
    const after = visit(['https://larkspur.example/fees', PAYS], ['https://larkspur.example/', HOME]).notes.at(-1);
    expect({ ...after, at: 0 }).toEqual({ ...alone, at: 0 });
  });

  it('an old Report without notes reads as before', () => {
    expect(judgePage(read('https://larkspur.example/', HOME), { now: 0, asked: true }).ledger.pagesRead).toEqual([
      'https://larkspur.example/',
    ]);
  });
});

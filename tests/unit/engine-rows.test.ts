import { describe, expect, it } from 'vitest';
import { judgePage } from '@/lib/background/judge.ts';
import type { RowState } from '@/lib/core/checklist.ts';
import { ROWS, type RowId } from '@/lib/core/row.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const FILLER =
  'Orbit is a network for people who run machines and people who need them, with an on-chain token for both. '.repeat(
    8,
  );
const HOME = `# Orbit\n\nWe build Orbit, an on-chain AI network with a token. Connect a wallet to start.\n\n${FILLER}\n\n`;

function report(text: string, url = 'https://orbit.ai/') {
  return judgePage(readMarkdown(text, { url }), { now: 0, asked: true });
}

function stateOf(row: RowId, text: string, url?: string): RowState | undefined {
  return report(text, url).rows.find((one) => one.row === row)?.state;
}

describe('rows', () => {
  const cases: [string, RowId, string, RowState][] = [
    [
      'a claim without a link',
      'security',
      `${HOME}Our contracts are audited by the best in the industry.`,
      'claimed-without-receipt',
    ],
    ['nothing said', 'control', HOME, 'not-stated'],
    [
      'nothing said, but a page that may say it is linked',
      'control',
      `${HOME}[Governance docs](https://orbit.ai/docs/governance)`,
      'not-checked',
    ],
    [
      'an explanation',
      'why-crypto',
      `${HOME}Customers' money sits in an escrow contract so providers are paid only when the job finishes.`,
      'explained',
    ],
    ['a wallet is asked for nothing', 'requests', HOME, 'not-applicable'],
    ['who speaks was not looked up', 'speaker', HOME, 'not-checked'],
  ];
  for (const [what, row, text, state] of cases)
    it(`${what}: ${row} is ${state}`, () => expect(stateOf(row, text)).toBe(state));

  it('a contradiction wins over everything', () => {
    const text = `${HOME}Orbit is a fair launch with zero insiders.\n\n## Allocation\n\nTeam 18%, seed investors 12%, community 70%.`;
    expect(stateOf('token', text)).toBe('conflicting');
  });

  it('all ten rows are always there, in their order, without a total', () => {
    for (const text of ['', 'Hello', HOME]) expect(report(text).rows.map(({ row }) => row)).toEqual([...ROWS]);
  });

  it('a page that is not our subject gets no row judged', () => {
    const plain = judgePage(readMarkdown('# Bread\n\nWe bake.', { url: 'https://bakery.example/' }), { now: 0 });
    expect(plain.topic.ours).toBe(false);
    expect(new Set(plain.rows.map(({ state }) => state))).toEqual(new Set(['not-applicable']));
  });

  it('too little text is not checked rather than not stated', () => {
    expect(stateOf('control', '# Orbit\n\nWe are an on-chain AI network.')).toBe('not-checked');
  });

  it('names the page read where nothing was found', () => {
    const row = report(HOME).rows.find((one) => one.row === 'control');
    expect(row?.why).toContain('https://orbit.ai/');
  });

  it('quotes are places in the page', () => {
    const text = `${HOME}Our contracts are audited by the best in the industry.`;
    const doc = readMarkdown(text, { url: 'https://orbit.ai/' });
    const made = judgePage(doc, { now: 0, asked: true });
    for (const { quotes } of made.rows) {
      for (const { block, start, end } of quotes) {
        const words = doc.blocks[block]?.text.slice(start, end) ?? '';
        expect(words.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('words first', () => {
  it('good signs never offset an ask', () => {
    const text = `${HOME}Customers' money sits in an escrow contract so providers are paid only when the job finishes.\n\nEnter your 12-word phrase to validate the wallet.`;
    const made = report(text);
    expect(made.worst).toBe('danger');
    expect(made.strip.severity).toBe('danger');
    expect(made.keySentence).toBe(made.strip.sentence);
  });

  it('an article that calls for money is told from one that does not', () => {
    const key = (text: string) =>
      judgePage(readMarkdown(`${HOME}${text}`, { url: 'https://paper.example/' }), { now: 0, asked: true, as: 'news' })
        .keySentence;
    expect(key('The founder spoke of guaranteed returns.')).toContain('reads as an article about projects');
    expect(key('Buy now and own the coin that will 50x this year.')).toContain('calls on you to act');
  });

  it('claims of several pages are not put into one page', () => {
    const more = {
      url: 'https://orbit.ai/more',
      title: '',
      at: 0,
      pageType: 'docs' as const,
      kinds: [],
      quoted: [],
      answers: {},
      links: [],
      declares: [],
    };
    const rows = [{ row: 'numbers' as const, claims: 2, receipts: 1, didNotShow: 0 }];
    const made = judgePage(readMarkdown(HOME, { url: 'https://orbit.ai/' }), {
      now: 0,
      asked: true,
      as: 'landing',
      others: [{ ...more, rows }],
    });
    expect(made.keySentence).toMatch(/^The 2 pages read make \d+ claims; 1 has a link you can open\.$/);
  });

  it('says how many checks ran and how many could not', () => {
    const { coverage } = report(HOME);
    expect(coverage.ran + coverage.notRun.length).toBe(coverage.apply);
    expect(coverage.sentence).toContain(String(coverage.ran));
  });

  it('a rule that was turned off is said, not hidden', () => {
    const doc = readMarkdown(`${HOME}Our contracts are audited by the best in the industry.`, {
      url: 'https://orbit.ai/',
    });
    const off = judgePage(doc, { now: 0, asked: true, rulesOff: new Set(['audited-no-report']) });
    expect(off.findings.map(({ rule }) => rule)).not.toContain('audited-no-report');
    expect(off.coverage.notRun).toContainEqual({ rule: 'audited-no-report', why: 'you turned it off' });
  });
});

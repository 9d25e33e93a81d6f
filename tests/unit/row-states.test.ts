import { describe, expect, it } from 'vitest';
import { judgePage } from '@/lib/background/judge.ts';
import type { RowState } from '@/lib/core/checklist.ts';
import { type Known, NOTHING_KNOWN } from '@/lib/core/known.ts';
import type { PageNotes } from '@/lib/core/page-notes.ts';
import type { PageType } from '@/lib/core/page-type.ts';
import type { RowId } from '@/lib/core/row.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const FILLER = 'Orbit is a network for people who run machines and people who need them. '.repeat(12);
const HOME = `# Orbit\n\nWe build Orbit, an on-chain AI network with a token.\n\n${FILLER}\n\n`;

interface Around {
  as?: PageType;
  url?: string;
  others?: readonly PageNotes[];
  known?: Partial<Known>;
}

function rowOf(
  row: RowId,
  text: string,
  { as = 'landing', url = 'https://orbit.example/', others, known }: Around = {},
) {
  const doc = readMarkdown(text, { url });
  const made = judgePage(doc, { now: 0, asked: true, as, others, known: { ...NOTHING_KNOWN, ...known } });
  const found = made.rows.find((one) => one.row === row);
  if (!found) throw new Error(`There is no row ${row}.`);
  return found;
}

function notes(more: Partial<PageNotes>): PageNotes {
  return {
    url: 'https://orbit.example/more',
    title: 'More',
    at: 0,
    pageType: 'docs',
    kinds: [],
    rows: [],
    quoted: [],
    answers: {},
    links: [],
    declares: [],
    ...more,
  };
}

const HOME_NOTES = notes({ url: 'https://orbit.example/', pageType: 'landing', title: 'Orbit' });

/** One line for each way into a state; the order of the states is the order of the specification. */
const STATES: [string, RowState, RowId, string, Around?][] = [
  [
    'two statements that do not match',
    'conflicting',
    'token',
    `${HOME}Orbit is a fair launch with zero insiders.\n\n## Allocation\n\nTeam 18%, seed investors 12%, community 70%.`,
  ],
  ['no token anywhere', 'not-applicable', 'token', `# Orbit\n\nAn on-chain AI network.\n\n${FILLER}`],
  [
    'no AI and no work for others',
    'not-applicable',
    'ai',
    `# Orbit\n\nA wallet for coins.\n\n${'It keeps them in one place. '.repeat(30)}`,
  ],
  ['an article', 'not-applicable', 'control', HOME, { as: 'news' }],
  ['nothing asked of the wallet', 'not-applicable', 'requests', HOME],
  ['nobody looked up who speaks', 'not-checked', 'speaker', HOME],
  [
    'a page that may say it was not opened',
    'not-checked',
    'control',
    `${HOME}[Governance](https://orbit.example/governance)`,
  ],
  [
    'a single page of the docs',
    'not-checked',
    'control',
    HOME,
    { as: 'docs', url: 'https://docs.orbit.example/guides/keys' },
  ],
  ['too little text', 'not-checked', 'control', '# Orbit\n\nAn on-chain AI network.'],
  [
    'a language that nobody reads',
    'not-checked',
    'control',
    `# Orbit\n\n${'Ορίστε ένα δίκτυο τεχνητής νοημοσύνης για όλους τους ανθρώπους με μηχανές. '.repeat(20)}`,
  ],
  [
    'a claim and no link',
    'claimed-without-receipt',
    'security',
    `${HOME}Our contracts are audited by the best in the industry.`,
  ],
  [
    'a claim on another page, and no link',
    'claimed-without-receipt',
    'numbers',
    HOME,
    { others: [notes({ rows: [{ row: 'numbers', claims: 2, receipts: 0, didNotShow: 0 }] })] },
  ],
  ['nothing at all', 'not-stated', 'control', HOME],
  [
    'a docs page after the front page',
    'not-stated',
    'control',
    HOME,
    { as: 'docs', url: 'https://orbit.example/guides/keys', others: [HOME_NOTES] },
  ],
  ['a good sign, and things not found', 'partly', 'control', `${HOME}Upgrades need a 4-of-7 multisig.`],
  ['a facet, and things not found', 'partly', 'data', `${HOME}We collect your email and IP address.`],
  [
    'a facet on another page',
    'partly',
    'control',
    HOME,
    { others: [notes({ answers: { 'control.notice': 'A time-lock of 48 hours.' } })] },
  ],
  [
    'a passage',
    'partly',
    'why-crypto',
    `${HOME}A renter locks the price. The provider is paid from escrow. Buyers need not meet them, so no single company can keep it.`,
  ],
  [
    'a passage on another page',
    'partly',
    'why-crypto',
    HOME,
    { others: [notes({ answers: { 'passage:why-crypto': 'The provider is paid from escrow.' } })] },
  ],
  [
    'a good sign and nothing to look for',
    'explained',
    'why-crypto',
    `${HOME}Customers' money sits in an escrow contract so providers are paid only when the job finishes.`,
  ],
  [
    'a good sign on another page',
    'explained',
    'why-crypto',
    HOME,
    {
      others: [
        notes({
          quoted: [{ rule: 'why-crypto-clear', row: 'why-crypto', good: true, quote: 'The ledger settles each job.' }],
        }),
      ],
    },
  ],
];

describe('the state of a row', () => {
  it.each(STATES)('%s: %s', (_, state, row, text, around) => {
    const made = rowOf(row, text, around);
    expect(made.state, made.why).toBe(state);
    expect(made.why.length).toBeGreaterThan(10);
  });

  it('says why it does not fit', () => {
    expect(rowOf('token', `# Orbit\n\nAn on-chain AI network.\n\n${FILLER}`).why).toContain(
      'does not speak of a token',
    );
  });

  it('counts the claims of all pages', () => {
    const others = [notes({ rows: [{ row: 'numbers', claims: 2, receipts: 1, didNotShow: 0 }] })];
    const made = rowOf('numbers', `${HOME}We finished 41,800 jobs in October.`, { others });
    expect(made).toMatchObject({ state: 'partly', claims: 3, receipts: 1 });
  });

  it('names all pages read where nothing was found', () => {
    const others = [HOME_NOTES, notes({ url: 'https://orbit.example/faq' })];
    const { why } = rowOf('control', HOME, { as: 'docs', url: 'https://orbit.example/docs', others });
    expect(why).toContain(
      '3 pages read (https://orbit.example/docs, https://orbit.example/, https://orbit.example/faq)',
    );
  });

  it('an absence that quotes the page is no claim', () => {
    const made = rowOf('users', `${HOME}Stake for a passive income.`);
    expect(made.state).toBe('not-stated');
  });

  it('a passage is quoted, and said to be no more than that', () => {
    const made = rowOf(
      'why-crypto',
      `${HOME}A renter locks the price. The provider is paid from escrow. Buyers need not meet them, so no single company can keep it.`,
    );
    expect(made.why).toContain('this passage may answer it');
    expect(made.quotes[0]?.text).toContain('escrow');
  });
});

describe('the question of a row', () => {
  it.each([
    [
      '# Orbit Compute\n\nRent GPUs on-chain. The compute network pays providers.',
      'numbers',
      'how much of the capacity',
    ],
    ['# Orbit Agents\n\nBuild an agent. AI agents trade on-chain.', 'security', 'How much can it spend'],
    ['# Orbit Data\n\nSell your data on-chain. A data marketplace.', 'data', 'Who consented to what'],
    [
      '# Orbit Provenance\n\nCameras sign each photo on-chain. Content credentials.',
      'ai',
      'What exactly is hashed or signed',
    ],
  ] as [string, RowId, string][])('fits what the project does: %s', (text, row, ask) => {
    expect(rowOf(row, `${text}\n\n${FILLER}`).ask).toContain(ask);
  });
});

describe('who is speaking', () => {
  it('tells what was looked up and what was not', () => {
    const known = { registered: { state: 'known' as const, value: 0, source: 'the registry', at: 0 } };
    const { state, why } = rowOf('speaker', HOME, { known });
    expect(state).toBe('not-checked');
    expect(why).toMatch(/^Looked up: the age of the domain\. Not checked: the lists of hosts/);
  });

  it('is partly said by who runs the page', () => {
    const made = rowOf('speaker', `${HOME}Operated by Orbit Labs GmbH, Berlin.`);
    expect(made.facets?.[0]).toMatchObject({ name: 'who runs the page', state: 'stated' });
  });
});

describe('this page’s requests', () => {
  const ASK = `${HOME}Claim your tokens now before the timer ends.\n\n[Connect wallet](button:)\n\n[Claim now](button:)\n\n`;

  it('are claimed without a receipt when nothing says what they allow', () => {
    const made = rowOf('requests', ASK, { as: 'claim' });
    expect(made.state, made.why).toBe('claimed-without-receipt');
    expect(made.facets?.every(({ state }) => state === 'not-stated')).toBe(true);
  });

  it('are partly explained when the page says what the signature does', () => {
    const made = rowOf('requests', `${ASK}This signature only proves that the wallet is yours.`, { as: 'claim' });
    expect(made.state, made.why).toBe('partly');
  });
});

import { describe, expect, it } from 'vitest';
import type { ClaimKind } from '@/lib/core/claim.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Receipt } from '@/lib/core/receipt.ts';
import { judgeOpened } from '@/lib/evidence/open-receipt/judge-opened.ts';
import { askedOf, targetOf } from '../fixtures/opened-pages.ts';

type Kind = Receipt['kind'];
interface Case {
  what: string;
  claim: readonly [quote: string, kind: ClaimKind];
  link?: readonly [href: string, kind: Kind];
  page: string;
  change?: (doc: PageDoc) => void;
  /** Words that the reason, or the quote of what is shown, must hold. */
  tells: string;
}

const JOBS = ['12,000 jobs were settled so far', 'demand'] as const;
const FIGURES = ['https://figures.example/acme', 'dashboard'] as const;
const AUDIT = ['https://larkspur-audits.example/reports/acme', 'auditor'] as const;
const ABOUT = '# Acme Compute\n\n';

const SHOWN: readonly Case[] = [
  { what: 'the same number', claim: JOBS, page: `${ABOUT}12,000 jobs were settled.`, tells: '12,000 jobs' },
  { what: 'a number within a tenth', claim: JOBS, page: `${ABOUT}Jobs settled: 12,900.`, tells: '12,900' },
  { what: 'a number in thousands', claim: JOBS, page: `${ABOUT}12.1k jobs settled so far.`, tells: '12.1k' },
  { what: 'a number with dots', claim: JOBS, page: `${ABOUT}In total 12.034 jobs settled.`, tells: '12.034' },
  { what: 'a number with a space', claim: JOBS, page: `${ABOUT}So far 12 034 jobs.`, tells: '12 034' },
  {
    what: 'a card with its label below',
    claim: JOBS,
    page: `${ABOUT}12,034\n\nJobs settled`,
    tells: '12,034 Jobs settled',
  },
  {
    what: 'a card with its label above',
    claim: JOBS,
    page: `${ABOUT}Jobs settled\n\n12,034`,
    tells: 'Jobs settled 12,034',
  },
  {
    what: 'a row of a table',
    claim: JOBS,
    page: `${ABOUT}| what | count |\n| --- | --- |\n| Jobs | 12,034 |\n| Nodes | 410 |`,
    tells: '12,034',
  },
  { what: 'a heading over the number', claim: JOBS, page: `${ABOUT}## Jobs\n\n12,034`, tells: '12,034' },
  {
    what: 'more than "over" claims',
    claim: ['Over 12,000 jobs settled', 'demand'],
    page: `${ABOUT}19,400 jobs settled.`,
    tells: '19,400',
  },
  {
    what: 'more than a plus claims',
    claim: ['12,000+ jobs settled', 'demand'],
    page: `${ABOUT}15,000 jobs settled.`,
    tells: '15,000',
  },
  {
    what: 'dollars in another scale',
    claim: ['Revenue of $3.1M', 'demand'],
    page: `${ABOUT}Fees: $3,100,400 all time.`,
    tells: '$3,100,400',
  },
  {
    what: 'dollars under a heading in thousands',
    claim: ['Revenue of $3.1M', 'demand'],
    page: `${ABOUT}## Revenue (US$ thousands)\n\n3,104`,
    tells: '3,104',
  },
  {
    what: 'a dollar token for a dollar',
    claim: ['$40,000 in fees', 'demand'],
    page: `${ABOUT}40,200 USDC in fees.`,
    tells: '40,200 USDC',
  },
  {
    what: 'value locked for TVL',
    claim: ['$8M TVL', 'money'],
    page: `${ABOUT}Total value locked: $8.3m`,
    tells: '$8.3m',
  },
  {
    what: 'terabytes for petabytes',
    claim: ['3 PB stored', 'supply'],
    page: `${ABOUT}3,000 TB stored by its nodes.`.replace('3,000', '3000'),
    tells: '3000 TB',
  },
  {
    what: 'milliseconds for seconds',
    claim: ['Latency of 0.4 seconds', 'reliability'],
    page: `${ABOUT}Latency: 390 ms`,
    tells: '390 ms',
  },
  {
    what: 'a month for a day',
    claim: ['1,000 jobs per day', 'demand'],
    page: `${ABOUT}30,600 jobs per month.`,
    tells: '30,600',
  },
  {
    what: 'a share worked out of two numbers',
    claim: ['82% of jobs re-checked', 'integrity'],
    page: `${ABOUT}41,000 of 50,000 jobs were re-checked.`,
    tells: '41,000 of 50,000',
  },
  {
    what: 'the project in the card alone',
    claim: JOBS,
    page: '# All networks\n\n- Acme Compute: 12,034 jobs\n- Borealis: 900 jobs',
    tells: '12,034 jobs',
  },
  { what: 'a page in the name of one word', claim: JOBS, page: '# AcmeCompute\n\n12,034 jobs', tells: '12,034' },
  {
    what: 'a page with other numbers around',
    claim: JOBS,
    page: `${ABOUT}400 customers, 12,034 jobs and 71 nodes in 12 countries.`,
    tells: '12,034',
  },
  {
    what: 'the auditor’s report',
    claim: ['Audited by Larkspur', 'audit'],
    link: AUDIT,
    page: '# Acme Compute: security review\n\nPublished 3 March 2026.\n\nLarkspur reviewed the settlement contract. The audit found two issues.',
    tells: 'security review',
  },
  {
    what: 'an audit of the year that the claim names',
    claim: ['Audited by Larkspur in March 2024', 'audit'],
    link: AUDIT,
    page: '# Acme Compute: audit\n\nPublished 3 March 2024.\n\nAn audit by Larkspur.',
    tells: 'audit',
  },
  {
    what: 'the partner’s own page',
    claim: ['Partner of Borealis', 'ally'],
    link: ['https://borealis.example/partners', 'elsewhere'],
    page: '# Borealis partners\n\nWe are working with Acme Compute since May 2026.',
    tells: 'Acme Compute',
  },
  {
    what: 'the address on an explorer',
    claim: ['Funds are held by a multisig', 'control'],
    link: ['https://scan.example/address/0x1111111111111111111111111111111111111111', 'explorer'],
    page: '# Address 0x1111111111111111111111111111111111111111\n\nMultisig wallet, threshold 4 of 7.',
    tells: 'Multisig',
  },
  {
    what: 'the project’s own figures',
    claim: JOBS,
    link: ['https://stats.acme-compute.example/', 'own-dashboard'],
    page: '# Statistics\n\n12,034 jobs',
    tells: '12,034',
  },
  {
    what: 'a public register',
    claim: ['Registered as a company in Zug', 'standing'],
    link: ['https://register.example/entry/77', 'register'],
    page: '# Acme Compute AG\n\nCompany number 77. Registered in Zug in 2019.',
    tells: 'Registered in Zug',
  },
  {
    what: 'a page in another language where words are not needed',
    claim: JOBS,
    page: '# Acme Compute\n\n12,034 jobs\n\n12,100 jobs',
    tells: '12,034',
  },
];

const NOT_SHOWN: readonly Case[] = [
  {
    what: 'the number is off',
    claim: JOBS,
    page: `${ABOUT}3,100 jobs were settled.`,
    tells: 'It shows 3,100, not 12,000.',
  },
  { what: 'the number is just beyond a tenth', claim: JOBS, page: `${ABOUT}10,700 jobs.`, tells: '10,700' },
  {
    what: 'less than "over" claims',
    claim: ['Over 12,000 jobs settled', 'demand'],
    page: `${ABOUT}9,000 jobs.`,
    tells: '9,000',
  },
  {
    what: 'ten times more than "over" claims',
    claim: ['Over 12,000 jobs settled', 'demand'],
    page: `${ABOUT}90,000,000 jobs.`,
    tells: '90,000,000',
  },
  {
    what: 'the number counts something else',
    claim: JOBS,
    page: `${ABOUT}12,000 followers and a nice community.`,
    tells: 'No number of jobs',
  },
  {
    what: 'the number stands in another currency',
    claim: ['$40,000 in fees', 'demand'],
    page: `${ABOUT}40,000 SOL in fees.`,
    tells: 'another currency',
  },
  {
    what: 'the number stands in another unit',
    claim: ['82% of jobs re-checked', 'integrity'],
    page: `${ABOUT}82 jobs re-checked.`,
    tells: 'another unit',
  },
  {
    what: 'the number is counted over another time',
    claim: ['12,000 jobs per day', 'demand'],
    page: `${ABOUT}12,000 jobs to date.`,
    tells: 'another time',
  },
  {
    what: 'a month is not a day',
    claim: ['12,000 jobs per day', 'demand'],
    page: `${ABOUT}12,000 jobs per month.`,
    tells: 'not 12,000',
  },
  {
    what: 'another project has the number',
    claim: JOBS,
    page: '# Borealis\n\n12,000 jobs were settled.',
    tells: '“Acme Compute” does not stand on it.',
  },
  {
    what: 'another project has the number, ours is in a list',
    claim: JOBS,
    page: '# Borealis\n\n12,000 jobs were settled.\n\n## Also seen\n\n- Acme Compute\n- Cassia',
    tells: 'not beside this number',
  },
  {
    what: 'its front page',
    claim: JOBS,
    link: ['https://figures.example/', 'elsewhere'],
    page: `${ABOUT}12,000 jobs`,
    tells: 'front page',
  },
  {
    what: 'a front page in a language',
    claim: JOBS,
    link: ['https://figures.example/en/', 'elsewhere'],
    page: `${ABOUT}12,000 jobs`,
    tells: 'front page',
  },
  {
    what: 'it only repeats the project',
    claim: JOBS,
    link: ['https://herald.example/acme', 'elsewhere'],
    page: '# Acme Compute grows\n\nPublished 2 November 2026.\n\nAccording to [Acme Compute](https://acme-compute.example/blog), 12,000 jobs were settled.',
    tells: 'the project itself as its source',
  },
  {
    what: 'a press release of its own',
    claim: JOBS,
    link: ['https://herald.example/acme', 'elsewhere'],
    page: '# Acme Compute grows\n\nAcme Compute announced that 12,000 jobs were settled.',
    tells: 'the project itself',
  },
  {
    what: 'it is dated 2021',
    claim: JOBS,
    link: ['https://herald.example/acme', 'elsewhere'],
    page: '# Acme Compute\n\nPublished March 2021\n\n12,000 jobs were settled.',
    tells: 'March 2021, more than twelve months ago',
  },
  {
    what: 'the place is dated 2021',
    claim: JOBS,
    page: `${ABOUT}As of March 2021, 12,000 jobs were settled.`,
    tells: '2021',
  },
  {
    what: 'the address is dated 2021',
    claim: JOBS,
    link: ['https://herald.example/2021/03/acme', 'elsewhere'],
    page: `${ABOUT}12,000 jobs were settled.`,
    tells: '2021',
  },
  {
    what: 'the page’s own date is of 2021',
    claim: JOBS,
    link: ['https://herald.example/acme', 'elsewhere'],
    page: `${ABOUT}12,000 jobs were settled.`,
    change: (doc) => {
      doc.meta.published = '2021-03-04T10:00:00Z';
    },
    tells: '2021-03-04',
  },
  {
    what: 'the number is hidden',
    claim: JOBS,
    page: `${ABOUT}12,000 jobs were settled.\n\nWe like jobs.`,
    change: (doc) => {
      for (const block of doc.blocks) if (block.text.includes('12,000')) block.hidden = true;
    },
    tells: 'No number of jobs',
  },
  {
    what: 'the number is in the colour behind it',
    claim: JOBS,
    page: `${ABOUT}12,000 jobs were settled.\n\nHello there.`,
    change: (doc) => {
      for (const block of doc.blocks) if (block.text.includes('12,000')) block.veiled = true;
    },
    tells: 'No number of jobs',
  },
  {
    what: 'the name is hidden',
    claim: JOBS,
    page: '# Figures\n\nAcme Compute\n\n12,000 jobs',
    change: (doc) => {
      for (const block of doc.blocks) if (block.text.includes('Acme')) block.hidden = true;
    },
    tells: 'does not stand on it',
  },
  {
    what: 'the number is an example in code',
    claim: JOBS,
    page: `${ABOUT}\`\`\`\n12,000 jobs\n\`\`\`\n\nHello.`,
    tells: 'No number of jobs',
  },
  {
    what: 'another auditor is named',
    claim: ['Audited by Larkspur', 'audit'],
    link: ['https://borealis-audits.example/reports/acme', 'auditor'],
    page: '# Acme Compute: audit\n\nPublished 3 March 2026.\n\nAn audit by Borealis.',
    tells: '“Larkspur” does not stand on it',
  },
  {
    what: 'a report on somebody else',
    claim: ['Audited by Larkspur', 'audit'],
    link: AUDIT,
    page: '# Cassia: audit\n\nLarkspur reviewed Cassia.',
    tells: '“Acme Compute” does not stand on it',
  },
  {
    what: 'nothing about an audit',
    claim: ['Audited by Larkspur', 'audit'],
    link: AUDIT,
    page: '# Larkspur and Acme Compute\n\nWe had a nice lunch together.',
    tells: 'Nothing about an audit',
  },
  {
    what: 'the partner does not name it',
    claim: ['Partner of Borealis', 'ally'],
    link: ['https://borealis.example/partners', 'elsewhere'],
    page: '# Borealis partners\n\nWe work with Cassia and Dorado.',
    tells: 'does not stand on it',
  },
  {
    what: 'it says that it is gone',
    claim: JOBS,
    page: '# Page not found\n\nThis page does not exist.',
    tells: 'gone',
  },
];

const NOT_CHECKED: readonly Case[] = [
  {
    what: 'another language without the number',
    claim: JOBS,
    page: '# Acme Compute\n\nDie Aufgaben werden von den Rechnern der Teilnehmer erledigt, und das ist nicht alles, was wir dazu zu sagen haben.',
    tells: 'German',
  },
  {
    what: 'another language with the number',
    claim: JOBS,
    page: '# Acme Compute\n\nBisher wurden 12.034 Aufgaben von den Rechnern der Teilnehmer erledigt, und das ist nicht alles.',
    tells: '12.034 stands on it',
  },
  {
    what: 'an audit in another language',
    claim: ['Audited by Larkspur', 'audit'],
    link: AUDIT,
    page: '# Acme Compute\n\nDer Vertrag wurde von Larkspur geprüft, und die Ergebnisse sind hier zu lesen.',
    tells: 'German',
  },
  { what: 'no text', claim: JOBS, page: ' ', tells: 'without any text' },
  {
    what: 'a wall of sign-in',
    claim: JOBS,
    page: '# Figures\n\nSign in to continue to the dashboard.',
    tells: 'sign in first',
  },
  {
    what: 'a password field',
    claim: JOBS,
    page: '# Figures\n\nWelcome back.',
    change: (doc) => {
      doc.actions.push({ block: 0, kind: 'field', name: 'Password', input: 'password', group: 0 });
    },
    tells: 'sign in first',
  },
  {
    what: 'a check for robots',
    claim: JOBS,
    page: '# Just a moment...\n\nChecking your browser before you go on.',
    tells: 'prove that they are people',
  },
];

function run({ claim, link = FIGURES, page, change }: Case) {
  return judgeOpened(askedOf(claim[0], claim[1], { href: link[0], kind: link[1] }), targetOf(page, link[0], change));
}

describe('a page that shows the claim', () => {
  it.each(SHOWN)('$what', (one) => {
    const { opened, tests } = run(one);
    expect(opened).toMatchObject({ result: 'shown', unopened: 'R4' });
    expect(`${opened.quote}`).toContain(one.tells);
    expect(Object.values(tests ?? {}).filter(({ result }) => result === 'failed')).toEqual([]);
  });
});

describe('a page that does not show it', () => {
  it.each(NOT_SHOWN)('$what', (one) => {
    const { opened } = run(one);
    expect(opened.why).toContain(one.tells);
    expect(opened.result).toBe('not-shown');
  });
});

describe('a page that does not tell', () => {
  it.each(NOT_CHECKED)('$what', (one) => {
    const { opened } = run(one);
    expect(opened.why).toContain(one.tells);
    expect(opened.result).toBe('not-checked');
  });

  it('a claim of no sort in particular', () => {
    const target = targetOf('# Acme Compute\n\nWe solve problems.', FIGURES[0]);
    const { opened } = judgeOpened(askedOf('We change how problems are solved', 'other'), target);
    expect(opened).toMatchObject({ result: 'not-checked', why: expect.stringContaining('could not be told') });
  });

  it('a page that its scripts draw', () => {
    const target = { ...targetOf('# Acme Compute\n\n12,000 jobs', FIGURES[0]), drawn: true };
    expect(judgeOpened(askedOf(...JOBS), target).opened).toMatchObject({ result: 'not-checked' });
  });
});

describe('what is told', () => {
  it('quotes what stands there instead, and where', () => {
    const { opened } = run({ what: '', claim: JOBS, page: `${ABOUT}## Usage\n\n3,100 jobs were settled.`, tells: '' });
    expect(opened).toMatchObject({ quote: '3,100 jobs were settled.', where: 'Usage' });
  });

  it('says when no date was seen', () => {
    const link = ['https://herald.example/acme', 'elsewhere'] as const;
    const { opened, tests } = run({
      what: '',
      claim: JOBS,
      link,
      page: `${ABOUT}12,000 jobs were settled.`,
      tells: '',
    });
    expect(opened).toMatchObject({ result: 'shown', why: 'No date was seen on it.' });
    expect(tests?.freshness.result).toBe('not-checked');
  });

  it('says why each test came out', () => {
    const { tests } = run({ what: '', claim: JOBS, page: `${ABOUT}12,034 jobs`, tells: '' });
    expect(Object.values(tests ?? {}).every(({ why }) => why !== '')).toBe(true);
  });
});

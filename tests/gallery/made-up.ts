import type { Finding } from '@/lib/core/finding.ts';
import type { Report } from '@/lib/core/report.ts';
import { ROW_TEXT, ROWS } from '@/lib/core/row.ts';
import { sampleAnswers } from '../fixtures/sample-answers.ts';
import { sampleFinding, sampleReport } from '../fixtures/sample-report.ts';
import { sampleRequests } from '../fixtures/sample-tab.ts';
import { NOW } from './surface.ts';

/** Notes of every severity on a made-up page. */
export const NOTES = {
  danger: sampleFinding({
    ...{ rule: 'asks-for-seed', row: 'requests', severity: 'danger', quote: 'Enter your 12 words to restore the link' },
    say: 'This page asks for the words that control a wallet.',
    ask: 'Why does a web page need them?',
    clears: 'Nothing clears it: nobody needs these words but your wallet.',
  }),
  warning: sampleFinding({
    ...{ rule: 'returns-promised', row: 'token', severity: 'warning', quote: 'Lenders earn 38 % a year, paid daily.' },
    say: 'A return is promised as a number; who pays it is not said.',
    ask: 'Who pays this, and what is left of it when rewards end?',
    clears: 'A page that shows where the money comes from, with amounts and dates.',
  }),
  caution: sampleFinding(),
  info: sampleFinding({
    ...{ rule: 'partners-unlinked', row: 'users', severity: 'info', quote: 'Trusted by 200 teams' },
    say: 'Teams are counted; none of them is named with a link.',
    ask: 'Which teams, and where do they say so?',
    clears: 'A link to a team that says so on its own page.',
  }),
  good: sampleFinding({
    ...{ rule: 'open-source-at-path', row: 'control', severity: 'good', quote: 'Source code of the scheduler' },
    say: 'The page links its repository.',
    ...{ ask: '', clears: 'github.example/brightloom/scheduler' },
  }),
} satisfies Record<string, Finding>;

const QUOTE = 'Both sides lock a bond that neither of them can take back alone.';

/** The Report of a made-up project with some of everything; `given` replaces parts of it. */
export function wholeReport(given: Partial<Report> = {}): Report {
  return sampleReport({
    ...{
      url: 'https://brightloom.example/',
      host: 'brightloom.example',
      title: 'Brightloom | GPUs lent by their owners',
    },
    at: NOW,
    keySentence: '14 claims, 4 with a link you can open; who pays the 38 % a year is not said.',
    worst: 'warning',
    strip: { severity: 'caution', sentence: 'It asks you to connect a wallet. No request was made so far.' },
    findings: [NOTES.warning, NOTES.caution, NOTES.info, NOTES.good],
    rows: ROWS.map((row, index) => ({
      ...{ row, ...STATES[index % STATES.length]!, ask: ROW_TEXT[row].ask },
      quotes: index % 2 === 0 ? [{ text: QUOTE, block: 2, start: 0, end: QUOTE.length }] : [],
    })),
    claims: [
      {
        ...{
          quote: '41,800 renders handed over in October',
          kind: 'demand',
          row: 'numbers',
          block: 1,
          start: 0,
          end: 37,
        },
        receipts: [
          {
            ...{ href: 'https://dashboards.example/q/1', text: 'the query', kind: 'dashboard', grade: 'R3', block: 1 },
            note: 'points to figures kept by somebody else, not opened',
          },
        ],
      },
      {
        ...{ quote: '310,000 people follow us', kind: 'audience', row: 'numbers', block: 4, start: 0, end: 24 },
        ...{ ask: 'How many of them pay?', receipts: [] },
      },
    ],
    ledger: {
      ...{ claims: 14, withReceipt: 4, without: 9, didNotShow: 1 },
      pagesRead: ['https://brightloom.example/', 'https://brightloom.example/docs'],
      pagesNotOpened: ['https://brightloom.example/tokenomics'],
      sentence: '14 claims on 2 pages · 4 with a link you can open · 9 without · 1 did not show it · 1 page not opened',
    },
    kinds: ['compute'],
    project: {
      domain: 'brightloom.example',
      declares: ['docs.brightloom.example'],
      pages: [
        { url: 'https://brightloom.example/', title: 'Brightloom', at: NOW },
        { url: 'https://brightloom.example/docs', title: 'How it works', at: NOW },
      ],
      readNext: [{ url: 'https://brightloom.example/tokenomics', text: 'Tokenomics', rows: ['token'] }],
    },
    answers: sampleAnswers(),
    sentences: { state: 'read', read: 40, of: 40, why: '' },
    languages: [
      { lang: 'en', share: 0.9, read: 'all' },
      { lang: 'de', share: 0.1, read: 'none' },
    ],
    mentions: [{ rule: 'price-prophecy', quote: 'It will go up for ever', block: 3, start: 0, end: 22 }],
    ...given,
  });
}

/** Each state of a row, with its claims, receipts and sentence. */
const STATES = (
  [
    ['explained', 2, 2, 'This is explained, or linked to something you can open.'],
    ['claimed-without-receipt', 3, 0, 'Something is claimed here; no link to open was found next to it.'],
    ['partly', 6, 2, 'Part of this is explained or linked; something is still open.'],
    ['not-stated', 0, 0, 'No sentence on this page speaks about it.'],
    ['conflicting', 3, 0, 'Two statements on these pages do not match; both are quoted.'],
    ['not-checked', 0, 0, 'There is too little text on this page to judge this.'],
    ['not-applicable', 0, 0, 'No claim or wallet request was seen on this page so far.'],
  ] as const
).map(([state, claims, receipts, why]) => ({ state, claims, receipts, why }));

/** What was looked at when a page opened, in each of its states. */
export const OPENING: NonNullable<Report['opening']> = [
  { id: 'claim', what: 'A claim that needs your wallet', state: 'noted', why: '' },
  { id: 'names', what: 'Addresses that look alike', state: 'nothing-seen', why: 'compared with 40 names' },
  { id: 'age', what: 'How long the address has existed', state: 'not-checked', why: 'nobody looked it up' },
  { id: 'letters', what: 'Odd letters', state: 'not-applicable', why: 'not asked on this sort of page' },
];

/** What the address alone tells. */
export const HOST_CHECK = {
  host: 'brightloom.example',
  findings: [],
  worst: 'none' as const,
  checked: ['Reports of the list, version 3: do not name this address'],
  notChecked: ['the page itself was not read', 'reports made after 2026-11-20'],
};

/** One wallet request in each state, of the last minutes. */
export const REQUESTS = sampleRequests().map((request) => ({ ...request, at: NOW - (6 - request.at) * 60_000 }));

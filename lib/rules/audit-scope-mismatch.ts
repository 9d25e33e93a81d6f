import type { PageView } from '@/lib/core/page-view.ts';
import type { Question, Stated } from '@/lib/core/question.ts';
import { type Rule, type Spot, spotOf } from '@/lib/core/rule.ts';
import { en } from '@/lib/words/en.ts';
import {
  AUDITED_VERSION,
  AUDITED_YEAR,
  CONTRACTS_CHANGED,
  LEFT_OPEN,
  NOT_AUDITED,
  OF_MORE,
  OF_TOKEN,
  OFFERED_VERSION,
  PASSED,
} from './lexicon/audit-words.ts';
import { isMentioned, oncePerPage } from './lexicon/page-words.ts';

const ask = (name: string, words: RegExp): Question => ({ id: `audit-scope-mismatch.${name}`, pattern: words });
/** Its words are negative themselves ("not fixed"), so who says it is all that is left out. */
const OPEN_FINDINGS: Question = { ...ask('open', LEFT_OPEN), anyFrame: true };
const TOKEN_SCOPE = ask('token', OF_TOKEN);
const VERSION_AUDITED = ask('version', AUDITED_VERSION);
const VERSION_OFFERED = ask('offered', OFFERED_VERSION);
const CHANGED = ask('changed', CONTRACTS_CHANGED);

const ADDRESS = /0x[0-9a-fA-F]{40}(?![0-9a-fA-F])/g;
const MOST_ADDRESSES = 50;
/** Older than this, a report says little of contracts that changed since. Source: the specification, rule audit-scope-mismatch. */
const YEAR = 365 * 86_400_000;

/** What is said here, set against what is stated here or on another page of the project. */
function against(view: PageView, here: RegExp, there: Question): Spot | undefined {
  const said = view.said(here, { negation: 'keep' });
  const stated = said && view.stated(there);
  if (!said || !stated || stated.quote.startsWith(said.sentence.text.slice(0, 200))) return undefined;
  return spotOf(said, { against: stated });
}

function numberIn(pattern: RegExp, text: string): number {
  const found = pattern.exec(text);
  return Number(found?.[1] ?? found?.[2] ?? Number.NaN);
}

/** An older version was audited than the one that is offered. */
function olderVersion(view: PageView): Spot | undefined {
  const offered = view.said(OFFERED_VERSION);
  const audited: Stated | undefined = offered && view.stated(VERSION_AUDITED);
  if (!offered || !audited) return undefined;
  const isOlder = numberIn(AUDITED_VERSION, audited.quote) < numberIn(OFFERED_VERSION, offered.sentence.text);
  return isOlder ? spotOf(offered, { against: audited }) : undefined;
}

/** The audit is of a year long past, and the contracts were changed. */
function olderDate(view: PageView): Spot | undefined {
  const audited = view.said(AUDITED_YEAR);
  const changed = audited && view.stated(CHANGED);
  if (!audited || !changed) return undefined;
  const year = numberIn(AUDITED_YEAR, audited.sentence.text);
  return view.now > Date.UTC(year + 1, 0, 1) + YEAR ? spotOf(audited, { against: changed }) : undefined;
}

/** The report's address carries a contract, and the page shows others only. */
function otherAddress(view: PageView): Spot | undefined {
  const reports = view.receipts.filter(({ kind }) => kind === 'auditor');
  const inReport = reports.flatMap(({ href }) => href.match(ADDRESS) ?? []).map((one) => one.toLowerCase());
  if (inReport.length === 0) return undefined;
  const shown = [...view.visibleText.slice(0, 200_000).matchAll(ADDRESS)].slice(0, MOST_ADDRESSES);
  const others = shown.map(([one]) => one.toLowerCase());
  if (others.length === 0 || others.some((one) => inReport.includes(one))) return undefined;
  const report = reports.find(({ href }) => ADDRESS_ONCE.test(href));
  const block = view.doc.blocks.find(({ text }) => text.includes(shown[0]?.[0] ?? '\0'));
  if (!report || !block) return undefined;
  const say = en("The linked report's address names the contract {inReport}; this page shows {others}.", {
    inReport: inReport[0],
    others: others[0],
  });
  return {
    block: block.index,
    start: 0,
    end: view.text(block.index).length,
    say,
    against: { quote: report.text, url: report.href },
  };
}
const ADDRESS_ONCE = /0x[0-9a-fA-F]{40}/;

const mismatches = oncePerPage((view: PageView): readonly Spot[] => {
  if (isMentioned(view, NOT_AUDITED)) return [];
  const found = [
    against(view, PASSED, OPEN_FINDINGS),
    against(view, OF_MORE, TOKEN_SCOPE),
    olderVersion(view),
    olderDate(view),
    otherAddress(view),
  ];
  return found.filter((spot) => spot !== undefined).slice(0, 2);
});

function linksReport(view: PageView): boolean {
  return view.receipts.some(
    ({ kind, href, text }) => kind === 'auditor' || /\baudits?\b|\breview/i.test(`${text} ${href.slice(0, 300)}`),
  );
}

const A = `0x${'a1'.repeat(20)}`;
const B = `0x${'b2'.repeat(20)}`;
const REPORT = `[report](https://www.certik.com/projects/larkspur/${A})`;

const rule: Rule = {
  id: 'audit-scope-mismatch',
  row: 'security',
  severity: 'warning',
  kind: 'contradiction',
  title: 'The audit is of something else',
  say: "What the project's pages say of the audit covers something different from, or older than, what this page offers.",
  ask: 'Which contracts and which version does the report cover, and what of today is not in it?',
  clears: 'A newer report, a review of the changes, or a statement of what is not audited.',
  source: ['SEAL-AUDIT', 'OWASP-SC26', 'CERTIK-FAKE'],
  pages: ['docs', 'landing', 'claim'],
  questions: [OPEN_FINDINGS, TOKEN_SCOPE, VERSION_AUDITED, VERSION_OFFERED, CHANGED],
  needs(view) {
    if (!linksReport(view) || mismatches(view).length > 0) return undefined;
    return en('the linked report was not opened; only the words of the pages read were compared');
  },
  check: (view) => mismatches(view),
  examples: {
    flags: [
      'We passed the audit with flying colours.\n\nTwo high findings were acknowledged and stay open for now.',
      'Our AI agents are audited.\n\nThe audit covers the ERC-20 token contract.',
      'Larkspur v3 is now live.\n\nThe v1 contracts were audited before the start.',
      {
        text: 'The vault was audited in 2024.\n\nIn spring the contracts were redeployed.',
        now: Date.UTC(2026, 10, 22),
      },
      `Contract: ${B}\n\nIt was checked, see the ${REPORT}.`,
      'The audit found no issues.\n\nThere are three critical issues that were not fixed.',
      'Trade through an audited bridge.\n\nThe report is limited to the token contract.',
    ],
    passes: [
      'We passed the audit with flying colours.\n\nTwo low findings were acknowledged.',
      'v1 was audited in 2025; v2 is not audited yet.\n\nv2 is live.',
      'Larkspur v2 is now live.\n\nv2 was audited in March.',
      'Our AI agents answer in seconds.\n\nThe audit covers the token contract.',
      {
        text: 'The vault was audited in 2026.\n\nIn spring the contracts were redeployed.',
        now: Date.UTC(2026, 10, 22),
      },
      `The contract is ${B}. Its code is open, and nobody has looked at it.`,
      { text: 'The site says "we passed the audit".\n\nTwo high findings were acknowledged.', as: 'education' },
    ],
  },
};
export default rule;

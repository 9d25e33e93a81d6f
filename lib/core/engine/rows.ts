import type { ChecklistRow, RowState } from '../checklist.ts';
import type { Claim } from '../claim.ts';
import type { Finding } from '../finding.ts';
import type { PageView } from '../page-view.ts';
import { gradeRank } from '../receipt.ts';
import { ROW_TEXT, ROWS, type RowId } from '../row.ts';
import type { Rule } from '../rule.ts';
import { hasReceipt } from './ledger.ts';
import { PLACES } from './places.ts';

/** Pages on which a project can be expected to state things; on others a row that says nothing is not checked. */
const STATING = new Set(['landing', 'docs', 'whitepaper', 'claim', 'sponsored']);
/** Fewer visible words than this are an app shell or a teaser, too little to call something not stated. */
const ENOUGH_WORDS = 120;

/** Does this row fit the page at all? Words that must stand somewhere on it. */
const FITS: Partial<Record<RowId, RegExp>> = {
  ai: /\b(?:ai|a\.i\.|agi|llms?|gpts?|models?|inference|agents?|machine learning|neural|chatbots?|bots?|gpus?|compute)\b/i,
  token:
    /\b(?:tokens?|coins?|tokenomics|staking|stake|rewards?|airdrops?|presale|emissions?|apy|apr|yield|\$[a-z]{2,8})\b/i,
  data: /\b(?:data|privacy|prompts?|uploads?|files?|accounts?|sign ?up|log ?in|chat|conversations?|browsing|personal|email|wallets?)\b/i,
};

const WHY: Record<RowState, string> = {
  conflicting: 'Two statements on these pages do not match; both are quoted.',
  'not-applicable': 'This row does not fit this page.',
  'not-checked': 'This could not be judged from the pages read so far.',
  'claimed-without-receipt': 'Something is claimed here; no link to open was found next to it.',
  'not-stated': 'Nothing about this was found on the pages read.',
  partly: 'Part of this is explained or linked; something is still open.',
  explained: 'This is explained, or linked to something you can open.',
};

interface RowFacts {
  view: PageView;
  ours: boolean;
  findings: readonly Finding[];
  claims: readonly Claim[];
  ruleOf(id: string): Rule | undefined;
  /** What could not be read, in words; when everything is missing, no row is checked. */
  readable: boolean;
}

/** The ten rows, in their order. The first state that holds wins; see ROW_STATES. */
export function buildRows(facts: RowFacts): ChecklistRow[] {
  return ROWS.map((row) => buildRow(row, facts));
}

function buildRow(row: RowId, facts: RowFacts): ChecklistRow {
  const findings = facts.findings.filter((finding) => finding.row === row);
  const claims = facts.claims.filter((claim) => claim.row === row);
  const greens = findings.filter((finding) => finding.severity === 'good');
  const open = findings.filter((finding) => finding.severity !== 'good');
  const receipts = claims.filter(hasReceipt).length;
  const { state, why } = judgeRow(row, facts, { greens, open, claims, receipts });
  return {
    row,
    state,
    claims: claims.length,
    receipts,
    quotes: pickQuotes(open, claims, greens),
    ask: open[0]?.ask ?? ROW_TEXT[row].ask,
    why,
  };
}

interface RowParts {
  greens: readonly Finding[];
  open: readonly Finding[];
  claims: readonly Claim[];
  receipts: number;
}

function judgeRow(row: RowId, facts: RowFacts, parts: RowParts): { state: RowState; why: string } {
  const { greens, open, claims, receipts } = parts;
  const is = (state: RowState, why = WHY[state]) => ({ state, why });
  if (open.some((finding) => facts.ruleOf(finding.rule)?.kind === 'contradiction')) return is('conflicting');
  if (!facts.ours) return is('not-applicable', 'This page does not seem to be about AI and crypto.');
  if (!facts.readable) return is('not-checked', 'This page could not be read.');
  const stated = claims.length + greens.length;
  const claimed = claims.length > 0 || open.some((finding) => finding.quote !== '');
  if (stated === 0 && !claimed) return judgeSilentRow(row, facts, open);
  if (receipts === 0 && greens.length === 0) return is('claimed-without-receipt');
  const openClaims = claims.length - receipts;
  return openClaims > 0 || open.length > 0 ? is('partly') : is('explained');
}

function judgeSilentRow(row: RowId, facts: RowFacts, missing: readonly Finding[]): { state: RowState; why: string } {
  const { view } = facts;
  if (row === 'requests') {
    return { state: 'not-applicable', why: 'No claim or wallet request was seen on this page so far.' };
  }
  if (row === 'speaker') {
    return { state: 'not-checked', why: 'Accounts, domain age and image credentials were not checked.' };
  }
  if (!STATING.has(view.pageType)) {
    return { state: 'not-applicable', why: `A page of this kind (${view.pageType}) is not expected to state this.` };
  }
  const fits = FITS[row];
  if (fits && missing.length === 0 && !fits.test(view.visibleText)) {
    return { state: 'not-applicable', why: 'The page does not speak of this.' };
  }
  const places = view.unopened(PLACES[row]);
  if (places.length > 0) {
    return { state: 'not-checked', why: `Not said here; it may be said on a page not opened yet: ${places[0]}` };
  }
  if (countWords(view.visibleText) < ENOUGH_WORDS) {
    return { state: 'not-checked', why: 'There is too little text on this page to judge this.' };
  }
  return { state: 'not-stated', why: `Nothing about this was found on 1 page read: ${view.doc.url}` };
}

function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let index = 0; index < text.length && words < ENOUGH_WORDS; index += 1) {
    const space = text.charCodeAt(index) <= 32;
    if (!space && !inside) words += 1;
    inside = !space;
  }
  return words;
}

function pickQuotes(open: readonly Finding[], claims: readonly Claim[], greens: readonly Finding[]) {
  const byNeed = [...claims].sort((a, b) => bestGrade(a) - bestGrade(b));
  const all = [...open, ...byNeed, ...greens].filter((one) => one.quote !== '' && one.block >= 0);
  const first = all[0];
  const second = all.find((one) => one.quote !== first?.quote);
  return [first, second]
    .filter((one) => one !== undefined)
    .map(({ quote, block, start, end }) => ({ text: quote, block, start, end }));
}

function bestGrade(claim: Claim): number {
  return Math.max(0, ...claim.receipts.map((receipt) => gradeRank(receipt.grade)));
}

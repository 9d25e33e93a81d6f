import { en } from '@/lib/words/en.ts';
import type { Answer } from '../answer.ts';
import type { RowState } from '../checklist.ts';
import type { Claim } from '../claim.ts';
import type { Finding } from '../finding.ts';
import type { PageView } from '../page-view.ts';
import type { Report } from '../report.ts';
import type { RowId } from '../row.ts';
import type { Rule } from '../rule.ts';
import { rankOf } from '../severity.ts';
import type { RowTotals } from './add-up.ts';
import { PLACES } from './places.ts';
import type { FacetSeen } from './row-facets.ts';
import { isStating, readHome, whyNotFit } from './row-fits.ts';
import { foundAndNot, nothingFound } from './row-words.ts';

/** Fewer visible words than this are an app shell or a teaser, too little to call something not stated. */
const ENOUGH_WORDS = 120;

/** What one row has to go on. */
export interface RowParts {
  row: RowId;
  view: PageView;
  /** The page is our subject. */
  ours: boolean;
  /** Something of the page could be read. */
  readable: boolean;
  /** Why the row is not checked because of the page's languages. */
  unread: string | undefined;
  good: readonly Finding[];
  open: readonly Finding[];
  claims: readonly Claim[];
  /** Claims of this page with a receipt of R2 or better. */
  receipts: number;
  facets: readonly FacetSeen[];
  ofToken: boolean;
  /** A passage that explains, on this page. */
  passage: NonNullable<Report['passages']>[number] | undefined;
  /** Another page of the project on which such a passage stands. */
  passageUrl: string | undefined;
  /** A sentence that was read to answer the row's question, and the page on which it stands. */
  understood: { here?: Answer; url: string } | undefined;
  /** What the project's other pages bring. */
  others: RowTotals;
  ruleOf(id: string): Rule | undefined;
}

export interface Judged {
  state: RowState;
  why: string;
  /** The passage decided. */
  byPassage?: true;
}

/**
 * The state of one row and why it has it. The first of the seven states that holds wins.
 * Source: the specification, section 7.
 */
export function judgeRow(parts: RowParts): Judged {
  if (parts.open.some((finding) => parts.ruleOf(finding.rule)?.kind === 'contradiction'))
    return { state: 'conflicting', why: en('Two statements on these pages do not match; both are quoted.') };
  if (!parts.ours) return { state: 'not-applicable', why: en('This page does not seem to be about AI and crypto.') };
  if (!parts.readable) return { state: 'not-checked', why: en('This page could not be read.') };
  const explained = parts.good.length + parts.others.good + parts.facets.filter(({ stated }) => stated).length;
  const claims = parts.claims.length + parts.others.claims;
  const receipts = parts.receipts + parts.others.receipts;
  const claimed = claims > 0 || parts.open.some((finding) => isClaim(finding, parts));
  if (explained === 0 && receipts === 0 && !parts.understood)
    return claimed ? claimedOnly(parts) : judgeSilentRow(parts);
  if (explained === 0 && receipts === 0) return { state: 'partly', why: understoodOnly(parts) };
  const missing = parts.facets.some(({ stated }) => !stated);
  const isOpen = claims > receipts || parts.open.length > 0 || missing;
  const words = foundAndNot(parts);
  if (isOpen) {
    const some =
      words === ''
        ? en('Part of this is explained or linked; something is still open.')
        : en('Part of this is explained or linked; something is still open. {~facets}', { facets: words });
    return { state: 'partly', why: words.startsWith('Found') ? words : some };
  }
  return { state: 'explained', why: words || en('This is explained, or linked to something you can open.') };
}

/** Puffery and missing things are no claims: what a sentence rule notes at caution or worse is one. */
function isClaim(finding: Finding, { row, ruleOf }: RowParts): boolean {
  if (row === 'requests') return true;
  if (finding.quote === '' || rankOf(finding.severity) < rankOf('caution')) return false;
  return ruleOf(finding.rule)?.kind === 'claim';
}

/** Nothing but the reading found it: an answer, to be looked at, and no receipt. */
function understoodOnly(parts: RowParts): string {
  const { understood, view } = parts;
  const where =
    understood && understood.url !== view.doc.url
      ? en('A sentence of {url}', { url: understood.url })
      : en('A sentence here');
  const facets = foundAndNot(parts);
  return facets === ''
    ? en('{~where} was read as an answer to this; nothing to open was found for it.', { where })
    : en('{~where} was read as an answer to this; nothing to open was found for it. {~facets}', { where, facets });
}

function claimedOnly(parts: RowParts): Judged {
  return { state: 'claimed-without-receipt', why: claimedWords(parts.row, foundAndNot(parts)) };
}

function claimedWords(row: RowId, facets: string): string {
  if (row === 'requests')
    return facets === ''
      ? en('The page asks something of you; nothing next to it says what you would allow.')
      : en('The page asks something of you; nothing next to it says what you would allow. {~facets}', { facets });
  return facets === ''
    ? en('Something is claimed here; no link to open was found next to it.')
    : en('Something is claimed here; no link to open was found next to it. {~facets}', { facets });
}

/** A row that nothing claims and nothing explains. */
function judgeSilentRow(parts: RowParts): Judged {
  const { row, view } = parts;
  const isNot = (why: string): Judged => ({ state: 'not-applicable', why });
  const unknown = (why: string): Judged => ({ state: 'not-checked', why });
  if (row === 'speaker') return unknown(notLookedUp(view));
  if (row !== 'requests' && !isStating(view.pageType) && !readHome(view))
    return isNot(en('A page of this kind ({pageType}) is not expected to state this.', { pageType: view.pageType }));
  if (parts.unread !== undefined) return unknown(parts.unread);
  if (row === 'requests') return isNot(en('No claim or wallet request was seen on this page so far.'));
  const unfit = parts.open.length > 0 ? undefined : whyNotFit(row, view, parts.ofToken);
  if (unfit !== undefined) return isNot(unfit);
  if (parts.passage) {
    return { state: 'partly', why: en('No sentence says it outright; this passage may answer it.'), byPassage: true };
  }
  if (parts.passageUrl !== undefined)
    return {
      state: 'partly',
      why: en('No sentence says it outright; a passage of {passageUrl} may answer it.', {
        passageUrl: parts.passageUrl,
      }),
    };
  const place = unopenedPlace(row, view);
  if (place !== undefined)
    return unknown(en('Not said here; it may be said on a page not opened yet: {~place}', { place }));
  if (countWords(view.visibleText) < ENOUGH_WORDS && view.others.length === 0)
    return unknown(en('There is too little text on this page to judge this.'));
  if (!readHome(view))
    return unknown(en('Only single pages were read; the project’s front page or overview was not opened.'));
  return { state: 'not-stated', why: nothingFound(view, foundAndNot(parts)) };
}

/** What would tell who speaks, and why it is not known. */
function notLookedUp({ known }: PageView): string {
  const looks = [
    [en('the lists of hosts'), known.listed],
    [en('the age of the domain'), known.registered],
    [en('the images’ credentials'), known.credentials],
  ] as const;
  const names = (state: 'known' | 'unknown') => looks.filter(([, fact]) => fact.state === state).map(([name]) => name);
  const seen = names('known');
  const rest = [...names('unknown'), en('whose account it is')];
  const looked = seen.length > 0 ? en('Looked up: {~list}. ', { list: seen.join(', ') }) : '';
  return en('{~looked}Not checked: {~list}.', { looked, list: rest.join(', ') });
}

/** A page of the project that this one links, where the row is usually answered, and that nobody opened. */
function unopenedPlace(row: RowId, view: PageView): string | undefined {
  const opened = new Set(view.others.map(({ url }) => plainAddress(url)));
  return view.unopened(PLACES[row]).find((url) => !opened.has(plainAddress(url)));
}

function plainAddress(address: string): string {
  return (address.split('#')[0] ?? '').replace(/\/$/, '');
}

/** Words of a text, counted no further than ENOUGH_WORDS. */
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

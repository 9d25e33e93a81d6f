import { linkedKind } from '@/lib/core/page-notes.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Question } from '@/lib/core/question.ts';
import { oncePerPage } from './page-words.ts';
import { mentioned } from './questions.ts';

export type TokenFact =
  | 'total supply'
  | 'allocation'
  | 'the share of team and investors'
  | 'lock and unlock dates'
  | 'who can mint or burn'
  | 'the contract address';

/**
 * What a description of a token should state, and the words that state it. "Fair", "community-first" and "to be
 * announced" are not values, so most facts ask for a number. Source: the specification, rule `tokenomics-gaps`.
 */
const STATED: Record<TokenFact, RegExp> = {
  'total supply':
    /\b(?:total|max(?:imum)?|initial|fixed|capped|circulating)\s(?:token\s)?supply\b[^\n]{0,60}\d|\d[^\n]{0,40}\b(?:total|max(?:imum)?|fixed) supply\b|\bsupply[:\s|]{1,4}[^\n]{0,20}\d|\b(?:capped|limited) (?:at|to) [\d,.]{3,30}/i,
  allocation: /\d{1,3}(?:[.,]\d{1,2})?\s?%/,
  'the share of team and investors':
    /\b(?:team|founders?|insiders?|core contributors?|advis[eo]rs?|investors?|private (?:sale|round)|seed|early backers)\b[^\n]{0,60}\d{1,3}(?:[.,]\d{1,2})?\s?%|\d{1,3}(?:[.,]\d{1,2})?\s?%[^\n]{0,60}\b(?:team|founders?|insiders?|core contributors?|advis[eo]rs?|investors?|private (?:sale|round)|seed|early backers)\b|\bno (?:team|insider|investor|pre-?mine)/i,
  'lock and unlock dates':
    /\b(?:vest(?:s|ed|ing)?|cliffs?|lock(?:ed|up|-up)?|unlock(?:s|ed)?)\b[^\n]{0,80}\d|\d[^\n]{0,40}\b(?:vest(?:s|ing|ed)?|cliff|lock(?:ed|up)|unlock)\b/i,
  'who can mint or burn':
    /\b(?:mint(?:s|ed|ing|able)?|burn(?:s|ed|ing|t|able)?|inflation|emissions?|issuance|minter|renounced|halving)\b/i,
  'the contract address': /\b0x[0-9a-f]{40}\b|\bcontract address\b/i,
};
const FACTS = Object.keys(STATED) as TokenFact[];
const EXPLORER_KINDS = new Set(['explorer']);

/** The page's text, and once more each table row on a line of its own: "Team | 15% | 48 months". */
const textWithRows = oncePerPage((view) => {
  const rows = new Map<number, string>();
  for (const { kind, group, hidden, index } of view.doc.blocks) {
    if (kind === 'cell' && !hidden) rows.set(group, `${rows.get(group) ?? ''}${view.text(index)} | `);
  }
  return [view.visibleText, ...rows.values()].join('\n');
});

/** The facts about the token that neither the text nor an explorer link of this page states. */
export function missingHere(view: PageView): TokenFact[] {
  return FACTS.filter((fact) => {
    if (STATED[fact].test(textWithRows(view))) return false;
    return fact !== 'the contract address' || !view.receipts.some(({ kind }) => EXPLORER_KINDS.has(kind));
  });
}

/** On a page that is not about the token a share may be one of anything. */
const SHARE_OF_TOKENS =
  /\b(?:allocat\w{1,5}|distribut\w{1,5}|community|ecosystem|treasury|liquidity|public sale|airdrop|contributors?)\b[^\n]{0,60}\d{1,3}(?:[.,]\d{1,2})?\s?%|\d{1,3}(?:[.,]\d{1,2})?\s?%[^\n]{0,60}\b(?:allocat\w{1,5}|distribut\w{1,5}|community|ecosystem|treasury|liquidity|public sale|airdrop|contributors?)\b/i;

/** The same facts, asked of the project's other pages: a question, and what the token row found there. */
const ELSEWHERE: Record<TokenFact, { question: Question; facets: readonly string[] }> = {
  'total supply': {
    question: mentioned('tokenomics-gaps.supply', STATED['total supply']),
    facets: ['token.supply'],
  },
  allocation: { question: mentioned('tokenomics-gaps.allocation', SHARE_OF_TOKENS), facets: ['token.insiders'] },
  'the share of team and investors': {
    question: mentioned('tokenomics-gaps.insiders', STATED['the share of team and investors']),
    facets: ['token.insiders'],
  },
  'lock and unlock dates': {
    question: mentioned('tokenomics-gaps.unlocks', STATED['lock and unlock dates']),
    facets: ['token.unlocks'],
  },
  'who can mint or burn': {
    question: mentioned('tokenomics-gaps.mint', STATED['who can mint or burn']),
    facets: ['token.mint'],
  },
  'the contract address': {
    question: mentioned('tokenomics-gaps.contract', STATED['the contract address']),
    facets: [linkedKind('explorer')],
  },
};
export const TOKEN_QUESTIONS: readonly Question[] = FACTS.map((fact) => ELSEWHERE[fact].question);

/** The facts about the token that no page of the project states. */
export function missingFacts(view: PageView): TokenFact[] {
  return missingHere(view).filter((fact) => {
    const { question, facets } = ELSEWHERE[fact];
    return !view.others.some(({ answers }) => [question.id, ...facets].some((id) => Object.hasOwn(answers, id)));
  });
}

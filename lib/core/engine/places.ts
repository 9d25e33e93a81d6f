import { ROWS, type RowId } from '../row.ts';

/** Where a project usually says it: words in the text or path of its own links. One line a row. */
export const PLACES: Record<RowId, RegExp> = {
  'why-crypto': /\b(?:docs?|documentation|whitepaper|litepaper|about|how it works|learn|why)\b/i,
  users: /\b(?:case stud\w{0,4}|customers?|use cases?|pricing|showcase|stories)\b/i,
  numbers: /\b(?:stats?|statistics|metrics|dashboard|explorer|transparency|analytics|status)\b/i,
  ai: /\b(?:docs?|documentation|models?|research|whitepaper|litepaper|benchmarks?|verification)\b/i,
  control: /\b(?:docs?|documentation|governance|whitepaper|litepaper|architecture|decentrali[sz]ation)\b/i,
  security: /\b(?:security|audits?|bug bounty|bounty|docs?|documentation|permissions?)\b/i,
  token: /\b(?:tokenomics|token|economics|whitepaper|litepaper|fees|pricing|docs?)\b/i,
  data: /\b(?:privacy|data|policy)\b/i,
  speaker: /\b(?:about|team|press|contact)\b/i,
  requests: /\b(?:contracts?|addresses|deployments?)\b/i,
};

/** Pages of a project that usually hold receipts; linked and not opened, they are named in the ledger. */
export const RECEIPT_PAGES =
  /\b(?:docs?|documentation|whitepaper|litepaper|tokenomics|security|audits?|privacy|stats?|metrics|dashboards?|data|reserves|transparency|governance)\b/i;

/** The rows for which a page that is called so is worth opening. */
export function rowsOfPlace(words: string): RowId[] {
  return ROWS.filter((row) => PLACES[row].test(words));
}

import type { ClaimKind } from '../claim.ts';

/** Breach and fraud reports count victims, not customers. Source: the specification, section 4 and frame 7. */
const INCIDENT =
  /\b(?:leak(?:ed|s|ing)?|stolen|stole|steals?|theft|hack(?:ed|ers?|s)?|breach(?:ed|es)?|exploit(?:ed|s)?|victims?|compromised|exposed|drained|phished|phishing|defrauded|scammed|laundered|ransom(?:ware)?|lost|wiped out|liquidated)\b/i;

/** Numbers that set a bound, a threshold or an offer instead of counting what happened. */
const BOUND_BEFORE =
  /\b(?:up to|at most|at least|max(?:imum)?(?: of)?|min(?:imum)?(?: of)?|limit(?:ed)?(?: to| of| is)?|(?<!market.)cap(?:ped)?(?: of| at)?|allows?|permits?|top|first|next|last|every|each|only|need|needs|requires?|required|must have|quota(?: of)?|per|goal(?: of| is)?|target(?: of| is)?|fewer than|less than|below|support(?:s)? up to)\s(?:the |our |your |any )?$/i;
/** Words after which even a claim may stand: "up to 500,000 GPUs" is still an advertised number. */
const ADVERTISED_BOUND = /\bup to\s$/i;

const PER_ITEM =
  /\b(?:each|every|a single|per|one)\s(?:\w{1,30}\s)?(?:jobs?|tasks?|nodes?|servers?|agents?|clusters?|instances?|machines?|users?|accounts?|wallets?|requests?|epochs?|blocks?|seats?|teams?|workspace)\b/i;
const RATE_AFTER =
  /^\s?(?:\/|per|an?|each|every)\s?(?:s|sec|seconds?|min|minutes?|hours?|h|request|job|call|user|key|ip)\b/i;
const UNIT_PRICE_AFTER =
  /^\s?(?:\/|per|an?|each|every)\s?(?:\w{1,30}[- ])?(?:month|mo|year|yr|day|week|hours?|hr|h|seat|user|job|tokens?|image|request|call|node|gpu|gpu-hour|transaction|kwh|gb|m|1k|1m|million|thousand)\b/i;
const PLAN = /\b(?:plans?|tiers?|rate limits?|quotas?|free trial|subscription|pricing|included|allowance)\b/i;
/** "5M+ nodes: target by 2026" has not happened yet. */
const TARGET_AFTER = /^[\s:,(\u2013\u2014-]{0,4}(?:target|goal|planned|projected|expected|by\s20\d\d)\b/i;
/** Numbers that name a thing: "Port 8080", "Section 230". */
const NUMBERED =
  /\b(?:version|release|v|season|phase|chapter|block|epoch|no\.?|step|level|port|section|figure|table|page|article|rule|form|room|line|lesson|episode|round|chain id|slot|layer|subnet|shard|tier|server|day|week|type|#)\s?$/i;
/** "You can send 10,000 requests a day" sets a limit, "get 1,000 points" makes an offer. */
const PERMITTED =
  /\b(?:you|users|clients|everyone|anyone) (?:can|may|could|get|will get|receive) (?:\w{2,12} ){0,3}$|(?<!we )(?<!they )\b(?:get|earn|receive|win|collect|bonus|worth) (?:up to |an extra |extra )?$/i;
/** Orders and conditions: "Pay $1,000 in fees to list". */
const ORDERED =
  /(?:^|\b(?:to|must|should|you|then|and|please)\s)(?:pay|spend|deposit|hold|stake|lock|burn|send|buy|keep|lease|rent|bring|invite)\s(?:at least |a |the )?$/i;
/** "24/7" and "1 token = 100 points". */
const SUM_BEFORE = /\d\/$|\d[\w\s]{0,20}=\s?$/;
const SUM_AFTER = /^\/\d/;
const REQUIRED_AFTER = /^[^.;,]{0,20}\b(?:is|are) (?:required|needed|necessary)\b/i;
const YEAR = /^(?:19|20)\d\d$/;

/** A breach, theft or loss is being reported. */
export function isIncident(text: string): boolean {
  return INCIDENT.test(text);
}

/** Prices, dates, limits, thresholds and specifications per item. */
export function isNotAClaim(
  text: string,
  quantity: { start: number; end: number; unit: string; value: number },
  counted: { start: number; end: number; kind: ClaimKind },
): boolean {
  const numeral = text.slice(quantity.start, quantity.end);
  const before = text.slice(Math.max(0, quantity.start - 40), quantity.start);
  const after = text.slice(Math.max(counted.end, quantity.end), Math.max(counted.end, quantity.end) + 30);
  if (YEAR.test(numeral) || TARGET_AFTER.test(after) || REQUIRED_AFTER.test(after)) return true;
  if (NUMBERED.test(before) || PERMITTED.test(before) || ORDERED.test(before) || isPartOfSum(before, after))
    return true;
  if (BOUND_BEFORE.test(before) && !(isBoast(counted.kind) && ADVERTISED_BOUND.test(before))) return true;
  if (RATE_AFTER.test(after) || (PLAN.test(text) && counted.kind === 'demand' && quantity.unit === 'count'))
    return true;
  if (
    quantity.unit === 'money' &&
    !isTurnover(quantity, counted) &&
    UNIT_PRICE_AFTER.test(text.slice(quantity.end, quantity.end + 30))
  )
    return true;
  const perItem = counted.kind === 'supply' || counted.kind === 'demand';
  return quantity.unit === 'count' && perItem && PER_ITEM.test(clauseOf(text, quantity.start));
}

/** The clause that holds this place: "41,800 jobs done; each job is listed" is not about one job. */
function clauseOf(text: string, at: number): string {
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1;
  const end = /[;:]/.exec(text.slice(at));
  return text.slice(start, end ? at + end.index : text.length);
}

/** From this amount a month on, "revenue of … per month" is what came in and not what one seat costs; our judgement. */
const TURNOVER = 10_000;

function isTurnover(quantity: { start: number; value: number }, counted: { start: number }): boolean {
  return counted.start < quantity.start && quantity.value >= TURNOVER;
}

function isPartOfSum(before: string, after: string): boolean {
  return SUM_BEFORE.test(before) || SUM_AFTER.test(after);
}

function isBoast(kind: ClaimKind): boolean {
  return kind === 'supply' || kind === 'audience';
}

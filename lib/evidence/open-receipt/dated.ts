import type { ReceiptKind } from '@/lib/core/receipt.ts';
import { asOfOf } from '@/lib/core/text/periods.ts';
import { dateInAddress, type LinkDate } from '../link-date.ts';
import type { Asked } from './asked.ts';
import type { Place, ReadTarget } from './target.ts';

/** Pages that are as they are now: what they show is of today unless they say otherwise. */
const LIVE: ReadonlySet<ReceiptKind> = new Set([
  'explorer',
  'dashboard',
  'own-dashboard',
  'repository',
  'register',
  'bounty',
  'status',
]);
const YEAR = 365.25 * 24 * 3600 * 1000;
const STAMP = /\b(?:updated|published|posted|modified|released?|issued|date|dated|as of)\b/i;
/** A line that carries a date and not much else. */
const LONGEST_STAMP = 160;
/** Blocks at the top that are looked at for the page's own date, and sentences beside the place. */
const FIRST = 40;
const ONLY_DATE = /^[\p{L}\d ,.:/|·-]{4,60}$/u;

/** When what is shown was true. `old`: more than twelve months before now, in the page's own words. */
export type Dated = { is: 'live' | 'fresh' | 'undated' } | { is: 'old'; words: string };

/**
 * How old is what the page shows? The place's own date counts first, then the page's, then the address's; a claim that
 * names the same year asks for no newer one. Source: the specification, section 6, test 4.
 */
export function ageOf(target: ReadTarget, place: Place | undefined, { receipt, claim, now }: Asked): Dated {
  const here = place ? dateAt(place) : undefined;
  const isLive = LIVE.has(receipt.kind);
  const date = here ?? (isLive ? undefined : (pageDate(target) ?? dateInAddress(new URL(target.url).pathname)));
  if (!date) return { is: isLive ? 'live' : 'undated' };
  if (now <= 0 || now - date.end <= YEAR || claimNames(claim.quote, date)) return { is: 'fresh' };
  return { is: 'old', words: date.words };
}

function dateAt({ sentence, heading }: Place): LinkDate | undefined {
  const { text } = sentence;
  const own = asOfOf(text, 0, text.length) || asOfOf(heading, 0, heading.length);
  return own === '' ? undefined : dateInAddress(own);
}

function pageDate({ doc, places }: ReadTarget): LinkDate | undefined {
  const published = dateInAddress(doc.meta.published.slice(0, 40));
  if (published) return published;
  for (const { sentence, block } of places) {
    const { text } = sentence;
    if (text.length > LONGEST_STAMP || !/20[12]\d/.test(text)) continue;
    const isStamp =
      STAMP.test(text) || (block.index < FIRST && ONLY_DATE.test(text) && asOfOf(text, 0, text.length) !== '');
    const date = isStamp ? dateInAddress(text) : undefined;
    if (date) return date;
  }
  return undefined;
}

function claimNames(quote: string, { end }: LinkDate): boolean {
  return quote.includes(String(new Date(end - 1).getUTCFullYear()));
}

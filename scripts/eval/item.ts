import { createHash } from 'node:crypto';
import type { Checklist } from '@/lib/core/checklist.ts';
import type { Claim } from '@/lib/core/claim.ts';
import type { Finding } from '@/lib/core/finding.ts';
import type { Worst } from '@/lib/core/severity.ts';

export const ITEM_KINDS = ['post', 'ordinary', 'site', 'request'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** `dev` may be looked at while rules are written; `held` is only counted, so that tuning shows as a gap. */
export type Half = 'dev' | 'held';

/** A statement that a reader marked on a page, and the address that backs it when there is one. */
export interface MarkedClaim {
  quote: string;
  href: string;
}

/** One page, post or request with what readers said of it. */
export interface Item {
  id: string;
  kind: ItemKind;
  half: Half;
  /**
   * The labels as words: posts `cls:scam`, `label:promo`, `reader:danger`; sites `overall:hype`, `warn:caution`,
   * `kind:docs`, `vanity_metrics:y`; ordinary pages `ordinary`; requests `request:malicious`.
   */
  tags: ReadonlySet<string>;
  /** Words of the page that a reader gave as the reason for a "yes", by question. */
  quotes: ReadonlyMap<string, string>;
  claims: readonly MarkedClaim[];
}

/** What was said about one item. */
export interface Spoken {
  worst: Worst;
  findings: readonly Finding[];
  /** Pages only. */
  rows?: Checklist;
  claims?: readonly Claim[];
  ours?: boolean;
  /** Requests only: whether every part could be read. */
  readable?: boolean;
}

export interface Judged {
  item: Item;
  spoken: Spoken;
}

/** The half of an item by the first hex digit of the SHA-1 of its id: 0–7 dev, 8–f held out. */
export function halfOf(id: string): Half {
  const first = createHash('sha1').update(id).digest('hex').charAt(0);
  return first < '8' ? 'dev' : 'held';
}

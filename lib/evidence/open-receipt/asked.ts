import type { Claim } from '@/lib/core/claim.ts';
import type { Receipt } from '@/lib/core/receipt.ts';
import type { Claimant } from './claimant.ts';

/** One claim, the link beside it, and who makes it. */
export interface Asked {
  claim: Pick<Claim, 'kind' | 'quote' | 'about'>;
  receipt: Pick<Receipt, 'href' | 'text' | 'kind' | 'grade'>;
  claimant: Claimant;
  /** Epoch milliseconds. */
  now: number;
}

import type { PageView } from '@/lib/core/page-view.ts';
import { asksForAccess } from './wallet-access.ts';
import { claimActions } from './wallet-actions.ts';

/** Does the page hand something out and ask for a wallet, or for what opens one? */
export function asksToClaim(view: PageView): boolean {
  return asksForAccess(view) && (view.pageType === 'claim' || claimActions(view).length > 0);
}

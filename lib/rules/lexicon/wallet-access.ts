import type { Action } from '@/lib/core/page-doc.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import { asksForSecret } from '@/lib/core/secret-field.ts';
import { oncePerPage } from './page-words.ts';
import { connectActions, hasWalletTrigger } from './wallet-actions.ts';

/** A field on the page that asks for the words or the key behind a wallet. */
export const secretField: (view: PageView) => Action | undefined = oncePerPage((view) => {
  const around = `${view.doc.title} ${view.visibleText.slice(0, 4_000)}`;
  return view.doc.actions.find((action) => action.kind === 'field' && asksForSecret(action.name, around));
});

/** Does the page ask for wallet access: a connect button, wallet code, or a field for the words behind a wallet? */
export function asksForAccess(view: PageView): boolean {
  return hasWalletTrigger(view) || secretField(view) !== undefined;
}

/** The button or field by which the page asks for wallet access, when it shows one. */
export function accessAction(view: PageView): Action | undefined {
  return secretField(view) ?? connectActions(view)[0];
}

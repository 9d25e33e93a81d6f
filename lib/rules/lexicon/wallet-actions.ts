import type { Action } from '@/lib/core/page-doc.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import { foldLetters } from '@/lib/core/text/fold-letters.ts';
import { LOCALES } from '../locales/index.ts';

const CONNECT =
  /\b(?:connect|link|unlock|verify|validate|sync)\s{1,3}(?:your\s{1,3}|a\s{1,3}|my\s{1,3}|to\s{1,3})?(?:wallet|metamask|phantom)\b|\bwallet ?connect\b/i;

const CLAIM =
  /\b(?:claim|redeem|collect|receive|get)\b.{0,30}\b(?:airdrops?|tokens?|rewards?|allocations?|drop|bonus|coins?|points|nfts?|mint)\b|^\W{0,4}claim(?: (?:now|here|all|it|yours?|free|your \S{1,20}|\$?[a-z0-9]{2,10}))?\W{0,4}$|\bcheck (?:my |your )?(?:eligibility|allocation)\b|\b(?:migrate|restore|activate|unlock|swap)\b.{0,20}\b(?:tokens?|allocation|balance|assets)\b|\bairdrop\b/i;

/** "Claim" in its other meanings: bounties, insurance, profiles, user names. */
const OTHER_CLAIM =
  /\b(?:insurance|issue|bounty|profile|username|domain|expense|warranty|damage|refund|listing|business)\b/i;

const MONEY_ACTION = /\b(?:buy|stake|deposit|bridge|mint|swap|invest|join (?:the )?presale)\b/i;

/** Buttons and links that ask to connect a wallet. */
export function connectActions(view: PageView): readonly Action[] {
  return view.doc.actions.filter(
    (action) => action.kind !== 'field' && (CONNECT.test(action.name) || says(action, 'connect')),
  );
}

/** Buttons and links whose name says that something can be claimed. */
export function claimActions(view: PageView): readonly Action[] {
  return view.doc.actions.filter(
    (action) =>
      isPressable(action) && ((CLAIM.test(action.name) && !OTHER_CLAIM.test(action.name)) || says(action, 'claim')),
  );
}

/** Buttons and links that buy, stake, deposit, bridge or mint. */
export function moneyActions(view: PageView): readonly Action[] {
  return view.doc.actions.filter(
    (action) => isPressable(action) && (MONEY_ACTION.test(action.name) || says(action, 'money')),
  );
}

/** Can this page reach a wallet: a connect button, or wallet code seen by the reader? */
export function hasWalletTrigger(view: PageView): boolean {
  return view.doc.signs.wallet || connectActions(view).length > 0;
}

/** Do the words of another language say it? A button tells too little to know its language, so all are asked. */
function says(action: Action, what: 'connect' | 'claim' | 'money'): boolean {
  if (action.name.length > 80) return false;
  const name = foldLetters(action.name);
  return LOCALES.some((pack) => pack.actions[what].test(name));
}

function isPressable(action: Action): boolean {
  return (action.kind === 'button' || action.kind === 'link') && action.name.length <= 60;
}

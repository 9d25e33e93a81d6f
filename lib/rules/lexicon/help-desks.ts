import type { PageView } from '@/lib/core/page-view.ts';
import type { Span } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { oncePerPage } from './page-words.ts';
import { outsideLinks } from './post-links.ts';
import { PRIVATE_PATH } from './private-paths.ts';
import { postWords } from './undisguised.ts';

/** Longest post that is read, in UTF-16 units. */
const LONGEST = 2_000;

/** Who is said to help. */
const DESK =
  /\b(?:support|help ?desk|help ?(?:form|line)|customer (?:care|service)|live ?chat|(?:live|support|our|one of our|the|an?) agents?|admins?|moderators?|mods?\b|technicians?|technical (?:team|staff)|tech support|engineers?|dev team|the devs?|founder|ceo|finance officer|security team|i work for|staff|tickets?|resolution cent(?:er|re)|desk|escalated|your (?:issue|query|problem|complaint)|had the same issue|this happened to me|complaint|appeal|verification (?:desk|portal)|team is (?:migrating|waiting|on standby)|support bot|human)\b|@\w{0,20}(?:help|support|desk|care|admin|mod)\w{0,20}/i;
/** What is wrong, or what it is wrong with. */
const TROUBLE =
  /\b(?:wallets?|seed|recovery words|12 words|metamask|phantom|trust wallet|ledger|trezor|binance|coinbase|kraken|okx|bybit|dapps?|swaps?|stak(?:e|ed|ing)|bridge|presale|nfts?|tokens?|withdrawals?|deposits?|transactions?|tx\b|pending|gas\b|node|claim failed|kyc|airdrop|crypto\w{0,6}|frozen|assets?|funds|synchroni\w{3,8}|balance|keystore|defi|web3|usdt|whitelisted)\b|@\w{0,20}(?:metamask|wallet|phantom|ledger|trezor|dapp)\w{0,20}/i;
/** What is asked of a wallet in the name of a repair, where an honest desk has nothing to ask. */
const REPAIR = pattern(
  String.raw`\b(?:validat(?:e|ed|ing)|rectif(?:y|ied|ication)|re-?sync\w{0,9}|synchroni[sz]e|re-?connect|authenticat(?:e|ing)|re-?validated?|re-?try|whitelist(?:ed)?|refresh)\b{{GAP40}}\b(?:wallets?|ownership|seed|balance|assets|funds|tokens?|node|dapps?|gas|claim|web3)\b|\b(?:wallets?|ownership|balance|assets|funds|claim|dapp|connection|bridge|pending tx)\b{{GAP40}}\b(?:validat\w{2,5}|rectif\w{1,9}|re-?sync\w{0,9}|synchroni[sz]\w{1,5}|re-?connect|authenticat\w{1,3}|re-?validat\w{1,3}|re-?try on|whitelist it|refresh at|fill (?:this|in|out)|fix it)\b|\b(?:verify|prove) (?:your )?(?:wallet )?ownership\b|\b(?:go to|open|use|tap here|through|on|at)\b{{GAP20}}\b(?:and connect|this tool)\b|\b(?:unlock|release|restore) (?:your )?(?:frozen|stuck|locked|staked)\b|\b(?:suspended|deactivated|restricted)\b{{GAP25}}\bappeal\b`,
);
/** Honest desks: an order, a parcel, an app; and talk about such desks. */
const OTHER =
  /\b(?:order number|order|booking|parcel|package|warehouse|train|flight|never (?:dm|ask|share|type)|do not (?:offer|have)|don't (?:offer|have|do) |won't dm|beware|fake|impersonat\w{1,5}|pretend\w{0,4}|scam\w{0,4}|phish\w{0,4}|report and block|block(?:ed)?|hang up|status (?:page|at)|app store|in the app|through the app|inside the app|in settings|github|stack trace|pr \d|open an issue|does anybody|anyone else|why|how do i|on hold with|has been paused|city|bank account|log in since|matrix|docs)\b/i;

/** A third party or a place to go on in: a handle, a messenger, a bot, a form. */
const ELSEWHERE =
  /(?<![\w.])@\w{3,30}|\b(?:dms?|inbox|direct message|whats ?app|telegram|tg|bio|profile|privately|follow (?:me|back)|reply to verify|live ?chat|the form|help form)\b|\b(?:t|wa)\.me\/|\bforms\.gle\/|\+\d[\d ()-]{8,16}\d|@proton/i;

/**
 * Where a post offers a help desk for wallets that nobody can look up: somebody who helps, a trouble with a wallet, and
 * a private path or a page to mend it on. Offsets are into the text of its only block.
 */
export const deskOffer = oncePerPage((view: PageView): Span | undefined => {
  const text = postWords(view).slice(0, LONGEST);
  if (text === '' || OTHER.test(text) || !TROUBLE.test(text)) return undefined;
  const desk = DESK.exec(text);
  const linked = outsideLinks(view).length > 0;
  const repair = linked ? REPAIR.exec(text) : null;
  if (repair) return { start: repair.index, end: repair.index + repair[0].length };
  if (!desk) return undefined;
  const reached = linked || (ELSEWHERE.test(text) && PRIVATE_PATH.some((path) => path.test(text)));
  return reached ? { start: desk.index, end: desk.index + desk[0].length } : undefined;
});

import { PAGE_TYPES } from '@/lib/core/page-type.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { asksForSecret } from '@/lib/core/secret-field.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { en } from '@/lib/words/en.ts';
import { isMentioned } from './lexicon/page-words.ts';
import { outsideLinks } from './lexicon/post-links.ts';

const SECRET =
  '(?:(?:seed|recovery|secret|backup|mnemonic|wallet)(?: recovery)? (?:phrase|words)|mnemonic|private keys?|keystore|(?:12|15|18|24|twelve|twenty-four)[- ]words?(?: (?:phrase|seed))?)';
const ENTER = String.raw`\b(?:enter|paste|type|import|submit|provide|input|upload|validate|verify|sync|give|share|drop|send)\b`;

/** What a page that must not ask gives as the reason. */
const PURPOSE = String.raw`\b(?:validat\w{1,5}|verif\w{1,7}|sync\w{0,9}|claim\w{0,3}|receiv\w{1,3}|airdrops?|rewards?|giveaway|activat\w{1,4}|unlock\w{0,3}|rectif\w{1,6}|migrat\w{1,4}|withdraw\w{0,4}|bonus|eligib\w{1,6}|connect (?:your |the )?wallet|start (?:trading|earning|mining)|free)\b`;

const REQUEST = [
  pattern(String.raw`${ENTER} (?:in |us )?(?:your |the |a |my )?(?:\w{1,15} ){0,3}${SECRET}\b{{GAP60}}${PURPOSE}`),
  pattern(String.raw`\bto (?:\w{1,12} ){0,2}${PURPOSE}{{GAP60}}${ENTER} (?:your |the )?(?:\w{1,15} ){0,3}${SECRET}\b`),
  pattern(String.raw`${ENTER} your (?:\w{1,15} ){0,3}${SECRET}\b{{GAP12}}\b(?:here|below|in the (?:form|box|field))\b`),
  pattern(
    String.raw`\bfill (?:in |out )?(?:the |this |our )?form with (?:your |the )(?:\w{1,15} ){0,2}${SECRET}\b|${ENTER} your (?:\w{1,15} ){0,3}${SECRET}\b{{GAP20}}\b(?:to|and) (?:import|fix|restore|solve|resolve|whitelist|get whitelisted)\b(?! (?:it|them) (?:in|into))(?!{{GAP40}}\b(?:app|extension|wallet|device)\b)`,
  ),
  pattern(String.raw`\bdrop (?:a|your) ${SECRET}\b`),
];

/** A post shows the words of a wallet that is said to hold money and asks how to move it. */
const WORDS_SHOWN =
  /\b(?:wallet(?:'s)? (?:seed|phrase|words)|seed(?: phrase)?|recovery phrase|secret phrase|private key|(?:12|twelve|24) words)(?: is)?\s?[:=]\s?\w/i;
const HOLDS_MONEY = pattern(
  String.raw`\b(?:there (?:is|are)|has|have|holds?|got|balance(?: of)?|with)\b{{GAP20}}{{MONEY}}`,
);
const ASKS_HOW = /\b(?:how (?:do i|to|can i)|help me|please help|don't know how|can (?:someone|somebody|anyone))\b/i;
const BAIT_SAY = en(
  'This post shows the words of a wallet that is said to hold money; whatever others send there for the fee is taken.',
);

function baitWallet(view: PageView): Spot | undefined {
  if (view.pageType !== 'post') return undefined;
  const text = view.text(0).slice(0, 2_000);
  const found = HOLDS_MONEY.test(text) && ASKS_HOW.test(text) ? WORDS_SHOWN.exec(text) : null;
  if (!found || /\b(?:scams?|scammers?|trap|beware|trick|honey ?pots?|never)\b/i.test(view.visibleText))
    return undefined;
  return { block: 0, start: found.index, end: found.index + found[0].length, severity: 'warning', say: BAIT_SAY };
}

/** In a post, to type the words anywhere but in one's own wallet. */
const IN_POST = pattern(String.raw`${ENTER} (?:in )?your (?:\w{1,15} ){0,2}${SECRET}\b`);

/** A cheap first look: is any of it named at all? */
const NAMED =
  /\b(?:phrase|mnemonic|private keys?|keystore|(?:seed|secret|recovery|backup|wallet|12|15|18|24|twelve|twenty-four)[- ](?:recovery )?words?)\b/i;

/** Developer set-up and the writing down of a new wallet's words: the reader's own machine, not this page. */
const OWN_MACHINE =
  /\.env\b|\b(?:environment|config(?:uration)?|command line|cli|terminal|script|hardhat|foundry|write (?:it|them|down)|wrote|written|backed up|backup is|confirm (?:that )?you|in the correct order|testnet|test wallet|new wallet|your (?:ledger|trezor|hardware|device)|in (?:the|your) (?:wallet|app|extension))\b/i;

/** Twelve or more small fields in a row, on a page that speaks of such words. */
function wordGrid(view: PageView): Spot | undefined {
  const groups = new Map<number, { count: number; block: number }>();
  for (const action of view.doc.actions) {
    if (action.kind !== 'field' || !/^\D{0,30}\d{1,2}(?!\d)/.test(action.name.slice(0, 60))) continue;
    const seen = groups.get(action.group);
    if (seen) seen.count += 1;
    else groups.set(action.group, { count: 1, block: action.block });
  }
  const total = [...groups.values()].reduce((sum, group) => sum + group.count, 0);
  const first = [...groups.values()][0];
  if (!first || total < 12 || !asksForSecret(view.visibleText.slice(0, 20_000), view.doc.title)) return undefined;
  return { block: first.block, start: 0, end: view.doc.blocks[first.block]?.text.length ?? 0 };
}

function secretField(view: PageView): Spot | undefined {
  const around = `${view.doc.title} ${view.visibleText.slice(0, 4_000)}`;
  const field = view.doc.actions.find(
    (action) => action.kind === 'field' && !/^\W{0,3}search\b/i.test(action.name) && asksForSecret(action.name, around),
  );
  if (!field) return wordGrid(view);
  return { block: field.block, start: 0, end: view.doc.blocks[field.block]?.text.length ?? 0 };
}

const rule: Rule = {
  id: 'recovery-phrase-request',
  row: 'requests',
  severity: 'danger',
  kind: 'dom',
  anywhere: true,
  title: 'Asks for the words that control a wallet',
  say: 'This page asks for the words or key that control a wallet; anyone who gets them can move everything in it.',
  ask: 'Why would a web page need what only a wallet should hold?',
  clears: 'Nothing clears it on a web page.',
  source: ['FBI-HEDERA', 'SEAL-DRAINER', 'SEC-5WAYS'],
  pages: PAGE_TYPES,
  check(view): readonly Spot[] {
    const field = secretField(view);
    if (field) return [field];
    const bait = baitWallet(view);
    if (bait) return [bait];
    if (!isMentioned(view, NAMED)) return [];
    const asksInPost = view.pageType === 'post' && outsideLinks(view).length > 0;
    for (const request of asksInPost ? [...REQUEST, IN_POST] : REQUEST) {
      const found = view.said(request);
      if (!found || OWN_MACHINE.test(found.sentence.text) || view.doc.blocks[found.sentence.block]?.kind === 'code')
        continue;
      const { sentence } = found;
      return [{ block: sentence.block, start: sentence.offset + found.start, end: sentence.offset + found.end }];
    }
    return [];
  },
  examples: {
    flags: [
      'Enter your 12-word phrase to validate the wallet.',
      'Paste your private key to activate the trading agent.',
      'Import your seed phrase to receive the airdrop.',
      '# Wallet sync\n\n[Recovery phrase](field:)\n\n[Continue](button:)',
      'To claim your allocation, submit your secret recovery phrase in the form.',
      { text: 'Larkspur help desk: fill in the form with your recovery phrase and the sync works again', as: 'post' },
      {
        text: 'Found my old seed phrase: lamp orbit cedar. There is 900 USDT in it, can someone help me move it?',
        as: 'post',
      },
      { text: 'After the upgrade open lark-node-desk.com and import your 24 words', as: 'post' },
      { text: 'My wallet has 700 USDT, I do not get how to send it. seed: lamp orbit cedar. please help', as: 'post' },
      { text: 'drop your mnemonic below and win 500 coins', as: 'post' },
    ],
    passes: [
      'No website ever needs your seed phrase: do not enter it.',
      'We will not ask you to paste a private key.',
      'Beware of sites that tell you to enter your recovery phrase to claim a drop.',
      { text: 'A mnemonic is a list of 12 or 24 words that encodes a seed.', as: 'docs' },
      { text: 'Enter your recovery phrase in the app to restore your wallet on a new phone.', as: 'docs' },
      { text: 'A wallet seed in a post that has 900 USDT and asks how to move it is a trap.', as: 'post' },
      { text: 'Paste your private key into the .env file to start the local script.', as: 'docs' },
      '# Find a lesson\n\n[Search lessons about the recovery phrase](field:)',
    ],
  },
};
export default rule;

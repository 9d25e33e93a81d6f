import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { textAround } from './lexicon/page-words.ts';
import { claimActions, connectActions, moneyActions } from './lexicon/wallet-actions.ts';

const URGENT = pattern(
  String.raw`\b(?:hurry|act (?:now|fast)|last chance|final (?:hours|call|minutes)|expires? (?:today|tonight|soon|in \d{1,3})|ends? (?:tonight|today|at midnight|in \d{1,3} (?:minutes?|hours?))|closes (?:tonight|today|at midnight)|snapshot (?:is )?in \d{1,3} (?:minutes?|hours?)|going fast|tick tock|only \d{1,4} (?:hours?|minutes?|spots?|claims?|left)|limited (?:time|spots)|before it's (?:too late|gone)|don't (?:miss out|get left)|(?:claim|mint|sale) window (?:closes|closing|ends)|\d{1,3} (?:hours?|minutes?|seconds?) (?:left|remaining|to (?:claim|connect|mint)))\b`,
);

/** What a wallet, a claim or a purchase is called in running text. */
const WALLET_ACT =
  /\b(?:claim(?:s|ing)?|airdrops?|allocations?|presale|pre-sale|mint(?:ing)?|whitelist|stake|buy (?:now|\$|tokens?|the)|connect (?:your )?wallet|tokens? (?:sale|before)|eligib\w{1,6})\b|\$[a-z]{2,10}\b/i;

/** Events, auctions and calendars have real clocks. */
const EVENT =
  /\b(?:hackathon|workshop|conference|webinar|meetup|livestream|vote|voting|auction|epoch|submission|applications?|registration|early bird|governance (?:vote|proposal|forum)|comment(?:s|ing)? (?:period|on)|(?:on|the|this) proposals?)\b/i;

/** A deadline with its date and its clock, or its block, is what we ask for. */
const DATED =
  /\b(?:window|sale|mint|claims?)\b[^.!?]{0,40}\b(?:closes|ends)\b[^!?]{0,60}\b(?:20\d\d|utc|gmt|block \d)/i;

function timerByWallet(view: PageView): Spot | undefined {
  const acts = [...claimActions(view), ...connectActions(view), ...moneyActions(view)];
  const timer = view.doc.actions.find((action) => action.kind === 'timer');
  if (!timer || acts.length === 0 || EVENT.test(textAround(view, timer.block, 3))) return undefined;
  const near = acts.some((action) => action.group === timer.group || Math.abs(action.block - timer.block) <= 12);
  if (!near) return undefined;
  return { block: timer.block, start: 0, end: view.doc.blocks[timer.block]?.text.length ?? 0 };
}

const rule: Rule = {
  id: 'deadline-pressure',
  row: 'requests',
  severity: 'caution',
  kind: 'dom',
  title: 'A deadline next to a wallet action',
  say: 'A countdown or deadline is placed next to a wallet action.',
  ask: 'Where does the project itself state this deadline, with its time zone or its end block?',
  clears: "The deadline with date and time zone on the project's own site, or the end block in the contract.",
  source: ['FBI-NFT', 'SEC-HOWEY', 'DARKPATTERNS'],
  pages: ['claim', 'landing', 'sponsored', 'post'],
  check(view): readonly Spot[] {
    const found = view.said(URGENT);
    if (found) {
      const { sentence } = found;
      const around = textAround(view, sentence.block, view.pageType === 'post' ? 3 : 2);
      if (WALLET_ACT.test(around) && !EVENT.test(sentence.text) && !DATED.test(sentence.text)) {
        return [{ block: sentence.block, start: sentence.offset + found.start, end: sentence.offset + found.end }];
      }
    }
    const timer = timerByWallet(view);
    return timer ? [timer] : [];
  },
  examples: {
    flags: [
      'Hurry, the claim window closes in 2 hours.',
      'Only 14 minutes left to claim your allocation.',
      { text: 'You have 10 minutes to claim your allocation.', as: 'claim' },
      'Act now and claim, before the presale ends.',
      '# Drop\n\n[00:14:59](timer:)\n\n[Connect wallet](button:)',
      { text: 'Last chance to mint, ends tonight 🔥', as: 'post' },
      { text: 'The mint ends at midnight, do not be late.', as: 'post' },
      { text: 'Snapshot in 5 hours, hold 2,000 $LARK.', as: 'post' },
      { text: '# Genesis mint\n\nOnly 40 spots left on the whitelist.', as: 'claim' },
    ],
    passes: [
      'There is no deadline; you can claim at any time.',
      "Beware of pages that say 'act now' next to a wallet button.",
      'The hackathon submission form closes on 4 July.',
      'The claim window closes on 4 July 2026 at 12:00 UTC.',
      'Hurry up, the train leaves at nine.',
      '# Conference\n\nThe early bird registration ends today.\n\n[00:14:59](timer:)\n\n[Buy a seat](button:)',
      { text: 'The comment period on the claim for staking rewards ends at midnight.', as: 'post' },
      'The vote on the token budget ends today.',
    ],
  },
};
export default rule;

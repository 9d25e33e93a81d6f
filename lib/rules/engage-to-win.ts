import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { CRYPTO_CONTEXT } from './lexicon/coins.ts';
import { paysForAttention } from './lexicon/paid-attention.ts';

/** Kinds of asks that feed a counter; each counts once. */
const ASKS: readonly RegExp[] = [
  /\bfollow (?:me|us|@|this|and|&|the)|\bfollow\b.{0,12}\b(?:like|rt|retweet|repost)\b|[✅•▪\d➖-]\W{0,6}follow\b/i,
  /\b(?:rt|retweet|repost|like (?:&|and|\+|this|\/)|like,)|\blike\b.{0,8}\b(?:rt|retweet|repost|comment)\b/i,
  /\btag (?:a|\d|one|two|three|your|friends?|frens?|@)|\btag\b.{0,12}\b(?:friends?|frens?|bro|lovers?)\b/i,
  /(?:,|\b(?:just|and|then|to)|&) (?:comment|reply)\b/i,
  /\bjoin (?:our |the |us on )?(?:official )?(?:telegram|discord|tg|channel)\b/i,
  /\b(?:refer|invite) (?:\w{1,10} )?(?:friends?|frens?|people)\b|\breferral: ?yes\b/i,
  /\b(?:bind|connect|link) (?:your )?(?:x|twitter|𝕏|socials?)\b|\b(?:do|complete) (?:all |the |daily )?(?:socials?|tasks?)\b|\bcheck-?ins?\b/i,
];

/** A wallet address to be posted where everybody can read it: an ask that needs no stated reward. */
const WALLET_IN_PUBLIC =
  /\b(?:drop(?:s|ping)?|comment|paste|reply with|leave)\b(?: (?:your|a|an|ur|the|their|new|\$?\w{2,5})){0,3} (?:wallets?(?: address(?:es)?)?|address(?:es)?|evm)\b/i;

const REWARD =
  /\b(?:giveaways?|giving away|to (?:win|enter|qualify|participate|join)|how to (?:enter|join|participate)|winners?|airdrops?|whitelist|allowlist|wl|gtd|reward(?:s|ing)?|earn (?:\w{1,10} )?points|earn \d[\d,.]{0,9} ?\$?\w|\d[\d,.]{0,9} \$?\w{2,8} each|free (?:mint|tokens?|nft)|for every(?:one| follower)|be eligible|prizes?|random winner|lucky)\b/i;

const FIRST_ASK = pattern(
  String.raw`\b(?:follow|rt|retweet|repost|like|tag|drop|comment|paste|submit|join|refer|invite|bind|connect|complete|do)\b{{GAP60}}`,
);

/** A refusal, or somebody else's giveaway described. */
const NOT_AN_ASK =
  /\b(?:we do not run giveaways|(?:do not|never|don't) (?:drop|share|send|post|paste|comment|leave|reply|fall)|beware|winner announcement:|congrat\w{1,9})\b/i;

function placeOfAsk(view: PageView): Spot {
  const found = view.said(FIRST_ASK, { anyFrame: true });
  if (!found) return { block: 0, start: 0, end: view.text(0).length };
  const { sentence } = found;
  return { block: sentence.block, start: sentence.offset + found.start, end: sentence.offset + found.end };
}

const rule: Rule = {
  id: 'engage-to-win',
  row: 'speaker',
  severity: 'caution',
  kind: 'aggregate',
  title: 'Rewards for likes, follows and tags',
  say: 'This post pays for likes, follows or tags, so those numbers say little about real interest.',
  ask: 'Where are the terms of this giveaway on your own site, and who got the last one?',
  clears: "Terms of the giveaway on the project's own site, and no wallet address asked for in public.",
  source: ['FTC-465', 'AIRDROP', 'LINEA'],
  pages: ['post'],
  check(view): readonly Spot[] {
    const text = view.visibleText.slice(0, 5_000);
    if (paysForAttention(text)) return [placeOfAsk(view)];
    const aboutCrypto =
      CRYPTO_CONTEXT.test(text) ||
      /\bnfts?\b|\bwl\b|\bmint\b|\b(?:bnb|sol|evm|trx|ton|btc) (?:wallet|address)/i.test(text);
    if (!aboutCrypto || NOT_AN_ASK.test(text)) return [];
    const wantsWallet = WALLET_IN_PUBLIC.test(text);
    const asks = ASKS.filter((ask) => ask.test(text)).length + (wantsWallet ? 1 : 0);
    const enough = wantsWallet || (asks >= 2 && REWARD.test(text));
    return enough ? [placeOfAsk(view)] : [];
  },
  examples: {
    flags: [
      { text: 'Everyone who reposts this gets 50 $LARK.', as: 'post' },
      { text: '100 lucky retweeters receive 1M $LARK tokens.', as: 'post' },
      { text: 'Comment "AGENT" for a chance at 5,000 USDC.', as: 'post' },
      { text: 'Like, RT and tag 3 friends to win 500 $LARK.', as: 'post' },
      { text: 'Drop your wallet below to be eligible for the airdrop.', as: 'post' },
      { text: 'Everybody who reposts and drops a SOL wallet gets 2 SOL.', as: 'post' },
      { text: 'Do all tasks, invite 4 friends and earn 300 $LARK, paid to your wallet.', as: 'post' },
      { text: 'Follow, repost and comment your BNB address, 20 winners tonight.', as: 'post' },
      { text: 'Giveaway time! Follow us and retweet, 10 WL spots for lucky winners.', as: 'post' },
      { text: 'How to join the $LARK airdrop: connect your X, refer friends, do daily tasks.', as: 'post' },
    ],
    passes: [
      { text: 'Retweet this so that more people check their token approvals.', as: 'post' },
      { text: 'The airdrop in 2020 was 400 tokens each, worth a lot today.', as: 'post' },
      { text: 'Follow the repo for release notes of the wallet.', as: 'post' },
      { text: 'Tag-to-win airdrops inflate follower counts.', as: 'post' },
      { text: 'We do not run giveaways, do not drop your wallet under our posts.', as: 'post' },
      { text: 'Follow us and tell a friend about the book club; a winner reads first.', as: 'post' },
      { text: 'The airdrop is over. Do not reply with addresses, nobody reads them.', as: 'post' },
      { text: 'We follow the token market and comment on new papers every week.', as: 'post' },
    ],
  },
};
export default rule;

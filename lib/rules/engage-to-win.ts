import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { en } from '@/lib/words/en.ts';
import { foreignGiveaway } from './lexicon/giveaways-foreign.ts';
import { asksWallet, paysForAttention } from './lexicon/paid-attention.ts';
import { undisguised } from './lexicon/undisguised.ts';

/** Longest post that is read, in UTF-16 units. */
const LONGEST = 5_000;

const FIRST_ASK = pattern(
  String.raw`\b(?:follow|rt|retweet|repost|like|tag|drop|comment|paste|submit|join|refer|invite|bind|connect|complete|do)\b{{GAP60}}`,
);

function placeOfAsk(view: PageView): Spot {
  const found = view.said(FIRST_ASK, { anyFrame: true });
  if (!found) return { block: 0, start: 0, end: view.text(0).length };
  const { sentence } = found;
  return { block: sentence.block, start: sentence.offset + found.start, end: sentence.offset + found.end };
}

const WALLET_SAY = en(
  'This post asks for wallet addresses where everybody can read them; whoever collects them sees what is in each wallet and whom to write to.',
);

const rule: Rule = {
  id: 'engage-to-win',
  row: 'speaker',
  severity: 'caution',
  // Such posts use the same words in every language, so that it runs on all of them.
  kind: 'dom',
  title: 'Rewards for likes, follows and tags',
  say: 'This post pays for likes, follows or tags, so those numbers say little about real interest.',
  ask: 'Where are the terms of this giveaway on your own site, and who got the last one?',
  clears: "Terms of the giveaway on the project's own site, and no wallet address asked for in public.",
  source: ['FTC-465', 'AIRDROP', 'LINEA'],
  pages: ['post'],
  check(view): readonly Spot[] {
    const text = undisguised(view.visibleText.slice(0, LONGEST));
    const foreign = foreignGiveaway(text);
    if (!foreign && !paysForAttention(text)) return [];
    const inPublic = foreign === 'wallet' || asksWallet(text);
    return [inPublic ? { ...placeOfAsk(view), severity: 'warning', say: WALLET_SAY } : placeOfAsk(view)];
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
      { text: 'フォローとリポストで、抽選5名様に50 USDTをプレゼント', as: 'post' },
      { text: 'Sorteo: síguenos y comparte, tres ganadores de 40 USDT.', as: 'post' },
      { text: 'Çekiliş var! Beğen ve arkadaşını etiketle, 2 SOL kazanma şansı.', as: 'post' },
      { text: '关注并转发，抽8人送 NFT，周六开奖', as: 'post' },
      { text: 'Оставь адрес кошелька в комментах, раздача $LARK первым.', as: 'post' },
      { text: 'Finish 3 easy missions and earn up to 90 USDC.', as: 'post' },
      { text: 'Shill me your gems, the best one gets a 5 SOL buy.', as: 'post' },
      { text: 'Giveaway time! Follow us and retweet, 10 WL spots for lucky winners.', as: 'post' },
      { text: 'How to join the $LARK airdrop: connect your X, refer friends, do daily tasks.', as: 'post' },
    ],
    passes: [
      { text: 'Retweet this so that more people check their token approvals.', as: 'post' },
      { text: 'フォロワーの皆さんへ。50 USDTを配るという投稿は私のものではありません。', as: 'post' },
      { text: 'Comparte si te sirve: cómo leer una firma antes de mover 40 USDT.', as: 'post' },
      { text: '关注的项目推迟了 token 解锁，欢迎转发讨论', as: 'post' },
      { text: 'Shill me your papers on tokens, I read them on the train.', as: 'post' },
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

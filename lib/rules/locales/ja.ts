import type { LocalePack } from '@/lib/core/locale.ts';
import { ASKS } from './ja/asks.ts';
import { PROMISES } from './ja/promises.ts';
import { cues, pattern } from './ja/words.ts';

const pack: LocalePack = {
  lang: 'ja',
  cues,
  actions: {
    connect: pattern(
      'ウォレット(?:を|の)?(?:接続|連携|認証)|(?:metamask|phantom|trust wallet)(?:を|に|の)?(?:接続|連携)',
    ),
    claim: pattern(
      '(?:エアドロップ|トークン|コイン|報酬|配布分)(?:を|の)?(?:今すぐ)?(?:受け取|請求|獲得|クレーム)|対象(?:か|者か)(?:どうか)?(?:を)?(?:確認|チェック)|(?:資格|割当)(?:を)?(?:確認|チェック)',
    ),
    money: pattern(
      '(?:トークン|コイン|\\$[a-z]{2,8})(?:を)?(?:購入|買う|買い)|プレセールに参加|(?:今すぐ)?(?:ステーキング(?:する|を開始)|入金する|入金|投資する|投資を始め)|ミントする|無料ミント',
    ),
  },
  rules: [...ASKS, ...PROMISES],
  spokenAbout: [
    'このように書くサイトにご注意ください：「…」',
    '検察によると、同社は次のように宣伝していた：…',
    '「…」と言われたら、その場を離れてください。',
    '詐欺でよく使われる文句：…',
  ],
};
export default pack;

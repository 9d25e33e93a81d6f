import type { LocalePack } from '@/lib/core/locale.ts';
import { ASKS } from './zh/asks.ts';
import { PROMISES } from './zh/promises.ts';
import { cues, pattern } from './zh/words.ts';

const pack: LocalePack = {
  lang: 'zh',
  cues,
  actions: {
    connect: pattern(
      '(?:连接|連接|链接|鏈接|绑定|綁定|验证|驗證)(?:你的|您的|我的)?(?:钱包|錢包)|(?:连接|連接)\\s?(?:metamask|phantom|trust wallet|okx)',
    ),
    claim: pattern(
      '(?:领取|領取|申领|申領|获取|獲取)(?:你的|您的|我的|免费|免費)?(?:\\$?[a-z]{2,10})?\\s?(?:空投|代币|代幣|奖励代币|獎勵代幣|份额|份額)|(?:立即|马上|馬上)(?:领取|領取|申领|申領)|(?:查询|查詢|检查|檢查)(?:空投)?(?:资格|資格)',
    ),
    money: pattern(
      '(?:购买|購買|买入|買入|认购|認購)\\s?(?:代币|代幣|\\$?[a-z]{2,10})|参与预售|參與預售|(?:立即|开始|開始)(?:质押|質押|充值|入金|投资|投資)|免费铸造|免費鑄造',
    ),
  },
  rules: [...ASKS, ...PROMISES],
  spokenAbout: [
    '警惕这样写的网站：“…”',
    '据检方称，该公司曾宣传：…',
    '如果有人对你说：“…”，请离开。',
    '骗子喜欢这样写：…',
  ],
};
export default pack;

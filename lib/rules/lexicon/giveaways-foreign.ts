import { tellLanguage } from '@/lib/core/text/language.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { wordClass } from './joint-words.ts';

/** What such posts ask for, in the languages that are read. */
const ASKED = wordClass(
  `follow, フォロー, sigue, síguenos, síguela, sígueme, seguir, sigan, siga, sigam, segue, takip, подпишись, подпишитесь, подписка, подписаться, theo dõi, 关注, 關注, 팔로우-, suis, abonne-, suivez, folgen, folge, folgt, ikuti,
  like, いいね, gusta, curta, curtir, curtam, beğen-, лайк-, thích, 点赞, 點讚, 좋아요, liken, likez, aimez, suka,
  rt, rp, retweet-, repost-, share, リポスト, リツイート, 拡散, comparte, compartir, compartan, compartilh-, paylaş, paylaşın, paylaşanlar-, репост-, chia sẻ, 转发, 轉發, 转评赞, 리트윗-, 리포스트-, partage-, teilen, teile, teilt, bagikan,
  tag, etiqueta-, menciona-, marque, marca, etiketle, etiketleyin, отметь, отметьте, 태그-, markier-,
  コメント, comenta, comentá, comenten, comente, commente, commentez, yoruma, комментарий, комменты, bình luận, comment, 评论, 댓글, kommentier-`,
  ['@.{0,3}位', '(?<![a-z])rt(?=[と＋+&、하])'],
);
/** That it is handed out, to some or to all of those who do it. */
const GIVEN = wordClass(
  'giveaway, airdrop, プレゼント, 抽選, 当選, 配布, エアドロ, 先着, sorteo, sorteamos, ganador-, regalo, regalamos, sorteio, sorteando, ganhador-, çekiliş-, kazanma, kazanacak, gidiyor, hediye-, розыгрыш-, разыгр-, победител-, раздаём, раздаем, раздач-, прилетит, tặng, người nhận, 抽奖, 空投, 开奖, 发放, 白名单, 이벤트-, 추첨-, 드립니다, 에어드랍-, 선착순, concours, tirage, gagner, verlosung, verlosen, verschenken, gewinnen, bagi, te mando, les mando, vou mandar, vou dar, yolluyorum, gönderiyorum, 送你, 応募, あげちゃう, あげます, 送ります, repartimos, reparto, elegimos, escolho, дарим, дарю, закину, ngẫu nhiên, 福利, 쏩니다, 드려요, 보내드-, on offre, gana, ganas, ganhou, ganhe, premio-, prêmio-, recebem, reciben, ödül-, veriyorum, приз, призы, призов, участвует, quay số, suất, 有机会, 差し上げ, 配ります',
  [
    String.raw`[抽送挑]\s?\d`,
    String.raw`\d\s?(?:名様|人に|位粉丝|kişi(?:ye|den)?|человек(?:ам)?|명(?:에게|께|을)?|ganador|gagnant)`,
  ],
);
/** Worth something, and of this field. */
const VALUE = pattern(
  String.raw`\d\s?(?:usdt|usdc|sol|eth|btc|bnb|ton|trx)\b|\$[a-z]{2,10}\b|\b(?:btc|nfts?|wl|whitelist|airdrops?|tokens?)\b|(?:nft|wl|eth|usdt)(?=[^a-z])|空投|白名单|エアドロ|화이트리스트|에어드랍`,
);
/** A wallet's address, to be written where everybody reads it. */
const WALLET_ASKED = new RegExp(
  [
    'アドレスを?.{0,8}(?:リプ|コメ|貼)',
    String.raw`(?<!\p{L})(?:deja|dejen|comenta|comenten|pon|escribe)(?: tu| su| aquí| una)? .{0,8}(?:wallet|direcci[oó]n|billetera)`,
    String.raw`(?<!\p{L})(?:deixa|deixe|deixem|coloca|coloque|comenta|manda) .{0,8}(?:carteira|endere[cç]o|wallet)`,
    String.raw`(?:cüzdan|wallet|sol|evm) ?adres\p{L}{1,6} .{0,8}(?:bırak|yaz|at)(?:ın)?(?!\p{L})`,
    String.raw`(?:кида|пиши|оставь|скид|скинь)\p{L}{0,8} .{0,12}(?:адрес|кошел)`,
    String.raw`(?:để lại|thả|ghi) .{0,10}ví(?!\p{L})`,
    '(?:留|贴|发)(?:下|你的|下你的)?.{0,8}(?:钱包)?地址',
    '지갑 ?주소.{0,6}(?:남겨|달아|적어)',
    '(?:tulis|drop) alamat wallet',
  ].join('|'),
  'iu',
);
/** Warnings, refusals, and draws of other things. */
const WARNS = wordClass(
  '注意, 詐欺, ありません, 偽, チケット, estafa-, cuidado, nunca, jamás, golpe-, dolandır-, engelle-, asla, мошенн-, никогда, чужие, не раздаю, lừa, đừng, toàn là bot, bots, 别信, 不要, 骗, 诈, 사기-, 신고-, 주의-, scam-, phish-, fake, falso, falsa, beware, rifa, escola, libro, livro',
);

/** How a post in another language pays for attention; undefined where it does not, and for English. */
export function foreignGiveaway(text: string): 'asks' | 'wallet' | undefined {
  if (!VALUE.test(text) || !isForeign(text) || WARNS.exec(text)) return undefined;
  if (!GIVEN.exec(text)) return undefined;
  if (WALLET_ASKED.test(text)) return 'wallet';
  return ASKED.exec(text) ? 'asks' : undefined;
}

function isForeign(text: string): boolean {
  const { lang } = tellLanguage(text);
  return lang !== 'en' && lang !== '';
}

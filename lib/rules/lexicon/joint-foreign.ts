import type { Span } from '@/lib/core/rule.ts';
import { joined, type Words, wordClass } from './joint-words.ts';

/** Words of one language, by what they stand for. Written for Spanish, Portuguese, Russian, Turkish, Vietnamese, Chinese. */
interface Language {
  trouble: Words;
  back: Words;
  /** Write to me, to us, to him. */
  reach: Words;
  gain: Words;
  way: Words;
  /** Warnings, police, news. */
  warns: Words;
}

const MESSENGER = 'whatsapp, telegram, dm, inbox, direct';

const LANGUAGES: readonly Language[] = [
  {
    trouble: wordClass(
      'perdi, perdí, perdiste, perdieron, perdido, perdida, estaf-, robaron, robado, robada, robados, hacke-, jaque-, bloquead-, congelad-',
    ),
    back: wordClass('recuper-, devolv-, rastre-, rescat-, reembols-'),
    reach: wordClass(
      `${MESSENGER}, escribe, escribeme, escríbeme, escribenos, escríbenos, escriban, escríbanle, escríbele, contact-, contáctanos, contáct-, mensaje, privado, link en mi perfil, en la bio, háblame, hablame, al wsp, wasap`,
    ),
    gain: wordClass(
      'gana, ganar, gano, ganando, ganancia, ganancias, ingresos, rentabilidad, dinero, libertad financiera',
    ),
    way: wordClass(
      'trading, cripto-, invert-, inversi-, señales, mentor-, enseño, enseñ-, aprende, desde casa, cupos, gratis, desde tu celular, curso, bot, método, metodo, grupo',
    ),
    warns: wordClass(
      'policía, policia, guardia civil, cuidado, nunca, alerta, ojo, detuvo, detenidos, denuncia, denuncie, estafadores, fiscalía, no caigas, no conectes, no conecte, no compartas, guía, noticias, investig-',
    ),
  },
  {
    trouble: wordClass(
      'perdeu, perdi, perderam, perdido, perdida, golpe, golpes, pirâmide, roub-, hacke-, invadid-, bloquead-, congelad-, sem acesso',
    ),
    back: wordClass('recuper-, devolv-, de volta, resolvo, resolvemos, rastre-, resgat-, reembols-'),
    reach: wordClass(
      `${MESSENGER}, zap, chama, chame, me chama, manda mensagem, fale, fala comigo, link na bio, privado, no pv, contato`,
    ),
    gain: wordClass(
      'ganho, ganhe, ganhar, ganhando, ganha, lucro, lucros, lucrar, renda, faturo, fature, faturar, dinheiro, liberdade financeira',
    ),
    way: wordClass(
      'trade, trader, cripto-, bitcoin, invest-, sinais, mentoria, ensino, aprenda, de casa, vagas, grátis, gratis, robô, robo, método, grupo, vip, por dia, celular',
    ),
    warns: wordClass(
      'polícia, policia, cuidado, nunca, alerta, golpistas, preso, presos, procon, denuncie, notícias, investig-, não caia, não conecte, não clique, não compartilhe, guia',
    ),
  },
  {
    trouble: wordClass(
      'потерял, потеряли, потеряла, украли, взломал-, обманул-, мошенник-, заблокир-, заморож-, кинули, развели',
    ),
    back: wordClass('верн-, вернём, верну, возврат, возвращ-, восстанов-, помог, помогли, помогу, поможем, разблокир-'),
    reach: wordClass(
      `${MESSENGER}, пиши, пишите, пишите в тг, напиши, напишите, личку, личке, личные, лс, тг, телеграм, телеграмм, ссылка в профиле, ватсап, обращайтесь`,
    ),
    gain: wordClass(
      'зарабат-, заработ-, от 100, в день, заработок, прибыль, прибыли, доход, доходом, пассивный доход, деньги, профит',
    ),
    way: wordClass(
      'крипт-, трейд-, бирж-, инвест-, арбитраж-, сигнал-, обуч-, научу, покажу, бесплатно, с нуля, схема, схему, наставник-, команду, без опыта, в день',
    ),
    warns: wordClass(
      'полици-, осторожно, никогда, не переходите, не ведитесь, задержа-, суд, следстви-, предупрежда-, мвд, новости, не подключайте, не подключай, руководство',
    ),
  },
  {
    trouble: wordClass('kaybet-, kaybett-, çaldır-, çalın-, dolandır-, hacklen-, bloke, donduruldu, kaptır-'),
    back: wordClass('geri al-, kurtar-, iade, geri getir-, çöz-'),
    reach: wordClass(
      `${MESSENGER}, dm'den, dm at-, yaz, yazın, yazsın, ulaş, ulaşın, mesaj, özelden, özel mesaj, iletişim, profilimde, bio'da, atsın`,
    ),
    gain: wordClass('kazan-, kazanç, gelir, kâr, para, maaş'),
    way: wordClass(
      'kripto, trade, forex, yatırım, sinyal, evden, telefondan, öğret-, eğitim, ücretsiz, vip, grup, günlük, ekip, isteyen, isteyenler',
    ),
    warns: wordClass(
      'polis, dikkat, asla, gözaltı, mahkeme, haber, uyarı, savcılık, soruştur-, inanmayın, bağlamayın, tıklamayın',
    ),
  },
  {
    trouble: wordClass('mất, bị lừa, bị hack, lừa đảo, bị khóa, bị khoá, bị treo, không rút được'),
    back: wordClass('lấy lại, lấy lại được, thu hồi, khôi phục, hỗ trợ, giúp'),
    reach: wordClass(`${MESSENGER}, ib, nhắn, nhắn tin, liên hệ, zalo, link trong bio, tele, chấm, kết bạn`),
    gain: wordClass('kiếm, kiếm tiền, thu nhập, lợi nhuận, lãi, lời'),
    way: wordClass(
      'tiền ảo, crypto, coin, forex, đầu tư, trade, tín hiệu, hướng dẫn, miễn phí, tại nhà, nhóm, mỗi ngày, chỉ cần',
    ),
    warns: wordClass('công an, cảnh báo, cảnh giác, không bao giờ, đừng, bắt giữ, khởi tố, báo'),
  },
  {
    trouble: wordClass('被骗, 骗了, 盘骗, 被盗, 丢失, 丢了, 冻结, 无法提现, 提不出, 黑平台, 被黑'),
    back: wordClass('追回, 找回, 挽回, 解冻, 出黑, 帮你, 帮您'),
    reach: wordClass(`${MESSENGER}, 私信, 私我, 加微信, 加我, 微信, 联系, 电报, 飞机, 扫码, 主页, 置顶`),
    gain: wordClass('赚, 收益, 盈利, 日入, 月入, 稳赚, 翻倍, 利润'),
    way: wordClass('带单, 老师, 指导, 教你, 免费, 跟单, 合约, 现货, 币圈, 进群, 项目, 信号, 搬砖, 兼职'),
    warns: wordClass('警方, 警惕, 不要, 警察, 公安, 骗局, 小心, 谨防, 新闻, 千万别'),
  },
];

const FOREIGN_CRYPTO = wordClass(
  'usdt, btc, eth, wallet, token, crypto, carteira, billetera, cartera, cripto-, trading, trade, крипт-, кошел-, вывод, выводом, транзакц-, монет, cüzdan-, kripto, ví, tiền ảo, coin, 币, 钱包, 提现, conta, cuenta, retiro, retiros, saldo, fondos, fundos, счёт, средства, аккаунт, hesab-, tài khoản, 平台, 钱, 资金',
  [String.raw`@\w{0,20}(?:cripto|crypto|wallet|coin|web3)\w{0,20}`],
);
function firstOf(text: string, joins: (one: Language) => Span | undefined): Span | undefined {
  for (const one of LANGUAGES) {
    if (one.warns.exec(text)) continue;
    const found = joins(one);
    if (found) return found;
  }
  return undefined;
}

/** A loss, its return, and a path, in one of the languages. */
export function foreignRecovery(text: string): Span | undefined {
  return firstOf(text, (one) => joined(text, one.back, one.reach, [one.trouble, FOREIGN_CRYPTO]));
}

/** Money that is made, a way to it, and a path. */
export function foreignGain(text: string): Span | undefined {
  return firstOf(text, (one) => joined(text, one.gain, one.way, one.reach));
}

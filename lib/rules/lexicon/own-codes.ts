import type { PageView, Said } from '@/lib/core/page-view.ts';
import type { Span } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { CRYPTO_CONTEXT } from './coins.ts';

/** The author's own link or code, named as such. */
const OWN_CODE = pattern(
  String.raw`\b(?:(?:use|using|with|via|through|join|from) my (?:\w{1,10} )?(?:link|code(?! (?:review|base|change|in|is|on|and|runs?)\b)|referral|invite|ref)\b|sign up with my|my (?:ref|referral|affiliate|invite) (?:link|code)|ref(?:erral)? link\b|(?:invite|invitation|referral|ref|promo|use|my|with)(?: code)?:? code:? (?=[a-z]{0,10}\d)[a-z0-9]{4,12}|(?:invite|invitation|referral|ref) code:? (?=[a-z]{0,10}\d)[a-z0-9]{4,12}|use code (?!blocks?\b|from\b|that\b|review)\w{3,12}|my code (?=[a-z]{0,10}\d)[a-z0-9]{4,12}|use my (?:ref(?:erral)?|invite)|use ref \w{3,12}|welcome bonus|(?:buy|claim|stake|join|trade|register|sign up)\b{{GAP30}}\blink in (?:my )?bio|link in (?:my )?bio to (?:buy|claim|stake|join)|code in my bio|invite link for|(?:sign(?:ing)? up|register|join|start|buy|trade)\b{{GAP15}}\b(?:through|via|under) me\b|i(?:'ve| have)? partnered with\b{{GAP40}}\b(?:sign up|join|register|deposit|trade|bonus|use)|bonus\b{{GAP20}}\bcode:? (?=[a-z]{2,10}\d)[a-z0-9]{4,12}|(?:^|[.!,|] )code: (?=[a-z]{3,10}\d)[a-z0-9]{4,10}(?=$|[.!]))\b`,
);

/** Trading and its trappings, where no coin is named. */
const TRADING =
  /\b(?:perps?|leverage|swaps?|trad(?:e|es|ing)|stables|exchange|coins?|sol|ton|play to earn|wallet card|bybit|binance|okx|kucoin|bitget|mexc|coinbase|kraken|tap to earn|mini app that pays|presale|mobile miner|mining (?:app|from)|run(?:ning)? nodes?|nodes|stake and earn|staking|sniper bot|trading bot|earn points|prop firm|passive income|(?:first|your) deposit|levels deep)\b/i;

/** Somebody who does without one. */
const DONE_WITHOUT =
  /\b(?:removed|deleted|took (?:down|out)|stopped using|(?:don't|do not) (?:use|want|have|need)) (?:my|an?|the|any) (?:\w{1,10} ){0,2}(?:links?|codes?|referrals?)\b/i;

/** Is the post about what is traded, staked or mined? */
export function isAboutTrade(text: string): boolean {
  return CRYPTO_CONTEXT.test(text) || TRADING.test(text);
}

/** Where a post of this field names the author's own link or code. `text`: what it shows. */
export function ownCode(view: PageView, text: string): Said | undefined {
  return isAboutTrade(text) && !DONE_WITHOUT.test(text) ? view.said(OWN_CODE) : undefined;
}

/** The same in ten more languages: whose code it is. Scripts without spaces need no borders of words. */
const THEIR_CODE =
  /(?<![\p{L}])(?:(?:con|usa|usando|desde|por) mi (?:enlace|link|c[oó]digo)|(?:use|com|pelo|usando) (?:o )?meu (?:link|c[oó]digo|convite)|linkim(?:le|den)|kodum(?:la|u)|(?:referans|davet) (?:kod|link)\p{L}{1,6}|(?:по|через) мо(?:ей|ему|ю) (?:реф\p{L}{0,12} )?(?:ссылк|код)\p{L}{0,4}|мой (?:промо)?код|qua link của (?:mình|tôi|em)|mã (?:giới thiệu|mời)|code (?:de )?parrainage|lien de parrainage|empfehlungs(?:link|code)|einladungscode)(?![\p{L}])|(?:我的|专属)?(?:邀请码|推荐码|邀请链接|返佣)|(?:招待|紹介)(?:コード|リンク)|(?:추천인|초대|레퍼럴) ?(?:코드|링크)/iu;
/** What is given for it. */
const GIFT = /(?:\d\s?(?:%|usdt|usdc|usd|btc|\$|₽|円|元|원)|[$€]\s?\d)/iu;
/** The reader is to sign up, or gets it. */
const THEIR_ACT =
  /reg[ií]str|recib|gana|ab(?:re|ra)|[uú]nete|cadastr|ganhe|receb|entre|kay[ıi]t|kazan|senin|üye|получ|регистр|nhận|đăng ký|注册|返|登録|もらえ|가입|할인|inscri|reçoi|anmeld|registrier|bonus|sign up/iu;
const THEIR_TRADE =
  /usdt|usdc|btc|bitcoin|[ck]r[iy]pto|крипто|бирж|borsa|corretora|token|airdrop|wallet|交易所|返佣|币|仮想通貨|取引所|코인|거래소|수수료/iu;
/** Warnings about such links, and refusals. */
const THEIR_WARNING =
  /estafa|golpe|cuidado|nunca|dolandır|asla|мошенн|никогда|никому|не (?:дава|сообща|вводи)|lừa đảo|đừng|诈骗|骗局|不要|詐欺|注意|사기|주의|scam|beware/iu;

/** The author's own code or link in another language, with what is given for it. */
export function foreignCode(text: string): Span | undefined {
  const found = THEIR_CODE.exec(text);
  if (!found || !GIFT.test(text) || !THEIR_ACT.test(text) || !THEIR_TRADE.test(text) || THEIR_WARNING.test(text))
    return undefined;
  return { start: found.index, end: found.index + found[0].length };
}

import type { LocalePack } from '@/lib/core/locale.ts';
import { ASKS } from './ko/asks.ts';
import { PROMISES } from './ko/promises.ts';
import { cues, pattern } from './ko/words.ts';

const pack: LocalePack = {
  lang: 'ko',
  cues,
  actions: {
    connect: pattern(
      '지갑(?:을)?\\s?(?:연결|연동|인증)|(?:메타마스크|metamask|phantom|팬텀)(?:를|을)?\\s?(?:연결|연동)',
    ),
    claim: pattern(
      '(?:에어드랍|에어드롭|토큰|코인|물량)(?:을|를)?\\s?(?:받기|수령|클레임|받으세요)|^클레임(?:하기)?$|(?:에어드랍|에어드롭)?\\s?(?:자격|대상)\\s?(?:확인|조회)',
    ),
    money: pattern(
      '(?:토큰|코인|\\$[a-z]{2,8})(?:을|를)?\\s?(?:구매|매수|사기)|프리세일\\s?참여|(?:지금\\s)?(?:스테이킹(?:하기| 시작)|입금하기|예치하기|투자하기)|민팅하기|무료 민팅',
    ),
  },
  rules: [...ASKS, ...PROMISES],
  spokenAbout: [
    '이렇게 쓰는 사이트를 조심하세요: "…"',
    '검찰에 따르면 그 회사는 이렇게 홍보했다: …',
    '누군가 "…"라고 하면 자리를 떠나세요.',
    '사기 광고에 흔한 문구: …',
  ],
};
export default pack;

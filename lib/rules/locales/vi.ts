import type { LocalePack } from '@/lib/core/locale.ts';
import { ASKS } from './vi/asks.ts';
import { PROMISES } from './vi/promises.ts';
import { cues, pattern } from './vi/words.ts';

const pack: LocalePack = {
  lang: 'vi',
  cues,
  actions: {
    connect: pattern(String.raw`\b(?:ket\snoi|lien\sket|xac\sminh)\s(?:vi|metamask|phantom|trust\swallet)\b`),
    claim: pattern(
      String.raw`\b(?:nhan|lanh)\s(?:ngay\s)?(?:airdrop|(?:[a-z$]{1,10}\s)?token|coin|thuong(?:\stoken)?)\b|\bkiem\stra\s(?:dieu\skien|tu\scach)\b`,
    ),
    money: pattern(
      String.raw`\b(?:mua\s(?:token|coin|\$[a-z]{2,8})|tham\sgia\s(?:presale|mo\sban)|(?:bat\sdau\s)?(?:staking|nap\stien|dau\stu\sngay)|mint\s(?:ngay|mien\sphi))\b`,
    ),
  },
  rules: [...ASKS, ...PROMISES],
  spokenAbout: [
    'Hãy cảnh giác với những trang viết: "…"',
    'Theo cơ quan điều tra, công ty từng quảng cáo: …',
    'Nếu ai đó nói với bạn: "…", hãy rời đi.',
    'Chiêu lừa đảo thường gặp: …',
  ],
};
export default pack;

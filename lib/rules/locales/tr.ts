import type { LocalePack } from '@/lib/core/locale.ts';
import { ASKS } from './tr/asks.ts';
import { PROMISES } from './tr/promises.ts';
import { SENDS } from './tr/sends.ts';
import { cues, pattern } from './tr/words.ts';

const pack: LocalePack = {
  lang: 'tr',
  cues,
  actions: {
    connect: pattern(
      String.raw`\b(?:cuzdan[a-z]{0,6}|metamask|phantom|wallet)\s(?:bagla|baglayin|baglan|dogrula|dogrulayin|esitle)\b`,
    ),
    claim: pattern(
      String.raw`\b(?:airdrop|token|odul|coin|pay|drop|nft)[a-z']{0,12}\s(?:al|alin|talep\set|talep\sedin|topla)\b|^[^a-z]{0,4}(?:hemen\s|simdi\s)?talep\set(?:\s(?:simdi|hemen))?[^a-z]{0,4}$|\b(?:uygunlugu|uygunlugumu|uygunlugunu|payimi|payini)\s(?:kontrol\set|sorgula)\b`,
    ),
    money: pattern(
      String.raw`\b(?:token\ssatin\sal|hemen\ssatin\sal|\$[a-z]{2,8}\s(?:satin\s)?al|yatirim\syap|stake\set|para\syatir|mint\set)\b`,
    ),
  },
  rules: [...ASKS, ...SENDS, ...PROMISES],
  spokenAbout: [
    'Şöyle yazan sitelerden uzak durun: “…”',
    'İddianameye göre şirket şöyle yazıyordu: …',
    'Bir sitede “…” yazıyorsa kapatın.',
    'Dolandırıcılar genelde şöyle yazar: …',
  ],
};
export default pack;

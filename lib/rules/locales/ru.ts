import type { LocalePack } from '@/lib/core/locale.ts';
import { ASKS } from './ru/asks.ts';
import { PROMISES } from './ru/promises.ts';
import { SENDS } from './ru/sends.ts';
import { cues, pattern } from './ru/words.ts';

const pack: LocalePack = {
  lang: 'ru',
  cues,
  actions: {
    connect: pattern(
      String.raw`\b(?:подключи(?:ть|те)?|привяза(?:ть)|привяжи(?:те)?|подтверди(?:ть|те)?)\s(?:(?:свой|ваш|мой)\s)?(?:крипто)?кошел[а-я]{1,3}|\bподключи(?:ть|те)?\s(?:metamask|phantom|trust\swallet)`,
    ),
    claim: pattern(
      String.raw`\b(?:получи(?:ть|те)?|забра(?:ть)|забери(?:те)?|клейм(?:ить)?|запросить)\s(?:[а-я$a-z0-9]{1,14}\s){0,2}(?:аирдроп|эирдроп|airdrop|дроп|токен[а-я]{0,2}|монет[а-я]{0,1}|награ[а-я]{1,3}|аллокаци[а-я]{1,2})\b|^[^а-яa-z]{0,4}клейм(?:ить)?[^а-яa-z]{0,4}$|\bпроверить\s(?:право|аллокаци[а-я]{1,2}|допуск)\b`,
    ),
    money: pattern(
      String.raw`\b(?:купи(?:ть|те)\s(?:токен[а-я]{0,2}|монет[а-я]{0,1}|сейчас|\$)|инвестировать|застейкать|стейкать|внести\sдепозит|пополнить\sдепозит|минтить)`,
    ),
  },
  rules: [...ASKS, ...SENDS, ...PROMISES],
  spokenAbout: [
    'Остерегайтесь сайтов, где написано: «…»',
    'По данным следствия, компания писала: …',
    'Если вам обещают: «…», уходите.',
    'Мошенники любят писать: …',
  ],
};
export default pack;

import type { LocalePack } from '@/lib/core/locale.ts';
import { ASKS } from './pt/asks.ts';
import { PROMISES } from './pt/promises.ts';
import { SENDS } from './pt/sends.ts';
import { cues, pattern } from './pt/words.ts';

const pack: LocalePack = {
  lang: 'pt',
  cues,
  actions: {
    connect: pattern(
      String.raw`\b(?:conect(?:ar|e)|vincul(?:ar|e)|verifi(?:car|que)|valid(?:ar|e)|sincroniz(?:ar|e))\s(?:(?:a|sua|minha)\s){0,2}(?:carteira|wallet|metamask|phantom)\b`,
    ),
    claim: pattern(
      String.raw`\b(?:resgat(?:ar|e)|reivindi(?:car|que)|receb(?:er|a)|obter)\s(?:(?:seu|seus|sua|suas|meu|meus|o|os|as)\s)?(?:[$a-z0-9]{1,12}\s)?(?:airdrop|tokens?|recompensas?|moedas|alocacao|drop|nft)\b|^[^a-z]{0,4}(?:resgatar|reivindicar)(?:\s(?:agora|ja|tudo))?[^a-z]{0,4}$|\b(?:verificar|conferir|consultar)\s(?:a\s)?(?:minha\s|sua\s)?(?:elegibilidade|alocacao)\b`,
    ),
    money: pattern(
      String.raw`\b(?:comprar?\s(?:tokens?|agora|\$)|invest(?:ir|a)|fazer\sstaking|deposit(?:ar|e)|mintar)\b`,
    ),
  },
  rules: [...ASKS, ...SENDS, ...PROMISES],
  spokenAbout: [
    'Desconfie de sites que dizem: “…”',
    'Segundo a denúncia, a empresa escrevia: …',
    'Se um site disser: “…”, feche a página.',
    'Os golpistas costumam escrever: …',
  ],
};
export default pack;

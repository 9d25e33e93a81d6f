import type { LocalePack } from '@/lib/core/locale.ts';
import { ASKS } from './es/asks.ts';
import { PROMISES } from './es/promises.ts';
import { SENDS } from './es/sends.ts';
import { cues, pattern } from './es/words.ts';

const pack: LocalePack = {
  lang: 'es',
  cues,
  actions: {
    connect: pattern(
      String.raw`\b(?:conectar?|vincular?|verificar?|validar?|sincronizar?)\s(?:(?:tu|mi|la|su)\s)?(?:billetera|cartera|monedero|wallet|metamask|phantom)\b`,
    ),
    claim: pattern(
      String.raw`\b(?:reclamar?|canjear?|recibir|recibe|obtener)\s(?:(?:tu|tus|mis?|el|los|las)\s)?(?:[$a-z0-9]{1,12}\s)?(?:airdrop|tokens?|recompensas?|monedas|asignacion|drop|nft)\b|^[^a-z]{0,4}reclamar?(?:\s(?:ahora|ya|todo))?[^a-z]{0,4}$|\b(?:comprobar?|consultar?|verificar?)\s(?:mi\s|tu\s)?(?:elegibilidad|asignacion)\b`,
    ),
    money: pattern(
      String.raw`\b(?:comprar?\s(?:tokens?|ahora|\$)|invertir|invierte|hacer\sstaking|depositar|deposita|mintear)\b`,
    ),
  },
  rules: [...ASKS, ...SENDS, ...PROMISES],
  spokenAbout: [
    'Desconfía de las webs que dicen: «…»',
    'Según la denuncia, la empresa escribía: …',
    'Si una página te dice: «…», ciérrala.',
    'Los estafadores suelen escribir: …',
  ],
};
export default pack;

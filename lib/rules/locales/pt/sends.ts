import type { LocaleRule } from '@/lib/core/locale.ts';
import { pattern } from './words.ts';

const COIN = '(?:btc|bitcoins?|eth|ether|sol|solana|usdt|usdc|bnb|trx|ton|xrp|cripto|criptomoedas|tokens?|moedas)';
const BACK = String.raw`(?:o\sdobro|o\striplo|em\sdobro|dobrad[oa]s?|{{MULT}}|100\s?%\sa\smais)`;
const THEIRS =
  '(?:fundos|tokens?|saque|airdrop|recompensas?|alocacao|saldo|premio|lucros|ganhos|moedas|cripto|criptomoedas)';
const CRYPTO = /(?:cripto|token|airdrop|wallet|carteira|usdt|usdc|btc|\beth\b|bitcoin|blockchain)/;

/** What a page asks to be sent or paid before it gives something. Text alone, so milder than the base rules. */
export const SENDS: readonly LocaleRule[] = [
  {
    rule: 'send-to-receive',
    cues: [
      'envie',
      'envia',
      'mande',
      'manda',
      'transfira',
      'deposite',
      'dobre',
      'dobramos',
      'triplique',
      'todo',
      'qualquer',
    ],
    patterns: [
      pattern(
        String.raw`\b(?:envie|envia|mande|manda|transfira|deposite)\b{{GAP30}}\b${COIN}\b{{GAP60}}\b(?:receba|recebe|recebera|devolvemos|ganhe|obtenha|tera)\b{{GAP20}}${BACK}`,
      ),
      pattern(
        String.raw`\b(?:dobre|triplique|dobramos|triplicamos)\s(?:o\s|os\s|as\s)?(?:seu|seus|sua|suas)\s${COIN}\b`,
      ),
      pattern(
        String.raw`\b(?:todo|qualquer)\s(?:[\w]{1,12}\s)?${COIN}\s(?:que\svoce\senviar|enviad[oa])\b{{GAP40}}\b(?:volta\sem\sdobro|sera\sdobrad[oa]|e\sdobrad[oa])`,
      ),
    ],
    not: /(?:pontos|testnet|faucet|taxa de|alavancagem|cashback|milhas)/,
    severity: 'warning',
    examples: {
      flags: [
        'Envie 0,5 ETH e receba o dobro na hora.',
        'Dobre seus bitcoins no nosso evento de lançamento.',
        'Mande USDT para este endereço e devolvemos o triplo.',
        'Transfira qualquer quantia de SOL e ganhe 2x de volta.',
        'Todo BTC que você enviar durante o evento volta em dobro.',
      ],
      passes: [
        'Ninguém devolve o dobro para quem envia ETH.',
        'Envie ETH em uma rede e receba ETH na outra, menos a taxa de ponte.',
        'Deposite USDC e receba 2x pontos nesta semana.',
        'Segundo a polícia, pediam: “Envie 1 BTC e receba o dobro”.',
        'Desconfie de quem diz que dobra: “dobre seus bitcoins” é isca.',
        'Envie o formulário e receba uma cópia.',
      ],
    },
  },
  {
    rule: 'fee-to-unlock',
    cues: ['pague', 'paga', 'deposite', 'envie', 'transfira', 'para', 'quite'],
    patterns: [
      pattern(
        String.raw`\b(?:pague|paga|deposite|envie|transfira|quite)\b{{GAP30}}\b(?:taxa|imposto|tarifa|deposito|caucao|verificacao|ativacao|seguro)\b{{GAP40}}\bpara\s(?:desbloquear|liberar|sacar|receber|ativar|resgatar)\b{{GAP25}}\b${THEIRS}\b`,
      ),
      pattern(
        String.raw`\bpara\s(?:desbloquear|liberar|sacar|receber|resgatar)\b{{GAP25}}\b${THEIRS}\b{{GAP25}}\b(?:pague|deposite|envie|transfira|quite|voce\sdeve\spagar|e\spreciso\spagar)\b{{GAP25}}\b(?:taxa|imposto|tarifa|deposito|caucao|verificacao|ativacao)\b`,
      ),
    ],
    not: /(?:\bgas\b|de rede|da rede|mineradores|alfandega|matricula|biblioteca|descontad|receita federal|cartorio)/,
    near: CRYPTO,
    severity: 'warning',
    examples: {
      flags: [
        'Pague uma taxa de verificação de 0,05 ETH para desbloquear seus tokens.',
        'Para sacar seus lucros em USDT, pague primeiro o imposto de 10%.',
        'Deposite a caução de ativação para receber o airdrop.',
        'Envie a taxa de ativação para liberar o saldo da sua carteira.',
        'Para resgatar seu prêmio em cripto é preciso pagar uma tarifa de ativação.',
      ],
      passes: [
        'Você nunca precisará pagar uma taxa para sacar seus tokens.',
        'Pague a taxa da rede para receber seus tokens.',
        'Segundo a denúncia, mandavam: pague um imposto para liberar os fundos em USDT.',
        'Se pedirem que você pague uma taxa para sacar cripto, não pague.',
        'Pague a taxa da biblioteca para receber a carteirinha.',
      ],
    },
  },
];

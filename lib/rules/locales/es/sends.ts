import type { LocaleRule } from '@/lib/core/locale.ts';
import { pattern } from './words.ts';

const COIN = '(?:btc|bitcoins?|eth|ether|sol|solana|usdt|usdc|bnb|trx|ton|xrp|cripto|criptomonedas|tokens?|monedas)';
const BACK = String.raw`(?:el\sdoble|el\striple|doble|duplicad[oa]s?|{{MULT}}|un\s100\s?%\smas)`;
const THEIRS =
  '(?:fondos|tokens?|retiro|airdrop|recompensas?|asignacion|saldo|premio|ganancias|monedas|cripto|criptomonedas)';
const CRYPTO = /(?:cripto|token|airdrop|wallet|billetera|cartera|monedero|usdt|usdc|btc|\beth\b|bitcoin|blockchain)/;

/** What a page asks to be sent or paid before it gives something. Text alone, so milder than the base rules. */
export const SENDS: readonly LocaleRule[] = [
  {
    rule: 'send-to-receive',
    cues: ['envia', 'envie', 'manda', 'transfier', 'deposita', 'duplica', 'triplica'],
    patterns: [
      pattern(
        String.raw`\b(?:envia|envie|manda|transfiere|deposita)\b{{GAP30}}\b${COIN}\b{{GAP60}}\b(?:recibe|recibes|recibiras|te\sdevolvemos|te\senviamos|obten|obtendras)\b{{GAP20}}${BACK}`,
      ),
      pattern(String.raw`\b(?:duplica|triplica|duplicamos|triplicamos)\s(?:tu|tus|su|sus)\s${COIN}\b`),
      pattern(
        String.raw`\b(?:todo|cualquier)\s(?:[\w]{1,12}\s)?${COIN}\sque\s(?:envies|mandes|deposites)\b{{GAP40}}\b(?:se\sduplica|vuelve\sdoble|sera\sduplicad[oa])`,
      ),
    ],
    not: /(?:puntos|testnet|faucet|comision|apalancamiento|cashback|recuento)/,
    severity: 'warning',
    examples: {
      flags: [
        'Envía 0,5 ETH y recibe el doble al instante.',
        'Duplica tus bitcoins en nuestro evento de lanzamiento.',
        'Manda USDT a esta dirección y te devolvemos el triple.',
        'Transfiere cualquier cantidad de SOL y obtendrás 2x de vuelta.',
        'Todo BTC que envíes durante el evento se duplica.',
      ],
      passes: [
        'Nadie te devolverá el doble si envías ETH.',
        'Envía ETH en una red y recibe ETH en la otra, menos una comisión.',
        'Deposita USDC y recibe 2x puntos esta semana.',
        'Según la policía, pedían: «Envía 1 BTC y recibe el doble».',
        'Desconfía de quien diga que duplica tus bitcoins.',
        'Envía el formulario y recibe una copia.',
      ],
    },
  },
  {
    rule: 'fee-to-unlock',
    cues: ['paga', 'pague', 'abona', 'abone', 'deposita', 'envia', 'transfier'],
    patterns: [
      pattern(
        String.raw`\b(?:paga|pague|abona|abone|deposita|envia|transfiere)\b{{GAP30}}\b(?:tasa|comision|impuestos?|tarifa|deposito|fianza|verificacion|activacion|seguro)\b{{GAP40}}\bpara\s(?:desbloquear|liberar|retirar|recibir|activar|reclamar)\b{{GAP25}}\b${THEIRS}\b`,
      ),
      pattern(
        String.raw`\bpara\s(?:desbloquear|liberar|retirar|recibir|reclamar)\b{{GAP25}}\b${THEIRS}\b{{GAP25}}\b(?:paga|pague|abona|abone|deposita|envia|transfiere|debes\spagar|hay\sque\spagar)\b{{GAP25}}\b(?:tasa|comision|impuestos?|tarifa|deposito|fianza|verificacion|activacion)\b`,
      ),
    ],
    not: /(?:\bgas\b|de red|de la red|mineros|aduana|matricula|biblioteca|se descuenta|renta|hacienda)/,
    near: CRYPTO,
    severity: 'warning',
    examples: {
      flags: [
        'Paga una tasa de verificación de 0,05 ETH para desbloquear tus tokens.',
        'Para retirar tus ganancias en USDT, abona primero el impuesto del 10%.',
        'Deposita la fianza de activación para recibir tu airdrop.',
        'Envía la comisión de activación para liberar el saldo de tu billetera.',
        'Para reclamar tu premio en cripto debes pagar una tarifa de activación.',
      ],
      passes: [
        'Nunca tendrás que pagar una tasa para retirar tus tokens.',
        'Pagas la comisión de red para recibir tus tokens.',
        'Según la denuncia, pedían pagar un impuesto para liberar los fondos en USDT.',
        'Si te piden que pagues una tasa para retirar cripto, no lo hagas.',
        'Paga la tasa de la biblioteca para recibir tu carné.',
      ],
    },
  },
];

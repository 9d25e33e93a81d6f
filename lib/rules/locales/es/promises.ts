import type { LocaleRule } from '@/lib/core/locale.ts';
import { pattern } from './words.ts';

const PROFIT = '(?:rentabilidad(?:es)?|ganancias?|beneficios?|rendimientos?|ingresos?|retornos?|intereses)';
const SURE = '(?:garantizad[oa]s?|asegurad[oa]s?)';
const PERIOD = String.raw`(?:diari[oa]s?|semanal(?:es)?|mensual(?:es)?|al\s(?:dia|mes)|cada\s(?:dia|semana|mes)|por\s(?:dia|hora|semana)|a\sla\ssemana|por\shora)`;
const OFFER = String.raw`(?:bots?|robot|invier[a-z]{1,3}|inversion|depositos?|deposita|staking|pool|trading|piloto\sautomatico|ganancias?|rendimientos?|rentabilidad|beneficios?|gana|genera|gane)`;
const INVESTING =
  /\b(?:inver[st]|invier|deposit|staking|bot|trading|ganan|ganar|rentab|rendim|token|cripto|capital|ingresos|retorno|pool|nodo|plan|piloto)/;

/** What a project promises and says of itself. */
export const PROMISES: readonly LocaleRule[] = [
  {
    rule: 'guaranteed-return',
    cues: ['garanti', 'asegurad', 'riesgo', 'fij', 'perder'],
    patterns: [
      pattern(String.raw`\b(?:${PROFIT}|inversion|gana)\s(?:[\w]{1,12}\s){0,2}(?:con\s)?riesgo\scero\b`),
      pattern(String.raw`\b(?:capital|inversion|deposito|dinero)\s(?:esta|estan)\s(?:100\s?%\s|siempre\s)?${SURE}\b`),
      pattern(String.raw`\b${PROFIT}\s(?:[\w%-]{1,14}\s){0,3}${SURE}\b`),
      pattern(String.raw`\b${SURE}\s(?:de\s)?(?:[\w%-]{1,12}\s){0,2}${PROFIT}\b`),
      pattern(String.raw`\bgarantiza(?:mos|n)?\s(?!que\b)(?:[\w%-]{1,14}\s){0,3}${PROFIT}\b`),
      pattern(String.raw`\b${PROFIT}\sfij[oa]s?\s(?:[\w%-]{1,12}\s)?${PERIOD}\b`),
      pattern(
        String.raw`\b(?:${PROFIT}|invierte|invertir|inversion|gana|ganar|genera|multiplica)\b{{GAP30}}\b(?:sin|cero)\s(?:ningun\s)?riesgos?\b(?!\sde)`,
      ),
      pattern(
        String.raw`\b(?:sin|cero)\s(?:ningun\s)?riesgo\b(?!\sde){{GAP20}}\b(?:${PROFIT}|invierte|invertir|inversion|ganar)\b`,
      ),
      pattern(String.raw`\bimposible\sperder\b`),
    ],
    not: /(?:fondo de garantia|fondo de proteccion|disponibilidad|reembolso|devolucion|red de pruebas|testnet|demo|simulador|tasa libre|salario|ingreso minimo|ingreso minimo vital|pension)/,
    near: INVESTING,
    examples: {
      flags: [
        'Rentabilidad garantizada del 3% con nuestro bot de trading.',
        'Ganancias aseguradas para cada usuario que deposite tokens.',
        'Te garantizamos ingresos mensuales desde la primera inversión.',
        'Invierte con nuestra IA sin ningún riesgo.',
        'Genera ingresos pasivos sin riesgo mientras duermes.',
        'Rendimientos fijos diarios para quien haga staking.',
        'Con este agente es imposible perder: deposita y mira crecer tu capital.',
      ],
      passes: [
        'No garantizamos ninguna rentabilidad y puedes perder todo el capital.',
        'La rentabilidad garantizada no existe.',
        'Desconfía de quien te ofrezca ganancias garantizadas con un bot.',
        'Si te prometen rentabilidad garantizada, cierra la página.',
        'Según la fiscalía, los acusados prometían ganancias aseguradas a los inversores.',
        '¿Qué es la rentabilidad garantizada y por qué se anuncia tanto?',
        'Garantizamos la devolución del dinero si la tarea falla; los ingresos del operador no cambian.',
        'La frase «ganancias garantizadas» es un reclamo, no un plan.',
      ],
    },
  },
  {
    rule: 'yield-number-no-source',
    cues: ['invierte', 'deposita', 'pon', '%', 'ciento', 'apy', 'apr', 'duplica', 'recupera'],
    patterns: [
      pattern(String.raw`\b${OFFER}\b{{GAP60}}{{PCT}}\s(?:de\s[\w]{1,14}\s)?${PERIOD}`),
      pattern(String.raw`{{PCT}}\s(?:de\s[\w]{1,14}\s)?${PERIOD}\b{{GAP40}}\b${OFFER}\b`),
      pattern(String.raw`\b${PROFIT}\s${PERIOD}\s?(?:del?|:|de\shasta)?\s?(?:hasta\s)?(?:el\s|un\s)?{{PCT}}`),
      pattern(
        String.raw`\b(?:invierte|deposita|pon)\s(?:solo\s)?{{MONEY}}{{GAP15}}\b(?:recibe|gana|obten|saca|retira)\s{{MONEY}}`,
      ),
      pattern(
        String.raw`\b(?:gana|ganas|ganar|obten|obtienes|recibe|recibes|genera|paga|pagamos|rinde|${PROFIT}|interes)\b[^.!?%\n]{0,40}{{PCT}}\s(?:de\s[\w]{1,14}\s)?${PERIOD}`,
      ),
      pattern(
        String.raw`{{PCT}}\s(?:de\s)?(?:${PROFIT}|interes)\s${PERIOD}|{{PCT}}\s${PERIOD}\s(?:de\s|en\s)?(?:${PROFIT})`,
      ),
      pattern(
        String.raw`(?:[2-9]\d|\d{3,5})(?:[.,]\d{1,2})?\s?%\s(?:de\s)?(?:apy|apr|tae|rentabilidad\sanual|anual)\b|\b(?:apy|apr|tae)\s?(?:de|del|:|hasta)?\s?(?:hasta\sel\s|el\s|un\s)?(?:[2-9]\d|\d{3,5})(?:[.,]\d{1,2})?\s?%`,
      ),
      pattern(
        String.raw`\b(?:recupera(?:s)?\s(?:tu|la)\sinversion|duplica\stu\s(?:dinero|deposito|inversion|capital))\sen\s(?:solo\s)?\d{1,3}\s(?:dias|horas|semanas)`,
      ),
    ],
    not: /(?:creci|aument|\bsubio|redujo|\bbajo\b|cuesta|\bcoste|\bcobramos|\bse cobra|volumen|\buso\b|inflacion|hipoteca|prestamo|credito|cayo|caida|bajo un|perdio|comision|tarifa|impuesto|recargo|multa|emision|facturacion|ventas crecieron|crecimiento anual)/,
    near: INVESTING,
    examples: {
      flags: [
        'Gana un 2% diario con tu depósito en tokens.',
        'Nuestro bot paga hasta 1,5 % al día.',
        'Staking con hasta 480% APY.',
        'Recupera tu inversión en 40 días con un nodo de IA.',
        '12% de rentabilidad mensual con trading automático.',
        'Recibe el 3 por ciento cada semana sobre tu inversión.',
      ],
      passes: [
        'El token cayó un 3% diario de media.',
        'Según el juzgado, la plataforma prometía un 2% diario a los inversores.',
        'La inflación del token es del 6% anual y baja cada año.',
        'No prometemos un 2% diario ni pagamos por depositar.',
        'Si una web te ofrece ganar un 2% diario, desconfía.',
        'La comisión del pool es del 1% mensual sobre los ingresos.',
        'El uso de los nodos crece un 4% mensual.',
      ],
    },
  },
  {
    rule: 'referral-ladder',
    cues: ['nivel', 'referid', 'afiliad', 'comision', 'bono', 'multinivel'],
    patterns: [
      pattern(
        String.raw`\b(?:referidos|afiliados|comisiones|bonos?)\s(?:de|en|a|hasta)\s(?:\d{1,2}|dos|tres|cuatro|cinco|seis|siete|diez)\sniveles\b`,
      ),
      pattern(
        String.raw`\b(?:\d{1,2}|tres|cuatro|cinco|seis|siete|diez)\sniveles\sde\s(?:referidos|afiliados|comisiones|bonos)\b`,
      ),
      pattern(String.raw`\b(?:plan|programa|sistema|bono)\s(?:de\s(?:referidos|afiliados)\s)?(?:multinivel|binario)\b`),
      pattern(
        String.raw`\b(?:gana|recibe|cobra|obten|comision(?:es)?|bono)\b{{GAP30}}\b(?:de|por|sobre)\s(?:los\s|lo\sque\s|las\s)?(?:depositos?|depositen|inversiones|inviertan|compras|compren|ganancias)\s(?:de\s)?(?:tus|tu)\s(?:referidos|invitados|amigos|equipo|red)\b`,
      ),
    ],
    examples: {
      flags: [
        'Programa de referidos multinivel con pagos en tokens.',
        'Siete niveles de referidos con pago diario.',
        'Gana un 10% de los depósitos de tus referidos.',
        'Comisiones de 5 niveles para cada socio.',
        'Recibe un bono por las compras de tus amigos.',
      ],
      passes: [
        'No tenemos un programa de referidos multinivel.',
        'Un plan multinivel es una señal de pirámide.',
        'Invita a un compañero y ambos recibís un minuto de compilación.',
        'Según la denuncia, la web pagaba comisiones de cinco niveles.',
        'La caché tiene dos niveles: memoria y disco.',
      ],
    },
  },
  {
    rule: 'price-prophecy',
    cues: ['luna', 'x10', 'x50', 'x100', '10x', '50x', '100x', 'multiplica', 'proximo', 'precio'],
    patterns: [
      pattern(String.raw`(?:\$[a-z]{2,8}|\b(?:token|moneda|precio|esto))\b{{GAP25}}\ba\sla\sluna\b`),
      pattern(String.raw`\b(?:el\s)?proximo\s(?:bitcoin|x?(?:10|50|100|1000)x?)\b`),
      pattern(
        String.raw`\b(?:potencial|hara|va\sa\shacer|hacer\sun|espera\sun)\s(?:de\s|un\s)?(?:x\s?(?:10|20|50|100|1000)|(?:10|20|50|100|1000)\s?x)\b`,
      ),
      pattern(
        String.raw`\b(?:precio|token|moneda)\b{{GAP20}}\b(?:va\sa|se)\s(?:multiplicar|multiplicara|disparar|disparara|explotar)\b`,
      ),
    ],
    near: /(?:\$[a-z]{2,10}\b|token|moneda|cripto|bitcoin|preventa|airdrop)/,
    severity: 'info',
    examples: {
      flags: [
        'El token $LOOM se va a la luna este mes.',
        { text: 'Esta moneda tiene potencial de x100, no te quedes fuera.', as: 'post' },
        'El próximo Bitcoin es un token de IA.',
        'El precio del token se disparará después del listado.',
        'Nuestra moneda hará un 50x este año.',
      ],
      passes: [
        'No hacemos ninguna previsión sobre el precio del token.',
        'La frase «a la luna» no es un plan para un token.',
        'La caché es 10x más rápida que antes.',
        'Según el informe, decían que el token era el próximo Bitcoin.',
        'La misión llegará a la luna el próximo año.',
      ],
    },
  },
  {
    rule: 'decentralized-absolute',
    cues: ['total', '100', 'complet', 'imparable', 'nadie', 'imposible'],
    patterns: [
      pattern(String.raw`\b(?:totalmente|completamente|100\s?%|cien\spor\scien)\sdescentralizad[oa]s?\b`),
      pattern(
        String.raw`\bnadie\s(?:puede|podra)\s(?:[\w]{1,10}\s)?(?:apagar|detener|parar|censurar|bloquear|apagarl[oa]|detenerl[oa]|pararl[oa])\b`,
      ),
      pattern(String.raw`\bimposible\sde\s(?:apagar|detener|censurar|bloquear)\b`),
      pattern(String.raw`\b(?:red|inteligencia|ia|agentes?|protocolo)\simparables?\b`),
    ],
    near: /(?:\bred\b|agente|protocolo|plataforma|blockchain|modelo|proyecto|nube|nodo|sistema|inteligencia|\bia\b)/,
    examples: {
      flags: [
        'Una red de IA totalmente descentralizada.',
        'Nadie puede apagar nuestra red.',
        'Agentes imparables en una nube 100% descentralizada.',
        'Un protocolo imposible de censurar para tus modelos.',
        'Nuestra plataforma es completamente descentralizada.',
      ],
      passes: [
        'No somos una red totalmente descentralizada: la cola corre en nuestros servidores.',
        '¿Qué significa una red totalmente descentralizada?',
        'Si un proyecto dice que nadie puede apagar su red, pregunta por las claves.',
        'Una red con 40 operadores independientes y una lista pública.',
        'La frase «red totalmente descentralizada» no explica nada.',
      ],
    },
  },
  {
    rule: 'audience-as-traction',
    cues: ['seguidor', 'miembro', 'comunidad', 'lista', 'suscriptor'],
    patterns: [
      pattern(
        String.raw`{{NUM}}\s(?:de\s)?(?:seguidores|suscriptores|miembros\sde\s(?:la|nuestra)\scomunidad|miembros\sen\s(?:telegram|discord)|personas\sen\s(?:la\s)?lista\sde\sespera)\b`,
      ),
      pattern(
        String.raw`\b(?:comunidad|lista\sde\sespera)\b{{GAP20}}\b(?:mas\sde\s|de\s|con\s)?{{NUM}}\s(?:de\s)?(?:miembros|personas|usuarios\sregistrados)\b`,
      ),
    ],
    not: /(?:perdi|asamblea|sala|junta|comite)/,
    examples: {
      flags: [
        'Ya somos más de 850.000 seguidores en redes.',
        'Nuestra comunidad supera los 120 mil miembros.',
        '1,4 millones de suscriptores en seis semanas.',
        '300.000 personas en la lista de espera antes del lanzamiento.',
        'Únete a 96.000 miembros en Telegram.',
      ],
      passes: [
        'No publicamos cuántos seguidores tenemos, porque no dice nada del uso.',
        'Según el informe, la cuenta perdió 12.000 seguidores.',
        'El comité tiene 120 miembros de la comunidad.',
        'La red terminó 120.000 tareas el mes pasado.',
        'Si una web presume de 850.000 seguidores, pregunta cuántos pagan.',
      ],
    },
  },
];

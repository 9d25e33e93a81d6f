import type { LocaleRule } from '@/lib/core/locale.ts';
import { hasOutsideLink } from '../../lexicon/post-links.ts';
import { pattern } from './words.ts';

const SECRET = String.raw`(?:frase\s(?:semilla|secreta|de\srecuperacion|de\s(?:12|24)\spalabras|de\srespaldo)|(?:las|tus|sus)\s(?:12|24|doce|veinticuatro)\spalabras|palabras\s(?:semilla|de\srecuperacion)|clave\sprivada|llave\sprivada|semilla\sde\s(?:tu|su)\s(?:billetera|cartera|monedero|wallet)|seed\sphrase|seed)`;
const ENTER = String.raw`\b(?:introduce|introduzca|ingresa|ingrese|escribe|escriba|pega|pegue|envia|envie|envianos|importa|importe|valida|valide|verifica|verifique|confirma|confirme|sube|comparte|comparta)\b`;
const WALLET = '(?:billetera|cartera|monedero|wallet|metamask|phantom)';
const TOKENS =
  /(?:airdrop|token|preventa|presale|billetera|cartera|monedero|wallet|cripto|whitelist|mint|recompensa|reclam|\$[a-z]{2,8}\b)/;

/** What a page or post asks of a person, and how it hurries. */
export const ASKS: readonly LocaleRule[] = [
  {
    rule: 'recovery-phrase-request',
    cues: [
      'restaur',
      'conect',
      'introdu',
      'ingres',
      'escrib',
      'peg',
      'envi',
      'import',
      'valid',
      'verifi',
      'confirm',
      'sub',
      'compart',
    ],
    patterns: [
      pattern(
        String.raw`\b(?:importa|importe|conecta|conecte)\s(?:tu|su)\s${WALLET}\scon\s(?:(?:tu|su|la|las|tus|sus)\s)?${SECRET}{{GAP30}}\bpara\s(?:recibir|reclamar|validar|verificar|activar|retirar)`,
      ),
      pattern(
        String.raw`${ENTER}\s(?:(?:aqui|tu|su|la|las|el|tus|sus)\s){0,2}${SECRET}{{GAP50}}\b(?:para\s(?:validar|verificar|recibir|reclamar|activar|sincronizar|desbloquear|retirar|conectar|confirmar|migrar)|aqui|abajo|a\scontinuacion|en\sel\s(?:formulario|campo|recuadro)|y\s(?:recibe|recibiras|reclama|retira|continua))`,
      ),
      pattern(
        String.raw`\bpara\s(?:validar|verificar|recibir|reclamar|activar|sincronizar|desbloquear|retirar|migrar)\b{{GAP40}}${ENTER}\s(?:(?:tu|su|la|las|el|tus|sus)\s){0,2}${SECRET}`,
      ),
    ],
    not: /(?:restaur|recuperar (?:tu|la|el) |pulsa|haz clic|\.env|terminal|en la app|en la aplicacion|en tu dispositivo|ledger|trezor|de pruebas|nueva billetera|en la extension)/,
    examples: {
      flags: [
        'Introduce tu frase semilla para recibir el airdrop.',
        'Pega tu clave privada para activar el agente de trading.',
        'Para reclamar tus tokens, escribe tu frase de recuperación.',
        'Ingresa las 12 palabras en el formulario y tu cartera volverá a funcionar.',
        'Verifica tu frase secreta aquí.',
        '# Sincronizar\n\n[Frase de recuperación](field:)\n\n[Continuar](button:)',
      ],
      passes: [
        'Nunca introduzcas tu frase semilla en una web para recibir regalos.',
        'No te pediremos que escribas tu clave privada para verificar nada.',
        'Los estafadores dicen: «Introduce tu frase semilla para recibir el airdrop».',
        'La frase semilla son 12 palabras que abren tu billetera.',
        'Introduce tu frase de recuperación en la app de tu teléfono para restaurar la cartera.',
        'Si te piden que escribas la frase semilla para validar, cierra la página.',
      ],
    },
  },
  {
    rule: 'claim-needs-wallet',
    cues: [],
    patterns: [],
    examples: {
      flags: [
        '# Temporada uno\n\n[Reclamar airdrop](button:)\n\n[Conectar billetera](button:)',
        '# NeuraSwarm\n\n[Reclama tus tokens](button:) [Conecta tu cartera](button:)',
        '# Reparto\n\n[Comprobar elegibilidad](button:)\n\n[Conectar wallet](button:)',
        '# Premios\n\n[Canjear recompensas](button:)\n\n[Vincular monedero](button:)',
        { text: '[Reclamar ahora](button:)\n\n[Verificar billetera](button:)', as: 'claim' },
      ],
      passes: [
        '# NeuraSwarm\n\n[Conectar billetera](button:)\n\n[Documentación](button:)',
        '# Premios\n\n[Reclamar recompensas](button:)',
        '# Seguro\n\n[Presentar una reclamación](button:)\n\n[Conectar billetera](button:)',
        '# Tienda\n\n[Canjear cupón](button:)\n\n[Conectar wallet](button:)',
        { text: '# Cómo funciona\n\n[Reclamar airdrop](button:) [Conectar billetera](button:)', as: 'education' },
      ],
    },
  },
  {
    rule: 'claim-link-in-post',
    cues: ['gratis', 'token', 'airdrop', 'reclam', 'canje', 'elegib', 'conect', 'consig', 'mint', 'drop'],
    patterns: [
      pattern(String.raw`\b(?:tokens?|monedas)\sgratis\b{{GAP40}}\b(?:reclama|reclamen|consigue|llevate)\b`),
      pattern(
        String.raw`\b(?:airdrop|drop|mint|reclamo|reparto)\b{{GAP25}}\b(?:activo|abierto|disponible|en\svivo|en\smarcha|ya\sesta|ha\scomenzado)\b`,
      ),
      pattern(
        String.raw`\b(?:reclama|reclamen|reclame|reclamad|canjea|consigue)\s(?:ya\s|ahora\s)?(?:(?:tu|tus|su|sus|el|los|tokens)\s)(?:[$\w]{1,12}\s)?(?:airdrop|tokens?|recompensas?|monedas|asignacion|drop)\b`,
      ),
      pattern(
        String.raw`\b(?:comprueba|consulta|revisa|verifica)\s(?:si\seres\selegible|tu\s(?:elegibilidad|asignacion))\b`,
      ),
      pattern(String.raw`\bconecta\s(?:tu\s)?${WALLET}\b`),
    ],
    when: hasOutsideLink,
    examples: {
      flags: [
        { text: 'El airdrop de $LARK ya está activo: orbit-drop.live', as: 'post' },
        { text: 'Reclama tus tokens antes de la noche https://neura-hub.example.com/claim', as: 'post' },
        { text: 'Comprueba si eres elegible: larkspur.claims', as: 'post' },
        { text: 'Conecta tu billetera y llévate el drop gratis lark-bonus.fund', as: 'post' },
        { text: '¡Consigue tus monedas hoy en lark-portal.app!', as: 'post' },
      ],
      passes: [
        { text: 'Nunca publicamos aquí enlaces de airdrop, nuestra web es larkspur.io', as: 'post' },
        { text: '¿El airdrop está activo? No, es phishing: larkspur.io/news', as: 'post' },
        { text: 'Explicamos cómo funciona el reparto de tokens: larkspur.io/blog', as: 'post' },
        { text: 'No conectes tu billetera a webs desconocidas, guía en larkspur.io', as: 'post' },
        { text: 'El airdrop ya está activo, daremos detalles el viernes.', as: 'post' },
      ],
    },
  },
  {
    rule: 'deadline-pressure',
    cues: [
      'cupos',
      'limitad',
      'date',
      'apresurate',
      'ultima',
      'ultimo',
      'solo',
      'quedan',
      'tiempo',
      'termina',
      'cierra',
      'no',
      'plazas',
      'corre',
    ],
    patterns: [
      pattern(
        String.raw`\b(?:date\sprisa|apresurate|corre,|ultimas\s(?:horas|plazas|oportunidades)|ultima\soportunidad|ultimos\s(?:minutos|cupos)|plazas\slimitadas|cupos\slimitados|por\stiempo\slimitado)`,
      ),
      pattern(
        String.raw`\bsolo\shoy\b|\bsolo\squedan\s\d{1,4}\b|\bquedan\s(?:solo\s)?\d{1,4}\s(?:plazas|cupos|minutos|horas|lugares)\b`,
      ),
      pattern(
        String.raw`\b(?:termina|cierra|acaba|expira)\s(?:hoy|esta\snoche|en\s\d{1,3}\s(?:minutos|horas)|pronto)\b`,
      ),
      pattern(String.raw`\bno\ste\s(?:lo|la|los|las)\spierdas\b|\bno\ste\squedes\s(?:fuera|sin)\b`),
    ],
    near: TOKENS,
    not: /(?:hackathon|rebajas|descuento|envio gratis|hackaton|conferencia|taller|webinar|votacion|subasta|inscripcion|tren|entradas|examen|solicitud)/,
    examples: {
      flags: [
        'Date prisa: la ventana para reclamar tokens cierra en 2 horas.',
        'Última oportunidad para reclamar el airdrop.',
        'Solo quedan 37 plazas en la whitelist.',
        'Solo hoy: tokens extra por conectar tu billetera.',
        'Plazas limitadas en la preventa de $LOOM.',
        { text: 'No te quedes fuera del mint, quedan 20 minutos 🔥', as: 'post' },
      ],
      passes: [
        'No hay plazo: puedes reclamar los tokens cuando quieras.',
        'Desconfía de las páginas con «última oportunidad» junto al botón de la billetera.',
        'La inscripción al hackathon de tokens cierra hoy.',
        'Date prisa, el tren sale a las nueve.',
        'No te des prisa: comprueba antes el contrato del token.',
        'Si una web pone «solo hoy» junto a tu billetera, ciérrala.',
      ],
    },
  },
  {
    rule: 'presale-pressure',
    cues: ['fase', 'etapa', 'preventa', 'presale', 'precio', 'bono', 'listado', 'listing', 'compra', 'ronda'],
    patterns: [
      pattern(String.raw`\b(?:compra|compre|adquiere)\b{{GAP40}}\bprecio\sde\s(?:la\s)?preventa\b`),
      pattern(
        String.raw`\bprecio\sde\s(?:salida|listado|lanzamiento)\b{{GAP25}}\b(?:sera|es)\b{{GAP15}}(?:{{MULT}}|\b(?:mayor|mas\salto|el\sdoble)\b)`,
      ),
      pattern(
        String.raw`\b(?:proxima|siguiente)\s(?:fase|ronda|etapa)\b{{GAP30}}\b(?:sube|subira|mas\scar[oa]|aumenta|aumentara)\b`,
      ),
      pattern(String.raw`\bbono\sde\s\+{{PCT}}`),
      pattern(
        String.raw`\b(?:preventa|presale)\b{{GAP25}}\b(?:termina|cierra|casi|se\sagota|agotad[ao]|ya\sabierta|activa|acaba)\b`,
      ),
      pattern(
        String.raw`\b(?:compra|compre|adquiere|asegura)\b{{GAP30}}\bantes\s(?:del?\s(?:listado|listing|lanzamiento)|de\sque\s(?:suba|termine|salga)|de\sla\s(?:subida|siguiente\s(?:ronda|fase)))`,
      ),
      pattern(
        String.raw`\bel\sprecio\b{{GAP15}}\b(?:subira|sube|aumentara|se\sduplicara|se\sduplica)\b{{GAP20}}\b(?:en\sla\s(?:proxima|siguiente)|tras|despues\sde|cada|al\sterminar)\b`,
      ),
      pattern(String.raw`{{PCT}}\sde\sbono\b|\bbono\sdel?\s{{PCT}}`),
    ],
    near: /(?:preventa|presale|token|moneda|cripto|\$[a-z]{2,8}\b|listado)/,
    not: /(?:empleado|salario|entradas|gasolina|alquiler|descuento en tienda)/,
    examples: {
      flags: [
        'La preventa de $LOOM casi se agota y el precio subirá en la siguiente fase.',
        'Compra antes del listado, el token aún está barato.',
        'Bono del 25% en cada compra de tokens esta semana.',
        'El precio se duplicará tras la ronda 3 del token.',
        'La preventa cierra pronto, asegura tus tokens.',
      ],
      passes: [
        'No hay preventa del token ni la habrá.',
        'Según el archivo, la preventa «cerraba pronto» desde hacía cinco semanas.',
        'Los empleados reciben un bono del 10% en diciembre, sin tokens.',
        'Cuidado si una web dice que la preventa termina pronto.',
        'No decimos que el precio subirá tras el listado del token.',
        'El precio de las entradas subirá en la siguiente fase.',
      ],
    },
  },
];

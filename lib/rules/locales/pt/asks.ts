import type { LocaleRule } from '@/lib/core/locale.ts';
import { hasOutsideLink } from '../../lexicon/post-links.ts';
import { pattern } from './words.ts';

const SECRET = String.raw`(?:frase[ -]semente|frase\s(?:secreta|de\srecuperacao|de\s(?:12|24)\spalavras|de\sbackup)|(?:as|suas)\s(?:12|24|doze|vinte\se\squatro)\spalavras|palavras\s(?:secretas|de\srecuperacao|semente)|chave\sprivada|seed\sphrase|seed)`;
const ENTER = String.raw`\b(?:digite|digita|insira|insere|informe|informa|cole|cola|envie|envia|importe|importa|valide|valida|verifique|verifica|confirme|confirma|compartilhe|preencha)\b`;
const WALLET = '(?:carteira|wallet|metamask|phantom)';
const TOKENS =
  /(?:airdrop|token|pre-?venda|presale|carteira|wallet|cripto|whitelist|mint|recompensa|resgat|reivindic|\$[a-z]{2,8}\b)/;

/** What a page or post asks of a person, and how it hurries. */
export const ASKS: readonly LocaleRule[] = [
  {
    rule: 'recovery-phrase-request',
    cues: [
      'restaur',
      'conect',
      'digit',
      'insir',
      'inser',
      'inform',
      'col',
      'envi',
      'import',
      'valid',
      'verifi',
      'confirm',
      'compartilh',
      'preench',
    ],
    patterns: [
      pattern(
        String.raw`\b(?:importe|conecte)\s(?:a\s)?sua\s${WALLET}\scom\s(?:(?:a|as|sua|suas)\s)?${SECRET}{{GAP30}}\bpara\s(?:receber|resgatar|validar|verificar|ativar|sacar)`,
      ),
      pattern(
        String.raw`${ENTER}\s(?:(?:aqui|a|as|o|sua|suas|seu|com)\s){0,3}${SECRET}{{GAP50}}\b(?:para\s(?:validar|verificar|receber|resgatar|ativar|sincronizar|desbloquear|sacar|conectar|confirmar|migrar)|aqui|abaixo|a\sseguir|no\s(?:formulario|campo)|e\s(?:receba|resgate|saque|continue))`,
      ),
      pattern(
        String.raw`\bpara\s(?:validar|verificar|receber|resgatar|ativar|sincronizar|desbloquear|sacar|migrar)\b{{GAP40}}${ENTER}\s(?:(?:a|as|o|sua|suas|seu)\s){0,2}${SECRET}`,
      ),
    ],
    not: /(?:restaur|recuperar (?:a|o|sua) |toque em|clique em importar|\.env|terminal|no app|no aplicativo|no seu dispositivo|no seu celular|ledger|trezor|de testes|nova carteira|na extensao)/,
    examples: {
      flags: [
        'Digite sua frase de recuperação para receber o airdrop.',
        'Cole sua chave privada para ativar o agente de trade.',
        'Para resgatar seus tokens, informe sua frase secreta.',
        'Insira as 12 palavras no formulário e a carteira volta a funcionar.',
        'Confirme sua frase-semente aqui.',
        '# Sincronizar\n\n[Frase de recuperação](field:)\n\n[Continuar](button:)',
      ],
      passes: [
        'Nunca digite sua frase de recuperação em um site para receber presentes.',
        'Não pedimos que você informe sua chave privada para verificar nada.',
        'Os golpistas escrevem: “Digite sua frase de recuperação para receber o airdrop”.',
        'A frase-semente são 12 palavras que abrem a carteira.',
        'Digite sua frase de recuperação no aplicativo do seu celular para restaurar a carteira.',
        'Se pedirem que você digite a frase secreta para validar, feche a página.',
      ],
    },
  },
  {
    rule: 'claim-needs-wallet',
    cues: [],
    patterns: [],
    examples: {
      flags: [
        '# Temporada um\n\n[Resgatar airdrop](button:)\n\n[Conectar carteira](button:)',
        '# NeuraSwarm\n\n[Resgate seus tokens](button:) [Conecte sua carteira](button:)',
        '# Distribuição\n\n[Verificar elegibilidade](button:)\n\n[Conectar wallet](button:)',
        '# Prêmios\n\n[Reivindicar recompensas](button:)\n\n[Vincular carteira](button:)',
        { text: '[Resgatar agora](button:)\n\n[Verificar carteira](button:)', as: 'claim' },
      ],
      passes: [
        '# NeuraSwarm\n\n[Conectar carteira](button:)\n\n[Documentação](button:)',
        '# Prêmios\n\n[Resgatar recompensas](button:)',
        '# Seguro\n\n[Abrir um sinistro](button:)\n\n[Conectar carteira](button:)',
        '# Loja\n\n[Resgatar cupom](button:)\n\n[Conectar wallet](button:)',
        { text: '# Como funciona\n\n[Resgatar airdrop](button:) [Conectar carteira](button:)', as: 'education' },
      ],
    },
  },
  {
    rule: 'claim-link-in-post',
    cues: ['gratis', 'token', 'airdrop', 'resgat', 'reivindi', 'elegi', 'conect', 'garant', 'pegu', 'mint', 'drop'],
    patterns: [
      pattern(String.raw`\b(?:tokens?|moedas)\s(?:gratis|de\sgraca)\b{{GAP40}}\b(?:resgate|resgatem|pegue|garanta)\b`),
      pattern(
        String.raw`\b(?:airdrop|drop|mint|resgate)\b{{GAP25}}\b(?:ativo|aberto|disponivel|liberado|no\sar|ja\sesta|comecou)\b`,
      ),
      pattern(
        String.raw`\b(?:resgate|resgatem|reivindique|reivindiquem|pegue|pegar|garanta)\s(?:ja\s|agora\s)?(?:(?:seu|seus|sua|suas|o|os|as|teu|teus)\s)(?:[$\w]{1,12}\s)?(?:airdrop|tokens?|recompensas?|moedas|alocacao|drop)\b`,
      ),
      pattern(
        String.raw`\b(?:confira|verifique|consulte|veja)\s(?:se\svoce\se\selegivel|se\se\selegivel|(?:a\s)?sua\s(?:elegibilidade|alocacao))\b`,
      ),
      pattern(String.raw`\bconecte\s(?:a\s)?(?:sua\s)?${WALLET}\b`),
    ],
    when: hasOutsideLink,
    examples: {
      flags: [
        { text: 'O airdrop de $LARK já está liberado: orbit-drop.live', as: 'post' },
        { text: 'Resgate seus tokens antes da noite https://neura-hub.example.com/claim', as: 'post' },
        { text: 'Confira se você é elegível: larkspur.claims', as: 'post' },
        { text: 'Conecte sua carteira e leve o drop de graça lark-bonus.fund', as: 'post' },
        { text: 'Pegue suas moedas hoje em lark-portal.app!', as: 'post' },
      ],
      passes: [
        { text: 'Nunca publicamos aqui links de airdrop, nosso site é larkspur.io', as: 'post' },
        { text: 'O airdrop está aberto? Não, é golpe: larkspur.io/news', as: 'post' },
        { text: 'Explicamos como funciona a distribuição de tokens: larkspur.io/blog', as: 'post' },
        { text: 'Não conecte sua carteira a sites que não conhece, guia em larkspur.io', as: 'post' },
        { text: 'O airdrop já está liberado, daremos detalhes na sexta.', as: 'post' },
      ],
    },
  },
  {
    rule: 'deadline-pressure',
    cues: [
      'corr',
      'ultima',
      'ultimo',
      'so',
      'restam',
      'tempo',
      'termina',
      'fecha',
      'encerra',
      'acaba',
      'expira',
      'nao',
      'vagas',
    ],
    patterns: [
      pattern(
        String.raw`\b(?:corra|ultimas\s(?:horas|vagas|chances)|ultima\s(?:chance|oportunidade)|ultimos\sminutos|vagas\slimitadas|por\stempo\slimitado)\b`,
      ),
      pattern(
        String.raw`\bso\shoje\b|\bso\srestam\s\d{1,4}\b|\brestam\s(?:so\s|apenas\s)?\d{1,4}\s(?:vagas|minutos|horas|lugares)\b`,
      ),
      pattern(
        String.raw`\b(?:termina|fecha|encerra|acaba|expira)\s(?:hoje|esta\snoite|em\s\d{1,3}\s(?:minutos|horas)|em\sbreve)\b`,
      ),
      pattern(String.raw`\bnao\s(?:perca|fique\sde\sfora)\b`),
    ],
    near: TOKENS,
    not: /(?:hackathon|promocao de|frete|desconto|liquidacao|conferencia|oficina|webinar|votacao|leilao|inscric|trem|ingresso|prova|edital|vestibular)/,
    examples: {
      flags: [
        'Corra: a janela para resgatar tokens fecha em 2 horas.',
        'Última chance de resgatar o airdrop.',
        'Só restam 37 vagas na whitelist.',
        'Só hoje: tokens extras para quem conectar a carteira.',
        'Vagas limitadas na pré-venda de $LOOM.',
        { text: 'Não fique de fora do mint, restam 20 minutos 🔥', as: 'post' },
      ],
      passes: [
        'Não há prazo: você pode resgatar os tokens quando quiser.',
        'Desconfie de páginas com “última chance” ao lado do botão da carteira.',
        'A inscrição no hackathon de tokens encerra hoje.',
        'Corra, o trem sai às nove.',
        'Não corra: confira antes o contrato do token.',
        'Se um site diz “só hoje” ao lado da sua carteira, feche.',
      ],
    },
  },
  {
    rule: 'presale-pressure',
    cues: [
      'fase',
      'etapa',
      'proxima',
      'venda',
      'pre',
      'presale',
      'preco',
      'bonus',
      'listagem',
      'compr',
      'garanta',
      'rodada',
    ],
    patterns: [
      pattern(String.raw`\b(?:compre|garanta|adquira)\b{{GAP40}}\bpreco\s(?:da|de)\spre-?venda\b`),
      pattern(
        String.raw`\bpreco\s(?:de|da)\s(?:listagem|lancamento)\b{{GAP25}}\b(?:sera|e)\b{{GAP15}}(?:{{MULT}}|\b(?:maior|mais\salto|o\sdobro)\b)`,
      ),
      pattern(
        String.raw`\bproxima\s(?:fase|rodada|etapa)\b{{GAP30}}\b(?:sobe|subira|mais\scar[oa]|aumenta|aumentara)\b`,
      ),
      pattern(String.raw`\bbonus\sde\s\+{{PCT}}`),
      pattern(
        String.raw`\b(?:pre-?venda|presale)\b{{GAP25}}\b(?:termina|fecha|encerra|quase|esgot[a-z]{1,6}|ja\saberta|ativa|acaba)\b`,
      ),
      pattern(
        String.raw`\b(?:compre|garanta|adquira)\b{{GAP30}}\bantes\s(?:da\s(?:listagem|alta|proxima\s(?:rodada|fase))|do\slancamento|que\s(?:suba|termine|acabe|o\spreco))`,
      ),
      pattern(
        String.raw`\bo\spreco\b{{GAP15}}\b(?:vai\ssubir|sobe|subira|aumentara|dobra|dobrara|vai\sdobrar)\b{{GAP20}}\b(?:na\sproxima|apos|depois\sda|a\scada|no\sfim)\b`,
      ),
      pattern(String.raw`{{PCT}}\sde\sbonus\b|\bbonus\sde\s{{PCT}}`),
    ],
    near: /(?:pre-?venda|presale|token|moeda|cripto|\$[a-z]{2,8}\b|listagem)/,
    not: /(?:funcionari|salario|ingressos|gasolina|aluguel|loja|frete)/,
    examples: {
      flags: [
        'A pré-venda de $LOOM está quase esgotada e o preço vai subir na próxima fase.',
        'Compre antes da listagem, o token ainda está barato.',
        'Bônus de 25% em cada compra de tokens nesta semana.',
        'O preço dobra após a rodada 3 do token.',
        'A pré-venda encerra logo, garanta os seus tokens antes que acabe.',
      ],
      passes: [
        'Não há pré-venda do token nem haverá.',
        'Segundo o arquivo, a pré-venda “encerrava em breve” havia cinco semanas.',
        'Os funcionários recebem bônus de 10% em dezembro, sem tokens.',
        'Cuidado se um site diz que a pré-venda termina logo.',
        'Não dizemos que o preço vai subir após a listagem do token.',
        'O preço dos ingressos sobe na próxima fase.',
      ],
    },
  },
];

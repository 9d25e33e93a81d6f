import type { LocaleRule } from '@/lib/core/locale.ts';
import { pattern } from './words.ts';

const PROFIT = '(?:rentabilidade|lucros?|ganhos?|rendimentos?|rendas?|retornos?|juros)';
const SURE = '(?:garantid[oa]s?|assegurad[oa]s?)';
const PERIOD = String.raw`(?:diari[oa]s?|semanal|semanais|mensal|mensais|ao\s(?:dia|mes)|por\s(?:dia|hora|semana|mes)|a\scada\s(?:dia|semana|mes)|todo\s(?:dia|mes)|todos\sos\sdias|na\ssemana)`;
const OFFER = String.raw`(?:bots?|robos?|invist[a-z]{1,3}|investimentos?|depositos?|deposite|aportes?|staking|pool|trade|trading|piloto\sautomatico|ganhos?|rendimentos?|rentabilidade|lucros?|lucre|ganhe|gere|renda)`;
const INVESTING =
  /\b(?:invest|invist|deposit|staking|bot|robo|trade|trading|lucr|ganh|rentab|rendim|token|cripto|capital|renda|retorno|pool|aport|plano|no d|piloto|gere)/;

/** What a project promises and says of itself. */
export const PROMISES: readonly LocaleRule[] = [
  {
    rule: 'guaranteed-return',
    cues: ['garant', 'assegurad', 'risco', 'fix', 'perder'],
    patterns: [
      pattern(String.raw`\b(?:${PROFIT}|investimento|lucre|ganhe)\s(?:[\w]{1,12}\s){0,2}(?:com\s)?risco\szero\b`),
      pattern(
        String.raw`\b(?:capital|investimento|deposito|dinheiro|aporte)\s(?:e|esta)\s(?:100\s?%\s|sempre\s)?${SURE}\b`,
      ),
      pattern(String.raw`\b${PROFIT}\s(?:[\w%-]{1,14}\s){0,3}${SURE}\b`),
      pattern(String.raw`\b${SURE}\s(?:de\s)?(?:[\w%-]{1,12}\s){0,2}${PROFIT}\b`),
      pattern(String.raw`\bgarant(?:imos|e|em)\s(?!que\b)(?:[\w%-]{1,14}\s){0,3}${PROFIT}\b`),
      pattern(String.raw`\b${PROFIT}\sfix[oa]s?\s(?:[\w%-]{1,12}\s)?${PERIOD}`),
      pattern(
        String.raw`\b(?:${PROFIT}|invista|investir|investimento|ganhe|ganhar|gere|multiplique|lucre)\b{{GAP30}}\b(?:sem|zero)\s(?:nenhum\s|qualquer\s)?riscos?\b(?!\sde)`,
      ),
      pattern(
        String.raw`\b(?:sem|zero)\s(?:nenhum\s|qualquer\s)?risco\b(?!\sde){{GAP20}}\b(?:${PROFIT}|invista|investir|investimento|ganhar|lucrar)\b`,
      ),
      pattern(String.raw`\bimpossivel\sperder\b`),
    ],
    not: /(?:fundo garantidor|fgc|disponibilidade|reembolso|devolucao|rede de testes|testnet|demo|simulador|taxa livre|salario|renda fixa|fgts|poupanca|tesouro direto|aposentadoria)/,
    near: INVESTING,
    examples: {
      flags: [
        'Lucro garantido de 3% com o nosso robô de trade.',
        'Rentabilidade assegurada para quem deposita tokens.',
        'Garantimos ganhos mensais desde o primeiro aporte.',
        'Invista com a nossa IA sem nenhum risco.',
        'Gere renda passiva sem risco enquanto dorme.',
        'Rendimentos fixos diários para quem faz staking.',
        'Com este agente é impossível perder: deposite e veja o capital crescer.',
      ],
      passes: [
        'Não garantimos rentabilidade e você pode perder todo o capital.',
        'Lucro garantido não existe.',
        'Desconfie de quem oferece ganhos garantidos com um robô.',
        'Se um site promete lucro garantido, feche a página.',
        'Segundo o inquérito, os acusados prometiam rendimentos garantidos aos investidores.',
        'O que é lucro garantido e por que tanta gente o anuncia?',
        'Garantimos o reembolso se a tarefa falhar; os ganhos do operador não mudam.',
        'A frase “ganhos garantidos” é um slogan, não um plano.',
      ],
    },
  },
  {
    rule: 'yield-number-no-source',
    cues: ['invista', 'deposite', 'coloque', '%', 'cento', 'apy', 'apr', 'dobre', 'dobra', 'recupere', 'recupera'],
    patterns: [
      pattern(String.raw`\b${OFFER}\b{{GAP60}}{{PCT}}\s(?:de\s[\w]{1,14}\s)?${PERIOD}`),
      pattern(String.raw`{{PCT}}\s(?:de\s[\w]{1,14}\s)?${PERIOD}\b{{GAP40}}\b${OFFER}\b`),
      pattern(String.raw`\b${PROFIT}\s${PERIOD}\s?(?:de|:|de\sate)?\s?(?:ate\s)?{{PCT}}`),
      pattern(
        String.raw`\b(?:invista|deposite|coloque)\s(?:so\s|apenas\s)?(?:r)?{{MONEY}}{{GAP15}}\b(?:receba|ganhe|saque|retire)\s(?:r)?{{MONEY}}`,
      ),
      pattern(
        String.raw`\b(?:ganhe|ganha|ganhar|obtenha|receba|recebe|gera|paga|pagamos|rende|lucre|${PROFIT})\b[^.!?%\n]{0,40}{{PCT}}\s(?:de\s[\w]{1,14}\s)?${PERIOD}`,
      ),
      pattern(String.raw`{{PCT}}\s(?:de\s)?(?:${PROFIT})\s${PERIOD}|{{PCT}}\s${PERIOD}\s(?:de\s|em\s)?(?:${PROFIT})`),
      pattern(
        String.raw`(?:[2-9]\d|\d{3,5})(?:[.,]\d{1,2})?\s?%\s(?:de\s)?(?:apy|apr|rentabilidade\sanual|ao\sano)\b|\b(?:apy|apr)\s?(?:de|:|ate)?\s?(?:ate\s)?(?:[2-9]\d|\d{3,5})(?:[.,]\d{1,2})?\s?%`,
      ),
      pattern(
        String.raw`\b(?:recupere|recupera)\s(?:o|seu)\sinvestimento\sem\s(?:so\s|apenas\s)?\d{1,3}\s(?:dias|horas|semanas)|\bdobr[ea]\s(?:o\s)?seu\s(?:dinheiro|deposito|investimento|capital)\sem\s(?:so\s|apenas\s)?\d{1,3}\s(?:dias|horas|semanas)`,
      ),
    ],
    not: /(?:cresc|aument|\bsubiu|reduziu|\bcusta|\bcusto\b|\bcobra|volume|\buso\b|cdb|cdi|financiamento imobiliario|inflacao|emprestimo|credito|financiamento|cartao|cheque especial|caiu|queda|perdeu|comissao|taxa de|tarifa|imposto|multa|emissao|faturamento|vendas cresceram|crescimento anual|selic|ipca|consorcio|mora)/,
    near: INVESTING,
    examples: {
      flags: [
        'Ganhe 2% ao dia com o seu depósito em tokens.',
        'Nosso robô paga até 1,5 % por dia.',
        'Staking com até 480% APY.',
        'Recupere seu investimento em 40 dias com um nó de IA.',
        '12% de lucro mensal com trade automático.',
        'Receba 3 por cento por semana sobre o seu aporte.',
      ],
      passes: [
        'O token caiu 3% ao dia em média.',
        'Segundo a polícia, a plataforma prometia lucro de 2% ao dia aos investidores.',
        'A inflação do token é de 6% ao ano e cai todo ano.',
        'Não prometemos ganhos de 2% ao dia nem pagamos por depósito.',
        'Se um site oferece ganhos de 2% ao dia, desconfie.',
        'A taxa de administração do pool é de 1% ao mês sobre os rendimentos.',
        'O uso dos nós cresce 4% ao mês.',
      ],
    },
  },
  {
    rule: 'referral-ladder',
    cues: ['nivel', 'niveis', 'indic', 'afiliad', 'comiss', 'bonus', 'multinivel'],
    patterns: [
      pattern(
        String.raw`\b(?:indicacao|indicacoes|afiliados|comissoes|comissao|bonus)\s(?:de|em|ate)\s(?:\d{1,2}|dois|tres|quatro|cinco|seis|sete|dez)\sniveis\b`,
      ),
      pattern(
        String.raw`\b(?:\d{1,2}|tres|quatro|cinco|seis|sete|dez)\sniveis\sde\s(?:indicacao|indicacoes|afiliados|comissoes|comissao|bonus)\b`,
      ),
      pattern(
        String.raw`\b(?:plano|programa|sistema|bonus)\s(?:de\s(?:indicacao|indicacoes|afiliados)\s)?(?:multinivel|binario)\b`,
      ),
      pattern(
        String.raw`\b(?:ganhe|receba|comissao|comissoes|bonus)\b{{GAP30}}\b(?:do|dos|das|sobre\sos|sobre\sas|pelos|pelas)\s(?:que\s)?(?:depositos?|aportes|investimentos|compras|ganhos|lucros)\s(?:de\s|dos\s)?(?:seus|sua|seu)\s(?:indicados|convidados|amigos|equipe|rede)\b`,
      ),
    ],
    examples: {
      flags: [
        'Programa de indicação multinível com pagamento em tokens.',
        'Sete níveis de indicação com pagamento diário.',
        'Ganhe 10% dos depósitos dos seus indicados.',
        'Comissões em 5 níveis para cada parceiro.',
        'Receba um bônus pelas compras dos seus amigos.',
      ],
      passes: [
        'Não temos um programa de indicação multinível.',
        'Um plano multinível é sinal de pirâmide.',
        'Convide um colega e os dois ganham um minuto de compilação.',
        'Segundo a denúncia, o site pagava comissões em cinco níveis.',
        'O cache tem dois níveis: memória e disco.',
      ],
    },
  },
  {
    rule: 'price-prophecy',
    cues: ['lua', 'x10', 'x50', 'x100', '10x', '50x', '100x', 'proximo', 'preco', 'multiplic'],
    patterns: [
      pattern(
        String.raw`(?:\$[a-z]{2,8}|\b(?:token|moeda|preco|isso))\b{{GAP25}}\b(?:rumo\sa|ate\sa|para\sa|pra)\slua\b`,
      ),
      pattern(String.raw`\bo\sproximo\s(?:bitcoin|x?(?:10|50|100|1000)x?)\b`),
      pattern(
        String.raw`\b(?:potencial|vai\sfazer|fara|fazer\sum|espere\sum)\s(?:de\s|um\s)?(?:x\s?(?:10|20|50|100|1000)|(?:10|20|50|100|1000)\s?x)\b`,
      ),
      pattern(String.raw`\b(?:preco|token|moeda)\b{{GAP20}}\bvai\s(?:disparar|explodir|multiplicar|decolar)\b`),
    ],
    near: /(?:\$[a-z]{2,10}\b|token|moeda|cripto|bitcoin|pre-?venda|airdrop)/,
    severity: 'info',
    examples: {
      flags: [
        'O token $LOOM vai pra lua este mês.',
        { text: 'Essa moeda tem potencial de 100x, não fique de fora.', as: 'post' },
        'O próximo Bitcoin é um token de IA.',
        'O preço do token vai disparar depois da listagem.',
        'Nossa moeda fará um 50x este ano.',
      ],
      passes: [
        'Não fazemos nenhuma previsão sobre o preço do token.',
        'A frase “o token vai pra lua” não é um plano.',
        'O cache ficou 10x mais rápido que antes.',
        'Segundo o relatório, diziam que o token era o próximo Bitcoin.',
        'A missão vai para a lua no próximo ano.',
      ],
    },
  },
  {
    rule: 'decentralized-absolute',
    cues: ['total', '100', 'complet', 'imparave', 'ninguem', 'impossive'],
    patterns: [
      pattern(String.raw`\b(?:totalmente|completamente|100\s?%|cem\spor\scento)\sdescentralizad[oa]s?\b`),
      pattern(
        String.raw`\bninguem\s(?:pode|podera|consegue)\s(?:[\w]{1,10}\s)?(?:desligar|parar|deter|censurar|bloquear)\b`,
      ),
      pattern(String.raw`\bimpossivel\sde\s(?:desligar|parar|deter|censurar|bloquear)\b`),
      pattern(String.raw`\b(?:rede|inteligencia|ia|agentes?|protocolo)\simparave(?:l|is)\b`),
    ],
    near: /(?:\brede\b|agente|protocolo|plataforma|blockchain|modelo|projeto|nuvem|\bnos?\b|sistema|inteligencia|\bia\b)/,
    examples: {
      flags: [
        'Uma rede de IA totalmente descentralizada.',
        'Ninguém pode desligar a nossa rede.',
        'Agentes imparáveis em uma nuvem 100% descentralizada.',
        'Um protocolo impossível de censurar para os seus modelos.',
        'Nossa plataforma é completamente descentralizada.',
      ],
      passes: [
        'Não somos uma rede totalmente descentralizada: a fila roda nos nossos servidores.',
        'O que significa uma rede totalmente descentralizada?',
        'Se um projeto diz que ninguém pode desligar a rede, pergunte pelas chaves.',
        'Uma rede com 40 operadores independentes e uma lista pública.',
        'A frase “rede totalmente descentralizada” não explica nada.',
      ],
    },
  },
  {
    rule: 'audience-as-traction',
    cues: ['seguidor', 'membro', 'comunidade', 'lista', 'inscrit'],
    patterns: [
      pattern(
        String.raw`{{NUM}}\s(?:de\s)?(?:seguidores|inscritos|membros\s(?:da|na)\s(?:nossa\s)?comunidade|membros\sno\s(?:telegram|discord)|pessoas\sna\slista\sde\sespera)\b`,
      ),
      pattern(
        String.raw`\b(?:comunidade|lista\sde\sespera)\b{{GAP20}}\b(?:mais\sde\s|de\s|com\s|os\s)?{{NUM}}\s(?:de\s)?(?:membros|pessoas)\b`,
      ),
    ],
    not: /(?:perdeu|assembleia|sala|conselho|comite|prova|concurso|vestibular|candidat)/,
    near: /(?:\bia\b|token|rede|cripto|\bnossa|\bsomos\b|telegram|discord|lancamento|junte)/,
    examples: {
      flags: [
        'Já somos mais de 850.000 seguidores nas redes.',
        'Nossa comunidade passou de 120 mil membros.',
        'Somos 1,4 milhão de inscritos em seis semanas.',
        '300.000 pessoas na lista de espera antes do lançamento.',
        'Junte-se a 96.000 membros no Telegram.',
      ],
      passes: [
        'Não publicamos quantos seguidores temos, porque isso não diz nada do uso.',
        'Segundo o relatório, a conta perdeu 12.000 seguidores.',
        'O comitê tem 120 membros da comunidade.',
        'A rede terminou 120.000 tarefas no mês passado.',
        'Se um site exibe 850.000 seguidores, pergunte quantos pagam.',
      ],
    },
  },
];

import { phrases } from '@/lib/core/text/frame-cues.ts';
import type { LocaleCues } from '@/lib/core/text/locale-cues.ts';
import { localePattern } from '@/lib/core/text/locale-pattern.ts';

/** Compiles patterns with the numbers of this language. */
export const pattern = localePattern({
  scales: 'mil(?:hao|hoes)?|mi|bi|bilhao|bilhoes',
  percent: String.raw`por\scento`,
  multiple: '(?: vezes)',
  money: 'reais|dolares|euros?|tokens?|moedas?',
});

/** Source: the specification, section 10; the wording of warnings that Portuguese-speaking supervisors publish. */
export const cues: LocaleCues = {
  writing: 'spaced',
  warned: phrases(`
    alerta, alertam, alertamos, armadilha*, atenção com, cilada*, com cautela, criminoso*, cuidado com, cuidado quando, cuidado se, desconfi*, engan*, engano, esquema em pirâmide, falsas promessas, falsos,
    fique atento, fraude*, fraudulent*, fuja de, golpe, golpes, golpist*, isca*, phishing, pirâmide*, piramidal*, sinais de alerta, sinal de alerta, suspeit*, tenha cuidado, tome cuidado, vítima*
  `),
  notWarned: phrases(
    `antifraude, contra fraudes, contra golpes, detecção de fraude*, não é golpe, não é pirâmide, prevenção a fraude*, prevenção de fraude*, sem golpe*, sem pegadinha*`,
  ),
  refersBack: phrases(`eles, elas, essa, essas, esse, esses, esta, estas, este, estes, isso, isto, tais`),
  reported: phrases(`
    acusad*, afirmava*, afirmou, alegava*, conforme a, de acordo com, delegacia, denúncia, denunciou, disse, disseram, explicou, indiciad*, informou, inquérito, investigad*, investigação, juiz, justiça, polícia, prometia*, prometeram,
    prometeu, procuradoria, relatou, segundo, suposta*, suposto*, tribunal
  `),
  hypothetical: phrases(`
    páginas que, plataformas que, projetos que, quando alguém, quando te, quando um projeto, quando uma página, quando um site, quem promete, quem te promete, se a página, se alguém, se lhe, se o site, se pedirem, se prometerem, se te,
    se um projeto, se um site, se uma empresa, se uma página, se uma plataforma, sites que
  `),
  advice: phrases(`
    antes de, certifique-se, confira se o, confira quem, desconfie, evite, jamais, lembre, lembre-se, não acredite, não assine, não clique, não compartilhe, não conecte, não confie, não digite, não envie, não informe, não
    passe, não pague, nunca, pergunte, procure saber, verifique quem, verifique se a, verifique se o
  `),
  adviceInside: phrases(`
    em hipótese alguma, jamais compartilhe, não compartilhe, não deve, não devem, não digite, não envie, não informe, não passe, nunca compartilhe, nunca digite, nunca envie, nunca informe, nunca pediremos, nunca
    pedimos, vale a pena conferir
  `),
  definedAfter: phrases(
    `é um mito, é um slogan, é uma frase, é uma promessa, é um sinal, é sinal, é mentira, quer dizer, significa, são sinal, são sinais, costumam ser`,
  ),
  definedBefore: phrases(
    `a expressão, a frase, a palavra, expressões como, frases como, o conceito de, o mito d*, o que é, o que são, o que significa, o termo, palavras como, promessas de`,
  ),
  incident: phrases(`hackead*, invadid*, perderam, perdeu, roubad*, roubaram, roubo, vazad*, vazamento*, vazaram`),
  negators: phrases(`jamais, nada, nem, nenhum, nenhuma, ninguém, não, nunca, sem, tampouco`),
  reach: 5,
  negatedAfter: phrases(
    `não existe, não existem, não é garantid*, não são garantid*, não é possível, não há, nunca existiu`,
  ),
  notNegators: phrases(`
    não deixe passar, não deixe para depois, não espere*, não fique de fora, não importa, não perca, não precisa, não requer, não só, não somente, não apenas, nem precisa, sem burocracia, sem comissão, sem conhecimento*, sem custo*, sem
    esforço, sem experiência, sem fazer nada, sem kyc, sem limite*, sem nenhum risco, sem parar, sem precisar, sem risco*, sem sair, sem taxa*
  `),
  denials: phrases(`
    jamais pedimos, jamais prometemos, não existe, não existem, não garante, não garantem, não garantimos, não há, não oferece, não oferecemos, não pedimos, não podemos, não promete, não prometemos, nenhum investimento, ninguém pode
    garantir, nunca garantimos, nunca pedimos, nunca pediremos, nunca prometemos, não dizemos
  `),
  clauseBreaks: phrases(`embora, então, mas, mesmo assim, pois, porém, portanto`),
  hedges: phrases(
    `em breve, esperamos, futuramente, no futuro, planejamos, pode ser que, poderá, poderia, possivelmente, pretendemos, talvez`,
  ),
  hypeQuestion: phrases(
    `ainda não, busca, cansado, cansou, imagina, já pensou, pront* para, procura, quer, quer ganhar, que tal, sonha*`,
  ),
  questionEnds: [],
  stance: phrases(`
    alertas, como detectar, como evitar, como identificar, como não cair, como reconhecer, como se proteger, dicas, erros comuns, fraude*, glossário, golpe*, mitos, o que evitar, sinais*
  `),
};

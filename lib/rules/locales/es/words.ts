import { phrases } from '@/lib/core/text/frame-cues.ts';
import type { LocaleCues } from '@/lib/core/text/locale-cues.ts';
import { localePattern } from '@/lib/core/text/locale-pattern.ts';

/** Compiles patterns with the numbers of this language. */
export const pattern = localePattern({
  scales: 'mil(?: millones)?|millon(?:es)?|mm',
  percent: String.raw`por\sciento`,
  multiple: '(?: veces)',
  money: 'dolares|euros?|pesos?|tokens?|monedas?',
});

/** Source: the specification, section 10; the wording of warnings that Spanish-speaking supervisors publish. */
export const cues: LocaleCues = {
  writing: 'spaced',
  warned: phrases(`
    alerta, alertan, alertamos, advertimos, advierte*, chiringuito*, con cuidado, cuidado con, ten cuidado, tenga cuidado, cuídate, delincuente*, desconfi*, embaucador*, engañ*,
    engaños*, estafa, estafas, estafador*, falsas promesas, falsos, fraude*, fraudulent*, gancho*, mala señal, ojo con, peligro*, phishing, piramidal*, señal de alarma, señales de alarma, señal de alerta, señales de alerta,
    sospech*, suplant*, timador*, timo, timos, trampa*, víctima*
  `),
  notWarned: phrases(
    `antifraude, anti-fraude, contra el fraude, contra fraudes, detección de fraude, no es una estafa, prevención del fraude, protección contra estafas, sin estafas, sin trampas, sin engaños`,
  ),
  refersBack: phrases(`ellos, esas, esos, esta, estas, este, esto, estos, quienes, suelen, tales`),
  reported: phrases(`
    acusad*, afirmaba*, afirmó, aseguraba*, aseguró, declaró, denuncia, denuncian, denunció, detenid*, dijeron, dijo, fiscal, fiscalía, informó, investigad*,
    investigación, juez, juzgado, policía, prometía*, prometieron, prometió, según, supuest*, tribunal, explicó
  `),
  hypothetical: phrases(`
    cuando alguien, cuando te, cuando un proyecto, cuando una página, cuando una web, quien te promete, quien promete, quienes prometen, si alguien, si la página, si la web, si le ofrecen, si le piden, si le prometen, si te
    ofrecen, si te piden, si te prometen, si un proyecto, si un sitio, si una empresa, si una página, si una plataforma, si una web, webs que, páginas que, sitios que, proyectos que, plataformas que
  `),
  advice: phrases(`
    antes de, asegúrate de que, asegúrese de que, comprueba que, comprueba quién, compruebe, consulta si, desconfía, desconfíe, evita, evite, jamás, no compartas, no conectes, no confíes, no creas, no des, no
    escribas, no envíes, no firmes, no hagas, no introduzcas, no pagues, nunca, pregunta, recuerda, recuerde, revisa, verifica que, verifique
  `),
  adviceInside: phrases(`
    bajo ninguna circunstancia, conviene comprobar, debes desconfiar, jamás compartas, jamás debes, no compartas, no debes, no debe, no introduzcas, no lo hagas, no se lo des, no deberías, nunca compartas, nunca
    debes, nunca des, nunca introduzcas, nunca te pediremos, nunca te pedirá
  `),
  definedAfter: phrases(
    `es un eslogan, es un mito, es un reclamo, es una frase, es una mentira, es una promesa, es una señal, quiere decir, se llama, significa, son una señal, suelen ser, son un reclamo`,
  ),
  definedBefore: phrases(
    `el concepto de, el mito de, el término, expresiones como, frases como, la expresión, la frase, la palabra, palabras como, promesas de, qué es, qué significa, qué son`,
  ),
  incident: phrases(`filtrad*, hackead*, perdieron, perdió, robad*, robaron, robo, vulnerad*`),
  negators: phrases(`jamás, nadie, ni, ningún, ninguna, ninguno, no, nunca, sin, tampoco`),
  reach: 5,
  negatedAfter: phrases(
    `no existe, no existen, no está garantizad*, no están garantizad*, no son posibles, no es posible, no la hay, no las hay, no los hay`,
  ),
  notNegators: phrases(`
    no dejes pasar, no esperes más, no esperes, no hace falta, no importa, no lo dejes, no necesitas, no pierdas, no requiere, no solo, no sólo, no te lo pierdas, no te pierdas, no te quedes, sin comisiones, sin
    conocimientos, sin coste, sin costo, sin esfuerzo, sin experiencia, sin hacer nada, sin kyc, sin límite*, sin moverte, sin ningún riesgo, sin parar, sin permanencia, sin registro, sin riesgo*, sin salir
  `),
  denials: phrases(`
    nadie puede garantizar, no garantiza*, no existe, no existen, no hay, no ofrece, no ofrecemos, no podemos, no promete, no prometemos, nunca garantiza*, nunca prometemos, ninguna inversión, nunca te pedir*, no te pedi*, no
    pedimos, nunca pedimos, jamás pedimos
  `),
  clauseBreaks: phrases(`así que, aunque, pero, pues, sino, y así`),
  hedges: phrases(
    `en el futuro, esperamos, planeamos, podría, podrían, posiblemente, próximamente, puede que, tenemos previsto`,
  ),
  hypeQuestion: phrases(
    `aún no, buscas, cansado, estás listo, harto, imaginas, list* para, quieres, sueñas, te imaginas, todavía no`,
  ),
  questionEnds: [],
  stance: phrases(`
    banderas rojas, bulos, cómo detectar, cómo evitar, cómo identificar, cómo protegerte, cómo reconocer, consejos, errores comunes, estaf*, falsas promesas, fraude*, glosario, mitos, qué evitar, señales*, timos
  `),
};

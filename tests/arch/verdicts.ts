import { verdictWords } from '@/lib/core/wording.ts';
import type { LanguageTag } from '@/lib/words/languages.ts';

/**
 * Words that judge people, by language. The English ones stand in lib/core/wording.ts; these are the same ones. A text
 * that names a project's own word for itself ("fake work") has it in English too, and is let be.
 */
const VERDICTS: Record<Exclude<LanguageTag, 'en'>, RegExp> = {
  de: /\b(?:betrug\w{0,6}|betrüg\w{1,6}|scam\w{0,5}|schwindel\w{0,5}|gauner\w{0,3}|verbrecher\w{0,3}|vertrauenswürdig\w{0,3}|unseriös\w{0,3}|seriös\w{0,3})/i,
  es: /\b(?:estafa\w{0,5}|fraude\w{0,2}|timo\b|delincuente\w?|criminal\w{0,3}|legítim[oa]s?|fiable\w?)/i,
  fr: /\b(?:arnaque\w{0,3}|escroc\w{0,6}|fraud\w{0,7}|criminel\w{0,3}|malhonnête\w?|digne de confiance)/i,
  'pt-BR': /\b(?:golpe\w{0,4}|golpista\w?|fraud\w{0,7}|criminos\w{0,3}|estelionat\w{0,4}|confiáve(?:l|is))/i,
  tr: /(?:dolandırıc|sahtekâr|sahtekar|suçlu|güvenilir(?!lik)|hilekâr)/i,
  vi: /(?:lừa đảo|gian lận|tội phạm|đáng tin|uy tín)/i,
  ru: /(?:мошенни|обман(?:щик|ыва)|афер(?:а|ист)|преступ|над[её]жн(?!ост)|жулик)/i,
  'zh-CN': /(?:诈骗|骗子|欺诈|骗局|犯罪|值得信赖)/,
  ja: /(?:詐欺|犯罪|信頼できる|悪質)/,
  ko: /(?:사기|범죄|신뢰할 수 있는|악질)/,
};

/** Verdict words in a text of a language, unless the English text has one too; empty when the wording is fine. */
export function verdictIn(tag: LanguageTag, text: string, english: string): string[] {
  const found = tag === 'en' ? verdictWords(text)[0] : VERDICTS[tag].exec(text)?.[0];
  return found !== undefined && verdictWords(english).length === 0 ? [`${found}: ${text}`] : [];
}

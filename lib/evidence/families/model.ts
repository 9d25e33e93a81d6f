import { type ClaimFamily, patterns } from './family.ts';

/** Words for something that is said to be intelligent. */
const AI = String.raw`(?:(?<!\.)ai|a\.i\.|artificial intelligence|machine[- ]learning|deep[- ]learning|llms?|(?:large )?language models?|neural(?: networks?| nets?)?|gpt(?:-?[\w.]{1,6})?|claude|llama(?:[- ]?\d[\w.]{0,3})?|mistral|gemini|deepseek|qwen)`;
const DOES =
  '(?:predicts?|detects?|analy[sz]es?|learns?|generates?|scores?|optimi[sz]es?|identif(?:y|ies)|forecasts?|monitors?|decides?|trades?|finds?|classif(?:y|ies)|recommends?|adapts?|evolves?|picks?|selects?|spots?|filters?|scans?|flags?|writes?|answers?|executes?|manages?|understands?|speciali[sz]es?)';

const family: ClaimFamily = {
  id: 'model',
  kind: 'ai',
  cues: [
    'engine',
    'bot',
    'learns',
    'adapts',
    'ai',
    'artificial',
    'machine',
    'deep',
    'llm',
    'language',
    'neural',
    'gpt',
    'claude',
    'llama',
    'mistral',
    'gemini',
    'deepseek',
    'qwen',
    'model',
    'trained',
    'fine',
    'finetuned',
    'parameter',
    'proprietary',
    'algorithm',
    'agents',
  ],
  patterns: patterns(
    String.raw`(?<![\w.])(?:ai|llm|gpt|ml|machine[- ]learning)[- ](?:powered|driven|enabled|based|integrated|enhanced|augmented|optimi[sz]ed)\b`,
    String.raw`\b(?:powered|driven|run|backed|enhanced|guided|managed)\sby\s(?:\w[\w-]{1,20}\s){0,4}?${AI}\b`,
    String.raw`\b(?:uses?|using|leverag(?:es?|ing)|employs?|combines?|integrates?|applies)\s(?:\w[\w-]{1,20}\s){0,4}?${AI}\b(?=.{0,30}\b(?:to|for|that|which|models?|algorithms?|agents?|in order|technology)\b)`,
    String.raw`\b(?:we|our team)\s(?:\w{2,12}\s)?(?:train|trained|fine-?tuned?|built|develop(?:ed)?|run|host|serve)\s(?:\w[\w-]{1,20}\s){0,4}(?:models?|llms?|networks?|agents?)\b`,
    String.raw`\b(?:trained|fine-?tuned|pre-?trained)\s(?:on|with|from|using)\s(?:\w[\w,.-]{0,20}\s){0,6}\w{2,20}`,
    String.raw`\b(?:our|its|the|proprietary|own|advanced|custom|in-house)\s(?:\w[\w-]{1,20}\s){0,3}?(?:ai|models?|llms?|algorithms?|agents?|bots?|engine|neural networks?)\s(?:(?:can|will|also|now|then|automatically|continuously|autonomously|constantly|accurately)\s){0,2}${DOES}\b`,
    String.raw`\b(?:proprietary|self[- ]learning|patented|cutting[- ]edge|state[- ]of[- ]the[- ]art|advanced)\s(?:\w[\w-]{1,20}\s){0,2}?(?:ai|models?|llms?|algorithms?|machine[- ]learning|neural networks?)\b`,
    String.raw`\b(?:ai|models?|agents?|llms?|inference)\s(?:\w{1,12}\s){0,3}?(?:runs?|lives?|li?ves? forever|hosted|stored|executed?s?|deployed|trained)\s(?:\w{2,14}\s){0,2}(?:on[- ]chain|on (?:the )?blockchain|on-device|locally|forever)\b`,
    String.raw`\b{{NUM}}[- ]?(?:b|m|bn|billion|million)?[- ]parameters?\b`,
    String.raw`(?<![\w.])ai\s(?:that|which)\s(?:\w{2,12}ly\s|can\s|will\s){0,2}(?:${DOES}|lives?|does?|makes?|provides?|performs?)\b`,
    String.raw`(?<![\w.])ai\s(?:becomes?|evolves?|learns?|gets?)\s\w{3,14}`,
    String.raw`\b(?:learns?|adapts?)\s(?:\w{2,12}\s){0,2}?(?:from|to)\s(?:every|each|your|all|market)\b`,
  ),
  not: /\b(?:set up|set|choose|select|pass|configure|your own|bring your) (?:\w{1,12} ){0,2}models?\b|\b(?:terms|service) model\b|\b(?:business|threat|security|pricing|trust|data|permission|revenue|economic|token|consensus|economy|operating) model/i,
  examples: {
    claims: [
      'Larkspur learns from every order that it fills.',

      'An AI-powered scanner for new pools.',
      'Powered by our own language model.',
      'The app uses machine learning to price every job.',
      'We trained a 7B-parameter model on 40 GB of court records.',
      'Our model predicts the next price move.',
      'Proprietary AI at every step.',
      'Your AI lives on-chain.',
      'The bot is run by an AI that picks the best entries.',
    ],
    others: [
      'The engine of the boat was old.',

      'Choose a model in the settings.',
      'Our business model is simple: customers pay for jobs.',
      'No AI is used in this game.',
      'If a project says "AI-powered", ask which model.',
      'A language model is a program that continues text.',
      'Set model to the name of your deployment.',
    ],
  },
};
export default family;

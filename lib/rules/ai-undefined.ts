import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { isMentioned, oncePerPage } from './lexicon/page-words.ts';

const GENERIC = [
  pattern(
    String.raw`\b(?:powered|driven|backed|fuel(?:l)?ed) by\s(?:[\w-]{1,20} ){0,3}(?:ai|artificial intelligence|machine learning|deep learning|neural networks?)\b`,
  ),
  pattern(String.raw`\b(?:ai|machine[- ]learning)[- ](?:powered|driven|enhanced|native|enabled|backed)\b`),
];
const OWN = [
  pattern(
    String.raw`\b(?:our|proprietary|in-house|secret|exclusive)\s(?:[\w-]{1,20} ){0,2}(?:ai|artificial intelligence|neural|deep[- ]learning|machine[- ]learning)\s(?:\w{1,20} )?(?:models?|engine|algorithms?|brain|system|technology|core)\b`,
  ),
];

/** A named model, a licence, a provider, an evaluation: any of them says more than "AI". */
const NAMED = pattern(
  String.raw`\b(?:gpt-?\d|llama|mistral|mixtral|claude|gemini|deepseek|qwen|gemma|phi-\d|bert|stable diffusion|whisper|open[- ](?:weights?|source) (?:\w{1,12} )?models?|\d{1,4}b (?:parameter )?models?|\d{1,4}[- ]billion[- ]parameter|model cards?|random forest|gradient boost\w{0,4}|lstm|transformer model|error rates?|test split|trained on|fine-?tun\w{1,4}|we do not train)\b`,
);

const isExplained = oncePerPage((view) => {
  if (isMentioned(view, NAMED)) return true;
  return view.receipts.some(
    (receipt) => receipt.kind === 'paper' || /huggingface\.co\/.|model[-_]?card/i.test(receipt.href),
  );
});

const rule: Rule = {
  id: 'ai-undefined',
  row: 'ai',
  severity: 'info',
  kind: 'claim',
  claim: 'ai',
  title: 'AI without saying which',
  say: 'The page says AI is used; it does not say which model does what, or how well.',
  ask: 'Which model does which task, who runs it, and how often is it wrong?',
  clears:
    'A model card, paper, repository or evaluation, or the name of the third-party model and what it is used for.',
  source: ['FTC-AI', 'SEC-PRESTO', 'SEC-DELPHIA', 'NIST-RMF'],
  pages: ['landing', 'whitepaper', 'claim', 'sponsored', 'store'],
  cues: ['ai', 'artificial', 'machine', 'neural', 'deep'],
  clearedBy: { grade: 'R4' },
  find(sentence, view) {
    const own = firstSpan(sentence.text, OWN);
    const span = own ?? firstSpan(sentence.text, GENERIC);
    if (!span || isExplained(view)) return undefined;
    return span;
  },
  examples: {
    flags: [
      'An AI-powered yield protocol for everyone.',
      'Driven by advanced proprietary AI.',
      'Powered by next-generation deep learning.',
      'Our in-house AI engine watches the market for you.',
      'Larkspur is powered by cutting-edge machine learning.',
      'At its heart is our secret AI algorithm.',
      { text: 'Larkspur is an AI-native layer for payments between machines.', as: 'whitepaper' },
    ],
    passes: [
      'Our AI engine is an open-weights 8B model hosted by a named provider; we do not train a model.',
      "The word 'AI-powered' means little unless a page names a model and a task.",
      'Our in-house AI model is described in this [model card](https://huggingface.co/larkspur/summary-small) with its error rates.',
      'The air conditioning is powered by the sun.',
      'Our AI model is Llama, fine-tuned on support tickets; the error rates are below.',
      'The pump is powered by machine tools from Leeds.',
    ],
  },
};
export default rule;

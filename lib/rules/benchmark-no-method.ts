import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { speaksAsProject } from './lexicon/metric-spots.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

const RIVAL = String.raw`(?:aws|google|gcp|azure|openai|gpt[-\w.]{0,6}|claude|gemini|chatgpt|nvidia|amazon|microsoft|centrali[sz]ed|traditional|conventional|competitors?|competing|incumbents?|hyperscalers?|big tech|web2|legacy|big clouds?|cloud providers?|clouds?|alternatives?|(?:any|other|existing)\s(?:\w{1,14}\s){0,2}(?:clouds?|providers?|networks?|platforms?|chains?|solutions?|tools?|marketplaces?|models?|services?|competitors?|blockchains?|agents?|options?)|ethereum|bitcoin|solana|visa|banks?|the market)`;
const BETTER = `(?:cheaper|faster|quicker|better|savings?|more (?:efficient|accurate|powerful|scalable|affordable|secure)|lower(?: costs?| prices?| latency)?|less(?: expensive| energy)?)`;
const COMPARED = pattern(
  String.raw`(?:{{MULT}}|{{PCT}})\s(?:[a-z-]{1,14}\s){0,2}${BETTER}\b{{GAP40}}\b(?:than|vs|versus|compared (?:to|with))\b[^!?\n]{0,25}\b${RIVAL}\b`,
);
const SAVES = pattern(
  String.raw`\bsav(?:e|es|ing|ings)\b{{GAP20}}{{PCT}}{{GAP20}}\b(?:than|vs|versus|over|compared (?:to|with))\b{{GAP25}}\b${RIVAL}\b|\b(?:a|one) (?:tenth|quarter|fifth|third|half) of the (?:costs?|price) of\b{{GAP15}}\b${RIVAL}\b`,
);
const BEATS = pattern(
  String.raw`\b(?:outperform|beat|crush|destroy)s?\b{{GAP30}}\b(?:aws|google|azure|openai|gpt[-\w.]{0,6}|claude|gemini|chatgpt|nvidia|amazon|centrali[sz]ed|traditional cloud)\b`,
);
const OURSELVES = /\b(?:we|our)\b/i;
/** Says what was measured, when, on what: the method stands in the sentence. */
const METHOD =
  /\b(?:on (?:one|a|an|\d{1,4}) [^.!?\n]{0,30}20\d\d|measured|benchmark(?:ed)? (?:on|with|against)|batch size|list price)\b/i;

const rule: SentenceRule = {
  id: 'benchmark-no-method',
  row: 'numbers',
  severity: 'caution',
  kind: 'claim',
  title: 'Comparison without a method',
  say: 'This comparison does not say what was measured, when, or on what hardware.',
  ask: 'Which workload, on which hardware, on what day, and where is the raw output?',
  clears: 'A benchmark page or repository with workload, hardware, date, both set-ups and raw output.',
  source: ['FTC-AI', 'PUFFERY', 'MAFRUR'],
  pages: CLAIM_PAGES,
  cues: [
    'sav',
    'tenth',
    'quarter',
    'fifth',
    'third',
    'half',
    'than',
    'vs',
    'versus',
    'compared',
    'outperform',
    'beat',
    'crush',
    'destroy',
  ],
  claim: 'benchmark',
  clearedBy: { grade: 'R2' },
  find(sentence, view) {
    const { text } = sentence;
    const span = firstSpan(text, [COMPARED, SAVES]) ?? (OURSELVES.test(text) ? firstSpan(text, [BEATS]) : undefined);
    if (!span || METHOD.test(text) || !speaksAsProject(view)) return undefined;
    return view.pageType === 'post' ? { ...span, severity: 'info' } : span;
  },
  examples: {
    flags: [
      'Up to 90% cheaper than AWS.',
      '10x faster inference versus traditional cloud.',
      'Our model outperforms GPT on everything.',
      'Inference that is 85% less expensive than centralized clouds.',
      'Render jobs run 4x faster than any competitor.',
      'Save up to 80% compared to AWS.',
      'Inference at a tenth of the cost of OpenAI.',
      'Our agents beat ChatGPT at research.',
    ],
    passes: [
      '2.1x cheaper than the list price of one H100 on two clouds on 3 May 2026; [script and invoices](https://github.com/brightloom/bench/tree/main/h100).',
      'Ask for the workload whenever a site says it is 10x faster than AWS.',
      'We are not cheaper than AWS for steady workloads.',
      'Inference is 10x faster than before the cache change.',
      '4x faster than AWS: [workload, hardware and raw output](https://github.com/brightloom/bench/blob/main/README.md).',
      'The new branch is 20% faster than the other one.',
      'A batch of 8 is 3x faster than a batch of 1.',
    ],
  },
};
export default rule;

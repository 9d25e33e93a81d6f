import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { isMentioned, oncePerPage } from './lexicon/page-words.ts';

const PATTERNS = [
  pattern(
    String.raw`\b(?:privacy[- ](?:first|by design|by default)|privacy[- ](?:focused|preserving|centric) (?:ai|agents?|platform|network|chat|assistant|layer|protocol|compute|inference|cloud|intelligence)|private[- ]by[- ](?:design|default)|(?:fully|100%|completely|totally) (?:private|anonymous)|we (?:respect|value|care about) your privacy|we take your privacy seriously|data sovereignty)\b`,
  ),
  pattern(
    String.raw`\byour (?:data|privacy) (?:always )?(?:stays|remains|belongs to|is) (?:always )?(?:yours|with you|you|safe|protected|ours to protect)\b|\b(?:you )?own your (?:own )?data\b`,
  ),
];

/** A data word with a verb: then it is a description, not a label. */
const DESCRIBED =
  /\b(?:we (?:store|keep|delete|log|collect|never (?:store|log|keep|collect|see)|do not (?:store|log|keep|collect|see)|don't (?:store|log|keep|collect|see))|(?:is|are) (?:stored|deleted|encrypted|kept|processed|erased)|deleted? (?:after|within)|on your (?:own )?(?:device|machine|computer|phone)|locally|retained? for|\d{1,4} days|end-?to-?end encrypt\w{1,4}|enclaves?|attestation|differential privacy|homomorphic|federated)\b/i;

const hasPrivacyPage = oncePerPage((view) => view.unopened(/privacy|data/i).length > 0);

const rule: Rule = {
  id: 'privacy-decoration',
  row: 'data',
  severity: 'caution',
  kind: 'claim',
  claim: 'privacy',
  title: 'Privacy as a label',
  say: 'Privacy is used as a label here; the page does not say what data is collected, kept or deleted.',
  ask: 'What is collected, who can see it, how long is it kept, and how do I delete it?',
  clears: 'A description of the data: what is collected, where it goes, how long it stays, how to delete it.',
  source: ['SEED', 'FTC-AVAST', 'GDPR13'],
  pages: ['landing', 'whitepaper', 'post', 'claim', 'sponsored', 'store'],
  cues: ['privacy', 'private', 'anonymous', 'data'],
  find(sentence, view) {
    const span = firstSpan(sentence.text, PATTERNS);
    if (!span || isMentioned(view, DESCRIBED)) return undefined;
    const mild = view.pageType === 'post' || hasPrivacyPage(view);
    return mild ? { ...span, severity: 'info' } : span;
  },
  examples: {
    flags: [
      'A privacy-preserving AI network for everybody.',
      'You own your data. Always.',
      'Privacy-first AI for a better world.',
      'Your data stays yours.',
      'Fully anonymous agents with data sovereignty built in.',
      'We take your privacy seriously.',
      'Own your data, own your future.',
    ],
    passes: [
      'Private-by-default notes: they are end-to-end encrypted and deleted after 30 days.',
      'The private beta starts on Monday.',
      'A guide to privacy-focused platforms for reporters.',
      'Private by default: prompts are processed on your device and deleted after the answer.',
      "Be suspicious when 'privacy-first' is only a slogan.",
      'We do not claim to be fully anonymous; node operators can see your IP address.',
      'The meeting room is private.',
      'Your data is exported as a table.',
    ],
  },
};
export default rule;

import { oneProviderWords } from '@/lib/core/engine/data-places.ts';
import { firstSpan, type Rule, type Span } from '@/lib/core/rule.ts';
import { ABSOLUTE_DECENTRALISED, ADMITS, CANNOT_STOP } from './lexicon/absolute-control.ts';
import { isMentioned } from './lexicon/page-words.ts';

/** What the absolute is about: the whole thing, or a list item that names nothing else. */
const WHOLE =
  /\b(?:networks?|ai|agents?|protocol|platform|systems?|chain|blockchain|intelligence|cloud|it|we|us|apps?|project|brain|compute|models?|servers?|internet|rules?|code)\b/i;

function cannotStop(text: string): Span | undefined {
  const span = firstSpan(text, [CANNOT_STOP]);
  return span && (WHOLE.test(text) || span.start < 12) ? span : undefined;
}

const SAY =
  'This is an absolute statement about decentralisation; the page does not show who runs the parts that could be switched off.';

const rule: Rule = {
  id: 'decentralized-absolute',
  row: 'control',
  severity: 'caution',
  kind: 'claim',
  claim: 'control',
  negation: 'keep',
  title: 'Absolute decentralisation',
  say: SAY,
  ask: 'What stops working if one company, one key or one cloud account goes away?',
  clears:
    'A list of independent operators, a page on node distribution and upgrade keys, or plain words on what is still central.',
  source: ['SEED', 'DARPA-TOB', 'L2BEAT', 'MAFRUR'],
  pages: ['landing', 'whitepaper', 'post', 'claim', 'sponsored'],
  cues: [
    'decentrali',
    'permissionless',
    'trustless',
    'shut',
    'stop',
    'censor',
    'turn',
    'switch',
    'unstoppable',
    'uncensorable',
    'single',
    'central',
    'owned',
  ],
  clearedBy: { grade: 'R3' },
  find(sentence, view) {
    const { text } = sentence;
    // A plain adjective can be denied; "cannot be stopped" is the claim itself.
    const denied = /\b(?:not|isn't|aren't|never|nothing is|no \w{1,20} is|neither)\b/i;
    const plain = firstSpan(text, [ABSOLUTE_DECENTRALISED]);
    const span = plain && !denied.test(text.slice(0, plain.start)) ? plain : cannotStop(text);
    if (!span || isMentioned(view, ADMITS)) return undefined;
    // Slogans of a post have no page behind them.
    if (view.pageType === 'post') return { ...span, severity: 'info' };
    const seen = oneProviderWords(view.dataPlaces);
    return seen ? { ...span, say: `${SAY} ${seen}` } : span;
  },
  examples: {
    flags: [
      'A fully decentralized AI cloud.',
      'Agents that cannot be shut down by anyone.',
      'No central authority can change the rules of our network.',
      'Unstoppable intelligence with no single point of failure.',
      'Our network is 100% decentralised and nobody can ever turn it off.',
      { text: 'The first truly decentralized brain 🧠 owned by no one', as: 'post' },
    ],
    passes: [
      'We are not fully decentralized: the job queue runs on our servers until the second client ships.',
      'If one cloud account can stop it, it is not fully decentralized.',
      'A decentralized storage network with 40 independent operators.',
      "The phrase 'fully decentralized' is a slogan.",
      'Orders can be stopped at any time.',
      'Nobody can stop you from exporting your data.',
    ],
  },
};
export default rule;
